"""The output folder: files that appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from extract.errors import UsageError


@contextmanager
def whole_files(folder: Path, names: tuple[str, ...]) -> Iterator[tuple[TextIO, ...]]:
    """Open files for writing beside their final places, and rename all of them at the end, if nothing went wrong.

    Args:
        folder: made where it does not exist.
        names: the files' names in it.

    Raises:
        UsageError: if the folder cannot be written.
    """
    files: list[TextIO] = []
    try:
        _open_parts(folder, names, files)
        yield tuple(files)
        for file in files:
            file.flush()
            os.fsync(file.fileno())
            file.close()
        for file, name in zip(files, names, strict=True):
            Path(file.name).replace(folder / name)
    finally:
        for file in files:
            file.close()
            Path(file.name).unlink(missing_ok=True)


def _open_parts(folder: Path, names: tuple[str, ...], files: list[TextIO]) -> None:
    """Open a hidden file for each name, into `files`, so that the caller can close those opened before an error."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            if (folder / name).is_dir():
                raise UsageError(f"{folder / name} is a folder; move it away")
            part = folder / f".{name}.{os.getpid()}.part"
            files.append(part.open("w", encoding="utf-8", newline="\n"))
    except OSError as error:
        raise UsageError(f"{folder} cannot be written: {error.strerror}") from error
