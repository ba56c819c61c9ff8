import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In spring GROW Andes began.", "GROW Andes"),
        ("Then Clean BOATS West Africa left.", "Clean BOATS West Africa"),
        ("Then ReefWatch Pacific Green left.", "ReefWatch Pacific Green"),
    ],
)
def test_the_region_belongs_to_the_name(text: str, name: str) -> None:
    assert found(text) == [(name, "programme")]


def test_a_definition_types_it() -> None:
    assert found("GROW Andes, a lender, left.") == [("GROW Andes", "organisation")]


@pytest.mark.parametrize("text", ["UNICEF Africa left.", "The ILO Asia office closed.", "PERU LEFT ASIA"])
def test_known_bodies_and_shouted_lines_are_no_brands(text: str) -> None:
    assert [pair for pair in found(text) if pair[1] == "programme"] == []
