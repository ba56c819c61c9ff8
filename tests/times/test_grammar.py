"""The grammar as data: what its small language means, and that the shipped files hold together."""

import re

import pytest

from extract.times.compiling import expression, starts, without_fields, without_lookarounds
from extract.times.find import BUILDERS
from extract.times.grammar import grammar
from extract.times.lexer import tokenise
from extract.times.lexicon import data, lexicon

NAMES = {"day": "d", "month": "m", "comma": ",", "the": "t"}
MACROS = {"MONTH": "month | comma", "FULL": "the? MONTH"}


def test_names_become_codes_and_fields_become_groups() -> None:
    source = expression("first:day (comma? last:(MONTH))?", MACROS, NAMES)
    found = re.fullmatch(source, "d,m")
    assert found is not None
    assert found.groupdict() == {"first": "d", "last": "m"}


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(ValueError, match="'week' in the pattern 'day week' is neither a class nor a macro"):
        expression("day week", MACROS, NAMES)


@pytest.mark.parametrize(
    ("pattern", "codes"),
    [
        ("day month", "d"),
        ("the? day", "td"),
        ("(the comma?)? MONTH", "tm,"),
        ("(?<=the) day", "d"),
        ("(?!day) FULL", "tm,"),
        ("(?<!comma | the) (day | month the)", "dm"),
    ],
)
def test_what_a_pattern_may_begin_with(pattern: str, codes: str) -> None:
    assert starts(expression(pattern, MACROS, NAMES)) == frozenset(codes)


def test_lookarounds_and_fields_can_be_left_out() -> None:
    source = expression("(?<=(the | comma) the) x:day (?!(month | day) comma)", MACROS, NAMES)
    assert re.fullmatch(without_fields(without_lookarounds(source)), "d")


def test_every_rule_is_built_by_a_function_and_every_function_builds() -> None:
    assert {rule.build for rule in grammar().rules} == set(BUILDERS)


def test_every_macro_is_used() -> None:
    source = data("grammar")
    patterns = [pattern for rule in source["rule"] for pattern in rule["patterns"]]
    used = set(re.findall(r"[A-Z_]{2,}", " ".join([*patterns, *source["macro"].values()])))
    assert set(source["macro"]) <= used


def test_no_pattern_repeats_without_bound() -> None:
    assert not any(sign in rule.pattern.pattern for rule in grammar().rules for sign in "*+{")


def test_every_word_of_the_lexicon_is_one_token() -> None:
    words = sorted(set(lexicon().codes) - {"---"})
    assert [word for word in words if [*tokenise(word).surfaces] != [word]] == []
