"""The commands on rules, for the command line to mount: `extract rules …` and `extract explain`.

Results go to stdout, talk to stderr. Exit codes: 0 all is well, 1 a rule does not hold, 2 wrong use.
"""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from extract.config import DEFAULT_MODEL
from extract.errors import UsageError

rules_app = typer.Typer(
    help="List all rules, check rule files of your own, or count how often each fired.", invoke_without_command=True
)

Rules = Annotated[
    list[Path] | None, typer.Option("--rules", help="A folder of rule files (TOML) to add; may be repeated.")
]


def explain(
    what: Annotated[str, typer.Argument(metavar="RULE|RECORDS", help="A rule's id, or a records.jsonl.")],
    finding: Annotated[str | None, typer.Argument(help="Of a records.jsonl: a finding's id, such as v3.")] = None,
    article: Annotated[str | None, typer.Option(help="The article, where several have a finding of this id.")] = None,
    corpus: Annotated[
        list[Path] | None, typer.Option(help="Where the articles are; default: where the run found them.")
    ] = None,
    rules: Rules = None,
) -> None:
    """Explain a rule, or how a finding came about.

    A rule: what it says, what it needs, and examples of what it finds and leaves alone. A finding: its sentence, its
    parts with the path by which each was reached, and its rule.

    Examples: extract explain agreement.sign

    extract explain outputs/records.jsonl v3 --article visit
    """
    from extract.rules import find_rule
    from extract.view.rules import rule_view

    if finding is None:
        if what.endswith(".jsonl"):
            raise UsageError(f"name a finding of {what} as well, such as v1")
        Console().print(rule_view(find_rule(what, extra=tuple(rules or ()))))
        return
    _explain_finding(Path(what), finding, article=article, corpus=tuple(corpus or ()), rules=tuple(rules or ()))


def _explain_finding(
    records: Path, finding: str, *, article: str | None, corpus: tuple[Path, ...], rules: tuple[Path, ...]
) -> None:
    from extract.rules import all_rules
    from extract.tracing import find_record, raw_text, trace
    from extract.view.trace import trace_view

    record = find_record(records, finding, article=article)
    cards = {card.id: card for card in all_rules(extra=rules)}
    found = trace(record, finding)
    raw = raw_text(record, corpus or _inputs(records))
    Console().print(trace_view(found, raw, [cards[rule] for rule in found.rules if rule in cards]))


def _inputs(records: Path) -> tuple[Path, ...]:
    """Where the run that wrote these records found its articles, by its `run.json`; empty where it does not say."""
    try:
        about = json.loads(records.with_name("run.json").read_text(encoding="utf-8"))
        return tuple(Path(path) for path in about["inputs"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


@rules_app.callback()
def list_rules(context: typer.Context, rules: Rules = None) -> None:
    """List all rules with what they say."""
    from extract.rules import all_rules
    from extract.view.rules import rules_view

    if context.invoked_subcommand is None:
        Console().print(rules_view(all_rules(extra=tuple(rules or ()))))


@rules_app.command()
def check(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder of rule files (TOML).")],
    model: Annotated[str, typer.Option(help="An installed English spaCy pipeline, or its path.")] = DEFAULT_MODEL,
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


@rules_app.command()
def stats(
    records: Annotated[Path, typer.Argument(metavar="RECORDS", help="A records.jsonl.")],
    gold: Annotated[Path | None, typer.Option(help="Folder of .ann files: say how often each rule was right.")] = None,
    texts: Annotated[Path, typer.Option(help="With --gold: folder of their texts.")] = Path("corpus"),
    rules: Rules = None,
) -> None:
    """Count how often each rule fired, in how many articles, and, with gold, how often it was right.

    Example: extract rules stats outputs/records.jsonl --gold gold
    """
    from extract.evaluation.evaluate import evaluate
    from extract.export.lines import records_of
    from extract.rules import all_rules
    from extract.rulestats import count_rules
    from extract.view.rules import stats_view

    ids = [card.id for card in all_rules(extra=tuple(rules or ()))]
    try:
        counts = count_rules(records_of(records), rules=ids)
    except OSError as error:
        raise UsageError(f"{records} cannot be read: {error.strerror}; make it with `extract run`") from error
    scores = {score.rule: score for score in evaluate(gold, texts, records).by_rule} if gold else None
    Console().print(stats_view(counts, scores))
