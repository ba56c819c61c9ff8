"""One source to one outcome, whatever happens on the way."""

from dataclasses import dataclass

from spacy.language import Language

from extract.article import Article
from extract.config import Config
from extract.errors import ArticleError, Failure
from extract.pipeline import Seconds, is_read, process
from extract.reading import Source, read
from extract.records import Record

FINDINGS = ("entities", "times", "amounts", "positions", "relations", "events", "quotations")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: a line of `records.jsonl` or a failure, and figures for the summary.

    Attributes:
        id: the article's id, `None` where it could not be read.
        line: its record as JSON.
        failure: why it has none.
        characters: code points of the raw text.
        words: words of the raw text, as white space parts them.
        counts: findings by kind, as `FINDINGS` names them.
        seconds: seconds by stage.
        unread: the language of an article that was not read because it is not English.
        text: the article's text, where it had to be taken out of a file of another kind.
    """

    id: str | None
    line: str | None
    failure: Failure | None
    characters: int
    words: int
    counts: dict[str, int]
    seconds: Seconds
    unread: str | None = None
    text: str | None = None


def run_one(nlp: Language, source: Source, *, config: Config) -> Outcome:
    """Read and process one source; an error becomes a failure with its stage, never an exception."""
    seconds = Seconds(float)
    article_id = None
    try:
        article = read(source, max_bytes=config.max_bytes)
        article_id = article.id
        record = process(nlp, article, config=config, seconds=seconds)
        return _done(article, record, config=config, seconds=seconds)
    except ArticleError as error:
        return failed(source, error, id=article_id or error.article, seconds=seconds)
    except Exception as error:  # whatever it is, it is this article's alone
        advice = (
            "split the article" if isinstance(error, MemoryError | RecursionError) else "report it with the article"
        )
        wrapped = ArticleError("run", f"{type(error).__name__}: {error}", advice)
        return failed(source, wrapped, id=article_id, seconds=seconds)


def _done(article: Article, record: Record, *, config: Config, seconds: Seconds) -> Outcome:
    return Outcome(
        id=article.id,
        line=record.line(),
        failure=None,
        characters=len(article.raw),
        words=len(article.raw.split()),
        counts=count_findings(record),
        seconds=seconds,
        unread=None if is_read(record.language, config) else record.language,
        text=article.raw if article.extractor else None,
    )


def failed(source: Source, error: ArticleError, *, id: str | None = None, seconds: Seconds | None = None) -> Outcome:  # noqa: A002
    """The outcome of a source that has no record."""
    failure = Failure(
        id=id, path=source.path, line=source.line, stage=error.stage, error=error.error, advice=error.advice
    )
    return Outcome(id, None, failure, 0, 0, {}, Seconds(float) if seconds is None else seconds)


def count_findings(record: Record) -> dict[str, int]:
    """How many findings of each kind a record has."""
    return {kind: len(getattr(record, kind)) for kind in FINDINGS}
