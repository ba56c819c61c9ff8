import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He left the village of Torvald Bridge at dawn.", "Torvald Bridge"),
        ("Floods hit the province of Ost-Marwell.", "Ost-Marwell"),
    ],
)
def test_a_noun_for_places_and_of(text: str, name: str) -> None:
    assert found(text) == [(name, "place")]


def test_the_text_wins_over_the_model() -> None:
    assert found("He left the town of Marwell.", ents=[("Marwell", "PERSON")]) == [("Marwell", "place")]


@pytest.mark.parametrize("text", ["He left the village of his youth.", "The village\nof Marwell", "The city of August"])
def test_no_place_behind_of(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "ent", "label", "expected"),
    [
        ("They left Cox's Bazar.", "Cox's Bazar", "ORG", ("Cox's Bazar", "place")),
        ("They met near Bakhmut.", "Bakhmut", "ORG", ("Bakhmut", "place")),
        ("They asked Bakhmut.", "Bakhmut", "ORG", ("Bakhmut", "organisation")),
        ("They met Nancy.", "Nancy", "PERSON", ("Nancy", "person")),
        ("They met in Nancy.", "Nancy", "PERSON", ("Nancy", "place")),
        ("A boat from Nancy sank.", "Nancy", "PERSON", ("Nancy", "place")),
        ("They saw Deir ez-Zor.", "Deir", "GPE", ("Deir ez-Zor", "place")),
    ],
)
def test_a_larger_city_settles_what_the_model_found(text: str, ent: str, label: str, expected: tuple[str, str]) -> None:
    assert found(text, ents=[(ent, label)]) == [expected]


def test_a_city_in_a_list_of_places() -> None:
    names = found("Rain fell on Kenya, Bakhmut and hills.", ents=[("Bakhmut", "PERSON")])
    assert names == [("Kenya", "place"), ("Bakhmut", "place")]


def test_a_letter_from_a_person_whom_the_article_names() -> None:
    text = "Suvi Nancy left. A letter from Nancy came."
    assert of_type(text, "place", ents=[("Suvi Nancy", "PERSON")]) == []


@pytest.mark.parametrize(
    ("text", "ent", "places"),
    [
        ("They asked Bakhmut Mayor Ana Silva.", "Bakhmut", ["Bakhmut"]),
        ("Then Bakhmut agreed. It lends to the Port of Bakhmut.", "Bakhmut", ["Bakhmut"]),
        ("They twinned Bakhmut with Lyman. In Kenya and Peru they sang.", "Bakhmut", ["Kenya", "Peru"]),
        ("Orla Lines, of Bakhmut, won.", "Bakhmut", ["Bakhmut"]),
        ("Rain fell on Bakhmut, Nairobi and hills.", "Bakhmut", ["Bakhmut", "Nairobi"]),
        ("The herds of Torvaldsby in the north died.", "Torvaldsby", ["Torvaldsby"]),
        ("The woods around Torvaldsby burn.", "Torvaldsby", ["Torvaldsby"]),
    ],
)
def test_what_stands_around_a_city_tells_of_all_its_mentions(text: str, ent: str, places: list[str]) -> None:
    assert of_type(text, "place", ents=[(ent, "PERSON")]) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They were in Nancy.", ["Nancy"]),
        ("Floods in Khon Kaen, they say, eased.", ["Khon Kaen"]),
        ("They put their faith in Nancy.", []),
        ("In Nancy Reading they had a friend.", []),
        ("They met Nancy.", []),
        ("They believe in Torvald.", []),
    ],
)
def test_larger_cities_that_the_model_did_not_see(text: str, places: list[str]) -> None:
    assert of_type(text, "place") == places


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("The municipalities of Orla, Quist and Villa Sund signed.", ["Orla", "Quist", "Villa Sund"]),
        ("Ships left the port of Orla.", ["Orla"]),
        ("Villages on Quist were hit.", ["Quist"]),
        ("It has its headquarters at Quist in Kenya.", ["Quist", "Kenya"]),
        ("A group headquartered at Quist grew.", ["Quist"]),
        ("The schools in Orla and Quist closed.", ["Orla", "Quist"]),
        ("Shops in Kenya, Orla and Quist.", ["Kenya", "Orla", "Quist"]),
        ("They visited Kenya, Orla and Quist.", ["Kenya", "Orla", "Quist"]),
        ("Fighting in Orla State spread.", ["Orla State"]),
        ("A plant in the Orla Special Economic Zone.", ["Orla Special Economic Zone"]),
        ("Trade in Latin America and the Caribbean grew.", ["Latin America and the Caribbean"]),
    ],
)
def test_lists_and_sites(text: str, finds: list[str]) -> None:
    assert of_type(text, "place") == finds


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("In Kenya and Orla said so in Kenya, Quist and Lund agreed.", ["Kenya", "Kenya"]),
        ("Villages on Quist Day were calm.", []),
        ("They stood on Quist.", []),
    ],
)
def test_what_a_list_does_not_say(text: str, finds: list[str]) -> None:
    assert of_type(text, "place") == finds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fires hit Ostmark village.", "place"),
        ("Talks go on in Ostmark.", "place"),
        ("They have faith in Ostmark.", "person"),
        ("They saw in Ostmark a leader.", "person"),
        ("They asked Ostmark.", "person"),
    ],
)
def test_where_a_name_stands_may_tell_that_it_is_a_place(text: str, kind: str) -> None:
    assert found(text, ents=[("Ostmark", "PERSON")]) == [("Ostmark", kind)]


def test_who_is_named_elsewhere_is_no_place_behind_in() -> None:
    text = "The boy saw it in Ostmark. Suvi Ostmark left."
    assert of_type(text, "place", ents=[("Ostmark", "PERSON"), ("Suvi Ostmark", "PERSON")]) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Floods hit Northern Kenya.", "Northern Kenya"),
        ("Traders of Eastern and Southern Africa met.", "Eastern and Southern Africa"),
    ],
)
def test_a_part_of_a_known_place(text: str, name: str) -> None:
    assert of_type(text, "place") == [name]


def test_two_countries_are_no_part() -> None:
    assert "North and South Sudan" not in of_type("They flew from North and South Sudan.", "place")
