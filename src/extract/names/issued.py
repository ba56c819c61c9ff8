"""What issues a document or gives a feast or plan its aim, as the tail of its name.

Joint Statement of the **5th Quay Forum**
Dinner to Mark **the 20th Anniversary of the Quay Union**
Plan of Action to Implement **the Quay Charter (2031-2035)**
"""

from extract.names.capitals import capitals
from extract.names.context import Context, is_capital
from extract.names.lexicon import Head
from extract.names.lexicon import words as word_list
from extract.names.words import NUMBER, ORDINAL


def sitting(context: Context, head: Head, first: int) -> int:
    """One past the numbered meeting, which begins at `first`, that issued a document; else 0."""
    words = context.words
    numbered = first + 1 < len(words) and ORDINAL.fullmatch(words.text[first]) is not None
    if not numbered or head.words[-1] not in word_list("issued") or not is_capital(words, first + 1):
        return 0
    return 0 if words.breaks[first] or words.breaks[first + 1] else capitals(context, first + 1)


def aimed(context: Context, index: int) -> int:
    """One past what the verb before `index` tells, with its years; the preposition before that verb where nothing."""
    words = context.words
    first = behind_article(context, index) if index < len(words) else index
    numbered = words.kind[first : first + 1] == [NUMBER] and is_capital(words, first + 1)
    if True in words.breaks[index - 1 : first + 1] or not (numbered or is_capital(words, first)):
        return index - 2
    stop = capitals(context, first + numbered)
    years = words.text[stop : stop + 1] == ["("] and words.kind[stop + 1 : stop + 2] == [NUMBER]
    return stop + 5 if years and words.text[stop + 4 : stop + 5] == [")"] else stop


def behind_article(context: Context, index: int) -> int:
    """The word behind "the" at an index, or behind "a" between "for" and two capitals; else the index."""
    words = context.words
    if words.text[index] in ("the", "The"):
        return min(index + 1, len(words) - 1)
    aimed = words.text[index - 1 : index + 1] == ["for", "a"]
    return index + 1 if aimed and is_capital(words, index + 1) and is_capital(words, index + 2) else index
