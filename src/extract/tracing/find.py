"""Finding a finding: the record that has it, and the text that its offsets count."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from extract.article import Article
from extract.errors import ArticleError, UsageError
from extract.export.lines import records_of
from extract.reading import discover, read
from extract.records import Record


def find_record(path: Path, finding: str, *, article: str | None = None) -> Record:
    """The record that has a finding.

    Args:
        path: a `records.jsonl`.
        finding: the finding's id.
        article: the article's id; needed where several records of the file have a finding of this id.

    Raises:
        UsageError: if no record has it, or several do.
    """
    try:
        among = [record for record in records_of(path) if article is None or record.id == article]
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}; make it with `extract run`") from error
    if not among:
        raise UsageError(f"{path} has no record" + (f" of {article!r}" if article else ""))
    found = [record for record in among if finding in ids(record)]
    if not found:
        raise UsageError(f"{path} has no finding {finding!r}; ids are such as {', '.join(ids(among[0])[:3])}")
    if len(found) > 1:
        advice = f"name one with --article, such as {found[0].id}"
        raise UsageError(f"{len(found)} articles of {path} have a finding {finding!r}; {advice}")
    return found[0]


def ids(record: Record) -> list[str]:
    """The ids of all findings of a record, events first."""
    kinds = (
        record.events, record.relations, record.positions, record.quotations, record.entities, record.times,
        record.amounts,
    )  # fmt: skip
    return [finding.id for kind in kinds for finding in kind]


def raw_text(record: Record, places: Sequence[Path]) -> str | None:
    """The raw text of a record's article, looked for in files and folders; `None` where none of them has it.

    A text that has changed since the record was made counts as missing: the offsets would lie.
    """
    for place in places:
        for article in _candidates(record, place):
            if article.sha256 == record.source.sha256:
                return article.raw
    return None


def _candidates(record: Record, place: Path) -> Iterator[Article]:
    """The articles of a place that have the record's file name; what cannot be read is none of them."""
    try:
        sources = discover([place]).sources
    except UsageError:
        return
    for source in sources:
        if Path(source.path).name == Path(record.source.path).name:
            try:
                yield read(source, max_bytes=max(record.source.bytes * 4, 1_000_000))
            except ArticleError:
                continue
