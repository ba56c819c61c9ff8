"""The commands on gold, for the command line to mount: `extract gold …` and `extract evaluate`.

Results go to stdout, talk to stderr. Exit codes: 0 all is well, 1 problems were found or a score fell, 2 wrong use.
"""

import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from extract.errors import UsageError

gold_app = typer.Typer(help="Make, check and convert gold labels in brat standoff.", no_args_is_help=True)

Gold = Annotated[Path, typer.Option(help="Folder of the .ann files.")]
Texts = Annotated[Path, typer.Option(help="Folder of their texts.")]


class Form(str, Enum):
    """What gold can be exported to."""

    labelstudio = "labelstudio"
    brat = "brat"


@gold_app.command()
def check(gold: Gold = Path("gold"), texts: Texts = Path("corpus")) -> None:
    """Check gold files: offsets, types, ids, values, overlaps, fillers. Exits 1 and says how to mend what is wrong.

    Example: extract gold check --gold gold --texts corpus
    """
    from extract.evaluation.gold_files import gold_files

    files = gold_files(gold, texts)
    problems = [problem for file in files for problem in file.problems()]
    raise _told(problems, f"{len(files)} files")


@gold_app.command()
def new(
    file: Annotated[Path, typer.Argument(help="A raw text.")],
    surfaces: Annotated[
        Path | None, typer.Option(help="A list of surfaces to label: a label and its surfaces a line, parted by tabs.")
    ] = None,
    gold: Annotated[Path | None, typer.Option(help="Folder for the .ann; default: that of the text.")] = None,
) -> None:
    """Make an .ann for a text: an empty one, or one from a list of surfaces.

    Example: extract gold new corpus/article.txt --gold gold --surfaces names.tsv
    """
    from extract.evaluation.annotations import Annotations
    from extract.evaluation.brat import dump
    from extract.evaluation.gold_files import read_text, read_utf8
    from extract.evaluation.surfaces import label_surfaces, read_surfaces

    text = read_text(file, name=file.stem).raw
    annotations = Annotations()
    if surfaces:
        annotations = label_surfaces(text, read_surfaces(read_utf8(surfaces), file=str(surfaces)), file=str(surfaces))
    target = (gold or file.parent) / f"{file.stem}.ann"
    if target.exists():
        raise UsageError(f"{target} is there already; move it away first")
    _write(target, dump(annotations))
    sys.stderr.write(f"{target}: {len(annotations.spans)} spans\n")


@gold_app.command()
def export(
    to: Annotated[Form, typer.Option(help="labelstudio: JSON and the labelling interface; brat: a folder brat opens.")],
    out: Annotated[Path, typer.Option(help="Folder for the result.")],
    gold: Gold = Path("gold"),
    texts: Texts = Path("corpus"),
) -> None:
    """Export gold for a labelling tool, relations and events included.

    Example: extract gold export --to labelstudio --out outputs/labelling
    """
    from extract.evaluation.gold_files import gold_files
    from extract.evaluation.interchange import brat_files, labelstudio_files

    files = gold_files(gold, texts)
    written = labelstudio_files(files) if to is Form.labelstudio else brat_files(files)
    for name, content in written.items():
        _write(out / name, content)
    sys.stderr.write(f"{len(files)} articles as {len(written)} files in {out}\n")


@gold_app.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="A full JSON export of Label Studio.")],
    gold: Annotated[Path, typer.Option(help="Folder for the .ann files.")] = Path("gold"),
    texts: Texts = Path("corpus"),
    force: Annotated[bool, typer.Option("--force", help="Replace .ann files that are there.")] = False,
) -> None:
    """Turn a Label Studio export into .ann files. Exits 1 if what it says breaks the scheme; the files are written.

    Example: extract gold import project.json --gold gold
    """
    from extract.evaluation.gold_files import read_utf8
    from extract.evaluation.interchange import imported

    found = imported(read_utf8(file), texts, file=str(file))
    there = [target for target in (gold / f"{each.name}.ann" for each in found) if target.exists()]
    if there and not force:
        raise UsageError(f"{there[0]} is there already; move it away, or replace it with --force")
    for each in found:
        _write(gold / f"{each.name}.ann", each.content)
    problems = [problem for each in found for problem in each.problems]
    raise _told(problems, f"{len(found)} articles")


