import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import ends, marked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Last month, {person:Ola} attended the {occasion:Sea Forum}.",
            {("during", "Sea Forum", "Last month")},
        ),
        (
            "{person:Ola} travelled to {place:Suva} for the {occasion:Sea Forum}.",
            {("held_in", "Sea Forum", "Suva")},
        ),
        ("Last month, {person:Ola} will not attend the {occasion:Sea Forum}.", set()),
        ("Last month, {person:Ola} left the {occasion:Sea Forum}.", set()),
    ],
)
def test_a_statement_of_an_event_dates_and_places_its_occasion(
    stock: Language, text: str, found: set[tuple[str, str, str]]
) -> None:
    doc = marked(stock, text.replace("Last month", "{time:Last month}"))
    relations, _ = apply_rules(doc, load_rulebook())
    assert {ends(doc, relation) for relation in relations} == found


def test_several_occasions_on_several_days_are_not_paired(stock: Language) -> None:
    text = "{person:Ola} attended the {occasion:Sea Forum} and {occasion:Sail Fair} in {time:May} and {time:June}."
    doc = marked(stock, text)
    relations, _ = apply_rules(doc, load_rulebook())
    assert [relation for relation in relations if relation.rule == "during.event"] == []
