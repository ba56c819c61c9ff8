import pytest

from extract.cleaning.model import Block
from extract.names.find import find_names
from tests.cost import lines_run
from tests.names.texts import make_doc


def names(text: str, kind: str = "field") -> list[tuple[str, str]]:
    """Text and type of the names in a page of one block."""
    doc = make_doc(text)
    doc._.extract_blocks = (Block(kind, 0, len(text)),)  # type: ignore[arg-type]
    return [(one.text, one.type) for one in find_names(doc)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Focal point: Orvil Tamasik", [("Orvil Tamasik", "person")]),
        ("Speakers: Orvil Tamasik, Dr. Ula Wexim and Ebo Quill", ["Orvil Tamasik", "Ula Wexim", "Ebo Quill"]),
        ("Focal point: vacant", []),
        ("Focal point: Orvil", []),
        ("Speakers: Orvil Tamasik (Wavesong)", [("Orvil Tamasik", "person")]),
        ("Implementing partners: Wavesong Intercoast; Quillbay Hands", ["Wavesong Intercoast", "Quillbay Hands"]),
        ("Main donor: Wavesong Intercoast, with the Quillbay Hands", ["Wavesong Intercoast", "Quillbay Hands"]),
        ("Donor: Wavesong Intercoast (WSI)", [("Wavesong Intercoast", "organisation"), ("WSI", "organisation")]),
        ("Donors: Quillbay, Wavesong and others", []),
        ("Donor: Kenya", [("Kenya", "place")]),
        ("Colour: Wavesong Intercoast", []),
    ],
)
def test_the_label_tells_the_type_of_its_value(text: str, found: list[tuple[str, str] | str]) -> None:
    got = names(text)
    assert [one if isinstance(wanted, tuple) else one[0] for one, wanted in zip(got, found, strict=True)] == found


def test_a_paragraph_is_no_field() -> None:
    assert names("Focal point: Orvil Tamasik", "paragraph") == []


@pytest.mark.parametrize("piece", ["A, ", "A; ", "Ab Cd and ", "with "])
def test_cost_grows_with_the_value(piece: str) -> None:
    def read(times: int) -> int:
        return lines_run(lambda: names(f"Speakers: {piece * times}"))

    assert read(400) < 6 * read(100) + 100
