"""Companies by the exchange that lists them: "Marwell Marine (OSE: MWM)", "Quay Tin Ltd (NSE: QTIN; BSE: 543210)".

    listing = company "(" exchange ":" ticker

The exchange's code names nothing there, and the ticker is a short form of the company. The codes are data
(`exchanges` in `data/names/employers.toml`); the work is a look at a few words around each of them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.acronyms import is_acronym
from extract.names.context import Context, may_name_company, run_before
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.links import RULE as ACRONYM
from extract.names.links import Links
from extract.names.model import Mention

RULE: Final = "names.company"
_LONGEST: Final = 5
_CODE: Final = 3  # words of an exchange's code, at most: "TSX-V", "NYSE American"


@cache
def _exchanges() -> frozenset[str]:
    return frozenset(load("employers")["exchanges"])


def _listings(context: Context) -> Iterator[tuple[int, int]]:
    """The opening bracket of each listing and the colon behind the first exchange."""
    words = context.words
    for index in words.places(_exchanges()):
        if index < 2 or words.text[index - 1] not in ("(", ";") or words.breaks[index - 1]:
            continue
        for colon in range(index + 1, min(index + 1 + _CODE, len(words) - 1)):
            if words.text[colon] == ":":
                yield index - 1, colon
                break


def exchanges(context: Context) -> list[tuple[int, int]]:
    """Word spans of the exchanges' codes, in which nothing is a name."""
    return [(opening + 1, colon) for opening, colon in _listings(context)]


def find_listed(context: Context) -> Iterator[Mention]:
    """The capitals before the bracket of a listing."""
    for opening, _ in _listings(context):
        first = run_before(context, opening, _LONGEST, may_name_company)
        if first < opening:
            yield mention(context, first, opening, "organisation", RULE)


def tie_tickers(context: Context, ends: Mapping[int, Mention], links: Links) -> None:
    """File the tickers under the companies that end before the bracket; `ends` are the names by their end."""
    words = context.words
    for opening, colon in _listings(context):
        long, ticker = ends.get(words.end[opening - 1]), words.text[colon + 1]
        if long is not None and long.type == "organisation" and is_acronym(ticker):
            links.mentions.append(mention(context, colon + 1, colon + 2, long.type, ACRONYM))
            links.tie(ticker, long)
            links.sure[ticker] = long.type
