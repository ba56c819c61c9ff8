"""Gold to and from the files of labelling tools: what stands in each file, by its path in the folder."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.errors import UsageError
from extract.evaluation.brat import dump
from extract.evaluation.brat_config import annotation_conf
from extract.evaluation.check import check
from extract.evaluation.gold_files import GoldFile, read_text
from extract.evaluation.labelstudio import dump_tasks, export_task, import_task, labelling_config, safe_name
from extract.evaluation.problem import Problem


@dataclass(frozen=True, slots=True)
class Imported:
    """An article's id, the `.ann` that was made of its labels, and what in it breaks the scheme."""

    name: str
    content: str
    problems: tuple[Problem, ...]


def labelstudio_files(files: Sequence[GoldFile]) -> dict[str, str]:
    """`gold.json`, to be imported as tasks, and `config.xml`, the labelling interface.

    Raises:
        UsageError: if gold breaks the scheme.
    """
    _sound(files)
    tasks = [export_task(n, file.id, file.article.raw, file.annotations()) for n, file in enumerate(files, 1)]
    return {"gold.json": dump_tasks(tasks), "config.xml": labelling_config()}


def brat_files(files: Sequence[GoldFile]) -> dict[str, str]:
    """A folder for brat: each text with its `.ann` beside it, and `annotation.conf`.

    Raises:
        UsageError: if gold breaks the scheme.
    """
    _sound(files)
    texts = {f"{file.id}.txt": file.article.raw for file in files}
    labels = {f"{file.id}.ann": dump(file.annotations()) for file in files}
    return {**texts, **labels, "annotation.conf": annotation_conf()}


def imported(content: str, texts: Path, *, file: str = "") -> list[Imported]:
    """Read a full JSON export of Label Studio.

    Args:
        content: of the export.
        texts: folder of the raw texts, which must be those that were labelled.
        file: name of the export, for the messages.

    Raises:
        UsageError: if it is no such export, or of other texts.
        ArticleError: if a text cannot be read.
    """
    try:
        tasks = json.loads(content)
        if not isinstance(tasks, list):
            raise ValueError("it is no list of tasks")
        read = [import_task(task) for task in tasks]
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{file} is no full JSON export of Label Studio: {error}") from error
    found = []
    for name, text, annotations in read:
        if not isinstance(name, str) or not safe_name(name):
            raise UsageError(f"{file}: {name!r} is no article's id; it is the path of a text under the folder of texts")
        raw = read_text(texts / f"{name}.txt", name=name).raw
        if raw != text:
            raise UsageError(f"{file}: the text of {name} is not that of {texts / name}.txt; label the text as it is")
        problems = tuple(check(raw, annotations, file=f"{name}.ann"))
        found.append(Imported(name, dump(annotations), problems))
    return found


def _sound(files: Sequence[GoldFile]) -> None:
    problem = next((problem for file in files for problem in file.problems()), None)
    if problem:
        raise UsageError(f"{problem}; `extract gold check` lists all")
