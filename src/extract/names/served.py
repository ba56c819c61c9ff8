"""Bodies behind a programme's name that are no part of it: who owns it and who gets what it has."""

from extract.names.context import Context, is_capital
from extract.names.lexicon import Head
from extract.names.lexicon import words as word_list
from extract.names.things import is_body_noun


def is_served(context: Context, joint: int, first: int) -> bool:
    """Whether a body only gets what a programme has: "Clean Reef Fund | to **PUN**", "… | for the **Bank**"."""
    words = context.words
    text = words.text[first]
    if words.text[joint] == "to":
        return text.isupper() or context.known(first)
    if words.text[joint:first] != ["for", "the"] or not is_body_noun(text):
        return False
    ends = first + 1 >= len(words) or words.breaks[first + 1]
    return ends or not (is_capital(words, first + 1) or words.text[first + 1] in ("of", "for", "on"))


def has_owner(context: Context, head: Head, stop: int, last: int) -> bool:
    """Whether a tail is the body that owns a programme with a name: "Clean Reef Fund | of the Quay Bank"."""
    words = context.words
    begin = stop - len(head.words)
    if head.type != "programme" or words.text[stop : stop + 2] != ["of", "the"] or words.breaks[begin]:
        return False
    named = words.text[stop - 1] == head.words[-1] and is_capital(words, begin - 1)
    if not named or words.low[begin - 1] in word_list("generic"):
        return False
    hit = context.covered.get(stop + 2)
    known = hit is not None and hit.stop == last and hit.entry.type == "organisation"
    return known or is_body_noun(words.text[last - 1])
