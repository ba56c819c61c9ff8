"""What must hold for the record of any text."""

import datetime as dt
import random
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

import extract
from extract.relations.rulebook.book import load_rulebook
from tests import articles
from tests.spans import assert_sound

NOISE = [
    *["\u200b", "\u00ad", "\u00a0", "\ufeff", "\u0301", "\u2028", "\x00", "\r\n", "\n", "\n\n", "  ", "ﬁ", "é", "😀"],
    *["&amp;", "<b>", "```", "* ", "“", '"', ",", "(", ")", "$", "2024", "|", "- "],
]
SENTENCES = sorted({example.text for rule in load_rulebook().rules.values() for example in rule.examples})
EXAMPLES = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def mangle(text: str, edits: list[tuple[float, str]]) -> str:
    """Put pieces of noise into a text, each at its fraction of the length."""
    for where, piece in edits:
        at = int(where * len(text))
        text = text[:at] + piece + text[at:]
    return text


@EXAMPLES
@given(
    name=st.sampled_from(sorted(articles.ALL)),
    edits=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.sampled_from(NOISE)), max_size=25),
)
def test_spans_hold_on_mangled_articles(nlp: Language, name: str, edits: list[tuple[float, str]]) -> None:
    raw = mangle(articles.ALL[name], edits)
    assert_sound(extract.extract(raw, published="2024-03-03", nlp=nlp), raw)


@EXAMPLES
@given(
    first=st.sampled_from(SENTENCES), then=st.sampled_from(SENTENCES), begin=st.integers(0, 60), end=st.integers(1, 80)
)
def test_spans_hold_on_texts_that_break_off(nlp: Language, first: str, then: str, begin: int, end: int) -> None:
    words = re.findall(r"\w+|\S", f"{first}\n\n{then}")
    raw = " ".join(words[begin : begin + end]) or first
    assert_sound(extract.extract(raw, nlp=nlp), raw)


@pytest.mark.parametrize(
    "text", ["Bo Lind, head", "A deal, said Bo Lind, chief", "Fiji runs the Reef Fund, which Peru works through", "#"]
)
def test_a_text_may_end_anywhere(nlp: Language, text: str) -> None:
    assert_sound(extract.extract(text, nlp=nlp), text)


@EXAMPLES
@given(raw=st.text(min_size=1, max_size=200).filter(str.strip))
def test_spans_hold_on_any_text(nlp: Language, raw: str) -> None:
    assert_sound(extract.extract(raw, nlp=nlp), raw)


@pytest.mark.parametrize("name", sorted(articles.ALL))
def test_a_record_depends_on_its_article_alone(nlp: Language, name: str) -> None:
    alone = extract.extract(articles.ALL[name], id=name, nlp=nlp).line()
    order = [*articles.ALL, *articles.ALL]
    random.Random(7).shuffle(order)
    among = [
        r.line() for r in extract.pipe([{"id": n, "text": articles.ALL[n]} for n in order], nlp=nlp) if r.id == name
    ]
    assert among == [alone, alone]


def test_given_metadata_wins_and_is_marked(nlp: Language) -> None:
    record = extract.extract(articles.PACT, published=dt.date(2023, 1, 5), title="Given", publisher="P", nlp=nlp)
    assert record.published is not None
    assert (record.published.value, record.published.basis) == ("2023-01-05", "given")
    assert record.title is not None
    assert (record.title.text, record.title.basis, record.title.start) == ("Given", "given", None)
    assert record.publisher is not None
    assert (record.publisher.text, record.publisher.basis) == ("P", "given")
    friday = next(time for time in record.times if time.text == "Friday")
    assert (friday.value, friday.anchor) == ("2022-12-30", "published")
