"""Tests of `extract.api`: what it takes, and what it refuses in plain words."""

import datetime as dt
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from spacy.language import Language

import extract
from extract import UsageError

TEXT = "Norlandia and Ruvia met in Port Lagan last week."


@pytest.mark.parametrize("articles", [TEXT, TEXT.encode(), {"text": TEXT}])
def test_a_single_article_is_refused_at_once(nlp: Language, articles: Any) -> None:
    with pytest.raises(UsageError, match="wrap a single one in a list"):
        extract.pipe(articles, nlp=nlp)


@pytest.mark.parametrize("text", [None, b"Rain fell.", 5, float("nan")])
def test_a_text_that_is_no_string_is_refused(nlp: Language, text: Any) -> None:
    with pytest.raises(UsageError, match=f"^text must be a string, not {type(text).__name__}$"):
        extract.extract(text, nlp=nlp)
    for article in (text, {"text": text}):
        with pytest.raises(UsageError, match=r"^article 2: text must be a string"):
            list(extract.pipe([TEXT, article], nlp=nlp))


def test_a_mapping_without_a_text_is_refused(nlp: Language) -> None:
    with pytest.raises(UsageError, match="article 1: text must be a string"):
        list(extract.pipe([{"id": "a"}], nlp=nlp))


def test_an_id_is_written_as_a_string_and_counted_where_absent(nlp: Language) -> None:
    assert extract.extract(TEXT, id=5, nlp=nlp).id == "5"
    rows: list[Any] = [{"id": i, "text": TEXT} for i in (5, None, "x", float("nan"), np.int64(7))]
    assert [record.id for record in extract.pipe([*rows, TEXT], nlp=nlp)] == ["5", "2", "x", "4", "7", "6"]


@pytest.mark.parametrize("absent", [None, float("nan"), np.float64("nan"), pd.NaT, pd.NA, np.datetime64("NaT"), " "])
def test_what_pandas_puts_for_nothing_counts_as_absent(nlp: Language, absent: Any) -> None:
    row = {"text": TEXT, "title": absent, "published": absent, "publisher": absent, "url": absent}
    (record,) = extract.pipe([row], nlp=nlp)
    assert (record.title, record.published, record.publisher) == (None, None, None)


@pytest.mark.parametrize(
    "published",
    [dt.date(2024, 3, 8), dt.datetime(2024, 3, 8, 23, 30), pd.Timestamp("2024-03-08 07:15", tz="UTC"), "2024-03-08"],
)
def test_a_datetime_counts_as_its_day(nlp: Language, published: Any) -> None:
    record = extract.extract(TEXT, published=published, nlp=nlp)
    assert record.published is not None
    assert record.published.value == "2024-03-08"
    assert record.times[0].value == "2024-W09"


def test_the_rows_of_a_frame_are_articles(nlp: Language) -> None:
    days = [pd.Timestamp("2024-03-08"), pd.NaT]
    frame = pd.DataFrame({"text": [TEXT, TEXT], "title": ["Two meet", None], "published": days})
    kinds: tuple[list[Any], ...] = (frame.to_dict("records"), [row for _, row in frame.iterrows()])
    for rows in kinds:
        records = list(extract.pipe(rows, nlp=nlp))
        assert [r.title.text if r.title else None for r in records] == ["Two meet", None]
        assert [r.published.value if r.published else None for r in records] == ["2024-03-08", None]


def test_a_frame_is_refused_before_its_columns_are_read_as_articles(nlp: Language) -> None:
    frame: Any = pd.DataFrame({"text": [TEXT]})
    with pytest.raises(TypeError, match="to_dict"):
        extract.pipe(frame, nlp=nlp)


FOREIGN = "Die Hafenbehörde eröffnet am Freitag den neuen Anleger, sagte Ministerin Ana Silva vor der Presse in Oslo."


def test_only_english_is_read_unless_told_otherwise(nlp: Language) -> None:
    record = extract.extract(FOREIGN, nlp=nlp)
    assert (record.language, record.entities, record.times) == ("de", [], [])
    assert [block.type for block in record.blocks] == ["paragraph"]
    assert extract.extract(FOREIGN, nlp=nlp, language="en").entities
    unasked = extract.extract(FOREIGN, nlp=nlp, config=extract.Config(language_check=False))
    assert unasked.language is None
    assert unasked.entities


def test_the_language_that_is_given_wins(nlp: Language) -> None:
    (given, found) = extract.pipe([{"text": TEXT, "language": "German"}, TEXT], nlp=nlp)
    assert (given.language, given.times) == ("de", [])
    assert found.times
    with pytest.raises(UsageError, match="language is 'Klingonese'"):
        extract.extract(TEXT, nlp=nlp, language="Klingonese")


def test_a_malformed_field_is_still_refused(nlp: Language) -> None:
    with pytest.raises(UsageError, match="published is 'soon'"):
        extract.extract(TEXT, published="soon", nlp=nlp)
    with pytest.raises(UsageError, match="title is"):
        list(extract.pipe([{"text": TEXT, "title": ["a", "b"]}], nlp=nlp))


@pytest.mark.parametrize("kind", [str, Path])
def test_one_path_is_as_good_as_a_list_of_one(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Any] = []
    monkeypatch.setattr("extract.api.load_config", given.append)
    extract.load(gazetteers=kind("names.jsonl"), rules=kind("ours"))
    extract.load(gazetteers=[kind("names.jsonl")], rules=[kind("ours")])
    assert given[0] == given[1]
    assert (given[0].gazetteers, given[0].rules) == ((Path("names.jsonl"),), (Path("ours"),))
