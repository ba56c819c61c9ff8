import json
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.names.component import make_names
from extract.names.gazetteer import GazetteerError
from tests.names.texts import make_doc


def test_it_sets_names_and_entities(stock: Language) -> None:
    doc = make_names(stock, "names")(make_doc("Kenya left the Harbour Trust."))
    assert [m.text for m in doc._.extract_names] == ["Kenya", "Harbour Trust"]
    assert [e.type for e in doc._.extract_entities] == ["place", "organisation"]


def test_a_users_gazetteer(stock: Language, tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(json.dumps({"id": "q", "type": "programme", "names": ["quayNet"]}), encoding="utf-8")
    doc = make_names(stock, "names", gazetteers=[str(path)])(make_doc("It runs quayNet now."))
    assert [(m.text, m.rule) for m in doc._.extract_names] == [("quayNet", "names.user")]


def test_a_bad_gazetteer_is_refused(stock: Language, tmp_path: Path) -> None:
    with pytest.raises(GazetteerError):
        make_names(stock, "names", gazetteers=[str(tmp_path / "none.jsonl")])


def test_it_works_after_the_stock_pipeline(stock: Language) -> None:
    doc: Doc = make_names(stock, "names")(
        stock("Maria Alvarez of Peru, the foreign minister, praised the 12th Tidal Forum in Lima.")
    )
    assert [(m.text, m.type) for m in doc._.extract_names] == [
        ("Maria Alvarez", "person"),
        ("Peru", "place"),
        ("foreign minister", "position"),
        ("12th Tidal Forum", "occasion"),
        ("Lima", "place"),
    ]
