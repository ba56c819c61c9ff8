import pytest
from spacy.language import Language

from tests.relations.build import frame_of, words_at


@pytest.mark.parametrize(
    ("text", "trigger", "path", "words"),
    [
        ("Ana met Ola with care.", "met", "subject", ["ana"]),
        ("Chad was given {amount:$5 million} by the bank.", "given", "recipient", ["chad"]),
        ("The bank gave Chad a loan of {amount:$5 million}.", "gave", "recipient", ["chad"]),
        ("The bank gave Chad a loan of {amount:$5 million}.", "gave", "amount", ["million"]),
        ("Prices rose to {amount:$5 million}.", "rose", "amount", []),
        ("Ana signed a pact with Chad in Riverton.", "signed", "around(with)", ["chad"]),
        ("Ana signed a pact with Chad and Fiji.", "signed", "around(with)", ["chad", "fiji"]),
        ("Ana spoke on the sidelines of the fair.", "spoke", "around(sidelines)", ["fair"]),
        ("Ana toured the port of Riverton.", "toured", "object prep(of)", ["riverton"]),
        ("Ana met Ola on {time:Friday}.", "met", "time", ["friday"]),
        ("Ana met Ola {time:last week}.", "met", "time", ["week"]),
        ("Ana has led the talks since {time:Friday}.", "led", "time", ["friday"]),
        ("Ana has met Ola until {time:Friday}.", "met", "time", []),
        ("{time:Friday}'s talks were short.", "talks", "time", ["friday"]),
        ("Ana met Ola over a {time:two-year} plan.", "met", "time", []),
        ("Chad is a member of the union.", "member", "bearer", ["chad"]),
        ("Chad, a member of the union, left.", "member", "bearer", ["chad"]),
        ("The bank is the lender based in Riverton.", "based", "object bearer", ["bank"]),
        ("Union member Chad left.", "member", "self modified", ["chad"]),
        ("Fiji and union members left.", "members", "self modified", []),
        ("Ana became director of the bank.", "became", "complement", ["director"]),
        ("Ana's trip pleased Ola.", "trip", "possessor", ["ana"]),
        ("The Riverton-based bank left.", "based", "adverbial", ["riverton"]),
    ],
)
def test_paths(stock: Language, text: str, trigger: str, path: str, words: list[str]) -> None:
    frame = frame_of(stock, text, trigger)
    assert words_at(frame.tree, frame.walk(path)) == words
