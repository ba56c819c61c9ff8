"""The output folder: one run at a time in it, and files that appear whole or not at all."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from extract.errors import UsageError

if sys.platform == "win32":
    import msvcrt

    def _lock(file: TextIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: TextIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOCK = ".extract.lock"


@contextmanager
def sole_run(folder: Path, names: tuple[str, ...]) -> Iterator[None]:
    """Keep other runs out of a folder, and clear away what an earlier one that was killed left half-written.

    The operating system ends the lock with the process that holds it, so none outlives a crash.

    Args:
        folder: made where it does not exist.
        names: of the files that the run writes.

    Raises:
        UsageError: if another run is writing there, or the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = _locked(folder)
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        for part in sorted(part for name in names for part in folder.glob(f".{name}.*.part")):
            part.unlink(missing_ok=True)
        yield
    finally:
        with suppress(OSError):  # Windows removes no file that is open; there it stays, unlocked
            (folder / LOCK).unlink()
        lock.close()


def _locked(folder: Path) -> TextIO:
    while True:
        file = (folder / LOCK).open("a", encoding="utf-8")
        try:
            _lock(file)
        except (BlockingIOError, PermissionError) as error:
            file.close()
            raise UsageError(f"another run is writing into {folder}; wait for it, or name another folder") from error
        except OSError:
            file.close()
            raise
        if _is_there(file, folder / LOCK):
            return file
        file.close()  # the run that held it ended between the two steps, and took the file away


def _is_there(file: TextIO, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


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
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> UsageError:
    return UsageError(f"{folder} cannot be written: {error.strerror}")
