"""The batch tells the truth: every article is in one of the two files, and the bytes depend on nothing else."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from extract import pipeline
from extract.article import Article
from extract.batch import job, local, run
from extract.batch.run import FILES
from extract.config import Config
from extract.errors import ArticleError, UsageError
from extract.reading import Source, discover
from extract.reading.html import extractor
from extract.records import Record
from tests import articles
from tests.reading.pages import page
from tests.spans import assert_sound

GERMAN = (
    "Die Hafenbehörde eröffnet am Freitag den neuen Anleger, sagte die Ministerin Ana Silva vor der Presse in Oslo."
)
FRENCH = (
    "Le conseil régional a voté jeudi une aide de douze millions d'euros, a indiqué la présidente Ana Silva à Oslo."
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Good articles among all kinds of bad ones."""
    root = tmp_path_factory.mktemp("articles")
    for name, text in articles.ALL.items():
        (root / f"{name}.txt").write_text(text, encoding="utf-8")
    (root / "latin.txt").write_bytes(
        "Le maire de Besançon a signé l’accord à l’été 2023, a-t-il déclaré.\n".encode("cp1252") * 9
    )
    (root / "wide.txt").write_text(articles.VISIT, encoding="utf-16")
    (root / "empty.txt").write_text("\n")
    (root / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (root / "large.txt").write_text("word " * 20_000)
    lines = [
        {"id": "j1", "text": articles.FUND, "published": "2022-05-05"},
        {"id": "visit", "text": "Again."},
        {"id": "j2"},
    ]
    (root / "more.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return root


CONFIG = Config(max_bytes=50_000)


@pytest.fixture(scope="module")
def out(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    run(discover([folder]), out=out, config=CONFIG)
    return out


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_every_article_has_a_record_or_a_failure(out: Path) -> None:
    assert [row["id"] for row in rows(out / "records.jsonl")] == ["fund", "latin", "j1", "visit", "pact", "wide"]
    assert [(row["path"], row["line"], row["error"]) for row in rows(out / "failures.jsonl")] == [
        ("empty.txt", None, "is empty"),
        ("image.txt", None, "is not text (it has the control bytes of a binary file)"),
        ("large.txt", None, "has 100000 bytes, over the limit of 50000"),
        ("more.jsonl", 3, "has no `text`"),
        ("visit.txt", None, "has the id 'visit', as has more.jsonl, line 2"),
    ]
    assert all(row["advice"] and row["stage"] == "read" for row in rows(out / "failures.jsonl"))


def test_records_are_valid_and_say_how_they_were_decoded(out: Path) -> None:
    records = [Record.model_validate(row) for row in rows(out / "records.jsonl")]
    encodings = {record.id: record.source.encoding for record in records}
    assert encodings["wide"] == "utf-16"
    assert encodings["latin"].startswith("cp125")


def test_the_run_says_what_it_was_made_with(out: Path) -> None:
    about = json.loads((out / "run.json").read_text())
    assert about["counts"]["articles"] == 6
    assert about["counts"]["failures"] == 5
    assert set(about["versions"]) == {"extract", "schema", "rules", "model", "spacy", "python"}
    assert about["configuration"]["max_bytes"] == 50_000
    assert {"cleaning", "parser", "names", "amounts", "times", "relations", "normalise"} <= set(about["seconds"])


@pytest.mark.parametrize("workers", [1, 2])
def test_the_bytes_are_the_same_again_and_with_more_workers(
    folder: Path, out: Path, tmp_path: Path, workers: int
) -> None:
    run(discover([folder]), out=tmp_path, config=CONFIG, workers=workers)
    for name in FILES[:2]:
        assert (tmp_path / name).read_bytes() == (out / name).read_bytes()


def test_articles_in_other_languages_are_not_read_and_counted(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for name, text in {"pact": articles.PACT, "a": GERMAN, "b": GERMAN, "c": FRENCH}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    report = run(discover([folder]), out=out, config=Config())
    records = {row["id"]: row for row in rows(out / "records.jsonl")}
    assert {name: record["language"] for name, record in records.items()} == {
        "a": "de",
        "b": "de",
        "c": "fr",
        "pact": "en",
    }
    assert records["a"]["entities"] == records["a"]["events"] == []
    assert records["a"]["blocks"]
    about = json.loads((out / "run.json").read_text())
    assert about["unread"] == {"de": 2, "fr": 1}
    assert about["notes"] == ["3 articles in other languages (2 de, 1 fr) not read, such as a"]
    assert (report.articles, report.failures) == (4, [])
    run(discover([folder]), out=out, config=Config(language_check=False))
    assert rows(out / "records.jsonl")[0]["entities"]
    assert json.loads((out / "run.json").read_text())["unread"] == {}


def test_the_text_taken_out_of_a_page_is_kept_for_its_offsets(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / "pact.txt").write_text(articles.PACT, encoding="utf-8")
    (folder / "port.html").write_text(page(), encoding="utf-8")
    (folder / "none.html").write_text("<html><body></body></html>")
    run(discover([folder]), out=out, config=Config())
    record = Record.model_validate(rows(out / "records.jsonl")[1])
    (kept,) = rows(out / "texts.jsonl")
    assert (record.id, record.source.extractor) == (kept["id"], extractor()) == ("port", extractor())
    assert record.source.characters == len(kept["text"])
    assert_sound(record, kept["text"])
    assert record.entities
    assert [(row["path"], row["stage"]) for row in rows(out / "failures.jsonl")] == [("none.html", "read")]
    run(discover([folder / "pact.txt"]), out=out, config=Config())
    assert (out / "texts.jsonl").read_text() == ""


@pytest.mark.parametrize("name", ["texts.jsonl", "records.jsonl"])
def test_no_source_is_replaced_by_a_result(tmp_path: Path, name: str) -> None:
    line = json.dumps({"id": "a", "text": articles.PACT})
    (tmp_path / name).write_text(line)
    with pytest.raises(UsageError, match=f"{name} would be replaced"):
        run(discover([tmp_path]), out=tmp_path, config=Config())
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, line)]


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    code = "import sys, pathlib; from extract.batch.local import _pool; from extract.config import Config; import os\n"
    code += "if __name__ == '__main__':\n"
    code += "    with _pool(Config(), 1) as pool: print(pool.submit(os.getpid).result(), "
    code += "*pool._processes, flush=True); sys.stdin.read()"
    script = tmp_path / "parent.py"
    script.write_text(code)
    with subprocess.Popen(
        [sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        workers = {int(number) for number in parent.stdout.readline().split()}
        assert workers
        os.kill(parent.pid, signal.SIGKILL)
        deadline = time.monotonic() + 20
        while (left := [worker for worker in workers if alive(worker)]) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert not left


def alive(process: int) -> bool:
    """Whether a process runs; one that has ended and waits for its parent to notice does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_an_error_in_one_article_takes_no_other_with_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def process(nlp: Any, article: Article, **options: Any) -> Record:
        if article.id == "pact":
            raise ArticleError("names", "ZeroDivisionError: by hand", "report it")
        return pipeline.process(nlp, article, **options)

    monkeypatch.setattr(job, "process", process)
    report = run(discover([folder]), out=tmp_path, config=CONFIG)
    assert [(failure.id, failure.stage) for failure in report.failures if failure.stage != "read"] == [
        ("pact", "names")
    ]
    assert report.articles == 5


def test_a_worker_that_dies_takes_no_other_article_with_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [source for source in discover([folder]).sources if source.path in ("fund.txt", "pact.txt", "visit.txt")]
    monkeypatch.setattr(local, "_job", die_on_pact)
    outcomes = list(local.in_workers(sources, config=CONFIG, workers=2))
    assert [outcome.id for outcome in outcomes] == ["fund", None, "visit"]
    assert outcomes[1].failure is not None
    assert outcomes[1].failure.path == "pact.txt"
    assert "died" in outcomes[1].failure.error


def die_on_pact(source: Source) -> job.Outcome:
    """Runs in the worker, where `local` is as it was written."""
    if source.path == "pact.txt":
        os._exit(1)
    return local._job(source)
