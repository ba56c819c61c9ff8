"""What the parts of the stage pass among themselves before an `Amount` is made."""

from dataclasses import dataclass
from decimal import Decimal

from extract.amounts.currencies import Currency
from extract.amounts.model import AmountType
from extract.amounts.numbers import Number


@dataclass(frozen=True, slots=True)
class Draft:
    """An amount whose currency is not decided yet and whose neighbours may still join it.

    Attributes:
        start: first code point.
        end: one past the last.
        type: as in `Amount`.
        value: in the unit that the words name; cents are still cents.
        upper: as in `Amount`.
        currency: of money.
        unit: of counts.
        rule: as in `Amount`.
        number: the number that it was made from.
        prefixed: the currency stands before the number.
        suffixed: the currency stands after it.
        scale: the magnitude, also where it is a letter.
    """

    start: int
    end: int
    type: AmountType
    value: Decimal
    upper: Decimal | None
    currency: Currency | None
    unit: str | None
    rule: str
    number: Number
    prefixed: bool = False
    suffixed: bool = False
    scale: Decimal = Decimal(1)
