"""Which articles a run is about: paths to sources, in one order whatever the file system says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from extract.article import Metadata
from extract.errors import UsageError
from extract.reading.metadata import read_table
from extract.reading.walking import Found, real, walk


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
        """The path without its suffix: the id of a file of one article."""
        return self.path[: -len(self.file.suffix)]


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found: the sources in order, notes to the user on what was passed over, and the paths looked under."""

    sources: tuple[Source, ...]
    notes: tuple[str, ...]
    inputs: tuple[Path, ...] = ()


def discover(paths: Sequence[Path], *, table: Path | None = None, skip: Path | None = None) -> Discovery:
    """Find the articles under some paths.

    Args:
        paths: files (`.txt`, `.html`, `.jsonl`) and folders, which are searched through; hidden files and folders are
            not, nor is what an earlier run wrote.
        table: a metadata table, used instead of any `metadata.csv` and `metadata.jsonl` beside the articles.
        skip: a folder that is passed over, such as that of the output.

    Returns:
        One source an article, sorted by path, then line. A file under two of the paths counts under the wider one.

    Raises:
        UsageError: if a path is missing or of another kind, nothing is found, or a metadata table is malformed.
    """
    wide_first = sorted(paths, key=lambda path: (len(path.absolute().parts), str(path)))
    found = [each for path in wide_first for each in walk(path, skip=skip)]
    articles: dict[Path, Source] = {}
    for each in found:
        if each.kind == "article" and (table is None or real(each.file) != real(table)):
            articles.setdefault(real(each.file), Source(path=_stated(each), file=each.file))
    if not articles:
        raise UsageError(f"no .txt, .html or .jsonl file in {', '.join(str(path) for path in paths)}")
    about = _about(found, table)
    sources = [replace(source, metadata=about.get(file, source.metadata)) for file, source in articles.items()]
    sources.sort(key=lambda source: (source.path, str(source.file)))
    notes = (*_passed_over(found), *_lost(found, table, set(about) - set(articles)))
    parts = tuple(part for source in sources for part in _articles(source))
    return Discovery(sources=parts, notes=notes, inputs=tuple(paths))


def _stated(found: Found) -> str:
    """The path as a record states it; bytes of a file name that are no UTF-8 become `\ufffd`."""
    path = found.file.relative_to(found.root).as_posix()
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _about(found: Sequence[Found], table: Path | None) -> dict[Path, Metadata]:
    files = [table] if table else sorted({each.file for each in found if each.kind == "table"})
    about: dict[Path, Metadata] = {}
    for file in files:
        about.update(read_table(file))
    return about


def _passed_over(found: Sequence[Found]) -> Iterator[str]:
    others = sorted(str(each.file) for each in found if each.kind == "other")
    if others:
        yield f"{len(others)} files of other kinds passed over, such as {others[0]}"
    outputs = sorted({str(each.file.parent) for each in found if each.kind == "output"})
    yield from (f"results of an earlier run in {folder} passed over" for folder in outputs)


def _lost(found: Sequence[Found], table: Path | None, lost: set[Path]) -> Iterator[str]:
    """Rows of a table that are about no article; beside a file that was named alone, they are about its neighbours."""
    if table or any(each.kind == "article" and each.walked for each in found):
        yield from (f"metadata for {file}, which is not among the articles" for file in sorted(lost))


def _articles(source: Source) -> Iterator[Source]:
    """The articles of one file: itself, or one for each line that is not blank."""
    if source.file.suffix.lower() != ".jsonl" or not source.file.is_file():
        yield source
        return
    offset = 0
    try:
        with source.file.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield replace(source, line=number, offset=offset, length=len(line))
                offset += len(line)
    except OSError:
        yield source  # reading it again will say why
