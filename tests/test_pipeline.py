"""The stages together: one article from raw text to record, and errors that name their stage."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

import extract
from extract.config import Config
from extract.errors import ArticleError, UsageError
from extract.pipeline import load, process
from extract.reading import article_from_text
from extract.records import Record
from tests import articles
from tests.spans import assert_sound


@pytest.fixture(scope="module")
def pact(nlp: Language) -> Record:
    return extract.extract(articles.PACT, nlp=nlp)


def named(record: Record) -> dict[str, str]:
    return {
        **{entity.id: entity.name for entity in record.entities},
        **{time.id: time.value for time in record.times},
        **{amount.id: amount.text for amount in record.amounts},
    }


def test_the_page_is_read_as_a_page(pact: Record) -> None:
    assert_sound(pact, articles.PACT)
    assert pact.title is not None
    assert pact.title.text == "Kenya joins Lakeside railway pact"
    assert pact.published is not None
    assert (pact.published.value, pact.published.basis) == ("2024-03-03", "stated")
    assert pact.publisher is not None
    assert pact.publisher.text == "Inland Gazette"
    dropped = [articles.PACT[b.start : b.end] for b in pact.blocks if b.type == "boilerplate"]
    assert dropped == ["Home » Africa » Economy", "Share | Tweet", "Source: Inland Gazette"]


def test_names_times_and_amounts_are_found(pact: Record) -> None:
    types = {mention.text: entity.type for entity in pact.entities for mention in entity.mentions}
    assert types["LRU"] == types["Lakeside Rail Union"] == "organisation"
    assert types["Mwanza Transport Accord"] == "instrument"
    assert types["5th Inland Ports Forum"] == "occasion"
    assert types["Elena Ochieng"] == types["Ochieng"] == "person"
    assert {entity.ref for entity in pact.entities if entity.name == "Kenya"} == {"iso3166:KE"}
    assert {(t.text, t.value) for t in pact.times} == {
        ("Friday", "2024-03-01"),
        ("eleven years", "P11Y"),
        ("two years", "P2Y"),
    }
    amounts = {(a.text, f"{a.value:f}", a.currency, a.unit, a.bound) for a in pact.amounts}
    assert amounts == {("US$1.5 million", "1500000", "USD", None, "at_least"), ("40", "40", None, "engineer", "exact")}


def test_facts_are_found(pact: Record) -> None:
    names = named(pact)
    signed = next(event for event in pact.events if event.trigger.text == "signed")
    roles = {(role.role, names[role.filler]) for role in signed.roles}
    assert (signed.type, signed.status, signed.plover) == ("agreement", "actual", "AGREE")
    assert {("instrument", "Mwanza Transport Accord"), ("party", "Kenya"), ("time", "2024-03-01")} <= roles
    funding = next(event for event in pact.events if event.type == "funding")
    assert funding.status == "planned"
    assert ("amount", "US$1.5 million") in {(role.role, names[role.filler]) for role in funding.roles}
    assert {(p.person and names[p.person], p.position.text) for p in pact.positions} == {
        ("Elena Ochieng", "executive secretary")
    }
    assert [(q.text, q.speaker and names[q.speaker]) for q in pact.quotations] == [
        ("We waited eleven years for this train,", "Elena Ochieng")
    ]
    assert ("5th Inland Ports Forum", "held_in", "Nairobi") in {
        (names[r.subject], r.type, names[r.object]) for r in pact.relations
    }


def test_an_error_in_a_stage_names_the_stage() -> None:
    broken = load()
    broken._components = [(name, _fail if name == "extract.times" else part) for name, part in broken._components]
    with pytest.raises(ArticleError, match="ZeroDivisionError: on a text of 30 characters") as caught:
        process(broken, article_from_text("Kenya opened a port on Friday."))
    assert caught.value.stage == "times"


@pytest.mark.parametrize("title", ["Kenya", "The", "e"])
def test_a_given_title_that_only_occurs_in_a_sentence_takes_nothing_away(nlp: Language, title: str) -> None:
    record = extract.extract("The port of Kenya opened on 3 May 2021. Japan gave $5 million.", title=title, nlp=nlp)
    assert record.title is not None
    assert record.title.start is None
    assert [block.type for block in record.blocks] == ["paragraph"]
    assert len(record.amounts) == len(record.times) == 1


def test_a_given_title_beside_the_name_of_the_site_is_found(nlp: Language) -> None:
    raw = "Port opens in Kenya | Coast Gazette\n\nThe port opened on 3 May 2021, the minister said in Mombasa.\n"
    record = extract.extract(raw, title="Port opens in Kenya", nlp=nlp)
    assert record.title is not None
    assert (record.title.start, record.title.end) == (0, 19)


def test_an_article_over_the_limit_of_the_model_is_refused_with_advice(nlp: Language) -> None:
    with pytest.raises(ArticleError, match="split the article"):
        extract.extract("Kenya met Peru. " * (nlp.max_length // 16 + 2), nlp=nlp)


def test_a_model_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match="'xx_none_such' is not installed"):
        load(Config(model="xx_none_such"))


def _fail(doc: Doc) -> Doc:
    raise ZeroDivisionError(f"on a text of {len(doc.text)} characters")
