"""The examples in the docstrings of the stage, and those of its page in the documentation."""

import doctest
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import extract
import extract.amounts
import extract.times

PAGE = Path(__file__).parents[2] / "docs" / "values.md"
MODULES = sorted(
    module.name
    for package in (extract.amounts, extract.times)
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_the_docstrings(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0


@pytest.mark.parametrize("name", ["extract.amounts.find", "extract.times.find"])
def test_the_public_functions_have_examples(name: str) -> None:
    assert doctest.testmod(import_module(name)).attempted > 3


def test_the_examples_of_the_page_are_right() -> None:
    outcome = doctest.testfile(str(PAGE), module_relative=False)
    assert outcome.attempted > 10
    assert outcome.failed == 0


def test_the_functions_are_public() -> None:
    assert extract.find_amounts is extract.amounts.find_amounts
    assert extract.find_times is extract.times.find_times
