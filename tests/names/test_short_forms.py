import pytest

from extract.names.find import find_all
from extract.names.model import Entity
from tests.names.texts import entities, found, make_doc


def test_the_and_a_head_noun_is_the_thing_named_before() -> None:
    text = "He opened the Tidal Research Centre. The Centre and the Harbour Trust agreed; the Centre paid."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Tidal Research Centre", 3), ("Harbour Trust", 1)]


def test_it_may_be_named_only_later() -> None:
    text = "In May the Secretariat moved. The Tidal Secretariat is small."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Tidal Secretariat", 2)]


@pytest.mark.parametrize("text", ["In May the Bureau moved.", "The Tidal Centre shut. In May the centre moved."])
def test_no_short_form_without_a_capital_or_an_antecedent(text: str) -> None:
    assert "names.short_form" not in {pair[1] for pair in found(text)}
    assert [surface for surface, _ in found(text) if surface in ("Bureau", "centre")] == []


@pytest.mark.parametrize(
    "text",
    ["In May the Secretariat moved.", "He joined its Secretariat.", "New Secretariat, as Secretariat staff say."],
)
def test_some_nouns_mean_a_body_wherever_they_have_a_capital(text: str) -> None:
    assert ("Secretariat", "organisation") in found(text)


@pytest.mark.parametrize(
    "text",
    ["In May the Council of ministers met.", "Board games sell.", "THE BOARD GAMES FAIR OPENS", "He is on board."],
)
def test_no_body_before_of_or_without_an_article(text: str) -> None:
    assert [pair for pair in found(text) if pair[0] in ("Council", "Board", "BOARD")] == []


LONG = "The Reef Coast Bank (RCB) met.\nIt lent to the Lamu Trade Bank.\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LONG + "Then the Bank closed.", "Reef Coast Bank"),
        ("The Lamu Trade Bank met.\nThe Reef Coast Bank (RCB) paid.\nThen the Bank closed.", "Reef Coast Bank"),
        ("The Lamu Trade Bank (LTB) and the Reef Coast Bank (RCB) met.\nThen the Bank closed.", "Reef Coast Bank"),
        (LONG + "The Lamu Trade Bank paid; the Bank closed.", "Lamu Trade Bank"),
        ("The Reef Coast Bank met.\nThe Lamu Trade Bank paid.\nThen the Bank closed.", "Lamu Trade Bank"),
    ],
)
def test_of_several_the_one_that_the_article_defines_unless_the_paragraph_names_another(text: str, name: str) -> None:
    assert [e.name for e in entities(text) if "Bank" in surfaces(text, e)] == [name]


def surfaces(text: str, entity: Entity) -> list[str]:
    return [found(text)[mention][0] for mention in entity.mentions]


def test_a_bank_that_publishes_the_text_is_the_bank() -> None:
    text = "The Lamu Trade Bank met.\nThe Reef Coast Bank (RCB) paid.\nThen the Bank closed."
    doc = make_doc(text)
    doc._.extract_publisher = "Lamu Trade Bank"
    names, things = find_all(doc)
    assert [one.name for one in things if "Bank" in [names[at].text for at in one.mentions]] == ["Lamu Trade Bank"]


def test_a_body_by_its_noun_before_its_office() -> None:
    text = "The Tidal Grants Committee met. Committee Chair Ana Silva spoke."
    assert [(e.name, len(e.mentions)) for e in entities(text) if e.type == "organisation"] == [
        ("Tidal Grants Committee", 2)
    ]
    assert "Committee" not in dict(found("The Tidal Grants Committee met. Committee rooms are cold."))


def test_the_only_country_of_a_kind_is_meant_by_what_it_is() -> None:
    text = "Oman and Kenya met. The Sultanate paid; Kenya thanked the Sultanate’s envoy."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Oman", 3), ("Kenya", 2)]


@pytest.mark.parametrize(
    "text",
    ["Bhutan met Jordan. The Kingdom agreed.", "Kenya agreed with the Sultanate.", "Oman met the Sultanate Bank."],
)
def test_no_country_is_meant_where_two_or_none_may_be(text: str) -> None:
    assert ("Sultanate", "place") not in found(text)
    assert ("Kingdom", "place") not in found(text)
