"""The command line: `extract`, also `python -m extract`.

Results go to stdout, talk to stderr. Exit codes: 0 all done, 1 some articles failed, 2 wrong use.
"""

import io
import json
import os
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from extract.commands_gold import evaluate, gold_app
from extract.config import DEFAULT_MODEL, MAX_BYTES, Config
from extract.errors import ArticleError, UsageError
from extract.view.safe import printable

app = typer.Typer(
    help="Turn news articles into structured records: names, dates, money, offices, relations, events, quotations.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
rules_app = typer.Typer(help="List all rules, or check rule files of your own.", invoke_without_command=True)
app.add_typer(rules_app, name="rules")
app.add_typer(gold_app, name="gold")


class StoppedError(Exception):
    """The user ended the run with Ctrl-C."""


Model = Annotated[str, typer.Option(help="An installed English spaCy pipeline, or the path of one.")]
Gazetteers = Annotated[
    list[Path] | None, typer.Option("--gazetteer", help="A JSONL file of names to add; may be repeated.")
]
Rules = Annotated[
    list[Path] | None, typer.Option("--rules", help="A folder of rule files (TOML) to add; may be repeated.")
]
Metadata = Annotated[
    Path | None,
    typer.Option(help="CSV or JSONL with `path` and title, published, publisher, url; default: metadata.csv/.jsonl."),
]


@app.command()
def run(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files (.txt, .jsonl) and folders.")],
    out: Annotated[Path, typer.Option(help="Folder for records.jsonl, failures.jsonl and run.json.")],
    model: Model = DEFAULT_MODEL,
    workers: Annotated[int, typer.Option(min=1, help="Processes; the records do not depend on it.")] = 1,
    metadata: Metadata = None,
    max_bytes: Annotated[int, typer.Option(min=1, help="An article larger than this becomes a failure.")] = MAX_BYTES,
    gazetteer: Gazetteers = None,
    rules: Rules = None,
    disable_repair: Annotated[
        list[str] | None, typer.Option(help="Id of a cleaning repair to switch off; may be repeated.")
    ] = None,
) -> None:
    """Process articles and write their records.

    An article that cannot be processed becomes a line of failures.jsonl, and the run goes on and exits 1.

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
        disabled_repairs=tuple(disable_repair or ()),
    )
    found = discover(paths, table=metadata, skip=out)
    try:
        with progress(len(found.sources)) as advance:
            report = run_batch(found, out=out, config=config, workers=workers, progress=advance)
    except KeyboardInterrupt as error:  # typer would end the process before `main` can say what became of the files
        raise StoppedError from error
    Console().print(summary_view(report, out))
    raise typer.Exit(1 if report.failures else 0)


@app.command()
def show(
    file: Annotated[Path, typer.Argument(help="A .txt file, or a .jsonl file of which every article is shown.")],
    model: Model = DEFAULT_MODEL,
    metadata: Metadata = None,
    gazetteer: Gazetteers = None,
    rules: Rules = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the record as it would stand in the output.")] = False,
    blocks: Annotated[bool, typer.Option("--blocks", help="Print the blocks of the page and their rules.")] = False,
) -> None:
    """Show one article's record: its text with the findings marked, then the tables.

    Example: extract show corpus/article.txt
    """
    from extract.pipeline import load, process
    from extract.reading import discover, read
    from extract.view.article import article_view
    from extract.view.blocks import blocks_view

    config = Config(model=model, gazetteers=tuple(gazetteer or ()), rules=tuple(rules or ()))
    found = discover([file], table=metadata)
    nlp = load(config)
    for source in found.sources:
        try:
            article = read(source)
        except ArticleError as error:
            where = source.path if source.line is None else f"{source.path}, line {source.line}"
            raise UsageError(f"{where}: {error.error}; {error.advice}") from error
        record = process(nlp, article, config=config)
        if as_json:
            sys.stdout.write(record.line() + "\n")
        elif blocks:
            Console().print(blocks_view(record, article.raw))
        else:
            Console().print(article_view(record, article.raw))


@app.command()
def schema() -> None:
    """Print the JSON Schema of a line of records.jsonl."""
    from extract.records import json_schema

    sys.stdout.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")


@app.command()
def explain(
    rule_id: Annotated[str, typer.Argument(help="A rule's id, as records name it, such as agreement.sign.")],
    rules: Rules = None,
) -> None:
    """Explain a rule: what it says, what it needs, and examples of what it finds and leaves alone."""
    from extract.rules import find_rule
    from extract.view.rules import rule_view

    Console().print(rule_view(find_rule(rule_id, extra=tuple(rules or ()))))


@rules_app.callback()
def list_rules(
    context: typer.Context,
    rules: Rules = None,
) -> None:
    """List all rules with what they say."""
    from extract.rules import all_rules
    from extract.view.rules import rules_view

    if context.invoked_subcommand is None:
        Console().print(rules_view(all_rules(extra=tuple(rules or ()))))


@rules_app.command()
def check(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder of rule files (TOML).")],
    model: Model = DEFAULT_MODEL,
) -> None:
    """Check rule files: every example must be found as it says, every counterexample left alone.

    Exits 1 and names file, rule and example where one is not.
    """
    from extract.rules import check_folder

    problems = check_folder(folder, model_name=model)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stderr.write(f"{len(problems)} problems\n" if problems else "all rules hold\n")
    raise typer.Exit(1 if problems else 0)


app.command()(evaluate)


def main() -> None:
    """Run the command line; errors of use are told in one line and exit 2."""
    _prepare_streams()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_tell("ended; earlier results are left as they were", code=143)))
    try:
        app()
    except UsageError as error:
        sys.exit(_tell(str(error), code=2))
    except ArticleError as error:
        sys.exit(_tell(str(error), code=1))
    except StoppedError:
        sys.exit(_tell("interrupted; earlier results are left as they were", code=130))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter fails again as it ends
        sys.exit(0)


def _prepare_streams() -> None:
    """Results are UTF-8 wherever they go; a stream that the caller closed swallows what is said."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for as long as the process lives
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell(message: str, *, code: int) -> int:
    sys.stderr.write(f"extract: {printable(message)}\n")
    return code
