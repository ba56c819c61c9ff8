from decimal import Decimal, localcontext

from extract.amounts.exact import plain, plus, shared, times


def test_products_and_sums_do_not_round_whatever_the_context() -> None:
    with localcontext() as context:
        context.prec = 3
        assert times(Decimal("123456789.125"), Decimal("1e12")) == Decimal(123456789125000000000)
        assert plus(Decimal(10**30), Decimal("0.01")) == Decimal("1000000000000000000000000000000.01")


def test_shared_undoes_times() -> None:
    assert shared(times(Decimal("520.3"), Decimal("1e9")), Decimal("1e9")) == Decimal("520.3")


def test_plain_writes_no_exponent_and_no_trailing_zeros() -> None:
    assert [str(plain(Decimal(value))) for value in ("5E+9", "8.50", "100", "0.000", "-2.0")] == [
        "5000000000",
        "8.5",
        "100",
        "0",
        "-2",
    ]
