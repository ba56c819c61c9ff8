import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.people import is_name, persons


@pytest.mark.parametrize("text", ["Ana Silva", "Ana M. Silva-Ota", "Jan van der Berg", "Bo O’Neil", "Seán d’Arcy"])
def test_names_of_persons(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    ["Silva", "Ana went home", "PORT FEES", "Published Monday", "Riverton Wire", "New Delhi", "South Korea",
     "Sign In Subscribe", "Harbour Festival", "Foreign Editor", "Port Fees", "Ana Silva Bo Lind Cy Ng", "da Silva"],
)  # fmt: skip
def test_labels_places_and_bodies_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Prof. Ana Silva and Mr Bo Lind", ["Ana Silva", "Bo Lind"]),
        ("Associate Professor Ana Silva, MD", ["Ana Silva"]),
        ("Ana Silva, Staff Writer; Bo Lind, Managing Editor", ["Ana Silva", "Bo Lind"]),
        ("Ana Silva RWNews", ["Ana Silva"]),
        ("Ana Silva ana@riverton.example", ["Ana Silva"]),
        ("Jerry Sun & Ana Post", ["Jerry Sun", "Ana Post"]),
        ("Popular Demand", []),
        ("April Marsh and June Ota", ["April Marsh", "June Ota"]),
    ],
)
def test_persons_are_named_without_titles_and_roles(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in persons(text, 0, len(text))] == names


def test_one_word_is_a_name_only_where_that_is_asked_for() -> None:
    assert [*persons("Kate", 0, 4)] == []
    assert [*persons("Kate", 0, 4, single=True)] == [(0, 4)]


@given(st.text("Ana Silvanddr.,;&|@-()", max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    for start, end in persons(text, 0, len(text)):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip() != ""
