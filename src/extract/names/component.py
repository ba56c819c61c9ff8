"""The stage as a spaCy component: `nlp.add_pipe("extract.names")` after the model's named-entity recogniser."""

from collections.abc import Collection, Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from extract.components import Component, register
from extract.names import shipped
from extract.names.find import find_all
from extract.names.gazetteer import Gazetteer, build, read
from extract.names.merge import SOURCES, Source


def make_names(
    nlp: Language,  # noqa: ARG001
    name: str,  # noqa: ARG001
    gazetteers: Sequence[str] = (),
    sources: Sequence[str] = SOURCES,
) -> Component:
    """Make the component, which sets `doc._.extract_names` and `doc._.extract_entities`.

    Args:
        nlp: the pipeline; English, with named entities.
        name: the component's name in it.
        gazetteers: paths of the user's own JSONL gazetteers; of two entries with one name the first wins.
        sources: which of `model`, `gazetteer`, `grammar` and `article` to use, as in `find_names`.

    Raises:
        extract.names.gazetteer.GazetteerError: if a file is no gazetteer.
        ValueError: if there is no such source.
    """
    unknown = sorted(set(sources) - set(SOURCES))
    if unknown:
        raise ValueError(f"there is no source {unknown[0]!r} of names; there are {', '.join(SOURCES)}")
    entries = [entry for path in gazetteers for entry in read(Path(path))]
    shipped.gazetteer()
    return Names(build(entries) if entries else None, [source for source in SOURCES if source in sources])


class Names:
    """Finds the names of a document and groups them."""

    def __init__(self, gazetteer: Gazetteer | None, sources: Collection[Source]) -> None:
        self.gazetteer = gazetteer
        self.sources = sources

    def __call__(self, doc: Doc) -> Doc:
        """Set the attributes of the document."""
        doc._.extract_names, doc._.extract_entities = find_all(doc, gazetteer=self.gazetteer, sources=self.sources)
        return doc


register(
    "names",
    make_names,
    assigns=["extract_names", "extract_entities"],
    default_config={"gazetteers": [], "sources": list(SOURCES)},
)
