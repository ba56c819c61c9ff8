import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "entity", "names"),
    [
        ("It had Heads of Agencies in it.", "Heads of Agencies", []),
        ("It had Permanent Envoys in it.", "Permanent Envoys", []),
        ("The Chiefs of Air Staff met.", "Chiefs of Air Staff", []),
        ("The Trade Ministers of PUN met.", "Trade Ministers of PUN", ["PUN"]),
        ("It is the PUN Spokesman who left.", "PUN Spokesman", ["PUN"]),
        ("The Chilean Consul left.", "Chilean Consul", []),
        ("The Ag Head of Division left.", "Ag Head of Division", []),
        ("The Tidal Guild for Ministers met.", "Tidal Guild for Ministers", ["Tidal Guild for Ministers"]),
    ],
)
def test_officials_and_offices_are_no_part_of_a_body(text: str, entity: str, names: list[str]) -> None:
    assert of_type(text, "organisation", ents=[(entity, "ORG")]) == names


def test_a_council_of_ministers_stays() -> None:
    text = "The Reef Council of Ministers met."
    assert of_type(text, "organisation", ents=[("Reef Council of Ministers", "ORG")]) == ["Reef Council of Ministers"]


def test_a_pair_of_places_is_two() -> None:
    text = "They flew to Lagos and Marwell again."
    assert of_type(text, "place", ents=[("Lagos and Marwell", "GPE")]) == ["Lagos", "Marwell"]


def test_a_pair_that_nobody_knows_stays_one() -> None:
    text = "They flew to Ostmark and Marwell again."
    assert of_type(text, "place", ents=[("Ostmark and Marwell", "GPE")]) == ["Ostmark and Marwell"]


def test_an_acronym_and_the_holder_behind_it() -> None:
    text = "The secretary of the PUNT Suvi Tidewell left."
    names = found(text, ents=[("PUNT Suvi Tidewell", "ORG")])
    assert ("PUNT", "organisation") in names
    assert ("Suvi Tidewell", "person") in names


@pytest.mark.parametrize(
    ("text", "entity", "name"),
    [
        ("TAKEDA Kazuo left.", "Kazuo", "TAKEDA Kazuo"),
        ("Of these, Suvi Tidewell left.", "Tidewell", "Suvi Tidewell"),
        ("NATO Kazuo left.", "Kazuo", "Kazuo"),
        ("The Rival Tidewell left.", "Tidewell", "Tidewell"),
        ("Then Tidewell left.", "Tidewell", "Tidewell"),
    ],
)
def test_the_word_before_a_surname(text: str, entity: str, name: str) -> None:
    tags = {"Suvi": "NNP", "Rival": "NNP", "Then": "RB"}
    assert of_type(text, "person", ents=[(entity, "PERSON")], tags=tags) == [name]


@pytest.mark.parametrize(
    ("text", "entity", "name"),
    [
        ("Goalkeeper Ana Quist saved it.", "Goalkeeper Ana Quist", "Ana Quist"),
        ("They asked Poet Ana Quist.", "Poet Ana Quist", "Poet Ana Quist"),
        ("Farmer Quist saved it.", "Farmer Quist", "Farmer Quist"),
    ],
)
def test_a_role_at_the_beginning_of_a_sentence_is_none_of_the_name(text: str, entity: str, name: str) -> None:
    assert of_type(text, "person", ents=[(entity, "PERSON")]) == [name]


@pytest.mark.parametrize(
    ("text", "ents", "person"),
    [
        (
            "The High Commissioner of Peru to Ghana Myriam Quist left.",
            [("Ghana Myriam Quist", "PERSON")],
            "Myriam Quist",
        ),
        ("The PUN Representative in Zambia Hiro Quist left.", [("Zambia Hiro Quist", "ORG")], "Hiro Quist"),
    ],
)
def test_who_is_sent_to_a_country(text: str, ents: list[tuple[str, str]], person: str) -> None:
    assert (person, "person") in found(text, ents=ents)


def test_without_an_office_a_country_may_begin_a_name() -> None:
    assert ("Myriam Quist", "person") not in found(
        "They sailed to Ghana Myriam Quist.", ents=[("Ghana Myriam Quist", "ORG")]
    )


@pytest.mark.parametrize("words", ["on Central Asia", "for Latin America", "to Costa Rica"])
def test_the_holder_behind_a_place_of_two_words(words: str) -> None:
    place = words.partition(" ")[2]
    text = f"The Special Representative {words} Suvi Tidewell left."
    names = found(text, ents=[(f"{place} Suvi Tidewell", "PERSON")])
    assert ("Suvi Tidewell", "person") in names


@pytest.mark.parametrize(
    ("text", "entity", "names"),
    [
        ("They chose Kenyan Ana Quist.", "Kenyan Ana Quist", ["Ana Quist"]),
        ("They chose Kenyan Quist.", "Kenyan Quist", ["Quist"]),
        ("They chose German Quist.", "German Quist", ["German Quist"]),
        ("They met Dato' there.", "Dato", []),
    ],
)
def test_what_tells_of_a_person_is_none_of_the_name(text: str, entity: str, names: list[str]) -> None:
    assert of_type(text, "person", ents=[(entity, "PERSON")]) == names


def test_a_country_and_who_is_sent_from_there() -> None:
    names = found("A special envoy from Chad Suvi Tidewell spoke.", ents=[("Chad Suvi Tidewell", "ORG")])
    assert ("Chad", "place") in names
    assert ("Suvi Tidewell", "person") in names


def test_a_first_name_with_an_accent_is_no_common_noun() -> None:
    text = "Nélida Huamán Rojas, 49, took office."
    tags = {"Nélida": "NNP"}
    assert of_type(text, "person", ents=[("Huamán Rojas", "PERSON")], tags=tags) == ["Nélida Huamán Rojas"]
