"""The library in four calls: `load`, `read`, `extract`, `pipe`."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from spacy.language import Language

from extract.article import Article, Metadata
from extract.config import DEFAULT_MODEL, Config
from extract.errors import UsageError
from extract.pipeline import load as load_config
from extract.pipeline import process
from extract.reading import article_from_text, discover
from extract.reading import read as read_source
from extract.reading.metadata import Given, problem
from extract.records import Record


def load(
    model: str = DEFAULT_MODEL, *, gazetteers: Sequence[str | Path] = (), rules: Sequence[str | Path] = ()
) -> Language:
    """Load the pipeline.

    Args:
        model: an installed English spaCy pipeline, or the path of one.
        gazetteers: JSONL files of names, added to those of the package.
        rules: folders of rule files, added to those of the package.

    Returns:
        A spaCy `Language`; called on a text it sets our attributes (`doc._.extract_events` …), given to `extract` and
        `pipe` it makes records.

    Raises:
        UsageError: if the model, a gazetteer or a rule cannot be used, and why.
    """
    return load_config(Config(model=model, gazetteers=tuple(map(Path, gazetteers)), rules=tuple(map(Path, rules))))


def read(*paths: str | Path) -> Iterator[Article]:
    """Read the articles of files and folders, in the order of their paths.

    Raises:
        UsageError: if a path is missing, or nothing is found.
        ArticleError: at the first article that cannot be read.
    """
    for source in discover([Path(path) for path in paths]).sources:
        yield read_source(source)


def extract(
    text: str,
    *,
    id: str = "text",  # noqa: A002 - the record's word
    title: str | None = None,
    published: dt.date | str | None = None,
    publisher: str | None = None,
    nlp: Language | None = None,
) -> Record:
    """Turn one text into its record.

    Args:
        text: the article as it is, with all its noise.
        id: the record's id.
        title: the headline, if known; wins over what the text says, as do the next two.
        published: the article's day, a date or `YYYY-MM-DD`; relative dates are resolved against it.
        publisher: who published it.
        nlp: what `load` gave; without it, the default pipeline is loaded once and kept.

    Raises:
        ArticleError: if the text is empty.
        UsageError: if `published` is no date.
    """
    metadata = _metadata({"title": title, "published": published, "publisher": publisher})
    return process(nlp or _default(), article_from_text(text, id=id, metadata=metadata))


def pipe(articles: Iterable[str | Mapping[str, Any] | Article], *, nlp: Language | None = None) -> Iterator[Record]:
    """Turn articles into records, one after the other, in their order.

    Args:
        articles: texts (their ids count from 1), mappings with `text` and the optional fields of a JSONL article (`id`,
            `title`, `published`, `publisher`, `url`), or what `read` gives.
        nlp: as for `extract`.

    Raises:
        ArticleError: at the first article that cannot be processed; the batch (`extract run`) records it and goes on.
    """
    nlp = nlp or _default()
    for number, article in enumerate(articles, 1):
        yield process(nlp, _article(article, number))


def _article(article: str | Mapping[str, Any] | Article, number: int) -> Article:
    if isinstance(article, Article):
        return article
    row = {"text": article} if isinstance(article, str) else article
    if not isinstance(row.get("text"), str):
        raise UsageError(f"article {number} has no `text`, a string")
    return article_from_text(row["text"], id=str(row.get("id", number)), metadata=_metadata(row))


def _metadata(row: Mapping[str, Any]) -> Metadata:
    try:
        return Given.model_validate(row).metadata()
    except ValidationError as error:
        raise UsageError(problem(error)) from error


@lru_cache(maxsize=1)
def _default() -> Language:
    return load()
