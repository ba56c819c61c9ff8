import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Do Thi Lan sells fish.", "Do Thi Lan"),
        ("They met Tran Xuan Mai Linh there.", "Tran Xuan Mai Linh"),
        ("Farmer Le Van Tam wept.", "Le Van Tam"),
        ("Then Min Aung Tun spoke.", "Min Aung Tun"),
        ("Phạm Thị Hoa wept.", "Phạm Thị Hoa"),
    ],
)
def test_names_of_short_parts_are_whole(text: str, name: str) -> None:
    assert of_type(text, "person", ents=[(" ".join(name.split()[1:]), "PERSON")]) == [name]


@pytest.mark.parametrize("text", ["Le Van Park opened.", "They saw Cao Bay.", "Min Aung, Tun", "Van Thi Lan"])
def test_what_is_no_such_name(text: str) -> None:
    assert of_type(text, "person") == []
