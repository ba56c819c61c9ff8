import datetime as dt
from pathlib import Path

import pytest

from extract.names.gazetteer import Entry, Gazetteer, GazetteerError, build, read
from extract.names.words import view

UNION = Entry(id="pu", type="organisation", names=("Port Union of Ostia", "Port Union"), acronyms=("PU",))
NORLANDIA = Entry(id="n", type="place", names=("Norlandia",), ref="iso3166:XX")


def surfaces(gazetteer: Gazetteer, text: str, day: dt.date | None = None) -> list[str]:
    words = view(text)
    return [words.slice(hit.first, hit.stop) for hit in gazetteer.find(words, day=day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Port Union of Ostia met.", ["Port Union of Ostia"]),
        ("The Port Union met PU.", ["Port Union", "PU"]),
        ("NORLANDIA and the PORT UNION", ["NORLANDIA", "PORT UNION"]),
        ("The Port union of Ostia met.", ["Port union of Ostia"]),
        ("A port union met pu in norlandia.", []),
        ("Port unions met.", []),
        ("Port\nUnion", []),
    ],
)
def test_matching(text: str, expected: list[str]) -> None:
    assert surfaces(build([UNION, NORLANDIA]), text) == expected


def test_apostrophes_match_whatever_their_shape() -> None:
    gazetteer = build([Entry(id="b", type="organisation", names=("Fishers' Bank",))])
    assert surfaces(gazetteer, "the Fishers’ Bank") == ["Fishers’ Bank"]


def test_the_first_of_two_entries_with_one_name_wins() -> None:
    other = Entry(id="other", type="place", names=("Port Union",))
    hits = build([UNION, other]).find(view("Port Union"))
    assert [hit.entry.id for hit in hits] == ["pu"]


def test_an_entry_holds_between_its_days() -> None:
    entry = Entry(id="t", type="place", names=("Oldport",), since="1990-01-01", until="2000-12-31")
    gazetteer = build([entry])
    assert surfaces(gazetteer, "Oldport", dt.date(1995, 5, 5)) == ["Oldport"]
    assert surfaces(gazetteer, "Oldport", dt.date(2001, 1, 1)) == []
    assert surfaces(gazetteer, "Oldport") == ["Oldport"]


def test_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text('{"id": "a", "type": "place", "names": ["Ostia"]}\n\n', encoding="utf-8")
    assert [entry.names for entry in read(path)] == [("Ostia",)]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "mine.jsonl:2"),
        ('{"id": "a", "type": "ship", "names": ["Ostia"]}', "mine.jsonl:2: type"),
        ('{"id": "a", "type": "place", "name": "Ostia"}', "mine.jsonl:2: name"),
        ('{"id": "a", "type": "place"}', "needs a name or an acronym"),
        ('{"id": "a", "type": "place", "names": ["—"]}', "mine.jsonl:2: names.0"),
    ],
)
def test_an_error_names_file_and_line(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(f'{{"id": "ok", "type": "place", "names": ["Ostia"]}}\n{line}\n', encoding="utf-8")
    with pytest.raises(GazetteerError, match=message):
        list(read(path))


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="cannot be read"):
        list(read(tmp_path / "none.jsonl"))


class Counting(dict[str, object]):
    """A dictionary that counts look-ups."""

    looked = 0

    def __contains__(self, key: object) -> bool:
        self.looked += 1
        return super().__contains__(key)


def test_the_work_does_not_grow_with_the_entries() -> None:
    words = view("Port Union of Ostia met Norlandia. " * 50)
    looked = []
    for size in (50, 5000):
        entries = [Entry(id=str(i), type="place", names=(f"Place{i} Bay",)) for i in range(size)]
        tree = Counting(build([*entries, UNION]).tree)
        Gazetteer(tree).find(words)
        looked.append(tree.looked)
    assert looked[0] == looked[1]
