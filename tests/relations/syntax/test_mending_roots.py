"""Verbs that the model takes for adjectives of what they govern, and labels that it takes for subjects."""

from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import marked, roles


def events_of(nlp: Language, text: str) -> list[tuple[str, dict[str, list[str]]]]:
    doc = marked(nlp, text)
    return [(doc.text[event.start : event.end], roles(doc, event)) for event in apply_rules(doc, load_rulebook())[1]]


def test_a_verb_behind_an_inserted_phrase_has_its_subject_and_its_time(stock: Language) -> None:
    text = (
        "The {organisation:Coastal Bank}, at a meeting of its board on {time:Friday}, approved loans and grants "
        "totalling {amount:$213 million} for projects in {place:Togo}, {place:Mali} and {place:Chad}."
    )
    expected = {
        "funder": ["Coastal Bank"],
        "recipient": ["Togo", "Mali", "Chad"],
        "time": ["Friday"],
        "amount": ["$213 million"],
    }
    assert events_of(stock, text) == [("approved", expected)]


def test_a_second_verb_is_no_adjective_of_its_object(stock: Language) -> None:
    text = (
        "The mayor brought back former chief {person:Bo Lind} as {position:treasurer} and sacked harbour "
        "{position:chief} {person:Ana Silva}."
    )
    assert [trigger for trigger, _ in events_of(stock, text)] == ["brought", "sacked"]


def test_what_stands_behind_a_label_is_the_subject(stock: Language) -> None:
    text = (
        "{place:Mali}: a grant of {amount:$9 million} to the {organisation:Sea Line} will finance roads under "
        "the {programme:Reef Project}."
    )
    expected = {"recipient": ["Sea Line"], "purpose": ["Reef Project"], "amount": ["$9 million"]}
    assert events_of(stock, text) == [("grant", expected)]
