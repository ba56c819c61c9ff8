"""Surnames that open a sentence and do what only people do: "Marwell was born in Ostia", "Marwell sold her boats".

    subject = capital [adverb*] verb [adverb]      a verb, or a verb with the word after it, that takes people only
            | capital [adverb*] verb … his         a pronoun of a person in the same clause
            | capital "," age ","                  "Marwell, 52, left"
            | capital "," "who"

The stock model misses many of these or takes them for bodies, because nothing before them tells. The verbs are data
(`data/names/subjects.toml`). The work is that of looking at a few words before each verb or pronoun.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context
from extract.names.grammar import mention
from extract.names.lexicon import heads, load
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import CAPITAL, LOWER, NUMBER, Words

RULE: Final = "names.subject"
_REACH: Final = 7
_ADVERBS: Final = 3
_MIN_LETTERS: Final = 3
_AGES: Final = (16, 99)
_DIGITS: Final = 2
# Verbs whose participle tells so surely of a person that the tagger's common noun before them is a surname, too.
_PASSIVE: Final = frozenset({"was", "been"})


@cache
def _verbs() -> Mapping[str, frozenset[str]]:
    """By a verb, the words of which one must follow; none need to where there are none."""
    return {verb: frozenset(after) for verb, after in load("subjects")["verbs"].items()}


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("subjects")[key])


def find_subjects(context: Context) -> Iterator[Mention]:
    """One word at the beginning of a sentence that is a person by what follows."""
    words = context.words
    for index in words.places(_verbs()):
        if _has_object(words, index):
            first = _before_adverbs(context, index, noun=words.text[index] in _PASSIVE)
            if first is not None:
                yield mention(context, first, first + 1, "person", RULE)
    relatives = [at - 1 for at in words.places({"who"}) if at > 1 and words.text[at - 1] == ","]
    for index in (*before_ages(words), *relatives):
        if index and is_subject(context, index - 1):
            yield mention(context, index - 1, index, "person", RULE)
    for index in words.places(_listed("pronouns")):
        first = _clause_start(context, index)
        if first is not None:
            yield mention(context, first, first + 1, "person", RULE)


def _has_object(words: Words, verb: int) -> bool:
    """Whether one of the words that a verb needs follows, at once or behind an adverb: "was **first elected**"."""
    after = _verbs()[words.text[verb]]
    if not after:
        return True
    first = verb + 2 if words.text[verb + 1 : verb + 2] and words.text[verb + 1] in _listed("between") else verb + 1
    return any(word in after for word in words.text[first : first + 1]) or (
        words.text[first : first + 2] == ["re", "-"] and "re-" + "".join(words.text[first + 2 : first + 3]) in after
    )


def before_ages(words: Words) -> list[int]:
    """The commas before a person's age: "Ana Silva**,** 52, left"."""
    numbers = (index for index in words.places({","}) if words.kind[index + 1 : index + 2] == [NUMBER])
    return [index for index in numbers if _is_age(words, index + 1)]


def _is_age(words: Words, index: int) -> bool:
    text = words.text[index]
    aged = text.isdecimal() and len(text) == _DIGITS and _AGES[0] <= int(text) <= _AGES[1]
    return aged and any(mark in (",", ".") for mark in words.text[index + 1 : index + 2])


def _before_adverbs(context: Context, verb: int, *, noun: bool = False) -> int | None:
    """The one capitalised word before a verb and its adverbs, if a sentence begins with it."""
    words = context.words
    for index in range(verb - 1, max(verb - _ADVERBS, 0) - 1, -1):
        if words.breaks[index + 1]:
            return None
        if words.kind[index] == CAPITAL:
            return index if is_subject(context, index, noun=noun) else None
        if words.text[index] not in _listed("adverbs"):
            return None
    return None


def _clause_start(context: Context, pronoun: int) -> int | None:
    """The one capitalised word that begins the sentence of a pronoun, with a verb after it and lower case between."""
    words = context.words
    for index in range(pronoun - 1, max(pronoun - _REACH, 0) - 1, -1):
        if words.breaks[index + 1]:
            return None
        if words.kind[index] == CAPITAL:
            verbal = context.tag(index + 1).startswith(("VBD", "VBZ", "MD", "RB"))
            return index if verbal and is_subject(context, index) else None
        if words.kind[index] != LOWER:
            return None
    return None


def is_subject(context: Context, index: int, *, noun: bool = False) -> bool:
    """Whether one capitalised word begins a sentence and may be a surname; `noun` where a common noun would not fit."""
    words = context.words
    text = words.text[index]
    opens = words.initial(index) or words.text[index - 1] == ","  # "In 2031, Marwell said that he …"
    if not opens or not words.text[index].isalpha() or len(text) < _MIN_LETTERS or text.isupper():
        return False
    if context.known(index) or index in context.offices or text in heads().by_last or text in word_list("calendar"):
        return False
    if not context.opens(index) or text.lower() in words.by_text:
        return False
    tag = context.tag(index)
    return tag.startswith("NNP") or (noun and tag == "NN")
