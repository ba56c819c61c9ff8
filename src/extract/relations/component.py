"""The stage as a spaCy component: `nlp.add_pipe("extract.relations")` behind names, amounts and times."""

from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from extract.attributes import text_of
from extract.components import Component, register
from extract.names.demonyms import country_of
from extract.relations.apply import apply_rules
from extract.relations.positions.find import find_positions
from extract.relations.quotations.find import find_quotations
from extract.relations.rulebook.book import Rulebook, load_rulebook
from extract.relations.voices import read_voices


def make_relations(nlp: Language, name: str, rules: Sequence[str] = ()) -> Component:  # noqa: ARG001
    """Make the component, which sets positions, quotations, relations and events.

    Args:
        nlp: the pipeline; with a tagger, a lemmatizer and a parser.
        name: the component's name in it.
        rules: folders or files of the user's own rules; one with the id of a shipped rule replaces it.

    Raises:
        extract.relations.rulebook.book.RuleError: if a rule file cannot be used.
    """
    return Relations(load_rulebook([Path(path) for path in rules]))


class Relations:
    """Finds positions, quotations, relations and events of a document."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook

    def __call__(self, doc: Doc) -> Doc:
        """Set the attributes of the document; positions come first, because events may have them as fillers."""
        text = text_of(doc)
        found = doc._
        found.extract_positions = find_positions(doc, country_of=country_of, text=text)
        voices = read_voices(doc, text)
        found.extract_quotations = find_quotations(doc, text=text, voices=voices)
        relations, events = apply_rules(doc, self.rulebook, country_of=country_of, text=text, voices=voices)
        found.extract_relations, found.extract_events = relations, events
        return doc


register(
    "relations",
    make_relations,
    assigns=["extract_positions", "extract_relations", "extract_events", "extract_quotations"],
    default_config={"rules": []},
)
