"""Each stage works alone in a pipeline of somebody else's."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from tests.conftest import MODEL

CODE = """
import spacy
nlp = spacy.blank("en")
nlp.add_pipe("extract.amounts")
nlp.add_pipe("extract.times")
doc = nlp("Peru paid S$200 million on 3 March 2024.")
print(doc._.extract_amounts[0].currency, doc._.extract_times[0].value, nlp.pipe_names)
"""


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
