"""Tests of `extract.attributes`."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from extract.attributes import text_of
from extract.cleaning import clean
from extract.pipeline import annotate
from extract.reading import article_from_text
from tests import articles


def harbour() -> Doc:
    return Doc(Vocab(), words=["Ships", "left", "the", "harbour", "."], spaces=[True, True, True, False, False])


def test_without_the_attribute_it_is_the_text_of_the_doc() -> None:
    assert text_of(harbour()) == "Ships left the harbour."


def test_what_the_pipeline_left_is_handed_on_as_it_is() -> None:
    doc = harbour()
    doc._.extract_text = text = doc.text
    assert text_of(doc) is text


def test_a_doc_cut_from_another_has_its_own_text() -> None:
    doc = harbour()
    doc._.extract_text = doc.text
    part = Span(doc, 0, 2).as_doc(copy_user_data=True)
    assert text_of(part) == part.text == "Ships left "


def test_an_empty_doc_has_no_text() -> None:
    doc = Doc(Vocab())
    doc._.extract_text = "left over"
    assert text_of(doc) == ""


@pytest.mark.parametrize("name", sorted(articles.ALL))
def test_the_pipeline_leaves_what_the_tokens_say(nlp: Language, name: str) -> None:
    doc = annotate(nlp, clean(article_from_text(articles.ALL[name], id=name)))
    assert doc._.extract_text == doc.text == text_of(doc)
