"""What language an article is in.

py3langid, a naive Bayes classifier over byte sequences, names the language. It takes English full of foreign names for
the language of the names. So the words that English prose cannot do without are counted first: where they are frequent
the text is English whatever the names are, and where they are not rare it is not called anything else. A lost article
is worse than one read in vain, so a language other than English is named only where English is out of the question.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from extract.data import read_toml

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier


ENGLISH = "en"
# Shares of the characters of the function words. English news has 6 to 20 %, a menu and a list of names 2 to 6 %,
# 46 other languages 0 %, an Indonesian article that quotes an English sentence 1 %.
_ENGLISH_SHARE, _FOREIGN_SHARE = 0.05, 0.02
# The probability of English up to which it is out of the question: that of a sentence in another language is below
# 1e-3, that of two below 1e-7; that of an English headline above 1e-3, that of a list of Indonesian names about 1e-5.
_OUT_OF_THE_QUESTION = 1e-6
_LIKELY = 0.3  # near relatives (Indonesian and Malay, Croatian and Serbian) share what is not English
_LOOKED_AT = 2_000  # characters, from the middle; more make no difference, and take a millisecond for each 1,500
_NO_LANGUAGE = "zxx"


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    function_words: frozenset[str]
    codes: dict[str, str]


def language_of(text: str) -> str | None:
    """The language of a text.

    Args:
        text: the article's text, without its menus.

    Returns:
        The ISO 639-1 code, or that of ISO 639-3 where the language has no other; `None` where it cannot be told: the
        text is short, has no words, or is a mixture.
    """
    share = _function_words(text)
    if share >= _ENGLISH_SHARE:
        return ENGLISH
    if not any(map(str.isalpha, text)):
        return None
    found, likely, english = _classify(text)
    if found == ENGLISH:
        return ENGLISH
    sure = share < _FOREIGN_SHARE and english < _OUT_OF_THE_QUESTION and likely >= _LIKELY
    return _words().codes.get(found, found) if sure and found != _NO_LANGUAGE else None


def read_code(given: str) -> str | None:
    """The code of a language as users write it: `en`, `EN-gb`, `eng`, `English`; `None` for `und`.

    Raises:
        ValueError: if there is no such language.
    """
    import pycountry  # here, because it takes a while and few articles have their language given

    name = given.strip().lower()
    tag = re.fullmatch(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*", name)
    if tag:
        found = pycountry.languages.get(**{f"alpha_{len(tag[1])}": tag[1]})
    else:
        found = pycountry.languages.get(name=name.capitalize())
    if found is None:
        raise ValueError("is no language; write its ISO 639 code, such as en")
    code: str = getattr(found, "alpha_2", found.alpha_3)
    return None if code == "und" else code


def _function_words(text: str) -> float:
    """The share of the characters that are in function words of English."""
    words = text.lower().split()
    characters = sum(map(len, words))
    known = _words().function_words
    return sum(len(word) for word in words if word in known) / characters if characters else 0.0


def _classify(text: str) -> tuple[str, float, float]:
    """The likeliest language of the middle of a text, its probability, and that of English."""
    start = max(0, len(text) - _LOOKED_AT) // 2
    ranked = _identifier().rank(text[start : start + _LOOKED_AT])
    return *ranked[0], dict(ranked)[ENGLISH]


@cache
def _identifier() -> "LanguageIdentifier":
    """The classifier, loaded when a text is first not plainly English: it takes a second and 100 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _words() -> _Words:
    return _Words.model_validate(read_toml("language", "english"))
