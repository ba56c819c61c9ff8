"""The command line as a user meets it."""

import json
import sys
from pathlib import Path

import pytest

from extract import cli
from extract.reading.html import read_page
from extract.records import Record, json_schema
from tests import articles
from tests.reading.pages import page

Captured = tuple[int, str, str]


def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *args: str) -> Captured:
    monkeypatch.setattr(sys, "argv", ["extract", *args])
    monkeypatch.setenv("COLUMNS", "160")
    with pytest.raises(SystemExit) as caught:
        cli.main()
    code = caught.value.code
    streams = capsys.readouterr()
    return int(code or 0), streams.out, streams.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "in"
    root.mkdir()
    (root / "pact.txt").write_text(articles.PACT, encoding="utf-8")
    return root


def test_run_writes_records_and_exits_0(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    code, out, err = call(capsys, monkeypatch, "run", str(folder), "--out", str(tmp_path / "out"))
    assert code == 0
    assert "articles" in out
    assert err == "1 of 1 articles, 0 failed\n"
    record = Record.model_validate_json((tmp_path / "out" / "records.jsonl").read_text(encoding="utf-8"))
    assert record.id == "pact"
    assert (tmp_path / "out" / "failures.jsonl").read_text() == ""


def test_run_exits_1_where_an_article_failed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    (folder / "empty.txt").write_text("")
    code, out, _ = call(capsys, monkeypatch, "run", str(folder), "--out", str(tmp_path / "out"))
    assert code == 1
    assert "failed: empty.txt: is empty; remove it" in out


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["run", "nowhere", "--out", "out"], "nowhere: there is no such file or folder"),
        (["run", ".", "--out", "out", "--metadata", "gone.csv"], "gone.csv: cannot be read"),
        (["run", ".", "--out", "out", "--model", "xx_none"], "'xx_none' is not installed"),
        (["show", "nowhere.txt"], "nowhere.txt: there is no such file or folder"),
        (["run", ".", "--out", "out", "--phrases", "gone.toml"], "gone.toml"),
        (["run", ".", "--out", "out", "--disable-repair", "cleaning.repair.tags"], "cleaning.repair.tag"),
        (["show", "pact.txt", "--disable-repair", "none"], "cleaning.repair.tag"),
        (["explain", "agreement.sing"], "did you mean agreement.sign"),
        (["rules", "check", "nowhere"], "no rule file"),
    ],
)
def test_wrong_use_is_told_in_one_line_and_exits_2(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    args: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(folder)
    code, out, err = call(capsys, monkeypatch, *args)
    assert (code, out) == (2, "")
    assert told in err
    assert err.startswith("extract: ")
    assert err.count("\n") == 1
    assert [path.name for path in folder.iterdir()] == ["pact.txt"]


@pytest.mark.parametrize(
    "args",
    [
        ["run", "--out", "x"],
        ["run", ".", "--out", "x", "--workers", "0"],
        ["run", ".", "--out", ""],
        ["run", "", "--out", "x"],
        ["show", " "],
        ["fly"],
    ],
)
def test_a_wrong_call_exits_2_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path, args: list[str]
) -> None:
    monkeypatch.chdir(folder)
    assert call(capsys, monkeypatch, *args)[0] == 2
    assert [path.name for path in folder.iterdir()] == ["pact.txt"]


def test_show_text_prints_what_the_offsets_count(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    raw = "Port öffnet\r\n\r\nDer Hafen.\u2028\n"
    (folder / "port.txt").write_bytes(raw.encode())
    (folder / "port.html").write_text(page(), encoding="utf-8")
    for name, text in (("port.txt", raw), ("port.html", read_page(page())[0])):
        monkeypatch.setattr(sys, "argv", ["extract", "show", str(folder / name), "--text"])
        with pytest.raises(SystemExit) as caught:
            cli.main()
        assert not caught.value.code
        assert capsysbinary.readouterr().out == text.encode()


def test_show_text_is_about_one_article(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    (folder / "two.jsonl").write_text('{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n')
    code, out, err = call(capsys, monkeypatch, "show", str(folder / "two.jsonl"), "--text")
    assert (code, out) == (2, "")
    assert "--text prints one article, and two.jsonl has 2" in err


def test_show_says_that_another_language_is_not_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    text = (
        "Die Hafenbehörde eröffnet am Freitag den neuen Anleger, sagte die Ministerin Ana Silva vor der Presse in Oslo."
    )
    (folder / "hafen.txt").write_text(text, encoding="utf-8")
    code, out, err = call(capsys, monkeypatch, "show", str(folder / "hafen.txt"))
    assert code == 0
    assert err == "hafen: not read, for it is in de; --any-language reads it\n"
    assert "language: de" in out
    assert "Entities" not in out
    _, out, err = call(capsys, monkeypatch, "show", str(folder / "hafen.txt"), "--any-language")
    assert err == ""
    assert "language: unknown" in out
    assert "Entities" in out


def test_run_tells_of_articles_in_other_languages(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    (folder / "metadata.csv").write_text("path,language\npact.txt,German\n")
    code, out, _ = call(capsys, monkeypatch, "run", str(folder), "--out", str(tmp_path / "out"))
    assert code == 0
    assert "in other languages" in out
    assert "note: 1 article in other languages (1 de) not read, such as pact" in out


@pytest.mark.parametrize("command", ["run", "show", "schema", "explain", "rules"])
def test_every_command_has_help(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    code, out, _ = call(capsys, monkeypatch, command, "--help")
    assert code == 0
    assert f"extract {command}" in out


def test_show_prints_the_text_and_the_tables(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    code, out, _ = call(capsys, monkeypatch, "show", str(folder / "pact.txt"))
    assert code == 0
    assert "Home » Africa » Economy" in out
    assert "Entities" in out
    assert "Events" in out


def test_show_json_prints_the_record(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    code, out, _ = call(capsys, monkeypatch, "show", str(folder / "pact.txt"), "--json")
    assert code == 0
    assert Record.model_validate_json(out).source.path == "pact.txt"


def test_schema_is_the_schema(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = call(capsys, monkeypatch, "schema")
    assert code == 0
    assert json.loads(out) == json_schema()


def test_rules_lists_every_rule_and_explain_shows_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, _ = call(capsys, monkeypatch, "rules")
    assert code == 0
    assert "visit.verb" in out
    assert "names.model" in out
    code, out, _ = call(capsys, monkeypatch, "explain", "visit.verb")
    assert code == 0
    assert "finds" in out
    assert "leaves alone" in out
