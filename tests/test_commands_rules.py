"""`extract explain` of a finding and `extract rules stats`, on the records of a real run."""

import sys
from pathlib import Path

import pytest

from extract import cli
from tests.articles import PACT, VISIT


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two articles, `in`, and the results of a run over them, `out`."""
    folder = tmp_path_factory.mktemp("ran")
    (folder / "in").mkdir()
    (folder / "in" / "pact.txt").write_text(PACT, encoding="utf-8")
    (folder / "in" / "visit.txt").write_text(VISIT, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["extract", "run", str(folder / "in"), "--out", str(folder / "out")])
        with pytest.raises(SystemExit):
            cli.main()
    return folder


def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *args: str) -> tuple[int, str, str]:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(sys, "argv", ["extract", *args])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    out, err = capsys.readouterr()
    return int(caught.value.code or 0), out, err


def test_a_finding_is_explained_with_its_sentence_paths_and_rule(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ran: Path
) -> None:
    records = str(ran / "out" / "records.jsonl")
    code, out, _ = call(capsys, monkeypatch, "explain", records, "v1", "--article", "pact")
    assert code == 0
    assert "v1: event " in out
    assert "trigger" in out
    assert "subject" in out
    assert "by rule" in out
    assert "its text is not at hand" not in out


def test_without_its_text_a_finding_is_explained_as_far_as_its_record_goes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ran: Path, tmp_path: Path
) -> None:
    records = tmp_path / "records.jsonl"
    records.write_bytes((ran / "out" / "records.jsonl").read_bytes())
    code, out, _ = call(capsys, monkeypatch, "explain", str(records), "v1", "--article", "pact")
    assert code == 0
    assert "its text is not at hand: name it with --corpus" in out
    code, out, _ = call(
        capsys, monkeypatch, "explain", str(records), "v1", "--article", "pact", "--corpus", str(ran / "in")
    )
    assert "its text is not at hand" not in out


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ((), "name a finding of "),
        (("v1",), "2 articles of "),
        (("v999", "--article", "pact"), "no finding 'v999'"),
        (("v1", "--article", "pier"), "no record of 'pier'"),
    ],
)
def test_what_cannot_be_explained_is_said_in_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ran: Path, args: tuple[str, ...], told: str
) -> None:
    code, out, err = call(capsys, monkeypatch, "explain", str(ran / "out" / "records.jsonl"), *args)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err


def test_stats_count_what_each_rule_made(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ran: Path
) -> None:
    code, out, _ = call(capsys, monkeypatch, "rules", "stats", str(ran / "out" / "records.jsonl"))
    assert code == 0
    assert "names.gazetteer" in out
    assert "rules never fired" in out
    assert "right" not in out


def test_stats_of_a_missing_file_say_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code, _, err = call(capsys, monkeypatch, "rules", "stats", str(tmp_path / "none.jsonl"))
    assert code == 2
    assert "extract run" in err
