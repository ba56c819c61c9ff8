"""What the amounts stage hands on."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

AmountType = Literal["money", "count", "percent"]
Bound = Literal["exact", "at_least", "at_most", "about"]
CurrencyBasis = Literal["stated", "amounts", "dateline", "publisher", "default"]


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount.

    Attributes:
        start: first code point in the text searched.
        end: one past the last.
        text: the characters between them; the qualifier that sets `bound` ("over", "nearly") is outside.
        type: `money`, `count` or `percent`.
        value: exact, magnitude words multiplied out: `$1.5 million` is 1500000; a range's lower end.
        upper: a range's upper end, else `None`.
        currency: ISO 4217 code of money, `None` where the words name none that has a code.
        unit: singular noun that a count counts or measures, `None` where no noun follows.
        bound: what the words around it make of the value.
        rule: id of the rule that found it, e.g. `amounts.money.symbol`.
        currency_basis: what settled the currency: the words themselves (`stated`), other amounts of the text, its
            dateline, its publisher, or the usual meaning of the sign (`default`); `None` without a currency.
        per: the period that it is paid or counted in, as a TIMEX3 duration ("a year": `P1Y`), else `None`.
        same_as: the start of the amount that this one restates in another currency, else `None`.
    """

    start: int
    end: int
    text: str
    type: AmountType
    value: Decimal
    upper: Decimal | None
    currency: str | None
    unit: str | None
    bound: Bound
    rule: str
    currency_basis: CurrencyBasis | None = None
    per: str | None = None
    same_as: int | None = None
