"""A hand-made record that has every kind of finding, and the text it is about."""

from typing import Any

RAW = (
    "Harbour pact signed\n3 March 2024\n\nRIVERTON - Port Union signed the Riverton Accord with Norlandia on Friday, "
    "its director, Ana Silva, said. “Our ports are open to all,” she said. The pact brings over $1.5 million."
)


def span(surface: str, occurrence: int = 0) -> dict[str, Any]:
    start = -1
    for _ in range(occurrence + 1):
        start = RAW.index(surface, start + 1)
    return {"start": start, "end": start + len(surface), "text": surface}


def found(surface: str, rule: str, occurrence: int = 0, **more: Any) -> dict[str, Any]:
    return {**span(surface, occurrence), "rule": rule, **more}


def sentence(surface: str) -> dict[str, int]:
    whole = span(surface)
    return {"start": whole["start"], "end": whole["end"]}


def entity(number: int, kind: str, name: str, ref: str | None = None) -> dict[str, Any]:
    mentions = [found(name, "names.model")]
    return {"id": f"e{number}", "type": kind, "name": name, "ref": ref, "mentions": mentions}


FIRST = sentence(RAW[RAW.index("RIVERTON") : RAW.index(" “Our")])
LAST = sentence("The pact brings over $1.5 million.")


def row() -> dict[str, Any]:
    """The record as JSON has it."""
    return {
        "schema_version": "1.0",
        "id": "port",
        "source": {
            "path": "port.txt",
            "sha256": "0" * 64,
            "bytes": len(RAW.encode()),
            "encoding": "utf-8",
            "characters": len(RAW),
            "extractor": None,
        },
        "language": "en",
        "title": {**span("Harbour pact signed"), "basis": "stated", "rule": "cleaning.title.headline"},
        "publisher": {"start": None, "end": None, "text": "Riverton Wire", "basis": "given", "rule": None},
        "published": {
            **span("3 March 2024"),
            "basis": "stated",
            "rule": "cleaning.published.line",
            "value": "2024-03-03",
        },
        "authors": [{"start": None, "end": None, "text": "Bo Lind", "basis": "given", "rule": None}],
        "dateline": {
            **span("RIVERTON - "),
            "place": span("RIVERTON"),
            "agency": None,
            "rule": "cleaning.dateline.place",
        },
        "blocks": [
            {"type": "title", "rule": "cleaning.title.headline", "start": 0, "end": 19},
            {"type": "paragraph", "rule": "cleaning.block.paragraph", "start": 34, "end": len(RAW)},
        ],
        "entities": [
            entity(1, "organisation", "Port Union"),
            entity(2, "instrument", "Riverton Accord"),
            entity(3, "place", "Norlandia", "iso3166:XX"),
            entity(4, "person", "Ana Silva"),
        ],
        "times": [
            {
                **found("Friday", "times.weekday"),
                "id": "t1",
                "type": "date",
                "value": "2024-03-01",
                "from": "2024-03-01",
                "to": "2024-03-01",
                "anchor": "published",
            }
        ],
        "amounts": [
            found(
                "$1.5 million",
                "amounts.money.symbol",
                id="a1",
                type="money",
                value="1500000",
                upper=None,
                currency="USD",
                unit=None,
                bound="at_least",
                currency_basis="default",
                per=None,
                same_as=None,
            )
        ],
        "positions": [
            {
                "id": "p1",
                "person": "e4",
                "position": span("director"),
                "organisation": "e1",
                "evidence": FIRST,
                "rule": "positions.apposition",
                "tenure": "current",
            }
        ],
        "relations": [
            {"id": "r1", "type": "during", "subject": "e2", "object": "t1", "evidence": FIRST, "rule": "during.in"}
        ],
        "events": [
            {
                "id": "v1",
                "type": "agreement",
                "trigger": span("signed", 1),
                "status": "actual",
                "roles": [
                    {"role": "party", "filler": "e1", "path": "subject", "via": None},
                    {"role": "party", "filler": "e3", "path": "prep(with) object", "via": None},
                    {"role": "instrument", "filler": "e2", "path": "object", "via": None},
                    {"role": "time", "filler": "t1", "path": "time", "via": None},
                ],
                "plover": "AGREE",
                "evidence": FIRST,
                "rule": "agreement.sign",
                "kind": None,
                "same_as": None,
            }
        ],
        "quotations": [found("Our ports are open to all,", "quotations.after", id="q1", speaker="e4")],
    }
