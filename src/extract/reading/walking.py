"""What lies under a path: articles, metadata tables, results of earlier runs, and files of other kinds."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from extract.errors import UsageError

SUFFIXES = (".txt", ".jsonl", ".html", ".htm")
TABLES = ("metadata.csv", "metadata.jsonl")
# A folder that has the first three is taken for that of an earlier run.
OUTPUTS, MAY_OUTPUT = {"records.jsonl", "failures.jsonl", "run.json"}, {"texts.jsonl"}


@dataclass(frozen=True, slots=True)
class Found:
    """A file, the folder that its path is stated from, what it is, and whether it lay in a folder that was given."""

    root: Path
    file: Path
    kind: Literal["article", "table", "output", "other"]
    walked: bool


def real(path: Path) -> Path:
    """The path without links; a link to itself is left as it is."""
    return Path(os.path.realpath(path))


def walk(path: Path, *, skip: Path | None = None) -> Iterator[Found]:
    """Everything under a path, in the order of names.

    Args:
        path: a file or folder.
        skip: a folder inside it that is passed over.

    Raises:
        UsageError: if the path is missing or of a kind that cannot be read, or a folder has two metadata tables.
    """
    if path.is_dir():
        for folder, folders, names in os.walk(path):
            here = Path(folder)
            folders[:] = sorted(f for f in folders if not f.startswith(".") and not _same(here / f, skip))
            yield from _in_folder(path, here, sorted(name for name in names if not name.startswith(".")))
    elif not os.path.lexists(path):
        raise UsageError(f"{path}: there is no such file or folder")
    elif path.suffix.lower() not in SUFFIXES:
        raise UsageError(f"{path}: only .txt, .html and .jsonl files can be read")
    else:
        yield Found(path.parent, path, "article", walked=False)
        beside = [name for name in TABLES if (path.parent / name).is_file() and name != path.name]
        yield from _tables(path.parent, path.parent, beside, walked=False)


def _in_folder(root: Path, here: Path, names: Sequence[str]) -> Iterator[Found]:
    earlier = OUTPUTS | MAY_OUTPUT if set(names) >= OUTPUTS else set()
    yield from _tables(root, here, [name for name in names if name in TABLES], walked=True)
    for name in names:
        file = here / name
        if name in earlier:
            yield Found(root, file, "output", walked=True)
        elif name not in TABLES:
            yield Found(root, file, "article" if file.suffix.lower() in SUFFIXES else "other", walked=True)


def _tables(root: Path, here: Path, names: Sequence[str], *, walked: bool) -> Iterator[Found]:
    if len(names) > 1:
        raise UsageError(f"{here} has both {' and '.join(TABLES)}; keep one, or name one with --metadata")
    for name in names:
        yield Found(root, here / name, "table", walked=walked)


def _same(folder: Path, skip: Path | None) -> bool:
    return skip is not None and real(folder) == real(skip)
