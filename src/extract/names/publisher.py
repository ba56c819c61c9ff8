"""The publisher by its noun alone: "the Ministry" on the page of the Ministry of Ports, which the text may never name.

What the article itself names is found by `short_forms.py`; this is for a masthead, which is none of the article.
"""

from collections.abc import Iterator

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.model import Mention
from extract.names.short_forms import SHORT
from extract.names.words import HYPHENS, split


def find_publisher(context: Context, publisher: str | None) -> Iterator[Mention]:
    """The places where "the" and the publisher's noun in capitals stand alone."""
    words = context.words
    noun = _noun(publisher) if publisher else None
    for index in words.by_text.get(noun, ()) if noun else ():
        after = index + 1
        if index == 0 or words.low[index - 1] != "the" or index in context.titles or words.breaks[index]:
            continue
        goes_on = after < len(words) and not words.breaks[after]
        tied = goes_on and (words.text[after] in HYPHENS | {"of", "for", "on"} or is_capital(words, after))
        if not tied and not context.known(index):
            yield mention(context, index, after, "organisation", SHORT)


def _noun(publisher: str) -> str | None:
    """The noun of a body's name: its last word, or the one before "of" or "for"."""
    parts = split(publisher)
    joint = next((at for at, part in enumerate(parts) if part in ("of", "for")), len(parts))
    noun = parts[joint - 1] if joint else ""
    return (
        noun if any(head.type == "organisation" and not head.dated for head in heads().by_last.get(noun, ())) else None
    )
