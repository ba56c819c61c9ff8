"""The commands end to end: what they write, say and exit with."""

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer
from typer.testing import CliRunner, Result

from extract.commands_gold import evaluate, gold_app
from extract.errors import UsageError
from extract.records import Record
from tests.evaluation.articles import GOLD, TEXTS, Row, changed, event, files, gold, write_records

app = typer.Typer()
app.add_typer(gold_app, name="gold")
app.command()(evaluate)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def refused(*arguments: str | Path) -> str:
    """What the command says when it is used wrongly; the command line turns it into exit code 2."""
    result = run(*arguments)
    assert isinstance(result.exception, UsageError)
    return str(result.exception)


@pytest.fixture(autouse=True)
def few_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = [SimpleNamespace(id=name) for name in ("gold", "launch.open", "cleaning.menu")]
    monkeypatch.setattr("extract.rules.all_rules", lambda: cards)


@pytest.fixture
def own_gold(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOLD, tmp_path / "gold"))


def test_check_is_silent_on_sound_gold() -> None:
    result = run("gold", "check", "--gold", GOLD, "--texts", TEXTS)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "2 files, 0 problems" in result.stderr


def test_check_lists_problems_and_exits_1(own_gold: Path) -> None:
    ann = own_gold / "wire" / "grant.ann"
    ann.write_text(ann.read_text(encoding="utf-8") + "R9\tHeldIn Arg1:T2 Arg2:T77\n", encoding="utf-8")
    result = run("gold", "check", "--gold", own_gold, "--texts", TEXTS)
    assert result.exit_code == 1
    assert "grant.ann:26: R9: Arg1 of HeldIn is T2" in result.stdout
    assert "Arg2 of HeldIn points to T77, which is not there; name a span of this file" in result.stdout


def test_new_makes_an_empty_file_beside_the_text_and_never_replaces_one(tmp_path: Path) -> None:
    text = shutil.copy(TEXTS / "ferry.txt", tmp_path)
    assert run("gold", "new", text).exit_code == 0
    assert (tmp_path / "ferry.ann").read_bytes() == b""
    assert "is there already" in refused("gold", "new", text)
    assert "there is no such text" in refused("gold", "new", tmp_path / "none.txt")


def test_new_labels_a_list_of_surfaces(tmp_path: Path) -> None:
    (tmp_path / "list.tsv").write_text("Organisation\tLake Council\tLC\n", encoding="utf-8")
    out = tmp_path / "made"
    assert run("gold", "new", TEXTS / "ferry.txt", "--surfaces", tmp_path / "list.tsv", "--gold", out).exit_code == 0
    content = (out / "ferry.ann").read_text(encoding="utf-8")
    assert content.startswith("T1\tOrganisation 22 34\tLake Council\n")
    assert content.endswith("*\tEquiv T1 T2 T3 T4 T5\n")


def test_gold_goes_to_label_studio_and_comes_back(tmp_path: Path) -> None:
    out, back = tmp_path / "out", tmp_path / "back"
    assert run("gold", "export", "--to", "labelstudio", "--out", out, "--gold", GOLD, "--texts", TEXTS).exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == ["config.xml", "gold.json"]
    assert run("gold", "import", out / "gold.json", "--gold", back, "--texts", TEXTS).exit_code == 0
    for name, file in files().items():
        assert (back / f"{name}.ann").read_text(encoding="utf-8") == file.content
    assert "is there already" in refused("gold", "import", out / "gold.json", "--gold", back, "--texts", TEXTS)
    assert run("gold", "import", out / "gold.json", "--gold", back, "--texts", TEXTS, "--force").exit_code == 0


def test_the_brat_folder_has_texts_labels_and_scheme(tmp_path: Path) -> None:
    assert run("gold", "export", "--to", "brat", "--out", tmp_path, "--gold", GOLD, "--texts", TEXTS).exit_code == 0
    assert (tmp_path / "annotation.conf").is_file()
    assert (tmp_path / "ferry.txt").read_bytes() == (TEXTS / "ferry.txt").read_bytes()
    assert run("gold", "check", "--gold", tmp_path, "--texts", tmp_path).exit_code == 0


