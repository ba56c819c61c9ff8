from tests.names.texts import entities, found, mentions


def test_an_acronym_in_brackets_is_a_mention_of_its_long_form() -> None:
    text = "The Harbour Safety Commission (HSC) met. Later HSC voted."
    assert [(m.text, m.rule) for m in mentions(text)] == [
        ("Harbour Safety Commission", "names.grammar.organisation"),
        ("HSC", "names.acronym"),
        ("HSC", "names.repeat"),
    ]
    assert [entity.name for entity in entities(text)] == ["Harbour Safety Commission"]


def test_the_acronym_may_stand_first() -> None:
    text = "HSC (the Harbour Safety Commission) met."
    spelled = "HSC (Harbour Safety Commission) met."
    assert ("Harbour Safety Commission", "organisation") in found(text)
    assert [len(e.mentions) for e in entities(spelled, ents=[("HSC", "PERSON")])] == [2]


def test_an_acronym_whose_long_form_ends_in_a_place_is_no_place() -> None:
    text = "They left the Reef Board Mission in Kenya (RBMK). Then RBMK closed."
    assert [kind for surface, kind in found(text) if surface == "RBMK"] == ["organisation"] * 2


def test_the_definition_types_every_later_use_against_the_model() -> None:
    text = "The Tidal Skills Fund (TSF) grew. Then TSF paid."
    assert found(text, ents=[("TSF", "ORG")])[-1] == ("TSF", "programme")


def test_the_agency_after_a_dateline_is_no_acronym_of_the_place() -> None:
    assert found("LIMA, Peru (XPA) — Nets were sold.")[:2] == [("LIMA", "place"), ("Peru", "place")]
    assert ("XPA", "organisation") in found("LIMA, Peru (XPA) — Nets were sold.")


def test_an_acronym_of_common_nouns_names_nothing() -> None:
    text = "Every electric ferry (EF) was sold. An EF is cheap."
    assert found(text, ents=[("EF", "ORG")]) == []


def test_initials_complete_what_the_model_found_in_part() -> None:
    text = "He spoke for Forward Ostia Now (FON) there."
    assert found(text, ents=[("Ostia Now", "PERSON")])[0] == ("Forward Ostia Now", "organisation")


def test_a_body_before_its_country_in_brackets_is_no_place() -> None:
    assert ("PQRS", "organisation") in found("The PQRS (Kenya) met.", ents=[("PQRS", "ORG")])
