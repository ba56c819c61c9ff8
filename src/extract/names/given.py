"""First names that stand alone: "Suvi has an eye for boats", of Suvi Okonjo.

Only of a person whom the article names in full, where no other has that first name, the word is no word of the text in
small letters and nothing else of the article is called so.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.context import Context, is_capital, is_honorific
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.short_forms import SHORT, Short
from extract.names.words import APOSTROPHES, HYPHENS

_LETTERS: Final = 3


def find_given(context: Context, found: Sequence[Mention]) -> Iterator[Short]:
    """The places where the first name of a person of the article stands alone.

    Args:
        context: the text.
        found: the mentions so far, in text order without overlaps.
    """
    full = {one.text: one for one in found if one.type == "person" and " " in one.text}
    shared = Counter(text.split()[0] for text in full)
    firsts = {text.split()[0]: one for text, one in full.items() if shared[text.split()[0]] == 1}
    others = {word for one in found if one.type != "person" and one.type != "position" for word in one.text.split()}
    own = {word: one for word, one in firsts.items() if word not in others and _is_own(context, word)}
    for index in context.words.places(own):
        word = context.words.text[index]
        if not own[word].start <= context.words.start[index] < own[word].end and _is_alone(context, index):
            yield Short(mention(context, index, index + 1, "person", SHORT), own[word])


def _is_own(context: Context, word: str) -> bool:
    """Whether a word is nothing but a first name here."""
    low = word.lower()
    if len(word) < _LETTERS or not word.istitle() or not word.isalpha() or is_honorific(word):
        return False
    if word in heads().by_last or word in word_list("calendar") or low in word_list("stop") | word_list("generic"):
        return False
    return low not in context.words.by_text


def _is_alone(context: Context, index: int) -> bool:
    """Whether no other capital stands beside a word."""
    words = context.words
    if index in context.titles or context.known(index) or context.tag(index) not in ("", "NNP", "NN"):
        return False
    if is_capital(words, index - 1) and not words.breaks[index] and context.opens(index - 1):
        return False
    after = index + 1
    if after >= len(words) or words.breaks[after]:
        return True
    if words.glued(after) and words.text[after] in HYPHENS | APOSTROPHES:
        return words.text[after] in APOSTROPHES
    return not is_capital(words, after)
