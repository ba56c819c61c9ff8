from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.relations import RuleError
from extract.relations.component import make_relations
from tests.relations.build import marked, roles
from tests.relations.rulebook.test_book import GOOD, write

TEXT = """{person:Ana Silva}, {position:chair} of the {organisation:Reef Bank}, visited {place:Fiji}.
“It is a fine day,” {person:Ana Silva} said."""


def test_the_component_sets_all_four(stock: Language) -> None:
    doc = make_relations(stock, "relations")(marked(stock, TEXT))
    assert [position.rule.split(".")[0] for position in doc._.extract_positions] == ["positions"]
    assert [roles(doc, event) for event in doc._.extract_events] == [
        {"visitor": ["Ana Silva"], "destination": ["Fiji"]}
    ]
    assert [doc.text[quote.start : quote.end] for quote in doc._.extract_quotations] == ["It is a fine day,"]
    assert doc._.extract_relations == ()


def test_a_users_rules_are_added(stock: Language, tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    doc = make_relations(stock, "relations", rules=[str(tmp_path)])(
        marked(stock, "{person:Ana Silva} paddled to {place:Fiji}.")
    )
    assert [event.rule for event in doc._.extract_events] == ["visit.sail"]


def test_a_bad_rule_file_is_named(stock: Language, tmp_path: Path) -> None:
    write(tmp_path, "type = 1")
    with pytest.raises(RuleError, match=r"own\.toml"):
        make_relations(stock, "relations", rules=[str(tmp_path)])


@pytest.mark.parametrize("factory", ["extract.relations", "extract_relations"])
def test_it_is_a_factory_of_spacy(stock: Language, factory: str) -> None:
    assert stock.get_factory_meta(factory).assigns == [
        "doc._.extract_positions",
        "doc._.extract_relations",
        "doc._.extract_events",
        "doc._.extract_quotations",
    ]


def test_it_runs_on_a_doc_with_nothing_found(stock: Language) -> None:
    doc: Doc = make_relations(stock, "relations")(stock("Nobody came."))
    assert (doc._.extract_events, doc._.extract_relations) == ((), ())
