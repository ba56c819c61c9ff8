"""What the finders of names share about one text: its words, and what is known of them before any grammar."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from extract.names.demonyms import demonyms
from extract.names.gazetteer import Hit
from extract.names.lexicon import words as word_list
from extract.names.words import APOSTROPHES, CAPITAL, LOWER, NUMBER, Words

_ALWAYS_OUT: Final = frozenset(
    {
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "by",
        "from",
        "and",
        "but",
        "or",
        "with",
        "to",
        "of",
        "for",
        "as",
        "amid",
        "into",
    }
)
_TITLE_SHARE: Final = 0.75
_TITLE_WORDS: Final = 3
_LONG: Final = 4


@dataclass(frozen=True, slots=True)
class Context:
    """One text, ready for the grammar.

    Attributes:
        words: the text as words.
        covered: by word index, the gazetteer hit that the word lies in.
        offices: indices of words in the phrase of an office.
        persons: indices of words that end a person's name, as the model has it.
        long_forms: by the index of an opening bracket with an acronym in it, the first word of the name before it.
        titles: whether each word stands in a line set in title case or capitals.
        tag: Penn tag of the word at an index, empty where there is no tagger.
        publisher: the outlet or institution that published the text, empty where nobody knows.
    """

    words: Words
    covered: Mapping[int, Hit]
    offices: frozenset[int]
    persons: frozenset[int]
    long_forms: Mapping[int, int]
    titles: frozenset[int]
    tag: Callable[[int], str]
    publisher: str = ""

    def opens(self, index: int) -> bool:
        """Whether a capitalised word may belong to a name that goes on to its right."""
        word = self.words.text[index].lower()
        if index in self.offices and self.words.text[index] != "CEO":  # "Harbour CEO Forum"
            return False
        if word in _ALWAYS_OUT or self.words.text[index] in word_list("breakers"):
            return False
        if self.words.text[index] in word_list("calendar") or is_honorific(self.words.text[index]):
            return False
        if self.acts(index):
            return False
        return not (self.words.initial(index) and self._common(index, word))

    def acts(self, index: int) -> bool:
        """Whether a word is the verb of a headline in title case."""
        return index in self.titles and self.words.text[index] in word_list("headline_verbs")

    def _common(self, index: int, word: str) -> bool:
        if word in word_list("stop") or word in word_list("company_makers"):
            return True
        return self.tag(index).startswith(("VB", "IN", "DT", "RB", "PRP", "CC", "WP", "WRB", "MD", "EX"))

    def known(self, index: int) -> bool:
        """Whether a word is part of a known place or body, or an adjective of nationality."""
        return index in self.covered or self.words.text[index] in _demonym_words()

    def ends_entity(self, index: int) -> bool:
        """Whether a known name, a person or a head's name ends with this word."""
        hit = self.covered.get(index)
        return index in self.persons or (hit is not None and hit.stop == index + 1)


@cache
def honorific_forms() -> frozenset[str]:
    """The honorifics as words of a text, with and without their stop."""
    plain = word_list("honorifics")
    return plain | {f"{word}." for word in plain}


def is_honorific(word: str) -> bool:
    """Whether a word is an honorific, with or without its stop."""
    return word.rstrip(".") in word_list("honorifics")


def is_capital(words: Words, index: int) -> bool:
    """Whether there is a capitalised word at an index."""
    return 0 <= index < len(words) and words.kind[index] == CAPITAL


def dates_month(words: Words, index: int) -> bool:
    """Whether the year at an index ends a date ("May 2031", "14 May 2031", "May 14, 2031") and begins no name."""
    before = index - 1
    if before > 1 and words.text[before] == "," and words.kind[before - 1] == NUMBER:
        before -= 2
    return before >= 0 and not words.breaks[index] and words.text[before] in word_list("months")


def possessive(words: Words, index: int) -> int:
    """How many words the possessive ending that stands at an index has: 2 for `'s`, 1 for a bare apostrophe, else 0."""
    if index >= len(words) or words.text[index] not in APOSTROPHES or words.breaks[index]:
        return 0
    if index + 1 < len(words) and words.text[index + 1] == "s":
        return 2
    return 1 if words.glued(index) and words.text[index - 1].endswith("s") else 0


def title_words(words: Words) -> frozenset[int]:
    """Indices of the words of lines in which capitals mean nothing: three in four of the longer words have them."""
    found: set[int] = set()
    inner = [index for index, opens in enumerate(words.breaks) if opens and index]
    for first, stop in pairwise((0, *inner, len(words))):
        if _is_title(words, first, stop):
            found.update(range(first, stop))
    return frozenset(found)


def _is_title(words: Words, first: int, stop: int) -> bool:
    if first == stop or (words.text[stop - 1] in (".", "!") and words.kind[first] != NUMBER):
        return False
    line = zip(words.kind[first:stop], words.text[first:stop], strict=True)
    long = [kind for kind, text in line if kind in (CAPITAL, LOWER) and len(text) >= _LONG]
    return len(long) >= _TITLE_WORDS and long.count(CAPITAL) >= _TITLE_SHARE * len(long)


def run_before(context: Context, stop: int, longest: int, part: Callable[[Context, int], bool]) -> int:
    """First of the words before `stop`, at most `longest`, that are part of one name; no line ends between them."""
    breaks = context.words.breaks
    first = stop
    while first > 0 and stop - first < longest and (first == stop or not breaks[first]) and part(context, first - 1):
        first -= 1
    return first


def run_after(context: Context, first: int, longest: int, part: Callable[[Context, int], bool]) -> int:
    """One past the words from `first` on, at most `longest`, that are part of one name; no line begins among them."""
    limit = min(len(context.words), first + longest)
    stop = first
    while stop < limit and not context.words.breaks[stop] and part(context, stop):
        stop += 1
    return stop


def _demonym_words() -> frozenset[str]:
    return _DEMONYM_WORDS


_DEMONYM_WORDS: Final = frozenset(word for form in demonyms() for word in form.split())


def may_name_company(context: Context, index: int) -> bool:
    """Whether a word may be one of the capitals of a company that no list knows."""
    words = context.words
    if not is_capital(words, index) or context.known(index) or index in context.offices or index in context.titles:
        return False
    return context.opens(index) and not is_honorific(words.text[index])
