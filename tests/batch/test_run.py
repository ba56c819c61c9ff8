"""The batch tells the truth: every article is in one of the two files, and the bytes depend on nothing else."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from extract import pipeline
from extract.article import Article
from extract.batch import job, local, run
from extract.batch.run import FILES
from extract.config import Config
from extract.errors import ArticleError
from extract.reading import Source, discover
from extract.records import Record
from tests import articles


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
