"""The names that the model of the pipeline found, in our types and with the spans of the guidelines."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from spacy.tokens import Doc

from extract.attributes import text_of
from extract.names.demonyms import country_of
from extract.names.lexicon import words as word_list
from extract.names.model import Mention, NameType

RULE: Final = "names.model"
TYPES: Final[Mapping[str, NameType]] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "EVENT": "occasion",
    "LAW": "instrument",
}
_BEFORE: Final = re.compile(r"(?:the|The|THE|a|an|A|An)\s+|[\s\"“”'‘’(\[«»,;:.•*\-–—|/←→◄►▶◀‹›]+")
_AFTER: Final = frozenset(" \t\n\r\"“”'‘’)]«»,;:•*-–—|(/[&")
_CUT: Final = re.compile(r"[\n\r\t←→]|\s{2}|\s?[(\[\"“”;:|•]|\s[-–—]\s|\s,\s|(?<=\w),\s")
_SMALL: Final = (
    " and",
    " on",
    " of",
    " for",
    " in",
    " to",
    " with",
    " at",
    " by",
    " the",
    " MP",
    " MLA",
    " OBE",
    " MBE",
    " CBE",
    " DBE",
    " KC",
    " QC",
)
_POSSESSIVE: Final = re.compile(r"\s?['’`]\s?s?$")
_PAIRS: Final = re.compile(r"(?:Dat(?:uk|o|in)['’]?|Tan|Toh|Puan) (?:Seri|Sri|Patinggi|Amar|Puan) ")
_AFTER_PAIR: Final = re.compile(r"(?:Seri|Sri|Patinggi|Amar) ")
_PARTICLES: Final = "|".join(sorted(word_list("particles")))
_SURNAME: Final = re.compile(rf"(?: (?:{_PARTICLES})\b){{0,3}} [A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?")
_OPEN: Final = re.compile(rf"[A-Z]\S* (?:(?:{_PARTICLES}) )*(?:{_PARTICLES})")
_SUM: Final = re.compile(r" ?[$€£¥₹] ?\d")  # what follows the letters of "US $5 million"
_SIGNS: Final = frozenset("$€£¥₹[]")  # of sums and of marks beside a caption: "Photo] Group"
_SCORE: Final = re.compile(r".*\s\d{1,3}[-–]\d{1,3}")  # of a match: "Rovers 2-1"
_ARTICLE: Final = re.compile(r"(?:Article|Section|Chapter|Clause|Paragraph|Annex|Appendix|Title|Schedule)s? [\dIVX].*")
_ROMAN: Final = re.compile(r"[CLXVI]{3,8}")  # the number of a session
_PLACE_PAIR: Final = re.compile(r"Washington\s?,\s?(?:DC|D\.C\.)")


def find_model_names(doc: Doc) -> list[Mention]:
    """Mentions of the document's entities, trimmed; what has no type of ours is left out."""
    text = text_of(doc)
    found = []
    for entity in doc.ents:
        kind = TYPES.get(entity.label_)
        if kind is not None:
            start, end = trim(text, entity.start_char, entity.end_char)
            end = _with_surname(text, start, end) if kind == "person" else end
            if end > start and _is_name(text[start:end], kind) and not _SUM.match(text, end):
                found.append(Mention(start, end, text[start:end], kind, RULE))
    return found


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take article, honorific, quotation marks, brackets, possessive and what follows a comma out of a span.

    Args:
        text: the text.
        start: first code point of the span.
        end: one past its last.

    Returns:
        The span that is left; empty where nothing is.
    """
    start = _after_opening(text, start, end)
    if (
        text[start:end].replace(" ", "").isalpha() and "  " not in text[start:end]
    ):  # most names: only a blank may be left to take off
        end = start + len(text[start:end].rstrip())
        return (start, end) if not text.endswith(_SMALL, start, end) else (start, text.rindex(" ", start, end))
    if not _PLACE_PAIR.match(text, start, end):
        cut = _CUT.search(text, start, end)
        end = cut.start() if cut else end
    ending = _POSSESSIVE.search(text[start:end])
    if ending:
        end = start + ending.start()
    while end > start and text[end - 1] in _AFTER:
        end -= 1
    while text.endswith(_SMALL, start, end):
        end = text.rindex(" ", start, end)
    if text.endswith((" Jr.", " Sr."), start, end):
        return start, end
    if end > start and text[end - 1] == "." and "." not in text[start : end - 1] and end - start > 3:
        end -= 1
    return start, end


def _with_surname(text: str, start: int, end: int) -> int:
    """The end of a person's name that was cut at a particle: "Ursula von | der Leyen"."""
    if not _OPEN.fullmatch(text, start, end):
        return end
    rest = _SURNAME.match(text, end)
    return rest.end() if rest else end


def _after_opening(text: str, start: int, end: int) -> int:
    while start < end:
        match = _BEFORE.match(text, start, end)
        if match:
            start = match.end()
            continue
        pair = _PAIRS.match(text, start, end)
        if pair is None and text.endswith(("Datuk ", "Dato ", "Dato' ", "Dato’ ", "Tan "), 0, start):
            pair = _AFTER_PAIR.match(text, start, end)
        if pair:
            start = pair.end()
            continue
        word = text[start:end].split(" ", 1)
        if len(word) == 2 and (word[0].rstrip(".") in word_list("honorifics") or word[0] in word_list("breakers")):
            start += len(word[0]) + 1
            continue
        break
    return start


@lru_cache(maxsize=4096)  # an article says its names over and over
def _is_name(surface: str, kind: NameType) -> bool:
    if (
        surface.lower() in word_list("not_names")
        or country_of(surface)
        or _SCORE.fullmatch(surface)
        or _ROMAN.fullmatch(surface)
    ):
        return False
    if all(word in word_list("honorific_seconds") for word in surface.split()) or surface.rstrip(".") in word_list(
        "stopped_titles"
    ):
        return False
    if (surface.count("/") > 1 and any(map(str.isdigit, surface))) or _ARTICLE.fullmatch(surface):
        return False  # the number of a file: "PRJ/042/KE"
    if not any(character.isupper() for character in surface) or not _SIGNS.isdisjoint(surface):
        return False
    if all(word.title() in word_list("calendar") or word.isdigit() for word in surface.split()):
        return len(surface.split()) == 1 and not surface.isdigit() and kind == "person"
    return not (surface[0].isdigit() and kind in ("person", "organisation", "place"))
