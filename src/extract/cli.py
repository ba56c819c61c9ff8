"""The command line: `extract`, also `python -m extract`.

Results go to stdout, talk to stderr. Exit codes: 0 all done, 1 some articles failed, 2 wrong use.
"""

import io
import json
import os
import signal
import sys
from pathlib import Path

import typer

from extract.commands_articles import StoppedError, run, show
from extract.commands_gold import evaluate, gold_app
from extract.commands_rules import explain, rules_app
from extract.errors import ArticleError, UsageError
from extract.view.safe import printable

app = typer.Typer(
    help="Turn news articles into structured records: names, dates, money, offices, relations, events, quotations.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(rules_app, name="rules")
app.add_typer(gold_app, name="gold")


def schema() -> None:
    """Print the JSON Schema of a line of records.jsonl."""
    from extract.records import json_schema

    sys.stdout.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")


for command in (run, show, schema, explain, evaluate):
    app.command()(command)


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
