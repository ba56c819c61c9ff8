"""Gold becomes the record that a perfect pipeline would have written."""

import pytest

from extract.evaluation.gold_record import gold_record
from extract.evaluation.gold_values import time_type
from extract.records import Record
from tests.evaluation.articles import entity, files, gold, raw


@pytest.fixture
def ferry() -> Record:
    return gold("ferry")


def test_names_of_a_set_are_one_entity_with_its_longest_name(ferry: Record) -> None:
    council = next(e for e in ferry.entities if e.name == "Lake Council")
    assert (council.type, [m.text for m in council.mentions]) == (
        "organisation",
        ["Lake Council", "Lake Council", "LC", "LC", "Lake Council"],
    )
    assert [e.id for e in ferry.entities] == [f"e{n}" for n in range(1, len(ferry.entities) + 1)]


def test_values_come_from_the_references(ferry: Record) -> None:
    assert [(t.text, t.type, t.value, t.first, t.last) for t in ferry.times] == [
        ("Wednesday", "date", "2023-05-10", "2023-05-10", "2023-05-10"),
        ("spring", "date", "2023-SP", None, None),
        ("two years", "duration", "P2Y", None, None),
        ("each year", "set", "P1Y", None, None),
    ]
    assert [(a.type, str(a.value), a.currency, a.unit, a.bound) for a in ferry.amounts] == [
        ("money", "2500000", "EUR", None, "at_least"),
        ("percent", "12", None, None, "at_least"),
        ("count", "30", None, "pilot", "exact"),
    ]


def test_a_later_office_without_holder_stays_without(ferry: Record) -> None:
    names = {e.id: e.name for e in ferry.entities}
    held = [(p.position.start, names.get(p.person or ""), names.get(p.organisation or "")) for p in ferry.positions]
    assert held == [(213, "Mira Oduya", "Lake Council"), (491, None, None)]


def test_relations_events_and_quotations_refer_to_entities(ferry: Record) -> None:
    names = {e.id: e.name for e in ferry.entities} | {t.id: t.text for t in ferry.times}
    assert {(r.type, names[r.subject], names[r.object]) for r in ferry.relations} == {
        ("held_in", "9th Lakes Forum", "PORT ELDEN"),
        ("part_of", "Elden Transit", "Lake Council"),
        ("implemented_by", "Project Skiff", "Elden Transit"),
        ("during", "9th Lakes Forum", "Wednesday"),
    }
    assert [(e.type, e.trigger.text, e.status) for e in ferry.events] == [
        ("agreement", "sign", "actual"),
        ("agreement", "signed", "actual"),
        ("funding", "give", "planned"),
        ("hosting", "host", "possible"),
    ]
    assert [names[q.speaker or ""] for q in ferry.quotations] == ["Mira Oduya", "Mira Oduya"]
    assert gold("wire/grant").quotations[0].speaker is None


def test_an_appointment_may_be_to_a_position() -> None:
    grant = gold("wire/grant")
    roles = {role.role: role.filler for role in grant.events[-1].roles}
    assert roles["position"] == grant.positions[0].id


def test_layout_and_metadata_are_those_of_the_page(ferry: Record) -> None:
    assert ferry.title is not None
    assert ferry.published is not None
    assert ferry.publisher is not None
    assert ferry.title.text == "Lake Council and Vessia sign ferry charter"
    assert (ferry.published.value, ferry.publisher.text) == ("2023-05-12", "Coast Courier")
    kinds = [block.type for block in ferry.blocks]
    assert (kinds.count("boilerplate"), kinds.count("byline"), kinds.count("title")) == (3, 1, 1)
    assert gold("wire/grant").published is None


def test_every_span_is_where_it_says() -> None:
    for name in files():
        record, text = gold(name), raw(name)
        spans = [m for e in record.entities for m in e.mentions]
        for span in [*spans, *record.times, *record.amounts, *record.quotations]:
            assert text[span.start : span.end] == span.text
        assert record.source.characters == len(text)


def test_a_country_has_the_reference_of_its_set() -> None:
    file = files()["wire/grant"]
    osk = next(span.id for span in file.annotations().spans if span.text == "Osk")
    content = file.content + f"N9\tReference {osk} iso3166:NO\tOsk\n"
    annotations = type(file)(file.id, file.path, content, file.article).annotations()
    record = gold_record(file.article, annotations)
    assert [e.ref for e in record.entities if e.name == "Osk"] == ["iso3166:NO"]
    assert entity(record.model_dump(), "Tarn Fund")["ref"] is None


@pytest.mark.parametrize(
    ("value", "text", "kind"),
    [
        ("P2Y", "two years", "duration"),
        ("P1Y", "annual", "set"),
        ("XXXX-WXX-1", "every Monday", "set"),
        ("XXXX-WXX-1", "Monday", "date"),
        ("PAST_REF", "recently", "date"),
        ("PRESENT_REF", "now", "date"),
        ("2024-03-01T10:00", "10 a.m. on 1 March", "time"),
        ("2024-03-01TNI", "tonight", "time"),
        ("PT3H", "three hours", "duration"),
        ("2016/2018", "2016 to 2018", "date"),
    ],
)
def test_the_type_of_a_time_follows_from_value_and_words(value: str, text: str, kind: str) -> None:
    assert time_type(value, text) == kind
