"""Percentages: "12.5%", "ten percent", "2 percentage points"."""

import re

from extract.amounts.draft import Draft
from extract.amounts.numbers import Number

_SIGN = re.compile(r"[ \u00a0\u202f]{0,2}[%％](?!\w)")
_WORD = re.compile(
    r"(?:[ \u00a0\u202f-]|\n)(?:of (?:a|one) )?(?:per[ -]?cent|percentage[ -]points?)(?![a-z0-9])"
    r"|[ \u00a0]?(?:pct(?![a-z0-9])|pc(?= (?:of|rise|fall|increase|cut|stake|higher|lower)\b))"
)
_GATE = frozenset("%％ -\n\u00a0\u202fp")
_MINUS = re.compile(r"(?<=[ \u00a0(])[-−–](?=$)|(?<![a-z])minus $")


def percent_at(low: str, number: Number) -> Draft | None:
    """The percentage made of this number, or `None`.

    Args:
        low: the text in lower case, same offsets.
        number: the number.
    """
    if low[number.end : number.end + 1] not in _GATE:
        return None
    sign = _SIGN.match(low, number.end)
    match = sign or _WORD.match(low, number.end)
    before = low[number.start - 1 : number.start]
    if not match or (number.start and (before.isalnum() or before in "_$€£")):
        return None
    minus = _MINUS.search(low[max(0, number.start - 8) : number.start])
    start = number.start - len(minus[0]) if minus else number.start
    value = number.value.copy_negate() if minus else number.value
    rule = "amounts.percent.sign" if sign else "amounts.percent.word"
    return Draft(
        start, match.end(), "percent", value, None, None, None, rule, number, suffixed=True, scale=number.scale
    )
