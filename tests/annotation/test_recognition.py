"""The quick entity recogniser must find what the model's own finds, in every document."""

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc, Span

from extract.annotation.recognition import QuickRecognizer, quick
from extract.components import Component
from tests import articles

STRANGE = ("", " ", "\n\n", "Oslo", "Oslo \n", "\n Bank of \n Oslo", "on 3 May 2021 and", "the Bank of the")
WORDS = ("Oslo", "Bank", "of", "the", "\n", "May", "3", "Orla", "Nord", "met", "$", "Fund", ",", "5", "%")


def entities(component: Component, doc: Doc) -> list[list[int]]:
    copy = doc.copy()
    found = component(copy)
    assert found is copy
    rows: list[list[int]] = copy.to_array(["ENT_IOB", "ENT_TYPE", "ENT_KB_ID"]).tolist()
    return rows


def parsed(stock: Language, text: str) -> Doc:
    doc = stock.make_doc(text)
    for name in ("tok2vec", "parser"):
        stock.get_pipe(name)(doc)
    return doc


def untaught(seed: int, *, beam: int = 1) -> Any:
    """A recogniser with weights at random: it opens, goes on with and ends entities wherever that is valid."""
    nlp = English()
    recognizer: Any = nlp.add_pipe("beam_ner" if beam > 1 else "ner")
    for label in ("PORT", "SHIP", "CREW"):
        recognizer.add_label(label)
    nlp.initialize()
    chance = np.random.default_rng(seed)
    for layer in recognizer.model.layers[1:]:
        for name in layer.param_names:
            layer.set_param(name, chance.normal(size=layer.get_param(name).shape).astype("float32"))
    return recognizer


def test_the_model_has_a_recogniser_that_can_be_asked_quickly(stock: Language) -> None:
    fast = quick(stock.get_pipe("ner"))
    assert type(fast) is QuickRecognizer
    assert quick(stock.get_pipe("ner")) is fast


def test_articles_get_the_entities_that_the_model_gives(stock: Language) -> None:
    own, fast = stock.get_pipe("ner"), quick(stock.get_pipe("ner"))
    docs = [parsed(stock, text) for text in (*articles.ALL.values(), *STRANGE)]
    found = [entities(own, doc) for doc in docs]
    assert sum(row[0] == 3 for doc in found for row in doc) > 40
    assert [entities(fast, doc) for doc in docs] == found


RECOGNIZERS = [untaught(seed) for seed in range(4)]


@settings(max_examples=60)
@given(words=st.lists(st.sampled_from(WORDS)), starts=st.sets(st.integers(0, 20)), seed=st.integers(0, 3))
def test_any_words_and_weights_give_the_same_entities(words: list[str], starts: set[int], seed: int) -> None:
    recognizer = RECOGNIZERS[seed]
    doc = Doc(recognizer.vocab, words=words, sent_starts=[place in starts for place in range(len(words))])
    fast = quick(recognizer)
    assert type(fast) is QuickRecognizer
    assert entities(fast, doc) == entities(recognizer, doc)


def test_a_document_with_entities_keeps_them(stock: Language) -> None:
    doc = stock.make_doc("Orla Nord went to Oslo on 3 May.")
    doc.set_ents([Span(doc, 0, 2, label="ORG")], default="missing")
    own = stock.get_pipe("ner")
    assert entities(quick(own), doc) == entities(own, doc)
    assert quick(own)(doc).ents[0].label_ == "ORG"


def test_a_recogniser_that_learns_a_label_gives_it() -> None:
    recognizer = untaught(1)
    fast = quick(recognizer)
    recognizer.add_label("HARBOUR")
    doc = Doc(recognizer.vocab, words=list(WORDS))
    assert entities(fast, doc) == entities(recognizer, doc)


def test_a_recogniser_that_searches_a_beam_is_left_alone() -> None:
    recognizer = untaught(1, beam=4)
    assert quick(recognizer) is recognizer
