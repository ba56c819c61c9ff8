from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.relations.surface import text_of


@given(text=st.text(max_size=80))
def test_it_is_the_text_of_the_document(stock: Language, text: str) -> None:
    doc = stock.make_doc(text)
    assert text_of(doc) == doc.text == text