@gold_app.command()
def agree(
    one: Annotated[Path, typer.Argument(help="Folder of the .ann files of one annotator.")],
    other: Annotated[Path, typer.Argument(help="Folder of those of the other.")],
    texts: Texts = Path("corpus"),
) -> None:
    """Measure how far two annotators agree: F1 of one labelling against the other, task by task.

    Example: extract gold agree labels/ana labels/ben --texts corpus
    """
    from extract.evaluation.agreement import agreement
    from extract.view.scores import scores_view

    Console().print(scores_view(agreement(one, other, texts)))


def evaluate(
    gold: Gold = Path("gold"),
    texts: Texts = Path("corpus"),
    records: Annotated[Path, typer.Option(help="The records to score.")] = Path("outputs/records.jsonl"),
    out: Annotated[Path, typer.Option(help="Folder for the report.")] = Path("outputs/report"),
    baseline: Annotated[Path | None, typer.Option(help="The pinned scores; default: baseline.json in --gold.")] = None,
    gate: Annotated[bool, typer.Option("--gate", help="Exit 1 if a score fell below its pin.")] = False,
    pin: Annotated[bool, typer.Option("--pin", help="Pin the scores as they are.")] = False,
    allow_lower: Annotated[bool, typer.Option("--allow-lower", help="With --pin: lower pins too.")] = False,
    compare: Annotated[Path | None, typer.Option(help="An earlier report.json to compare with.")] = None,
) -> None:
    """Score records against gold: a table here, and the report in a folder.

    Example: extract evaluate --records outputs/records.jsonl --gate
    """
    from extract.evaluation.compare import changes, differences
    from extract.evaluation.evaluate import evaluate as score
    from extract.evaluation.gate import check_gate, move_pin, read_baseline
    from extract.evaluation.report import to_html, to_markdown
    from extract.evaluation.report_json import read_report, to_json
    from extract.rules import all_rules
    from extract.view.scores import changes_view, scores_view

    if gate and pin:
        raise UsageError("--gate judges by the pins and --pin moves them; give one")
    if allow_lower and not pin:
        raise UsageError("--allow-lower goes with --pin")
    pins = baseline or gold / "baseline.json"
    earlier = read_report(compare) if compare else None
    pinned = read_baseline(pins) if gate else None
    # cleaning leaves no findings in a record, so its rules cannot be scored here
    rules = [card.id for card in all_rules() if not card.id.startswith("cleaning.")]
    evaluation = score(gold, texts, records, rules=rules)
    _write(out / "report.json", to_json(evaluation))
    _write(out / "report.html", to_html(evaluation))
    _write(out / "report.md", to_markdown(evaluation))
    Console().print(scores_view(evaluation))
    if earlier:
        Console().print(changes_view(differences(earlier, evaluation), changes(earlier, evaluation)))
    if pin:
        move_pin(evaluation, pins, allow_lower=allow_lower)
        sys.stderr.write(f"the scores are pinned in {pins}\n")
    failed = check_gate(evaluation, pinned) if pinned else []
    for line in failed:
        sys.stderr.write(f"gate: {line}\n")
    raise typer.Exit(1 if failed else 0)


def _told(problems: Sequence[object], read: str) -> typer.Exit:
    """Write problems to stdout and their number beside what was read to stderr; the exit code says if there are any."""
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stderr.write(f"{read}, {len(problems)} problems\n")
    return typer.Exit(1 if problems else 0)


def _write(path: Path, content: str) -> None:
    from extract.batch.output import whole_files

    with whole_files(path.parent, (path.name,)) as (file,):
        file.write(content)
