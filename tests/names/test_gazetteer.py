import datetime as dt
from pathlib import Path
from typing import Any, cast

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


def test_a_name_that_begins_small_is_found_as_it_is_written() -> None:
    gazetteer = build([Entry(id="q", type="organisation", names=("quaySafe", "de Brug Bank"))])
    assert surfaces(gazetteer, "Both quaySafe and de Brug Bank met quaysafe and de brug bank.") == [
        "quaySafe",
        "de Brug Bank",
    ]


def test_the_first_of_two_entries_with_one_name_wins() -> None:
    other = Entry(id="other", type="place", names=("Port Union",))
    hits = build([UNION, other]).find(view("Port Union"))
    assert [hit.entry.id for hit in hits] == ["pu"]


OLD = Entry(id="old", type="place", names=("Oldport",), since="1990-01-01", until="2000-12-31", ref="iso3166:AA")
LATER = Entry(id="later", type="place", names=("Oldport",), since="2000-06-01", until="2009-12-31", ref="iso3166:BB")


@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (dt.date(1989, 5, 5), []),  # nothing was called so
        (dt.date(1995, 5, 5), ["old"]),
        (dt.date(2000, 7, 1), ["old"]),  # both hold: the first
        (dt.date(2005, 1, 1), ["later"]),
        (dt.date(2020, 1, 1), ["later"]),  # the last that was called so
        (None, ["old"]),
    ],
)
def test_of_entries_with_one_name_the_day_chooses(day: dt.date | None, ids: list[str]) -> None:
    hits = build([OLD, LATER]).find(view("They left Oldport."), day=day)
    assert [hit.entry.id for hit in hits] == ids


def test_a_name_out_of_use_still_names_its_thing() -> None:
    hits = build([OLD]).find(view("They left Oldport."), day=dt.date(2020, 1, 1))
    assert [hit.entry.ref for hit in hits] == ["iso3166:AA"]


def test_a_name_in_use_wins_over_one_out_of_use() -> None:
    now = Entry(id="now", type="organisation", names=("Oldport",))
    hits = build([OLD, now]).find(view("They left Oldport."), day=dt.date(2020, 1, 1))
    assert [hit.entry.id for hit in hits] == ["now"]


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
        ('{"id": "a", "type": "place", "names": ["Ostia"], "since": "1990"}', "mine.jsonl:2: since"),
        ('{"id": "a", "type": "place", "names": ["Ostia"], "until": "1990-02-30"}', "mine.jsonl:2: until: there is no"),
        (
            '{"id": "a", "type": "place", "names": ["Ostia"], "since": "1990-02-03", "until": "1980-02-03"}',
            "mine.jsonl:2: until: the day is before",
        ),
    ],
)
def test_an_error_names_file_line_and_key(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(f'{{"id": "ok", "type": "place", "names": ["Ostia"]}}\n{line}\n', encoding="utf-8")
    with pytest.raises(GazetteerError, match=message):
        list(read(path))


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="cannot be read"):
        list(read(tmp_path / "none.jsonl"))


def test_a_line_separator_inside_a_name_ends_no_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text('{"id": "a", "type": "place", "names": ["Ostia\u2028Port"]}\r\n', encoding="utf-8")
    assert surfaces(build(read(path)), "to Ostia Port") == ["Ostia Port"]


class Counting(dict[str, object]):
    """A dictionary that counts look-ups."""

    looked = 0

    def __contains__(self, key: object) -> bool:
        self.looked += 1
        return super().__contains__(key)

    def get(self, key: str, default: object = None) -> object:
        self.looked += 1
        return super().get(key, default)


def test_the_work_does_not_grow_with_the_entries() -> None:
    words = view("Port Union of Ostia met Norlandia. " * 50)
    looked = []
    for size in (50, 5000):
        entries = [Entry(id=str(i), type="place", names=(f"Place{i} Bay", f"Port {i}")) for i in range(size)]
        built = build([*entries, UNION])
        lengths, filed = Counting(built.lengths), Counting(built.filed)
        Gazetteer(cast("Any", lengths), built.openings, built.alone, cast("Any", filed)).find(words)
        looked.append(lengths.looked + filed.looked)
    assert 50 < looked[0] == looked[1]
