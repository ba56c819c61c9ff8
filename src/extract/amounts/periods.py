"""The period that an amount is paid or counted in: "$20 an hour", "6,000 visitors a day", "€5m every two years"."""

import re
from functools import cache
from typing import Final

from extract.amounts import tables

_LONGEST_ADVERB: Final = 16


@cache
def _after() -> re.Pattern[str]:
    """The period behind an amount, with at most five words of the sentence between them.

    A hyphen only divides words here: were it in them, too, the engine would try every way to divide "a-a-a-a".
    """
    table = tables.periods()
    units, short = "|".join(table.units), "|".join((*table.units, *table.short))
    return re.compile(
        rf"(?P<between>(?:[\s-][a-z][a-z’']*){{0,5}}?)(?:[\s-]"
        rf"(?:(?P<each>an?|each|every|per)[\s-](?:(?P<count>[0-9]{{1,2}}|{'|'.join(table.counts)})\s)?(?P<unit>{units})"
        rf"(?(count)s|)|(?P<adverb>{'|'.join(table.adverbs)})|(?P<annum>p\.a\.))|/(?P<short>{short}))(?![\w’'-])"
        r"(?:\s(?P<next>[a-z]+))?"
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])({'|'.join(tables.periods().adverbs)})\s$")


def period(low: str, start: int, end: int) -> str | None:
    """The TIMEX3 duration that an amount is for, `None` where it is for none.

    Args:
        low: the text in lower case.
        start: where the amount begins.
        end: where it ends.
    """
    table = tables.periods()
    match = _after().match(low, end) if low[end : end + 1] in (" ", "/", "\n", "\xa0", "-") else None
    if match and _holds(match):
        if match["count"]:
            count = table.counts.get(match["count"]) or int(match["count"])
            return re.sub("[0-9]+", lambda one: str(int(one[0]) * count), table.units[match["unit"]])
        word = match["unit"] or match["short"]
        return (
            "P1Y" if match["annum"] else table.adverbs.get(match["adverb"] or "") or (table.units | table.short)[word]
        )
    found = _before().search(low[max(0, start - _LONGEST_ADVERB) : start])
    return table.adverbs[found[1]] if found else None


def _holds(match: re.Match[str]) -> bool:
    """Whether the words between and behind leave the period to the amount."""
    stops, between = tables.periods().stops, match["between"].split()
    if any(word in stops.between for word in between):
        return False
    if match["adverb"]:
        return _of_amount(match["adverb"], between)
    if match["each"] and match["each"] != "per" and between and between[-1] in stops.before:
        return False
    return match["each"] not in ("a", "an") or match["next"] not in stops.after


def _of_amount(adverb: str, between: list[str]) -> bool:
    """Whether "annual" or "weekly" goes with the amount ("a $5 annual fee", "$9 million in annual sales")."""
    last = between[-1] if between else "in"
    return last == "in" or (adverb != "annual" and last not in tables.periods().stops.determiners)
