"""Honorifics before a name, of one word ("Dr.", "Dato'") or two ("Datuk Seri", "Tan Sri"), of the retired too."""

from functools import cache

from extract.names.context import Context, honorific_forms, is_honorific
from extract.names.lexicon import words as word_list
from extract.names.words import APOSTROPHES


@cache
def honorific_starts() -> frozenset[str]:
    """The words that begin an honorific, of one word or two."""
    return honorific_forms() | word_list("honorific_firsts")


def honorific_size(context: Context, first: int) -> int:
    """Words of the honorific that begins here, of two words too ("Datuk Seri", "Dato' Sri"); 0 where none does."""
    text = context.words.text
    if text[first] == "(" and text[first + 2 : first + 3] == [")"]:
        return 3 if text[first + 1].lower() in word_list("retired") else 0  # "Brig Gen **(Rtd)** Ana Silva"
    if text[first] in word_list("honorific_firsts"):
        second = first + 2 if text[first + 1 : first + 2] and text[first + 1] in APOSTROPHES else first + 1
        if second < len(text) and text[second] in word_list("honorific_seconds"):
            return second + 1 - first
    if not is_honorific(text[first]):
        return 0
    dotted = first + 1 < len(text) and (text[first + 1] == "." or text[first + 1] in APOSTROPHES)
    size = 2 if dotted else 1
    after = first + size
    tied = after + 1 < len(text) and text[after] == "-" and context.words.glued(after) and is_honorific(text[after + 1])
    return size + 1 + honorific_size(context, after + 1) if tied else size
