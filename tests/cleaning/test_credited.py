from extract.cleaning.credited import is_asked, is_credited, is_crowned
from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.shapes import Shapes, is_candidate
from tests.cleaning.support import HEADLINE, OPENING, SECOND, cleaned


def candidate(*lines: str, index: int = 0) -> bool:
    found = features(split_lines("\n".join(lines)))
    return is_candidate(found, Shapes(found), index)


def shapes_of(*lines: str) -> Shapes:
    return Shapes(features(split_lines("\n".join(lines))))


def test_buttons_and_a_standfirst_may_stand_between_a_headline_and_its_date() -> None:
    deck = "Ferries leave from both piers"
    assert is_credited(shapes_of(HEADLINE, "Share", "3 March 2024", OPENING), 0)
    assert is_credited(shapes_of(HEADLINE, deck, deck, "3 March 2024", OPENING), 0)
    assert not is_credited(shapes_of("Port news", "Share", "3 March 2024", OPENING), 0)
    assert not is_credited(shapes_of(HEADLINE, deck, "Ferries are late again", "3 March 2024", OPENING), 0)


def test_a_headline_between_its_date_and_the_article() -> None:
    assert is_crowned(shapes_of("Story", "3 March 2024", HEADLINE, OPENING), 2)
    assert not is_crowned(shapes_of("The harbour opens at last", "3 March 2024", HEADLINE, OPENING), 2)
    assert not is_crowned(shapes_of("Story", "3 March 2024", "Riverton", OPENING), 2)
    assert not is_crowned(shapes_of("Story", "Riverton", HEADLINE, OPENING), 2)


def test_a_question_may_be_a_headline_above_its_byline() -> None:
    question = "Why is the harbour of Norlandia shut for the summer?"
    assert is_asked(shapes_of(question, "By Ana Silva", OPENING), 0)
    assert not is_asked(shapes_of(question, OPENING, SECOND), 0)
    result = cleaned("Lagoon News 24", "Home > Explainers", question, "By Ana Silva", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == question
