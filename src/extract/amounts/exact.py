"""Decimal arithmetic that never rounds, whatever the caller's decimal context is."""

from decimal import Context, Decimal

_DIGITS = 200  # far beyond any product of a numeral that `numbers` accepts and three magnitudes


def times(left: Decimal, right: Decimal) -> Decimal:
    """Exact product, as `plain` writes it."""
    if right == 1:
        return left
    return plain(Context(prec=_DIGITS).multiply(left, right))


def plus(left: Decimal, right: Decimal) -> Decimal:
    """Exact sum, as `plain` writes it."""
    return plain(Context(prec=_DIGITS).add(left, right))


def shared(value: Decimal, scale: Decimal) -> Decimal:
    """The value divided by a magnitude that was multiplied into it before."""
    return plain(Context(prec=_DIGITS).divide(value, scale))


def plain(value: Decimal) -> Decimal:
    """The same value, without exponent and without trailing zeros after the point."""
    if value == value.to_integral_value():
        return Decimal(int(value))
    return value.normalize(Context(prec=_DIGITS))
