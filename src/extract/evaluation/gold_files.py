"""Gold and texts on disk: `gold/NAME.ann` is of `corpus/NAME.txt`, whatever folders NAME has in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.article import Article
from extract.errors import UsageError
from extract.evaluation.annotations import Annotations
from extract.evaluation.brat import BratError, parse
from extract.evaluation.check import check
from extract.evaluation.problem import Problem
from extract.reading import Source, read


@dataclass(frozen=True, slots=True)
class GoldFile:
    """A gold file and its article; `content` is the file's text as it is."""

    id: str
    path: Path
    content: str
    article: Article

    def annotations(self) -> Annotations:
        """What it says, whether or not it is sound.

        Raises:
            BratError: if it cannot be parsed.
        """
        return parse(self.content, file=str(self.path))

    def problems(self) -> list[Problem]:
        """All that breaks the scheme."""
        try:
            return check(self.article.raw, self.annotations(), file=str(self.path))
        except BratError as error:
            return list(error.problems)


def gold_files(gold: Path, texts: Path) -> list[GoldFile]:
    """All gold files of a folder with their articles, sorted by id.

    Args:
        gold: a folder of `.ann` files.
        texts: the folder of their texts.

    Raises:
        UsageError: if a folder or a text is missing, there is no gold, or a file is not UTF-8.
        ArticleError: if a text cannot be read.
    """
    for folder in (gold, texts):
        if not folder.is_dir():
            raise UsageError(f"{folder}: there is no such folder")
    found = sorted(_files(gold, texts), key=lambda file: file.id)
    if not found:
        raise UsageError(f"{gold} has no .ann file; make one with `extract gold new TEXT`")
    return found


def read_text(path: Path, *, name: str) -> Article:
    """The article of a text file, under the id `name`.

    Raises:
        UsageError: if there is no such file.
        ArticleError: if it cannot be read.
    """
    if not path.is_file():
        raise UsageError(f"{path}: there is no such text")
    return read(Source(path=f"{name}{path.suffix}", file=path))


def read_utf8(path: Path) -> str:
    """The text of a UTF-8 file, line ends as they are.

    Raises:
        UsageError: if it cannot be read or is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8") from error


def _files(gold: Path, texts: Path) -> Iterator[GoldFile]:
    for path in gold.rglob("*.ann"):
        name = path.relative_to(gold).with_suffix("").as_posix()
        text = texts / f"{name}.txt"
        if not text.is_file():
            raise UsageError(f"{path} is of {text}, which is not there; name the folder of the texts with --texts")
        yield GoldFile(name, path, read_utf8(path), read_text(text, name=name))
