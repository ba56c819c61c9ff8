"""A run: sources through an engine into the output folder, and the report of it."""

import json
import platform
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from spacy.util import is_package

from extract.batch.job import FINDINGS, Outcome, failed
from extract.batch.local import in_process, in_workers
from extract.batch.output import sole_run, whole_files
from extract.config import Config
from extract.errors import ArticleError, Failure, UsageError
from extract.pipeline import Seconds
from extract.reading import Discovery
from extract.reading.walking import real
from extract.records import SCHEMA_VERSION
from extract.versions import rules_digest

FILES = ("records.jsonl", "failures.jsonl", "run.json", "texts.jsonl")


@dataclass(slots=True)
class Report:
    """The figures of a run, as they go into `run.json` and the summary.

    Attributes:
        articles: articles with a record.
        unread: those of them that are in other languages, whose records have no findings; by language.
        first_unread: the id of the first of these.
        failures: those without, with the reason.
        characters: code points of all raw texts.
        words: their words, as white space parts them.
        findings: by kind.
        seconds: by stage, summed over the workers.
        wall_seconds: from start to end, loading included.
        notes: what the user should know of the input.
    """

    articles: int = 0
    unread: Counter[str] = field(default_factory=Counter)
    first_unread: str | None = None
    failures: list[Failure] = field(default_factory=list)
    characters: int = 0
    words: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    seconds: Seconds = field(default_factory=lambda: Seconds(float))
    wall_seconds: float = 0.0
    notes: tuple[str, ...] = ()

    def add(self, outcome: Outcome) -> None:
        """Count one outcome in."""
        for stage, seconds in outcome.seconds.items():
            self.seconds[stage] += seconds
        if outcome.failure:
            self.failures.append(outcome.failure)
            return
        self.articles += 1
        self.characters += outcome.characters
        self.words += outcome.words
        self.findings.update(outcome.counts)
        if outcome.unread:
            self.unread[outcome.unread] += 1
            self.first_unread = self.first_unread or outcome.id

    def close(self) -> None:
        """Note at the end what the user should know of the articles."""
        if self.unread:
            languages = ", ".join(f"{count} {code}" for code, count in by_number(self.unread).items())
            number = self.unread.total()
            articles = "1 article" if number == 1 else f"{number:,} articles"
            self.notes += (f"{articles} in other languages ({languages}) not read, such as {self.first_unread}",)


def by_number(languages: Counter[str]) -> dict[str, int]:
    """The languages with the numbers of their articles, the most frequent first."""
    return dict(sorted(languages.items(), key=lambda item: (-item[1], item[0])))


def run(
    found: Discovery,
    *,
    out: Path,
    config: Config,
    workers: int = 1,
    progress: Callable[[Outcome], object] | None = None,
) -> Report:
    """Process all sources and write `records.jsonl`, `failures.jsonl`, `run.json` and `texts.jsonl`.

    Args:
        found: the sources, in the order of the output.
        out: the output folder; its four files are replaced together, at the end.
        config: the configuration.
        workers: processes; 1 works in this one.
        progress: called with each outcome.

    Raises:
        UsageError: if the folder cannot be written, another run writes there, a file there that is to be replaced is
            itself a source, or the pipeline cannot be loaded.
    """
    _keep_sources(found, out)
    began = time.perf_counter()
    report = Report(notes=found.notes)
    mapped = (
        in_process(found.sources, config=config)
        if workers == 1
        else in_workers(found.sources, config=config, workers=workers)
    )
    with sole_run(out, FILES), whole_files(out, FILES) as (records, failures, about, texts):
        for outcome in _unique(found, mapped):
            report.add(outcome)
            if outcome.line is not None:
                records.write(outcome.line + "\n")
            if outcome.failure:
                failures.write(outcome.failure.model_dump_json() + "\n")
            if outcome.text is not None:
                texts.write(json.dumps({"id": outcome.id, "text": outcome.text}, ensure_ascii=False) + "\n")
            if progress:
                progress(outcome)
        report.close()
        report.wall_seconds = time.perf_counter() - began
        json.dump(_about(report, found, config=config, workers=workers), about, indent=2, ensure_ascii=False)
        about.write("\n")
    return report


def _keep_sources(found: Discovery, out: Path) -> None:
    written = {real(out / name) for name in FILES}
    for file in sorted({source.file for source in found.sources}):
        if real(file) in written:
            raise UsageError(f"{file} would be replaced by a result; name another folder for the results")


def _unique(found: Discovery, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Let the first article of an id through, and turn each later one into a failure."""
    owners: dict[str, str] = {}
    for source, outcome in zip(found.sources, outcomes, strict=True):
        where = source.path if source.line is None else f"{source.path}, line {source.line}"
        if outcome.line is None or outcome.id is None or outcome.id not in owners:
            if outcome.line is not None and outcome.id is not None:
                owners[outcome.id] = where
            yield outcome
            continue
        advice = "rename one of them; for folders, give the folder that holds them all"
        error = ArticleError("read", f"has the id {outcome.id!r}, as has {owners[outcome.id]}", advice)
        yield failed(source, error, id=outcome.id, seconds=outcome.seconds)


def _about(report: Report, found: Discovery, *, config: Config, workers: int) -> dict[str, Any]:
    return {
        "inputs": [str(path.absolute()) for path in found.inputs],
        "versions": _versions(config),
        "configuration": {**config.model_dump(mode="json"), "workers": workers},
        "counts": {
            "articles": report.articles,
            "failures": len(report.failures),
            "characters": report.characters,
            "words": report.words,
            **{kind: report.findings[kind] for kind in FINDINGS},
        },
        "unread": by_number(report.unread),
        "seconds": {
            "wall": round(report.wall_seconds, 3),
            **{stage: round(seconds, 4) for stage, seconds in report.seconds.items()},
        },
        "notes": list(report.notes),
    }


def _versions(config: Config) -> dict[str, str]:
    return {
        "extract": metadata.version("extract-news"),
        "schema": SCHEMA_VERSION,
        "rules": rules_digest(config),
        "model": _model_version(config.model),
        "spacy": metadata.version("spacy"),
        "python": platform.python_version(),
    }


def _model_version(model: str) -> str:
    version = metadata.version(model) if is_package(model) else "from a path"
    return f"{model} {version}"
