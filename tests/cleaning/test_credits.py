import pytest

from extract.cleaning.credits import goes_on, is_credit, is_outlet, is_staff


@pytest.mark.parametrize(
    "names", ["Ana Silva", "ANA SILVA AND BO LIND", "AFP", "Ana Silva, a fellow at the port", "Riverton Wire Staff"]
)
def test_persons_and_desks_are_credits(names: str) -> None:
    assert is_credit(names)


@pytest.mark.parametrize("names", ["Land and Sea", "the way", "2030", "Popular Demand", "noon", "", "Design"])
def test_other_words_are_none(names: str) -> None:
    assert not is_credit(names)


def test_one_name_is_a_credit_beside_a_date() -> None:
    assert is_credit("Kate", dated=True)
    assert is_credit("admin", dated=True)
    assert not is_credit("admin")
    assert not is_credit("Kate")


@pytest.mark.parametrize(
    "text", ["Riverton Wire Staff", "Quayside staff", "Staff Reporter", "Our Correspondent", "News Desk"]
)
def test_desks(text: str) -> None:
    assert is_staff(text)


@pytest.mark.parametrize(
    "text", ["Police arrest two reporters", "The staff", "Meet the new staff of the port", "staff"]
)
def test_other_lines_that_end_like_them(text: str) -> None:
    assert not is_staff(text)


def test_an_outlet_is_a_body_and_no_occasion() -> None:
    assert is_outlet("Riverton Wire")
    assert not is_outlet("Port Union Assembly Session")
    assert not is_outlet("Wire")


def test_what_stands_behind_a_bar_may_belong_to_the_credit() -> None:
    assert goes_on("Special to Riverton Wire")
    assert goes_on("Photos by Bo Lind")
    assert not goes_on("3 March 2024")
