"""The library in four calls: `load`, `read`, `extract`, `pipe`."""

import datetime as dt
import os
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
    model: str = DEFAULT_MODEL,
    *,
    gazetteers: str | Path | Sequence[str | Path] = (),
    rules: str | Path | Sequence[str | Path] = (),
) -> Language:
    """Load the pipeline.

    Args:
        model: an installed English spaCy pipeline, or the path of one.
        gazetteers: a JSONL file of names, or several, added to those of the package.
        rules: a folder of rule files, or several, added to those of the package.

    Returns:
        A spaCy `Language`; called on a text it sets our attributes (`doc._.extract_events` …), given to `extract` and
        `pipe` it makes records.

    Raises:
        UsageError: if the model, a gazetteer or a rule cannot be used, and why.
    """
    return load_config(Config(model=model, gazetteers=_paths(gazetteers), rules=_paths(rules)))


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
    id: str | int = "text",  # noqa: A002 - the record's word
    title: str | None = None,
    published: dt.date | str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    nlp: Language | None = None,
    config: Config | None = None,
) -> Record:
    """Turn one text into its record.

    Args:
        text: the article as it is, with all its noise.
        id: the record's id.
        title: the headline, if known; wins over what the text says, as do the next two.
        published: the article's day, a date, a datetime or `YYYY-MM-DD`; relative dates are resolved against it.
        publisher: who published it.
        language: the language that it is in, if known; only English is read, whatever the text says.
        nlp: what `load` gave; without it, the pipeline is loaded once and kept.
        config: what cleaning does and which languages are read; without `nlp`, also what is loaded.

    Returns:
        The record; without findings where the text is in another language than English, which `record.language` says.

    Raises:
        ArticleError: if the text is empty.
        UsageError: if the text is no string, `published` is no date, or `language` is none.
    """
    if not isinstance(text, str):
        raise UsageError(_no_string(text))
    metadata = _metadata({"title": title, "published": published, "publisher": publisher, "language": language})
    article = article_from_text(text, id=_id(id, "text"), metadata=metadata)
    return process(nlp or _default(config), article, config=config)


def pipe(
    articles: Iterable[str | Mapping[str, Any] | Article],
    *,
    nlp: Language | None = None,
    config: Config | None = None,
) -> Iterator[Record]:
    """Turn articles into records, one after the other, in their order.

    Args:
        articles: texts (their ids count from 1), mappings with `text` and the optional fields of a JSONL article (`id`,
            `title`, `published`, `publisher`, `url`, `language`), or what `read` gives. In a mapping, `None`, NaN and
            NaT, as in the rows of a pandas frame, count as absent.
        nlp: as for `extract`.
        config: as for `extract`.

    Raises:
        TypeError: if `articles` is a frame.
        UsageError: if `articles` is a single article, or at the first one that has no text or a malformed field.
        ArticleError: at the first article that cannot be processed; the batch (`extract run`) records it and goes on.
    """
    if isinstance(articles, str | bytes | Mapping | Article):
        raise UsageError("`pipe` takes several articles; wrap a single one in a list, or call `extract` with its text")
    if hasattr(articles, "columns"):  # it would be read as the names of its columns
        raise TypeError("`pipe` takes rows, not a frame: give it frame.to_dict('records')")
    return _records(articles, nlp, config)


def _records(
    articles: Iterable[str | Mapping[str, Any] | Article], nlp: Language | None, config: Config | None
) -> Iterator[Record]:
    nlp = nlp or _default(config)
    for number, article in enumerate(articles, 1):
        yield process(nlp, _article(article, number), config=config)


def _article(article: str | Mapping[str, Any] | Article, number: int) -> Article:
    if isinstance(article, Article):
        return article
    # a row of a pandas frame has keys without being a `Mapping`
    row = {"text": article} if isinstance(article, str) or not hasattr(article, "keys") else dict(article)
    text = row.get("text")
    if not isinstance(text, str):
        raise UsageError(f"article {number}: {_no_string(text)}")
    return article_from_text(text, id=_id(row.get("id"), str(number)), metadata=_metadata(row))


def _metadata(row: Mapping[str, Any]) -> Metadata:
    try:
        return Given.model_validate({name: _value(row.get(name)) for name in Given.model_fields}).metadata()
    except ValidationError as error:
        raise UsageError(problem(error)) from error


def _value(value: Any) -> Any:
    """The value as a metadata table would have it: nothing for NaN and its kin, its day for a datetime."""
    if _absent(value):
        return None
    return value.date() if isinstance(value, dt.datetime) else value


def _absent(value: Any) -> bool:
    """Whether it is `None`, or what stands for nothing in a pandas frame (NaN, NaT, NA)."""
    if value is None or isinstance(value, str | int):
        return value is None
    import pandas as pd  # here, because it takes a while, and strings are what is mostly given

    return pd.api.types.is_scalar(value) and bool(pd.isna(value))


def _id(value: Any, default: str) -> str:
    return default if _absent(value) else str(value)


def _no_string(value: Any) -> str:
    return f"text must be a string, not {type(value).__name__}"


def _paths(given: str | Path | Sequence[str | Path]) -> tuple[Path, ...]:
    return (Path(given),) if isinstance(given, str | os.PathLike) else tuple(map(Path, given))


@lru_cache(maxsize=1)
def _default(config: Config | None) -> Language:
    return load_config(config)
