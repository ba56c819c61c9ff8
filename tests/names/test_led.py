import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Boats on Lake Torvald sank.", "Lake Torvald", "place"),
        ("They climbed Mount Ostia today.", "Mount Ostia", "place"),
        ("They work for Águas do Torvald here.", "Águas do Torvald", "organisation"),
        ("It helps the NGO Médecins du Torva here.", "Médecins du Torva", "organisation"),
        ("They left the Hospital del Torva there.", "Hospital del Torva", "organisation"),
        ("They saw the Maison de l'Ostie there.", "Maison de l'Ostie", "organisation"),
        ("It began Operation Quiet Reef.", "Operation Quiet Reef", "programme"),
        ("She left the Campaign for Nets and Reefs.", "Campaign for Nets and Reefs", "organisation"),
        ("Votes for the Partido del Puerto Libre fell.", "Partido del Puerto Libre", "organisation"),
        ("She led the Banco d'Ostia.", "Banco d'Ostia", "organisation"),
        ("He left the Universidad Jean-Marwell.", "Universidad Jean-Marwell", "organisation"),
    ],
)
def test_a_noun_begins_a_name(text: str, name: str, kind: str) -> None:
    assert found(text) == [(name, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "The lake and the storm were calm.",
        "She left the campaign for nets.",
        "Banco fell.",
        "They saw the Lake on Monday.",
        "Then Cyclone Marwell came.",
    ],
)
def test_a_noun_alone_names_nothing(text: str) -> None:
    assert found(text) == []


def test_a_head_noun_at_the_end_decides() -> None:
    assert found("She wrote to the Lake Torvald Commission.") == [("Lake Torvald Commission", "organisation")]


def test_a_cause_does_not_take_in_a_neighbour() -> None:
    text = "The Campaign for Reefs and Ana Silva won."
    assert found(text, ents=[("Ana Silva", "PERSON")])[0] == ("Campaign for Reefs", "organisation")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Troops joined Exercise Quiet Tide 2031 there.", "Exercise Quiet Tide 2031", "occasion"),
        ("It is run by the Instituto do Mar there.", "Instituto do Mar", "organisation"),
        ("It is run by the Cofradía de San Telmo.", "Cofradía de San Telmo", "organisation"),
        ("The Câmara do Chá, Indústria, Pesca e Sal paid.", "Câmara do Chá, Indústria, Pesca e Sal", "organisation"),
        ("They met at the Hotel El Quist.", "Hotel El Quist", "place"),
    ],
)
def test_a_noun_of_another_language_or_an_exercise_begins_a_name(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


def test_an_exercise_in_lower_case_and_a_month_begin_none() -> None:
    assert found("Then exercise helped. The bank met in Mar.") == []
