"""Names with a preposition among their modifiers: "Village Nets **for** All Programme", "Farm **to** Fork Strategy".

    name = capitals preposition capitals HEAD
         | officials preposition capitals "Meeting"         "PUN Ministers on Reefs Meeting"
         | [capitals] "University of" capitals HEAD         "University of Ostia School of Trade"

Only before the noun of a programme or document, and where what stands before the preposition is no name of its own: no
known name, body, person or office. "For" also joins a single noun that begins a sentence ("Tools for Weavers
Programme").
"""

from typing import Final

from extract.names.context import Context, is_capital
from extract.names.lexicon import Phrase, heads
from extract.names.lexicon import words as word_list
from extract.names.model import NameType
from extract.names.modifiers import left_edge

_JOINTS: Final = frozenset({"for", "without", "in", "on", "with", "to", "against"})
_TYPES: Final = frozenset({"programme", "instrument"})
# Bodies that a cause may give the name, as "Bread for All Association", behind two of these prepositions alone.
_BODIES: Final = frozenset({"Foundation", "Association", "Alliance", "Coalition", "Movement", "Trust", "Society"})
_CAUSES: Final = frozenset({"for", "without"})
_ABOUT: Final = frozenset({"on", "of", "for"})


def over_purpose(context: Context, noun: Phrase, kind: NameType, first: int, begin: int) -> int:
    """The first word of such a name.

    Args:
        context: the text.
        noun: its head noun.
        kind: the type of names that the noun makes.
        first: the first of the capitals before that noun.
        begin: where the noun begins.

    Returns:
        `first` where no preposition of the name's own stands before it.
    """
    words = context.words
    joint = first - 1
    if joint > 0 and first < begin and words.text[joint - 1 : joint + 1] == ["University", "of"]:
        return first if kind != "organisation" or words.breaks[first] else left_edge(context, joint - 1)
    if joint < 1 or first == begin or words.text[joint] not in _joints(noun, kind, words.text[joint - 1]):
        return first
    if words.breaks[first] or words.breaks[joint] or first in context.titles or context.known(first):
        return first
    whole = _subject(context, joint)
    return first if whole is None else whole


def _joints(noun: Phrase, kind: NameType, before: str) -> frozenset[str]:
    """The prepositions that may stand before the modifiers of a head noun, behind a word."""
    if noun[-1] == "Meeting" and before in word_list("officials"):
        return _ABOUT
    if kind in _TYPES or noun == ("Campaign",):
        return _JOINTS
    return _CAUSES if noun[-1] in _BODIES else frozenset()


def _subject(context: Context, joint: int) -> int | None:
    """First of the capitals before the preposition, if they may be part of a name that goes on."""
    words = context.words
    last = joint - 1
    if not is_capital(words, last) or not context.opens(last) or _is_name(context, last):
        return None
    begin = left_edge(context, joint)
    if not words.initial(begin):
        return begin
    alone = begin == last and (words.text[joint] != "for" or words.low[last] in word_list("sought"))
    return None if alone or words.low[begin] in word_list("stop") else begin


def _is_name(context: Context, last: int) -> bool:
    """Whether a word ends what is a name by itself."""
    text = context.words.text[last]
    return context.known(last) or last in context.persons or text in heads().by_last or text.isupper()
