import pytest

from extract.names.find import find_all
from tests.names.texts import entities, make_doc


def test_two_persons_of_one_surname_stay_two() -> None:
    text = "Dr. Ana Silva met Dr. Bo Silva. Then Dr. Silva left."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Ana Silva", 1), ("Bo Silva", 2)]


def test_a_shared_surname_goes_to_whom_the_article_named_last() -> None:
    text = "Dr. Ana Silva came. Dr. Silva spoke. Dr. Bo Silva left. Then Dr. Silva slept, and Dr. Silva woke."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Ana Silva", 2), ("Bo Silva", 3)]


def test_a_short_form_before_the_full_name() -> None:
    text = "Dr. Silva came. Dr. Ana Silva spoke."
    assert [e.name for e in entities(text)] == ["Ana Silva"]


def test_the_first_word_of_a_name_may_be_the_short_form() -> None:
    text = "Dr. Seo Min Ho spoke. Then Dr. Seo left."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Seo Min Ho", 2)]


def test_of_two_surnames_the_first_may_stand_alone() -> None:
    text = "Dr. Ana Lara Pinto spoke. Then Dr. Lara left."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Ana Lara Pinto", 2)]


def test_a_last_surname_goes_before_the_first_of_two() -> None:
    text = "Dr. Bo Lara came. Dr. Ana Lara Pinto spoke. Then Dr. Lara left."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Bo Lara", 2), ("Ana Lara Pinto", 1)]


def test_names_of_one_country_are_one_thing_with_a_reference() -> None:
    text = "The United States agreed. The U.S. paid. Kenya did not."
    assert [(e.name, e.ref, len(e.mentions)) for e in entities(text)] == [
        ("United States", "iso3166:US", 2),
        ("Kenya", "iso3166:KE", 1),
    ]


def test_a_demonym_makes_no_entity() -> None:
    assert entities("A Kenyan farmer left.") == ()


def test_positions_are_no_entities() -> None:
    doc = make_doc("The President left.")
    mentions, grouped = find_all(doc)
    assert [m.type for m in mentions] == ["position"]
    assert grouped == ()


def test_a_dated_short_form_is_the_longer_name() -> None:
    text = "The 12th Coastal Summit opened. At the 12th Summit they signed."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("12th Coastal Summit", 2)]


def test_another_ordinal_is_another_thing() -> None:
    text = "The 12th Coastal Summit opened. At the 11th Summit they signed."
    assert len(entities(text)) == 2


def test_mentions_are_ascending_indices_of_their_own_type() -> None:
    mentions, grouped = find_all(make_doc("Kenya met Peru. Kenya and Peru signed the Tidal Treaty."))
    for entity in grouped:
        assert list(entity.mentions) == sorted(entity.mentions)
        assert {mentions[i].type for i in entity.mentions} == {entity.type}


@pytest.mark.parametrize(
    "text",
    [
        "Sheikh Omar bin Nasser Al Tidewell came. Then Sheikh Omar bin Nasser left.",
        "Dr. Suvi de la Marden came. Then Dr. De la Marden left.",
        "Dr. Jan van der Marden came. Van der Marden left, and van der Marden slept.",
    ],
)
def test_the_beginning_or_end_of_a_longer_name(text: str) -> None:
    assert len(entities(text)) == 1


def test_the_end_of_two_longer_names_is_neither() -> None:
    text = "Dr. Ana Lara Pinto met Dr. Bo Lara Pinto. Then Dr. Lara Pinto left."
    assert len(entities(text)) == 3
