"""The extension attributes through which stages hand their findings on, all on the `Doc`, all `extract_…`.

| attribute | set by | holds |
| --- | --- | --- |
| `extract_text` | the pipeline | `doc.text`, which spaCy joins anew each time it is asked; read it with `text_of` |
| `extract_published` | the pipeline, or the user | `datetime.date` the article is dated, or `None` |
| `extract_blocks` | the pipeline | tuple of `cleaning.Block`, offsets into `doc.text`; empty: one paragraph |
| `extract_publisher` | the pipeline, or the user | name of the outlet or institution that published it, or `None` |
| `extract_dateline_place` | the pipeline, or the user | the place that the dateline names, or `None` |
| `extract_names` | `extract.names` | tuple of `names.Mention` in text order, no two overlapping |
| `extract_entities` | `extract.names` | tuple of `names.Entity`, in the order of their first mention |
| `extract_amounts` | `extract.amounts` | tuple of `amounts.Amount` in text order |
| `extract_times` | `extract.times` | tuple of `times.Time` in text order |
| `extract_positions` | `extract.relations` | tuple of `relations.Position` |
| `extract_relations` | `extract.relations` | tuple of `relations.Relation` |
| `extract_events` | `extract.relations` | tuple of `relations.Event` |
| `extract_quotations` | `extract.relations` | tuple of `relations.Quotation` |

All offsets are code points into `doc.text`, end exclusive. A `Doc` that was written to bytes, or came back from another
process, has the same findings; `Doc.from_bytes` makes the outer tuples lists, as it does with every tuple.
"""

from typing import Any

from spacy.tokens import Doc

from extract import serialise as serialise  # makes srsly write and read what the attributes hold

DEFAULTS: dict[str, Any] = {
    "extract_text": None,
    "extract_published": None,
    "extract_blocks": (),
    "extract_publisher": None,
    "extract_dateline_place": None,
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


def text_of(doc: Doc) -> str:
    """`doc.text`, without joining it from the tokens where the pipeline has left it.

    Joining costs about 1 µs a word, a third of what a stage may cost. A `Doc` cut from or joined with another keeps
    the attributes, so what was left counts only if it ends where the last token does.
    """
    text: str | None = doc._.extract_text
    if text is None or not len(doc):
        return doc.text
    last = doc[-1]
    return text if len(text) == last.idx + len(last.text_with_ws) else doc.text


declare()
