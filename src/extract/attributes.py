"""The extension attributes through which stages hand their findings on, all on the `Doc`, all `extract_…`.

| attribute | set by | holds |
| --- | --- | --- |
| `extract_published` | the pipeline, or the user | `datetime.date` the article is dated, or `None` |
| `extract_blocks` | the pipeline | tuple of `cleaning.Block`, offsets into `doc.text`; empty: one paragraph |
| `extract_names` | `extract.names` | tuple of `names.Mention` in text order, no two overlapping |
| `extract_entities` | `extract.names` | tuple of `names.Entity`, in the order of their first mention |
| `extract_amounts` | `extract.amounts` | tuple of `amounts.Amount` in text order |
| `extract_times` | `extract.times` | tuple of `times.Time` in text order |
| `extract_positions` | `extract.relations` | tuple of `relations.Position` |
| `extract_relations` | `extract.relations` | tuple of `relations.Relation` |
| `extract_events` | `extract.relations` | tuple of `relations.Event` |
| `extract_quotations` | `extract.relations` | tuple of `relations.Quotation` |

All offsets are code points into `doc.text`, end exclusive.
"""

from typing import Any

from spacy.tokens import Doc

DEFAULTS: dict[str, Any] = {
    "extract_published": None,
    "extract_blocks": (),
    "extract_names": (),
    "extract_entities": (),
    "extract_amounts": (),
    "extract_times": (),
    "extract_positions": (),
    "extract_relations": (),
    "extract_events": (),
    "extract_quotations": (),
}


def declare() -> None:
    """Declare every attribute once; a name that somebody else has declared already is left alone."""
    for name, default in DEFAULTS.items():
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=default)


declare()
