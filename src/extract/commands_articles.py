"""The commands that read articles: `extract run` and `extract show`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from extract.commands_rules import Rules
from extract.config import DEFAULT_MODEL, MAX_BYTES, Config
from extract.errors import ArticleError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.article import Article
    from extract.reading import Source


class StoppedError(Exception):
    """The user ended the run with Ctrl-C."""


def _path(given: str) -> Path:
    """A path as it was given; an empty one, as a variable of the shell without a value makes it, is none."""
    if not given.strip():
        raise typer.BadParameter("names no file or folder")
    return Path(given)


Model = Annotated[str, typer.Option(help="An installed English spaCy pipeline, or the path of one.")]
Gazetteers = Annotated[
    list[Path] | None, typer.Option("--gazetteer", help="A JSONL file of names to add; may be repeated.")
]
Metadata = Annotated[
    Path | None,
    typer.Option(
        help="CSV or JSONL with `path` and title, published, publisher, url, language; default: metadata.csv/.jsonl."
    ),
]
Phrases = Annotated[
    list[Path] | None,
    typer.Option("--phrases", help="A TOML file of wording that surrounds articles, to add; may be repeated."),
]
DisableRepair = Annotated[
    list[str] | None, typer.Option(help="Id of a cleaning repair to switch off; may be repeated.")
]
AnyLanguage = Annotated[
    bool, typer.Option("--any-language", help="Read articles in other languages too; rules and model are for English.")
]


def run(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", parser=_path, help="Files (.txt, .html, .jsonl) and folders.")
    ],
    out: Annotated[
        Path,
        typer.Option(
            metavar="DIR", parser=_path, help="Folder for records.jsonl, failures.jsonl, run.json and texts.jsonl."
        ),
    ],
    model: Model = DEFAULT_MODEL,
    workers: Annotated[int, typer.Option(min=1, help="Processes; the records do not depend on it.")] = 1,
    metadata: Metadata = None,
    max_bytes: Annotated[int, typer.Option(min=1, help="An article larger than this becomes a failure.")] = MAX_BYTES,
    gazetteer: Gazetteers = None,
    rules: Rules = None,
    phrases: Phrases = None,
    disable_repair: DisableRepair = None,
    any_language: AnyLanguage = False,
) -> None:
    """Process articles and write their records.

    An article that cannot be processed becomes a line of failures.jsonl, and the run goes on and exits 1. One that is
    not in English gets a record without findings.

    Example: extract run corpus --out outputs --workers 2
    """
    from extract.batch import run as run_batch
    from extract.reading import discover
    from extract.view.progress import progress
    from extract.view.summary import summary_view

    config = Config(
        model=model,
        max_bytes=max_bytes,
        gazetteers=tuple(gazetteer or ()),
        rules=tuple(rules or ()),
        phrases=tuple(phrases or ()),
        disabled_repairs=tuple(disable_repair or ()),
        language_check=not any_language,
    )
    found = discover(paths, table=metadata, skip=out)
    try:
        with progress(len(found.sources)) as advance:
            report = run_batch(found, out=out, config=config, workers=workers, progress=advance)
    except KeyboardInterrupt as error:  # typer would end the process before `main` can say what became of the files
        raise StoppedError from error
    Console().print(summary_view(report, out))
    raise typer.Exit(1 if report.failures else 0)


def show(
    file: Annotated[
        Path,
        typer.Argument(parser=_path, help="A .txt or .html file, or a .jsonl file of which every article is shown."),
    ],
    model: Model = DEFAULT_MODEL,
    metadata: Metadata = None,
    gazetteer: Gazetteers = None,
    rules: Rules = None,
    phrases: Phrases = None,
    disable_repair: DisableRepair = None,
    any_language: AnyLanguage = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the record as it would stand in the output.")] = False,
    blocks: Annotated[bool, typer.Option("--blocks", help="Print the blocks of the page and their rules.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Print the text that offsets count, and nothing else.")] = False,
) -> None:
    """Show one article's record: its text with the findings marked, then the tables.

    Example: extract show corpus/article.txt
    """
    from extract.pipeline import is_read, load, process
    from extract.reading import discover
    from extract.view.article import article_view
    from extract.view.blocks import blocks_view

    config = Config(
        model=model,
        gazetteers=tuple(gazetteer or ()),
        rules=tuple(rules or ()),
        phrases=tuple(phrases or ()),
        disabled_repairs=tuple(disable_repair or ()),
        language_check=not any_language,
    )
    found = discover([file], table=metadata)
    if text:
        _print_text(found.sources)
        return
    nlp = load(config)
    for source in found.sources:
        article = _read(source)
        record = process(nlp, article, config=config)
        if not is_read(record.language, config):
            sys.stderr.write(f"{record.id}: not read, for it is in {record.language}; --any-language reads it\n")
        if as_json:
            sys.stdout.write(record.line() + "\n")
        elif blocks:
            Console().print(blocks_view(record, article.raw))
        else:
            Console().print(article_view(record, article.raw))


def _read(source: "Source") -> "Article":
    """Read the one article that was asked for; that it cannot be read is told as a wrong call is."""
    from extract.reading import read

    try:
        return read(source)
    except ArticleError as error:
        where = source.path if source.line is None else f"{source.path}, line {source.line}"
        raise UsageError(f"{where}: {error.error}; {error.advice}") from error


def _print_text(sources: "Sequence[Source]") -> None:
    """Print the raw text of one article, its line ends as they are."""
    if len(sources) > 1:
        raise UsageError(f"--text prints one article, and {sources[0].path} has {len(sources)}")
    text = _read(sources[0]).raw
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
