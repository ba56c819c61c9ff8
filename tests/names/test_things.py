import pytest

from extract.names.things import is_company_word, is_thing


@pytest.mark.parametrize("word", ["Metals", "Bank", "GmbH", "Airways", "Treaty"])
def test_things_end_in_these_words(word: str) -> None:
    assert is_thing(word)


@pytest.mark.parametrize("word", ["Silva", "Steel", "Rivers", "Post"])
def test_persons_may(word: str) -> None:
    assert not is_thing(word)


def test_companies_words_are_fewer() -> None:
    assert is_company_word("Metals")
    assert not is_company_word("Treaty")
