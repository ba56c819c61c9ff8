"""Each stage works alone in a pipeline of somebody else's."""

import datetime as dt
import os
import subprocess
import sys
from dataclasses import is_dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import spacy
import srsly
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from extract import serialise
from extract.attributes import DEFAULTS
from extract.cleaning import clean
from extract.pipeline import annotate
from extract.reading import article_from_text
from tests.conftest import MODEL

CODE = """
import spacy
nlp = spacy.blank("en")
nlp.add_pipe("extract.amounts")
nlp.add_pipe("extract.times")
doc = nlp("Peru paid S$200 million on 3 March 2024.")
print(doc._.extract_amounts[0].currency, doc._.extract_times[0].value, nlp.pipe_names)
"""

TEXTS = ["Peru paid S$200 million on 3 March 2024.", "Nothing of note.", "Some 40% of 1,200 boats sank in May 2019."]


def blank() -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("extract.amounts")
    nlp.add_pipe("extract.times")
    return nlp


def held(doc: Doc) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    return tuple(doc._.extract_amounts), tuple(doc._.extract_times)


def test_amounts_and_times_need_no_model_and_no_import() -> None:
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    shown = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True, env=environment)
    assert shown.stdout == "SGD 2024-03-03 ['extract.amounts', 'extract.times']\n"


def test_names_and_relations_work_on_a_stock_pipeline() -> None:
    nlp = spacy.load(MODEL)
    nlp.add_pipe("extract.names")
    nlp.add_pipe("extract.times")
    nlp.add_pipe("extract.relations")
    doc = nlp("President Marta Quispe visited Portugal on 9 October 2023.")
    assert [entity.name for entity in doc._.extract_entities] == ["Marta Quispe", "Portugal"]
    assert [event.type for event in doc._.extract_events] == ["visit"]


def test_times_are_resolved_against_the_day_that_the_user_sets() -> None:
    nlp = spacy.blank("en")
    component = nlp.add_pipe("extract.times")
    doc = nlp.make_doc("They met last week.")
    doc._.extract_published = dt.date(2024, 3, 8)
    assert component(doc)._.extract_times[0].value == "2024-W09"


@pytest.mark.parametrize("stage", ["names", "amounts", "times", "relations"])
def test_a_pipeline_is_saved_and_read_back_under_a_name_without_a_dot(stage: str, tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(f"extract.{stage}", name=f"extract_{stage}")
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path).pipe_names == [f"extract_{stage}"]


def test_a_doc_is_written_to_bytes_and_read_back_with_its_findings() -> None:
    nlp = blank()
    doc = nlp(TEXTS[0])
    doc._.extract_published = dt.date(2024, 3, 8)
    back = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert held(back) == held(doc)
    assert back._.extract_published == dt.date(2024, 3, 8)
    assert back._.extract_amounts[0].value == Decimal(200_000_000)


def test_a_doc_bin_keeps_the_findings() -> None:
    nlp = blank()
    docs = [nlp(text) for text in TEXTS]
    data = DocBin(docs=docs, store_user_data=True).to_bytes()
    assert [held(doc) for doc in DocBin().from_bytes(data).get_docs(nlp.vocab)] == [held(doc) for doc in docs]


def test_two_processes_find_what_one_finds() -> None:
    nlp = blank()
    alone = [held(nlp(text)) for text in TEXTS]
    assert [held(doc) for doc in nlp.pipe(TEXTS, n_process=2)] == alone
    assert any(amounts for amounts, _ in alone)
    assert any(times for _, times in alone)


def test_the_findings_of_every_stage_are_read_back(nlp: Language) -> None:
    text = (
        "President Marta Quispe of Peru said on Monday: “We will give Ruvia $5 million.” She visited Portugal in 2023. "
        "Jonas Brandt, director of the Harbour Trust, met her at the Riverton Summit in Lisbon."
    )
    doc = annotate(nlp, clean(article_from_text(text)))
    back = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    for name in sorted(
        set(DEFAULTS) - {"extract_text", "extract_published", "extract_publisher", "extract_dateline_place"}
    ):
        assert doc._.get(name), name
        assert tuple(back._.get(name)) == doc._.get(name), name


def test_every_finding_has_a_name_to_be_written_under() -> None:
    """Whoever adds a class to a model must say here that it is never kept on a `Doc`, or list it in `serialise`."""
    elsewhere = {"cleaning.Span", "cleaning.Stated", "cleaning.Published", "cleaning.Dateline", "cleaning.Cleaned"}
    found = set()
    for stage in serialise.FINDINGS:
        module = import_module(f"extract.{stage}.model")
        for name, kind in vars(module).items():
            plain = isinstance(kind, type) and issubclass(kind, tuple)
            if (is_dataclass(kind) or plain) and kind.__module__ == module.__name__:
                found.add(f"{stage}.{name}")
    assert found - elsewhere == set(serialise.MODULES)


@pytest.mark.parametrize(
    "content",
    [["os.system", {}], ["names.Lexicon", {}], ["amounts.Amount", {"start": 0}], ["decimal", "x"], ["date", 5], "date"],
)
def test_what_is_no_finding_is_refused_and_never_imported(content: object) -> None:
    with pytest.raises(ValueError, match="is no finding that this version of extract can read"):
        serialise.decode({serialise.TAG: content})


def test_what_is_not_ours_is_left_to_others() -> None:
    data = {"when": [1, 2], serialise.TAG: "a user's own key"}
    assert srsly.msgpack_loads(srsly.msgpack_dumps(data)) == data
    with pytest.raises(TypeError, match="can not serialize"):
        srsly.msgpack_dumps({"when": dt.datetime(2024, 3, 8, 12)})
