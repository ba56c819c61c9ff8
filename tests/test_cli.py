"""The command line as a user meets it."""

import json
import sys
from pathlib import Path

import pytest

from extract import cli
from extract.records import Record, json_schema
from tests import articles

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


@pytest.mark.parametrize("args", [["run", "--out", "x"], ["run", ".", "--out", "x", "--workers", "0"], ["fly"]])
def test_a_wrong_call_exits_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    assert call(capsys, monkeypatch, *args)[0] == 2


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
