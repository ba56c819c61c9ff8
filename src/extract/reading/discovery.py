"""Which articles a run is about: paths to sources, in one order whatever the file system says."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extract.article import Metadata
from extract.errors import UsageError
from extract.reading import metadata as tables

SUFFIXES = (".txt", ".jsonl")


@dataclass(frozen=True, slots=True)
class Source:
    """Where one article is to be read.

    Attributes:
        path: as the record states it, relative to the folder given, with `/`.
        file: where it is.
        line: for an article of a JSONL file its line, from 1; its bytes are `file[offset:offset + length]`.
        offset: first byte of that line.
        length: bytes of that line.
        metadata: what a table says about it.
    """

    path: str
    file: Path
    line: int | None = None
    offset: int = 0
    length: int = 0
    metadata: Metadata = field(default_factory=Metadata)

    @property
    def stem(self) -> str:
        """The path without its suffix: the id of a text file."""
        return self.path[: -len(self.file.suffix)]


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found: the sources in order, and notes to the user on what was passed over."""

    sources: tuple[Source, ...]
    notes: tuple[str, ...]


def discover(paths: Sequence[Path], *, table: Path | None = None, skip: Path | None = None) -> Discovery:
    """Find the articles under some paths.

    Args:
        paths: files (`.txt`, `.jsonl`) and folders, which are searched through; hidden files and folders are not.
        table: a metadata table, used instead of `metadata.csv` or `metadata.jsonl` in the folders given.
        skip: a folder that is passed over, such as that of the output.

    Returns:
        One source an article, sorted by path, then line.

    Raises:
        UsageError: if a path is missing or of another kind, nothing is found, or a metadata table is malformed.
    """
    found: dict[Path, Source] = {}
    ignored: list[str] = []
    about: dict[Path, Metadata] = dict(tables.read_table(table)) if table else {}
    for path in paths:
        if path.is_dir() and table is None:
            about.update(_table_in(path))
        for root, file in _files(path, skip, ignored):
            found.setdefault(file.resolve(), Source(path=file.relative_to(root).as_posix(), file=file))
    if not found:
        raise UsageError(f"no .txt or .jsonl file in {', '.join(str(path) for path in paths)}")
    sources = sorted(
        (_with(source, about.get(file)) for file, source in found.items()), key=lambda s: (s.path, str(s.file))
    )
    lost = [f"metadata for {file}, which is not among the articles" for file in sorted(set(about) - set(found))]
    notes = [f"{len(ignored)} files of other kinds passed over, such as {min(ignored)}"] if ignored else []
    return Discovery(sources=tuple(part for source in sources for part in _articles(source)), notes=(*notes, *lost))


def _with(source: Source, given: Metadata | None) -> Source:
    return Source(path=source.path, file=source.file, metadata=given) if given else source


def _table_in(folder: Path) -> Mapping[Path, Metadata]:
    there = [folder / name for name in tables.FILENAMES if (folder / name).is_file()]
    if len(there) > 1:
        raise UsageError(f"{folder} has both {' and '.join(tables.FILENAMES)}; keep one, or name one with --metadata")
    return tables.read_table(there[0]) if there else {}


def _files(path: Path, skip: Path | None, ignored: list[str]) -> Iterator[tuple[Path, Path]]:
    if path.is_file():
        if path.suffix.lower() not in SUFFIXES:
            raise UsageError(f"{path}: only .txt and .jsonl files can be read")
        yield path.parent, path
        return
    if not path.is_dir():
        raise UsageError(f"{path}: there is no such file or folder")
    for folder, folders, names in os.walk(path):
        here = Path(folder)
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _same(here / f, skip))
        for name in sorted(n for n in names if not n.startswith(".") and n not in tables.FILENAMES):
            if (here / name).suffix.lower() in SUFFIXES:
                yield path, here / name
            else:
                ignored.append(str(here / name))


def _same(folder: Path, skip: Path | None) -> bool:
    return skip is not None and folder.resolve() == skip.resolve()


def _articles(source: Source) -> Iterator[Source]:
    """The articles of one file: itself, or one for each line that is not blank."""
    if source.file.suffix.lower() != ".jsonl":
        yield source
        return
    offset = 0
    try:
        with source.file.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield Source(source.path, source.file, number, offset, len(line), source.metadata)
                offset += len(line)
    except OSError:
        yield source  # reading it again will say why
