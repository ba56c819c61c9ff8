"""Headlines in title case are parsed in sentence case."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

import extract
from extract.annotation.headlines import in_sentence_case, respell, take_over
from extract.cleaning import clean
from extract.cleaning.model import Block
from extract.names.model import Entity, Mention
from extract.pipeline import annotate
from extract.reading import article_from_text
from tests.cost import lines_run

BODY = "The port union of Kenya said the new piers of Northquay were ready. It had promised Chad the Reef Accord."


def lowered(headline: str, body: str = BODY) -> str:
    text = f"{headline}\n\n{body}"
    at = len(headline) + 2
    plain = in_sentence_case(text, [Block("title", 0, len(headline)), Block("paragraph", at, len(text))])
    assert plain[len(headline) :] == text[len(headline) :]
    assert plain.casefold() == text.casefold()
    return plain[: len(headline)]


@pytest.mark.parametrize(
    ("headline", "plain"),
    [
        ("Chad Visits Northquay, Discusses Piers", "Chad visits Northquay, discusses piers"),  # verbs that are listed
        ("Chad Hails New Piers at Northquay", "Chad hails new piers at Northquay"),  # words of the article
        ("Kenya Promises Chad the Reef Accord", "Kenya promises Chad the Reef Accord"),  # "promised", and a name
        ("Kenya Carries Chad Through Port Union Talks", "Kenya Carries Chad through port union talks"),
        ("Northquay Port-Union Wants Piers", "Northquay port-union wants piers"),
    ],
)
def test_what_is_no_name_gets_small_letters(headline: str, plain: str) -> None:
    assert lowered(headline) == plain


@pytest.mark.parametrize(
    "line",
    [
        "Chad visits Northquay and its Reef Accord",  # in sentence case
        "CHAD VISITS NORTHQUAY PIERS",  # cleaning has seen to those
        "Reef Accord",  # too short to tell
        "The Reef Accord Of Chad",  # a name
        "",
    ],
)
def test_other_lines_stay(line: str) -> None:
    assert lowered(line).casefold() == line.casefold()
    assert lowered(line).replace(" of ", " Of ") == line


def test_only_headings_are_read_so() -> None:
    text = "Chad Visits Northquay, Discusses Piers"
    assert in_sentence_case(text, [Block("paragraph", 0, len(text))]) == text
    assert in_sentence_case(text, [Block("caption", 0, len(text))]) != text


@given(st.text(), st.text())
def test_no_character_moves(headline: str, body: str) -> None:
    lowered(headline, body)


def test_the_text_comes_back_with_what_the_model_said(stock: Language) -> None:
    read = stock("Chad visits Northquay on Friday.")
    doc = take_over(respell(read, "Chad Visits Northquay on Friday."), read)
    assert doc.text == "Chad Visits Northquay on Friday."
    assert [(token.tag_, token.dep_, token.head.i, token.lemma_, token.pos_) for token in doc] == [
        (token.tag_, token.dep_, token.head.i, token.lemma_, token.pos_) for token in read
    ]
    assert [str(entity.label_) for entity in doc.ents] == [entity.label_ for entity in read.ents]


@pytest.mark.parametrize(
    ("headline", "kind", "trigger"),
    [
        ("Norway Signs Reef Treaty With Kenya", "agreement", "Signs"),
        ("Chad's President Visits Oslo, Meets King", "visit", "Visits"),
        ("Chad Launches Reef Fund in Nairobi", "launch", "Launches"),
        ("Chad Attends Reef Summit in Suva", "participation", "Attends"),
    ],
)
def test_the_event_of_a_headline_is_found(nlp: Language, headline: str, kind: str, trigger: str) -> None:
    body = "Officials of both countries had prepared it for months, the ministry said on Friday in a long statement."
    events = extract.extract(f"{headline}\n\n{body}", nlp=nlp).events
    assert (kind, trigger) in [(event.type, event.trigger.text) for event in events]


def test_names_end_before_the_verb_and_are_as_the_text_has_them(nlp: Language) -> None:
    headline = "Northquay Port Union and Reef Bank Sign Framework Agreement on Piers"
    body = "The Northquay Port Union and the Reef Bank signed a framework agreement on new piers in Chad on Friday."
    record = extract.extract(f"{headline}\n\n{body}", nlp=nlp)
    assert [entity.name for entity in record.entities] == ["Northquay Port Union", "Reef Bank", "Chad"]
    assert [event.trigger.text for event in record.events] == ["Sign", "signed"]
    for mention in (mention for entity in record.entities for mention in entity.mentions):
        assert f"{headline}\n\n{body}"[mention.start : mention.end] == mention.text


def test_a_name_that_the_copy_writes_alike_twice_is_spelled_as_it_stands(stock: Language) -> None:
    text = "Chad Joins Board Of Ports\n\nThe Board of Ports met."
    read = stock.make_doc(text.replace("Board Of", "Board of"))
    spans = [(11, 25), (31, 45)]
    read._.extract_names = tuple(Mention(*span, "Board of Ports", "organisation", "names.model") for span in spans)
    read._.extract_entities = (Entity("organisation", "Board of Ports", None, (0, 1)),)
    doc = respell(read, text)
    doc._.extract_text = text
    take_over(doc, read)
    assert [mention.text for mention in doc._.extract_names] == [text[start:end] for start, end in spans]
    assert [entity.name for entity in doc._.extract_entities] == ["Board of Ports"]


@pytest.mark.parametrize("unit", ["Port Union Signs ", "Aa-Bb ", "Port Union Signs Accord\n", "a Port "])
def test_four_times_the_text_is_four_times_the_work(unit: str) -> None:
    def work(times: int) -> int:
        lines = (unit * times).splitlines(keepends=True)
        starts = [0, *accumulate(map(len, lines))]
        blocks = [Block("heading", at, at + len(line)) for at, line in zip(starts, lines, strict=False)]
        return lines_run(lambda: in_sentence_case(unit * times, blocks))

    work(1)  # what is read once
    assert work(400) < 4.5 * work(100)


def test_a_pipeline_without_our_names_reads_the_text_as_it_is(stock: Language) -> None:
    cleaned = clean(
        article_from_text("Norway Signs Reef Treaty With Kenya\n\nIt was signed in Oslo on Friday by both.")
    )
    assert annotate(stock, cleaned).text == cleaned.text


def test_the_noun_of_an_occasion_keeps_its_capital_behind_two_others() -> None:
    body = "The fair was opened on Monday, and the fair in Riverton goes on until the forum begins."
    assert lowered("Chad Opens Northquay Nets Fair for Kenya", body) == "Chad opens Northquay Nets Fair for Kenya"
    assert lowered("Chad Opens Fair and Visits Kenya Forum", body).split()[2] == "fair"
