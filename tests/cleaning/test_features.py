from pathlib import Path

import pytest

from extract.cleaning.features import count_words, features, is_closed
from extract.cleaning.lines import split_lines
from extract.cleaning.phrases import load


def noise(line: str) -> str | None:
    return features(split_lines(line))[0].noise


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("|", "bar"), ("“`html", "bar"), ("* * *", "bar"), ("1 / 9", "bar"), ("16", "bar"),
        ("https://example.org/port", "address"), ("@portunion", "address"), ("press@example.org", "address"),
        ("#ports, #rail", "address"), ("Tel: +99 555 0101", "contact"), ("E-mail: press@example.org", "contact"),
        ("Media contact: ana@example.org", "contact"), ("ENDS", "button"), ("-- MORE --", "button"), ("###", "bar"),
        ("-30-", "bar"), ("FOR IMMEDIATE RELEASE", "button"), ("(c) 2024 Riverton Wire", "copyright"),
        ("2 hours ago", "age"), ("4 min read", "age"), ("Share", "button"),
        ("Home » World » Ports", "trail"), ("News | Sport | Ports | Rail", "trail"),
        ("Share | Translate", "button"),
        ("Read more: Port fees rise", "notice"),
        ("All rights reserved.", "button"), ("© 2024 Riverton Wire", "copyright"),
        ("p { margin: 0; }", "code"),
    ],
)  # fmt: skip
def test_furniture_is_known_by_its_wording_or_shape(line: str, rule: str) -> None:
    assert noise(line) == f"cleaning.boilerplate.{rule}"


@pytest.mark.parametrize(
    "line",
    [
        "2024",
        "Growth: 5% – 7%",
        "5%",
        "$20",
        "1,200",
        "Follow-up talks begin",
        "Ports and rail",
        "The port | rail link",
        "Watch towers rise",
        "Ends of the earth",
        "Contact: nobody knows",
        "Next steps",
        "A. > B.",
    ],
)
def test_lines_of_an_article_are_not(line: str) -> None:
    assert noise(line) is None


def test_prose_and_short_lines() -> None:
    sentence, label, question = features(split_lines("The port union of Norlandia met on Monday.\nPort union\nReally?"))
    assert (sentence.prose, sentence.short) == (True, False)
    assert (label.prose, label.short) == (False, True)
    assert (question.prose, question.short) == (False, False)


def test_the_end_of_a_sentence_may_stand_in_quotes_or_brackets() -> None:
    assert is_closed("It ended.”")
    assert is_closed("(It ended.)")
    assert not is_closed("It ended,")
    assert not is_closed("U.K.")
    assert is_closed("in the U.K.")


def test_words_of_scripts_without_blanks_are_reckoned() -> None:
    assert count_words("港が開いた。港が開いた。") == 5
    assert count_words("the port") == 2
    assert count_words("the   port     union") == 3


def test_a_line_that_comes_again_has_the_same_features_and_its_own_place() -> None:
    first, _, second = features(split_lines("Port fees: 5%\n\nRail link\nPort fees: 5%"))
    assert (first.line.start, first.line.gap, second.line.start, second.line.gap) == (0, True, 25, False)
    assert first._replace(line=second.line) == second


def test_signs_and_announcements_are_told() -> None:
    plain, opener, stop, value = features(split_lines("Port union\nRelated stories:\n3 Comments\nFee: 5%"))
    assert [line.signs for line in (plain, opener, stop, value)] == ["", ":", "3", ":5%"]
    assert [(line.opens, line.stops) for line in (plain, opener, value)] == [
        (False, False),
        (True, False),
        (False, False),
    ]
    assert stop.stops


def test_a_long_line_of_listed_wording_is_known_as_a_whole(tmp_path: Path) -> None:
    notice = "Riverton Wire is a paper of the coast and tells of ports and rails and towns and isles every day."
    path = tmp_path / "own.toml"
    path.write_text(f'whole = ["{notice}"]', encoding="utf-8")
    line = split_lines(notice)
    assert [found.noise for found in features(line)] == [None]
    assert [found.noise for found in features(line, phrases=load([path]))] == ["cleaning.boilerplate.button"]
