"""Which times of a clause say when."""

import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import marked, roles

CASES = [
    ("{person:Ola Vik} arrived in {place:Mali} on {time:Friday} for a {time:two-day} visit.", ["Friday", "two-day"]),
    ("On {time:Friday} the premier visited {place:Mali}, where he met {person:Ana Silva}.", ["Friday"]),
    ("{person:Ola Vik}, {time:now} mayor, was received by {person:Ana Silva} in {place:Mali}.", []),
    ("A trip by {person:Ola Vik} to {place:Mali} {time:two years ago} annoyed the press.", ["two years ago"]),
    ("{time:Next week} {person:Ola Vik} is to visit {place:Mali}.", ["Next week"]),
    ("{person:Ola Vik} met {person:Ana Silva} over a {time:two-year} plan.", []),
    ("{time:Two weeks} after {person:Ola Vik} met {person:Ana Silva}, he left.", []),
    ("{person:Ola Vik} met {person:Ana Silva} on {time:Friday} after the vote.", ["Friday"]),
    ("{person:Ola Vik} said on {time:Friday} that {person:Bo Lind} had met {person:Ana Silva}.", []),
]


@pytest.mark.parametrize(("text", "times"), CASES)
def test_a_time_says_when_or_what_kind(text: str, times: list[str], stock: Language) -> None:
    doc = marked(stock, text)
    events = apply_rules(doc, load_rulebook())[1]
    found = [time for event in events for time in roles(doc, event).get("time", [])]
    assert list(dict.fromkeys(found)) == times
