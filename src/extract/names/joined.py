"""Two names that "and" joins, taken for one: "Marwell Marine and Quayside Heavy Industries have merged".

    pair = capital capital+ "and" capital capital+         and a verb in the plural behind it, "both" or "between"
                                                           before it, or either half alone elsewhere in the article,
                                                           or the end of a company's name before it

A first half of topics ("Foreign Affairs and …") or with an adjective at its end is part of one name, and so are halves
that nothing tells apart ("Marwell Fisheries and Coastal Trade Board has …").
"""

from typing import Final

from extract.names.context import Context, is_capital, run_before
from extract.names.lexicon import heads, offices
from extract.names.lexicon import words as word_list

_SHORTEST: Final = 2  # words of a half
_LONGEST: Final = 6
_SEEN: Final = 20  # places of a half's first word that are looked at
_PLURAL: Final = frozenset({"are", "have", "were", "both", "jointly"})
_PAIRED: Final = frozenset({"both", "between", "Both", "Between"})
_ADJECTIVES: Final = ("ic", "al", "ary", "ous", "ive", "ing")
_BODIES: Final = ("legal_forms", "company_tails", "company_heads")
_JOINTS: Final = frozenset({"and", "&"})


def is_joint(context: Context, joint: int, stop: int) -> bool:
    """Whether "and" at an index stands between two names of which the second ends before `stop`."""
    words = context.words
    first = run_before(context, joint, _LONGEST, _part)
    halves = ((first, joint), (joint + 1, stop))
    if True in words.breaks[first + 1 : stop] or not all(_is_half(context, a, b) for a, b in halves):
        return False
    if words.low[joint - 1].endswith(_ADJECTIVES) or all(_is_topic(context, index) for index in range(first, joint)):
        return False
    paired = first > 0 and words.text[first - 1] in _PAIRED
    ended = words.text[joint - 1] in word_list("company_ends") or words.text[joint - 1] in word_list("legal_forms")
    return paired or ended or _is_plural(context, stop) or any(_is_elsewhere(context, a, b) for a, b in halves)


def _is_topic(context: Context, index: int) -> bool:
    """Whether a word tells what a body is about, or of what kind it is: "Foreign", "Trade", "National"."""
    low = context.words.low[index]
    return (
        low in offices().portfolios or low in offices().modifiers or low in word_list("generic") or context.known(index)
    )


def _part(context: Context, index: int) -> bool:
    return is_capital(context.words, index) and context.opens(index)


def _is_half(context: Context, first: int, stop: int) -> bool:
    words = context.words
    return stop - first >= _SHORTEST and all(is_capital(words, index) for index in range(first, stop))


def _is_plural(context: Context, stop: int) -> bool:
    """Whether a verb in the plural follows, and the pair is no team or party, of which one says "are" too."""
    words = context.words
    if stop >= len(words) or words.breaks[stop] or not (words.text[stop] in _PLURAL or context.tag(stop) == "VBP"):
        return False
    last = words.text[stop - 1]
    return last not in heads().by_last or any(last in word_list(key) for key in _BODIES)


def is_surname(context: Context, index: int) -> bool:
    """Whether the last word of a name stands elsewhere with no other capital before it, as a surname does."""
    words = context.words
    places = words.by_text[words.text[index]][:_SEEN]
    return any(at != index and (at == 0 or words.breaks[at] or not _part(context, at - 1)) for at in places)


def ends_person(context: Context, last: int) -> bool:
    """Whether the model has a full name elsewhere that ends in this word."""
    words = context.words
    places = words.by_text[words.text[last]][:_SEEN]
    return any(at in context.persons and is_capital(words, at - 1) for at in places if at != last)


def is_own_name(context: Context, index: int) -> bool:
    """Whether a capital is a name's own: none that only begins a sentence, and no noun of names."""
    words = context.words
    text, low = words.text[index], words.low[index]
    if text in heads().by_last or low in word_list("generic") or low in word_list("stop"):
        return False
    return not words.initial(index) or (low not in words.by_text and context.tag(index) in ("", "NNP"))


def _is_elsewhere(context: Context, first: int, stop: int) -> bool:
    """Whether the article has the words of a half by themselves: no capital or "and" beside them."""
    words = context.words
    for at in words.by_text[words.text[first]][:_SEEN]:
        end = at + stop - first
        if at == first or words.text[at:end] != words.text[first:stop] or True in words.breaks[at + 1 : end]:
            continue
        before = words.breaks[at] or not (_part(context, at - 1) or words.text[at - 1] in _JOINTS) if at else True
        behind = (
            end >= len(words)
            or words.breaks[end]
            or not (is_capital(words, end) or (words.text[end] in _JOINTS and is_capital(words, end + 1)))
        )
        if before and behind:
            return True
    return False
