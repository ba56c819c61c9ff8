import pytest

from extract.names.find import find_names
from tests.names.texts import found, make_doc


def test_a_headline_is_believed_only_with_a_sentence() -> None:
    text = "Quayworks Discusses Coastal Growth\nHe left Quayworks yesterday."
    assert found(text, ents=[("Discusses Coastal Growth", "ORG")]) == []
    assert found("Quayworks Discusses Coastal Growth\nHe left it.", ents=[("Quayworks", "ORG")]) == []


def test_a_label_before_a_colon_names_nothing() -> None:
    assert found("Lessons Learned: keep the nets dry.", ents=[("Lessons Learned", "ORG")]) == []
    assert found("Ana Silva: keep the nets dry.", ents=[("Ana Silva", "PERSON")]) == [("Ana Silva", "person")]


def test_a_verb_that_begins_a_sentence_names_nothing() -> None:
    doc = make_doc("Sharing is fun.", ents=[("Sharing", "PERSON")], tags={"Sharing": "VBG"})
    assert find_names(doc) == ()


def test_the_head_noun_corrects_the_type() -> None:
    assert found("They feared Quay Rebellion.", ents=[("Quay Rebellion", "ORG")]) == [("Quay Rebellion", "occasion")]


def test_a_word_that_only_companies_have_outweighs_the_model() -> None:
    assert found("They asked Orlav Metals.", ents=[("Orlav Metals", "PERSON")]) == [("Orlav Metals", "organisation")]
    assert found("They asked Orla Steel.", ents=[("Orla Steel", "PERSON")]) == [("Orla Steel", "person")]


def test_a_common_noun_that_is_a_line_or_opens_an_item_names_nothing() -> None:
    line = make_doc("Method\nNets are dried.", ents=[("Method", "ORG")], tags={"Method": "NN"})
    assert find_names(line) == ()
    assert found("They agreed:\n3. Schooling. Half of them read.", ents=[("Schooling", "PERSON")]) == []
    kept = make_doc("Quayworks\nNets are dried.", ents=[("Quayworks", "ORG")], tags={"Quayworks": "NNP"})
    assert [one.text for one in find_names(kept)] == ["Quayworks"]


@pytest.mark.parametrize(
    ("text", "ent", "label", "expected"),
    [
        ("They asked Orlavia of Norway.", "Orlavia", "GPE", ("Orlavia", "organisation")),
        ("They asked Ana Prado of Norway.", "Ana Prado", "GPE", ("Ana Prado", "person")),
        ("They went to Lagos of Norway.", "Lagos", "GPE", ("Lagos", "place")),
        ("They asked Quay Broadband of Norway.", "Quay Broadband of Norway", "ORG", ("Quay Broadband", "organisation")),
        ("They met at ExpoNord again.", "ExpoNord", "ORG", ("ExpoNord", "occasion")),
        ("Orlun Belt is implemented by divers.", "Orlun Belt", "PERSON", ("Orlun Belt", "programme")),
        ("They asked Global Reef Link.", "Global Reef Link", "PERSON", ("Global Reef Link", "organisation")),
        ("They asked Orla SunPay.", "Orla SunPay", "PERSON", ("Orla SunPay", "organisation")),
        ("They asked Orla McLind.", "Orla McLind", "PERSON", ("Orla McLind", "person")),
    ],
)
def test_types_by_what_stands_in_or_behind_a_name(text: str, ent: str, label: str, expected: tuple[str, str]) -> None:
    assert found(text, ents=[(ent, label)])[0] == expected


@pytest.mark.parametrize(
    ("text", "ent"),
    [
        ("The envoy of Kenya for Reef and Quay Affairs left.", "Reef and Quay Affairs"),
        ("Its number is PRJ/042/XK/7 there.", "PRJ/042/XK/7"),
        ("They signed Article 6.2 of it.", "Article 6.2"),
    ],
)
def test_portfolios_and_numbers_name_nothing(text: str, ent: str) -> None:
    assert ent not in dict(found(text, ents=[(ent, "ORG")]))


@pytest.mark.parametrize(
    ("text", "ent"),
    [
        ("Ms. Ana Silva (Customs and Trade) came.", "Customs and Trade"),
        ("The Director of Social Sectors came.", "Social Sectors"),
        ("They gave USD4 million for it.", "USD4"),
        ("• Equip the crews of both piers", "Equip"),
    ],
)
def test_fields_sums_and_verbs_name_nothing(text: str, ent: str) -> None:
    assert ent not in [one for one, _ in found(text, ents=[(ent, "ORG")])]


def test_what_an_officer_heads_is_no_body_between_commas() -> None:
    text = "Ana Silva, Head of Crew Learning, Lagoon Marine, spoke."
    assert "Crew Learning" not in [one for one, _ in found(text, ents=[("Crew Learning", "ORG")])]
    text = "Ana Silva, Head of Lagoon Marine, spoke."
    assert "Lagoon Marine" in [one for one, _ in found(text, ents=[("Lagoon Marine", "ORG")])]


@pytest.mark.parametrize(
    ("text", "ent"),
    [
        ("He taught courses on Tidal Management there.", "Tidal Management"),
        ("It rained.\n(Corporate Communications)", "Corporate Communications"),
        ("They covered Food Security and more.", "Food Security"),
    ],
)
def test_topics_of_plain_words_name_nothing(text: str, ent: str) -> None:
    assert found(text, ents=[(ent, "ORG")]) == []


@pytest.mark.parametrize(
    ("text", "ent"),
    [("He left the Tidal Management.", "Tidal Management"), ("On Ebb Marwell Trade he fell.", "Ebb Marwell Trade")],
)
def test_other_names_with_such_words_stand(text: str, ent: str) -> None:
    assert found(text, ents=[(ent, "ORG")]) == [(ent, "organisation")]
