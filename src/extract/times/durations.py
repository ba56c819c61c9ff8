"""Values of durations and sets."""

from collections.abc import Mapping
from typing import Final

from extract.times.calendar import UNKNOWN
from extract.times.calendar import duration as value_of
from extract.times.grammar import Match
from extract.times.numbers import number
from extract.times.values import Built, Context

# Classes of tokens around a word: a figure that may be divided ("$5 million a year"), what ends the search for one, and
# what a sentence may open with, so that a capital behind it makes no name.
_FIGURES: Final = frozenset({"day_number", "small", "number", "decimal", "once", "times_word", "magnitude"})
_STOPS: Final = frozenset({"dot", "comma", "break", ""})
_OPENINGS: Final = frozenset({"", "dot", "break", "open", "colon", "opening", "dash"})
_RATE_REACH: Final = 6  # tokens before "a year" in which that figure stands


def duration(match: Match, context: Context) -> Built | None:  # noqa: ARG001 — all builders take the same arguments
    """`two years`, `nine-day`, `the past 30 years`, `a week`, `half an hour`, `a year and a half`, `weeklong`."""
    unit = match.string("unit") or "second"  # the one unit that is worth a number, because it is an ordinal, too
    count = number(match, "amount") if match.has("amount") else 1
    if match.has("half"):
        count = 1.5 if "and" in match.kinds() else 0.5
    if _named_year(match, count):
        return None
    return Built("duration", value_of(count, unit))


def _named_year(match: Match, count: float | int | str) -> bool:
    """Whether the amount is a year ("in 2016 months of talks ended"), not two thousand units."""
    plain = match.words("amount")
    return isinstance(count, int) and 1900 <= count <= 2099 and len(plain) == 1 and "," not in plain[0]


# Units that news names together, the larger first, and how many of the second at most.
_COMPOUNDS: Final[Mapping[tuple[str, str], int]] = {
    ("hour", "minute"): 59,
    ("minute", "second"): 59,
    ("day", "hour"): 23,
    ("week", "day"): 6,
    ("month", "day"): 30,
    ("year", "month"): 11,
    ("year", "day"): 365,
}


def compound(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`three hours and 20 minutes`, `two years, six months`: one duration in two units."""
    units = match.string("unit") or "second", match.string("lesser") or "second"
    first, second = number(match, "amount"), number(match, "more")
    if not isinstance(first, int) or not isinstance(second, int) or not 0 < second <= _COMPOUNDS.get(units, 0):
        return None
    whole, rest = value_of(first, units[0]), value_of(second, units[1])
    return Built("duration", whole + (rest.removeprefix("PT") if whole.startswith("PT") else rest.removeprefix("P")))


def duration_range(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`6 to 8 weeks`, `two or three days`, `10-15 years`."""
    unit, low, high = match.string("unit"), number(match, "low"), number(match, "amount")
    if unit is None or isinstance(low, str) or isinstance(high, str) or low >= high or high >= 1000:
        return None
    return Built("duration", f"{value_of(low, unit)}/{value_of(high, unit)}")


def every(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`each year`, `every two weeks`, `every other day`, `every August 8`, `every Monday morning`, `every summer`."""
    if (unit := match.string("unit")) is not None:
        count = number(match, "count") if match.has("count") else 2 if match.has("other") else 1
        return Built("set", UNKNOWN["weekend"] if unit == "weekend" else value_of(count, unit))
    if (weekday := match.number("weekday")) is not None:
        part = match.string("part")
        return Built("set", f"XXXX-WXX-{weekday}" + (f"T{part}" if part else ""))
    if (month := match.number("month")) is not None:
        day = match.number("day")
        return Built("set", f"XXXX-{month:02}" + (f"-{day:02}" if day else ""))
    if (season := match.string("season")) is not None:
        return Built("set", f"XXXX-{season}")
    return Built("set", f"XXXX-XX-XXT{match.string('part')}")


def rate(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`twice a month`, `per day`, and `a year` behind a figure ("$5 million a year")."""
    unit = match.string("unit")
    if unit is None or (match.has("price") and not _behind_figure(match)):
        return None
    count = number(match, "count") if match.has("count") else 1
    return Built("set", UNKNOWN["weekend"] if unit == "weekend" else value_of(count, unit))


def _behind_figure(match: Match) -> bool:
    """Whether a figure stands close before, or a number in words two before ("two ferries a year")."""
    if match.near_kind(-2) in ("cardinal", "one"):
        return True
    for offset in range(1, _RATE_REACH + 1):
        kind = match.near_kind(-offset)
        figure = kind in _FIGURES or (kind == "masked" and match.near(-offset)[:1].isdigit())  # a sum of money
        if figure or kind in _STOPS:
            return figure
    return False


def plural(match: Match, context: Context) -> Built:  # noqa: ARG001
    """`Mondays`, `Monday nights`, `weekends`, `weekdays`."""
    weekday, part = match.number("weekday"), match.string("part")
    value = f"XXXX-WXX-{weekday}" if weekday else match.string("value") or ""
    return Built("set", f"{value}T{part}" if part else value)


def frequency(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`daily`, `annual`, `half-yearly`; not with a capital inside a name ("the Daily Courier")."""
    opening = match.near_kind(-1) in _OPENINGS
    named = capitalised_name(match) or (match.tokens.word(match.first)[:1].isupper() and not opening)
    value = match.string("value") or ""
    if match.has("half"):
        named, value = named or value != "P1Y", "P6M"
    return None if named else Built("set", value)


def span_adverb(match: Match, context: Context) -> Built | None:
    """`annual` before what adds up over a year: "its first annual loss" is the loss of one year."""
    found = frequency(match, context)
    return None if found is None else Built("duration", found.value)


def vague(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`now`, `currently`, `recently`."""
    return None if capitalised_name(match) else Built("date", match.string("value") or "")


def capitalised_name(match: Match) -> bool:
    """Whether a word has a capital beside another capital: "Annual Report", "Farming Today"."""
    word = match.tokens.word(match.first)
    before, after = match.near(-1), match.near(0)
    return word[:1].isupper() and (before[:1].isupper() or after[:1].isupper())
