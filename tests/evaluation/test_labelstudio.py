"""Gold goes to Label Studio and comes back whole, relations and shared triggers included."""

import json
from typing import Any
from xml.etree import ElementTree

import pytest

from extract.evaluation.annotations import Annotations, Equiv, Event, Reference, Relation, Span
from extract.evaluation.brat import dump
from extract.evaluation.brat_config import annotation_conf
from extract.evaluation.labelstudio import dump_tasks, export_task, import_task, labelling_config, safe_name
from extract.evaluation.scheme import load_scheme
from tests.evaluation.articles import files

TEXT = "😀 Tarn Fund gave Osk $5 and $6, and Vale."
SHARED = Annotations(
    spans=(
        Span("T1", "Organisation", 2, 11, "Tarn Fund"),
        Span("T2", "Funding", 12, 16, "gave"),
        Span("T3", "Place", 17, 20, "Osk"),
        Span("T4", "Money", 21, 23, "$5"),
        Span("T5", "Money", 28, 30, "$6"),
    ),
    events=(
        Event("E1", "Funding", "T2", (("Funder", "T1"), ("Recipient", "T3"), ("Amount", "T4"))),
        Event("E2", "Funding", "T2", (("Funder", "T1"), ("Recipient", "T3"), ("Amount", "T5"))),
    ),
    references=(Reference("N1", "T4", "money:USD:5", "$5"), Reference("N2", "T5", "money:USD:6", "$6")),
)
Task = dict[str, Any]


def task(annotations: Annotations = SHARED) -> Task:
    exported: Task = json.loads(dump_tasks([export_task(1, "grants/osk", TEXT, annotations)]))[0]
    return exported


def results(exported: Task) -> list[Task]:
    listed: list[Task] = exported["annotations"][0]["result"]
    return listed


def region(name: str, label: str, start: int, end: int) -> Task:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def relation(label: str, first: str, second: str, direction: str = "right") -> Task:
    return {"type": "relation", "from_id": first, "to_id": second, "direction": direction, "labels": [label]}


def test_gold_comes_back_byte_for_byte() -> None:
    for number, file in enumerate(files().values(), 1):
        exported = dump_tasks([export_task(number, file.id, file.article.raw, file.annotations())])
        name, text, annotations = import_task(json.loads(exported)[0])
        assert (name, text, dump(annotations)) == (file.id, file.article.raw, file.content)


def test_events_that_share_a_trigger_stay_apart() -> None:
    assert import_task(task()) == ("grants/osk", TEXT, SHARED)


def test_relations_and_roles_are_relations_between_regions() -> None:
    labels = [(row["from_id"], row["labels"], row["to_id"]) for row in results(task()) if row["type"] == "relation"]
    assert ("E2:T2", ["Amount"], "T5") in labels
    assert len(labels) == 6


def test_what_a_person_drew_gets_new_ids() -> None:
    exported = task()
    results(exported).extend(
        [
            region("x7Yz", "Place", 36, 40),
            region("aB3c", "Cooperation", 12, 16),
            relation("Beneficiary", "aB3c", "x7Yz"),
            relation("Partner", "T1", "aB3c", direction="left"),
            relation("Equiv", "T3", "x7Yz"),
            relation("BasedIn", "T1", "x7Yz"),
        ]
    )
    annotations = import_task(exported)[2]
    assert annotations.spans[5:] == (
        Span("T6", "Place", 36, 40, "Vale"),
        Span("T7", "Cooperation", 12, 16, "gave"),
    )
    assert annotations.events[2] == Event("E3", "Cooperation", "T7", (("Beneficiary", "T6"), ("Partner", "T1")))
    assert annotations.relations == (Relation("R1", "BasedIn", "T1", "T6"),)
    assert annotations.equivs == (Equiv(("T3", "T6")),)


def test_chains_of_equals_become_one_set() -> None:
    exported = task()
    results(exported).append(region("v", "Place", 36, 40))
    results(exported).extend(
        [relation("Equiv", "T3", "v"), relation("Equiv", "T4", "T5"), relation("Equiv", "v", "T5")]
    )
    assert import_task(exported)[2].equivs == (Equiv(("T3", "T6", "T4", "T5")),)


def edit(**value: object) -> Any:
    return lambda exported: results(exported)[0]["value"].update(value)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (edit(end=99), "region T1 has the offsets 2 and 99"),
        (edit(start=True), "has the offsets True"),
        (edit(text="Tarn"), "says 'Tarn' where the text has 'Tarn Fund'"),
        (edit(labels=["Place", "Person"]), "has 2 labels; keep one"),
        (lambda e: results(e).append(relation("Amount", "T1", "T4")), "Amount leads from T1, which is no event"),
        (lambda e: results(e).append(relation("Equiv", "T1", "T1")), "leads from the region T1 to itself"),
        (lambda e: results(e).append(relation("Equiv", "T1", "gone")), "names the region gone, which is not there"),
        (lambda e: results(e).append({**relation("", "T1", "T3"), "labels": []}), "T1 to T3 needs one label"),
        (lambda e: e["annotations"].append(e["annotations"][0]), "has 2 annotations that are not cancelled"),
        (lambda e: e["annotations"][0].update(was_cancelled=True), "has 0 annotations"),
        (lambda e: e["data"].pop("text"), "a task needs `data`"),
        (lambda e: results(e)[0].pop("value"), "a result is malformed"),
    ],
)
def test_what_cannot_be_read_is_told(change: Any, says: str) -> None:
    exported = task()
    change(exported)
    with pytest.raises(ValueError, match=r"\w") as caught:
        import_task(exported)
    assert says in str(caught.value)


def test_the_labelling_interface_has_every_label() -> None:
    root = ElementTree.fromstring(labelling_config())  # noqa: S314 - our own text
    assert [label.get("value") for label in root.iter("Label")] == list(load_scheme().labels)
    relations = {relation.get("value") for relation in root.iter("Relation")}
    assert {"Equiv", "HeldIn", "Amount", "Destination"} <= relations
    assert {choices.get("name") for choices in root.iter("Choices")} == {"bound", "status"}


def test_the_scheme_is_written_as_brat_reads_it() -> None:
    lines = annotation_conf().splitlines()
    assert [line for line in lines if line.startswith("[")] == ["[entities]", "[relations]", "[events]", "[attributes]"]
    assert "Leads\tArg1:Person|Organisation|Place, Arg2:Organisation" in lines
    assert "Bound\tArg:Money|Count|Percent, Value:AtLeast|AtMost|About" in lines
    assert "Status\tArg:<EVENT>, Value:Planned|Proposed|Possible|Negated" in lines
    assert any(line.startswith("Visit\tVisitor*:Person|Organisation|Place, Destination*:") for line in lines)


@pytest.mark.parametrize(
    ("name", "safe"), [("a/b", True), ("../a", False), ("/a", False), ("a\\b", False), ("", False)]
)
def test_an_id_never_leads_out_of_the_folder(name: str, safe: bool) -> None:
    assert safe_name(name) is safe