def test_an_import_of_other_texts_or_paths_is_refused(tmp_path: Path) -> None:
    run("gold", "export", "--to", "labelstudio", "--out", tmp_path, "--gold", GOLD, "--texts", TEXTS)
    tasks = json.loads((tmp_path / "gold.json").read_text(encoding="utf-8"))
    longer = tasks[0]["data"]["text"] + "More."
    for change, says in (({"text": longer}, "is not that of"), ({"id": "../ferry"}, "is no article's id")):
        other = [{**tasks[0], "data": {**tasks[0]["data"], **change}}]
        (tmp_path / "other.json").write_text(json.dumps(other), encoding="utf-8")
        assert says in refused("gold", "import", tmp_path / "other.json", "--gold", tmp_path / "g", "--texts", TEXTS)
    for content in ("{", "{}", "[3]"):
        (tmp_path / "other.json").write_text(content, encoding="utf-8")
        assert "no full JSON export" in refused("gold", "import", tmp_path / "other.json", "--texts", TEXTS)
    assert not (tmp_path / "g").exists()


def test_an_import_that_breaks_the_scheme_is_written_and_told(tmp_path: Path) -> None:
    run("gold", "export", "--to", "labelstudio", "--out", tmp_path, "--gold", GOLD, "--texts", TEXTS)
    tasks = json.loads((tmp_path / "gold.json").read_text(encoding="utf-8"))
    result = tasks[0]["annotations"][0]["result"]
    tasks[0]["annotations"][0]["result"] = [row for row in result if row["type"] != "textarea"]
    (tmp_path / "edited.json").write_text(json.dumps(tasks), encoding="utf-8")
    told = run("gold", "import", tmp_path / "edited.json", "--gold", tmp_path / "g", "--texts", TEXTS)
    assert told.exit_code == 1
    assert "the Money '€2.5 million' has no value" in told.stdout
    assert (tmp_path / "g" / "ferry.ann").is_file()


def actual(row: Row) -> None:
    event(row, "host")["status"] = "actual"


def scored(tmp_path: Path, own_gold: Path, *options: str | Path, ferry: Record | None = None) -> Result:
    records = write_records(tmp_path / "records.jsonl", ferry or gold("ferry"), gold("wire/grant"))
    paths = ("--gold", own_gold, "--texts", TEXTS, "--records", records, "--out", tmp_path / "report")
    return run("evaluate", *paths, *options)


def test_evaluate_prints_a_table_and_writes_the_report(tmp_path: Path, own_gold: Path) -> None:
    result = scored(tmp_path, own_gold)
    assert result.exit_code == 0
    assert "1.000" in result.stdout
    assert "1 rules fired, 1 never did" in result.stdout
    report = json.loads((tmp_path / "report" / "report.json").read_text(encoding="utf-8"))
    assert {row["f1"] for row in report["measures"]} == {1.0}


def test_the_gate_passes_fails_and_moves(tmp_path: Path, own_gold: Path) -> None:
    worse = changed(gold("ferry"), actual)
    assert scored(tmp_path, own_gold, "--pin").exit_code == 0
    assert (own_gold / "baseline.json").is_file()
    assert scored(tmp_path, own_gold, "--gate").exit_code == 0
    fallen = scored(tmp_path, own_gold, "--gate", ferry=worse)
    assert fallen.exit_code == 1
    assert "gate: events.status fell from 1.0000 to 0.8571" in fallen.stderr
    assert isinstance(scored(tmp_path, own_gold, "--pin", ferry=worse).exception, UsageError)
    assert scored(tmp_path, own_gold, "--pin", "--allow-lower", ferry=worse).exit_code == 0
    assert scored(tmp_path, own_gold, "--gate", ferry=worse).exit_code == 0


def test_options_that_contradict_are_refused(tmp_path: Path, own_gold: Path) -> None:
    for options, says in ((("--gate", "--pin"), "give one"), (("--allow-lower",), "goes with --pin")):
        assert says in str(scored(tmp_path, own_gold, *options).exception)
    assert "pin the scores with" in str(scored(tmp_path, own_gold, "--gate").exception)


def test_compare_shows_what_changed(tmp_path: Path, own_gold: Path) -> None:
    scored(tmp_path, own_gold)
    earlier = shutil.copy(tmp_path / "report" / "report.json", tmp_path / "earlier.json")
    same = scored(tmp_path, own_gold, "--compare", earlier)
    assert "nothing changed" in same.stdout
    result = scored(tmp_path, own_gold, "--compare", earlier, ferry=changed(gold("ferry"), actual))
    told = " ".join(result.stdout.split())
    assert "gold that was found and is missed now: 1" in told
    assert "events.status hosting: “host” (possible; host: Vessia; occasion: 10th Lakes Forum), ferry 589–593" in told
