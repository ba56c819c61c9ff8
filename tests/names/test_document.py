from tests.names.texts import entities, found, mentions


def test_a_name_found_once_is_found_everywhere() -> None:
    text = "She owns Quayworks. In spring Quayworks grew."
    assert found(text, ents=[("Quayworks", "ORG")]) == [("Quayworks", "organisation")] * 2


def test_whole_words_with_their_case_only() -> None:
    text = "She owns Quayworks. The quayworks of Quayworkser grew."
    assert len(found(text, ents=[("Quayworks", "ORG")])) == 1


def test_broken_capitals_inside_a_known_name() -> None:
    text = "The Tidal Council of Divers met. The Tidal council of Divers left."
    assert [m.text for m in mentions(text)] == ["Tidal Council of Divers", "Tidal council of Divers"]
    assert len(entities(text)) == 1


def test_the_best_supported_type_holds_everywhere() -> None:
    doc = "Later Ostmark and Ostmark and Ostmark sank."
    ents = [("Ostmark", "GPE")]
    assert {kind for _, kind in found(doc, ents=ents)} == {"place"}


def test_a_common_word_with_a_capital_is_not_repeated() -> None:
    text = "He chairs Progress. Their progress is slow. Progress is slow."
    assert len(found(text, ents=[("Progress", "ORG")])) == 1


def test_long_form_and_acronym_of_the_gazetteer_are_one_thing() -> None:
    text = "The African Union met. Later the AU voted."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("African Union", 2)]


def test_a_body_of_the_model_that_the_article_shortens_to_a_person_is_that_person() -> None:
    text = "Kenya’s Torvek Aas Lindqvist left. Lindqvist was tired."
    ents = [("Torvek Aas Lindqvist", "ORG"), ("Lindqvist", "PERSON")]
    assert ("Torvek Aas Lindqvist", "person") in found(
        "Lindqvist was tired. Kenya’s Torvek Aas Lindqvist left.", ents=ents
    )
    assert ("Torvek Aas Lindqvist", "organisation") in found(text, ents=ents[:1])
