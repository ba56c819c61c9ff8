"""Sources of names that are switched on and off."""

import pytest
import spacy

from extract.names import find_names
from extract.names.merge import RANKS, SOURCES, Source, explained, priority
from extract.rules import MERGE, find_rule
from tests.names.texts import make_doc

TEXT = "Anveth Silva of the Harbour Trust (HT) left Kenya for the 5th Coastal Forum. The HT and Silva agreed."
ENTS = [("Anveth Silva", "PERSON")]
SOURCE = {rank.rule: rank.source for rank in RANKS}


def rules(*sources: Source) -> set[str]:
    return {m.rule for m in find_names(make_doc(TEXT, ents=ENTS), sources=sources)}


@pytest.mark.parametrize("source", SOURCES)
def test_without_a_source_none_of_its_rules_finds_anything(source: Source) -> None:
    def of(rule: str) -> Source:
        return SOURCE[rule] if rule in SOURCE else SOURCE[rule.rsplit(".", 1)[0]]

    everything = {of(rule) for rule in rules(*SOURCES)}
    assert everything == set(SOURCES)
    assert {of(rule) for rule in rules(*(one for one in SOURCES if one != source))} <= everything - {source}


def test_the_model_alone() -> None:
    doc = make_doc(TEXT, ents=ENTS)
    assert [m.text for m in find_names(doc, sources=["model"])] == ["Anveth Silva"]
    assert find_names(doc, sources=[]) == ()


def test_the_component_takes_sources() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("extract_names", config={"sources": ["gazetteer"]})
    assert [m.text for m in nlp(TEXT)._.extract_names] == ["Kenya"]


def test_an_unknown_source_is_an_error() -> None:
    with pytest.raises(ValueError, match="no source 'guess' of names; there are model, gazetteer"):
        spacy.blank("en").add_pipe("extract_names", config={"sources": ["guess"]})


def test_the_merge_is_explained_in_the_order_in_which_it_decides() -> None:
    notes = find_rule(MERGE).notes
    assert notes == explained()
    listed = [rank.rule for rank in RANKS]
    assert listed == sorted(listed, key=lambda rule: -priority(rule))
    lines = [line for line in notes if line.startswith("   ")]
    assert [line.split()[1] for line in lines] == [rule.removeprefix("names.") for rule in listed]
