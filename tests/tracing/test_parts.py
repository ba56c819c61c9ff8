import pytest

from extract.records import Record
from extract.tracing import Trace, trace
from tests import samples


def found(finding: str, **change: object) -> Trace:
    row = samples.row()
    row.update(change)
    return trace(Record.model_validate(row), finding)


def test_an_event_has_its_trigger_its_status_and_a_path_for_each_role() -> None:
    event = found("v1")
    assert (event.kind, event.rules) == ("event agreement", ("agreement.sign",))
    assert [(part.role, part.says, part.how) for part in event.parts] == [
        ("trigger", "signed", ""),
        ("status", "actual", ""),
        ("PLOVER", "AGREE", ""),
        ("party", "Port Union [e1]", "subject"),
        ("party", "Norlandia [e3]", "prep(with) object"),
        ("instrument", "Riverton Accord [e2]", "object"),
        ("time", "Friday (2024-03-01) [t1]", "time"),
    ]
    assert all(part.span is None or samples.RAW[part.span.start : part.span.end] for part in event.parts)


def test_what_stood_for_a_filler_is_part_of_the_trace() -> None:
    row = samples.row()
    row["events"][0]["roles"][0]["via"] = {"start": 120, "end": 123, "text": "its", "rule": "reference.pronoun.body"}
    party = next(part for part in found("v1", **row).parts if part.role == "party")
    assert party.via is not None
    assert (party.span and party.span.start, party.via.text) == (120, "its")


@pytest.mark.parametrize(
    ("finding", "kind", "says"),
    [
        ("e3", "entity place", ["Norlandia (iso3166:XX)", "Norlandia"]),
        ("t1", "time date", ["2024-03-01, 2024-03-01 to 2024-03-01", "published"]),
        ("a1", "amount money", ["1500000 USD", "at_least", "default"]),
        ("p1", "position", ["director", "current", "Ana Silva [e4]", "Port Union [e1]"]),
        ("r1", "relation during", ["Riverton Accord [e2]", "Friday (2024-03-01) [t1]"]),
        ("q1", "quotation", ["Our ports are open to all,", "Ana Silva"]),
    ],
)
def test_every_kind_of_finding_is_traced(finding: str, kind: str, says: list[str]) -> None:
    traced = found(finding)
    assert traced.kind == kind
    assert [part.says for part in traced.parts] == says
    assert traced.rules


def test_an_unknown_finding_is_an_error() -> None:
    with pytest.raises(KeyError):
        found("v7")
