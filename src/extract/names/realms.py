"""Countries by what they are: "the **Sultanate**" in an article that names Oman, "the **Kingdom**" for Saudi Arabia.

In: the names found and the words of a text. Out: mentions of places, each with the name that it stands for. Where an
article names two such countries, or writes one in full ("Kingdom of Bahrain"), that is left to the short forms.
"""

from collections.abc import Collection, Iterator, Sequence

from extract.names.context import Context, possessive
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.model import Mention
from extract.places import country_of


def find_realms(
    context: Context, found: Sequence[Mention], taken: Collection[str], rule: str
) -> Iterator[tuple[Mention, Mention]]:
    """Every such mention, with a mention of the country.

    Args:
        context: the text.
        found: the names so far.
        taken: nouns that stand for something that the article names in full.
        rule: of the mentions.
    """
    words = context.words
    for noun, codes in load("words")["realms"].items():
        places = () if noun in taken else [index for index in words.places((noun,)) if _stands(context, index)]
        country = _only(found, codes) if places else None
        if country is not None:
            yield from ((mention(context, index, index + 1, "place", rule), country) for index in places)


def _stands(context: Context, index: int) -> bool:
    """Whether "the" stands before a noun and nothing of a longer name around it."""
    words = context.words
    if index == 0 or words.low[index - 1] != "the" or words.breaks[index]:
        return False
    behind = words.text[index + 1 : index + 2]
    if not behind or words.breaks[index + 1] or possessive(words, index + 1):
        return True
    return behind != ["of"] and not behind[0][:1].isupper()


def _only(found: Sequence[Mention], codes: Collection[str]) -> Mention | None:
    """A mention of the one country of several that an article names."""
    named: dict[str, Mention] = {}
    for one in found:
        code = country_of(one.text) if one.type == "place" and one.rule == "names.gazetteer" else None
        if code in codes and code is not None:
            named.setdefault(code, one)
    return next(iter(named.values())) if len(named) == 1 else None
