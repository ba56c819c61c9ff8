from decimal import Decimal

import pycountry
import pytest

from extract.amounts import tables
from extract.amounts.currencies import codes, first_words, large_names, names, prefixes, read, suffixes


def test_entries_of_the_data_file() -> None:
    assert read("SGD").code == "SGD"
    assert read("GBP/100").share == Decimal("0.01")
    assert (read("?rupee/100").group, read("?rupee/100").share) == ("rupee", Decimal("0.01"))
    assert (read("").code, read("").group) == ("", "")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("new zealand dollars", "NZD"),
        ("indonesian rupiah", "IDR"),
        ("us dollars", "USD"),
        ("swiss francs", "CHF"),
        ("bosnia herzegovina convertible marks", "BAM"),
        ("finnish markka", "FIM"),
        ("spanish pesetas", "ESP"),
        ("german marks", "DEM"),
        ("renminbi", "CNY"),
        ("pounds sterling", "GBP"),
    ],
)
def test_names_come_from_cldr_and_from_our_data(name: str, code: str) -> None:
    assert names()[name].code == code


def test_test_codes_and_metals_are_not_read() -> None:
    assert not {"XXX", "XTS", "XAU"} & codes()
    assert {"USD", "IDR", "FIM"} <= codes()


def test_every_code_in_the_data_is_iso_4217() -> None:
    table = tables.currencies()
    known = {currency.alpha_3 for currency in pycountry.currencies} | set(table.historic.codes) | {"XXX", "ANG"}
    cues = {code for group in table.groups.values() for code in group.cues}
    defaults = {group.default for group in table.groups.values()} - {""}
    entries = [*names().values(), *prefixes().values(), *suffixes().values()]
    assert {currency.code for currency in entries} - {""} | cues | defaults <= known


def test_every_group_that_is_named_is_defined() -> None:
    entries = [*names().values(), *prefixes().values(), *suffixes().values()]
    named = {currency.group for currency in entries} - {""}
    assert named <= set(tables.currencies().groups)


def test_no_name_is_a_bare_english_word_without_a_guard() -> None:
    assert {"won", "crown", "marks"} <= large_names()
    assert "real" not in names()
    assert "the" not in first_words()
