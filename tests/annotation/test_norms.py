"""Acronyms that the model has never seen are read as one that it has."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language

import extract
from extract.annotation.norms import KNOWN, set_norms


def norms(nlp: Language, *lines: str) -> list[str]:
    text = "\n".join(lines)
    doc = nlp.make_doc(text)
    starts = [text.index(line) for line in lines]
    set_norms(nlp, doc, [(at, at + len(line)) for at, line in zip(starts, lines, strict=True)], text=text)
    assert doc.text == text
    return [token.text for token in doc if token.norm_ == KNOWN and token.lower_ != KNOWN]


@pytest.mark.parametrize(
    "line", ["UKEF lends Ghana $3 million.", "The fund's UKEF-backed loan, says (UKEF)", "UKEF’s loan"]
)
def test_an_acronym_that_the_model_does_not_know_gets_the_norm_of_one_that_it_does(stock: Language, line: str) -> None:
    assert norms(stock, line) == ["UKEF"] * line.count("UKEF")


@pytest.mark.parametrize(
    "line",
    [
        "NATO lends Ghana $3 million.",
        "UKEF LENDS GHANA Three Million",
        "UKEFs and XUKEFx lend, so does Ukef",
        "Qx lends",
        "",
    ],
)
def test_what_it_knows_and_what_is_no_acronym_keeps_its_norm(stock: Language, line: str) -> None:
    assert norms(stock, line) == []


def test_each_line_is_judged_by_its_own_letters(stock: Language) -> None:
    assert norms(stock, "UKEF LENDS GHANA", "a loan by UKEF to Ghana") == ["UKEF"]


def test_a_pipeline_of_which_nobody_knows_what_it_has_seen_is_left_alone(tmp_path: Path) -> None:
    blank = spacy.blank("en")
    assert norms(blank, "UKEF lends Ghana $3 million.") == []
    blank.to_disk(tmp_path)
    (tmp_path / "vocab" / "strings.json").unlink()
    assert norms(spacy.load(tmp_path, exclude=["vocab"]), "UKEF lends Ghana $3 million.") == []


@pytest.mark.parametrize("acronym", ["USAID", "IFAD", "ECOWAS", "UKEF", "AFDB"])
def test_such_an_acronym_is_a_subject(nlp: Language, acronym: str) -> None:
    [event] = extract.extract(f"{acronym} partnered with Kenya to develop the Reef Data Network.", nlp=nlp).events
    assert len([role for role in event.roles if role.role == "partner"]) == 2
