"""The quick ruler and lemmatizer must say what the model's own say, of every token."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.lang.en import English
from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.pipeline.attributeruler import AttributeRuler
from spacy.tokens import Doc

from extract.annotation import morphology
from extract.annotation.morphology import ANSWERED, QuickLemmatizer, QuickRuler, quick
from extract.components import Component
from tests import articles

STRANGE = (
    "They ain't gonna go. Y'all gotta let's see, c'm on. There is a man. It's there's.  \n\n  Nothin' n't.",
    "I got it. He got you. Do it to me, I say. LEFT left Left. to found a city, which they found",
    "\n",
    "is",
    "is there",
    "'s gon na",
)
WORDS = (
    "there", "is", "'s", "got", "ta", "gon", "na", "let", "us", "ai", "n't", "all", "y'", "it", "me", "do", "not",
    "left", "of", "\n",
)  # fmt: skip


def parsed(stock: Language, texts: Iterable[str]) -> list[Doc]:
    docs = [stock.make_doc(text) for text in texts]
    for name in ("tok2vec", "tagger", "parser"):
        for doc in docs:
            stock.get_pipe(name)(doc)
    return docs


def attributes(docs: Iterable[Doc], components: Iterable[Component]) -> list[list[list[int]]]:
    found = []
    for doc in docs:
        copy = doc.copy()
        for component in components:
            component(copy)
        found.append(copy.to_array([*ANSWERED, "HEAD", "SENT_START"]).tolist())
    return found


@pytest.fixture(scope="module")
def both(stock: Language) -> tuple[list[Component], list[Component]]:
    own = [stock.get_pipe(name) for name in ("attribute_ruler", "lemmatizer")]
    return own, [quick(component) for component in own]


def test_the_model_has_components_that_can_be_asked_quickly(both: tuple[list[Component], list[Component]]) -> None:
    assert [type(component) for component in both[1]] == [QuickRuler, QuickLemmatizer]


def test_articles_get_the_attributes_that_the_model_gives(
    stock: Language, both: tuple[list[Component], list[Component]]
) -> None:
    docs = parsed(stock, [*articles.ALL.values(), *STRANGE, ""])
    own, fast = both
    assert attributes(docs, fast) == attributes(docs, own)
    assert attributes(docs, fast) == attributes(docs, own), "from what was kept"


@settings(max_examples=40, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS)))
def test_any_words_get_the_attributes_that_the_model_gives(
    stock: Language, both: tuple[list[Component], list[Component]], words: list[str]
) -> None:
    docs = parsed(stock, [" ".join(words)])
    own, fast = both
    assert attributes(docs, fast) == attributes(docs, own)


def test_few_answers_are_kept(stock: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(morphology, "MOST", 5)
    ruler, lemmatizer = (stock.get_pipe(name) for name in ("attribute_ruler", "lemmatizer"))
    assert isinstance(ruler, AttributeRuler)
    assert isinstance(lemmatizer, EnglishLemmatizer)
    quick_ruler, quick_lemmatizer = QuickRuler(ruler), QuickLemmatizer(lemmatizer)
    docs = parsed(stock, articles.ALL.values())
    assert attributes(docs, [quick_ruler, quick_lemmatizer]) == attributes(docs, [ruler, lemmatizer])
    assert max(len(quick_ruler._known), len(quick_lemmatizer._known)) <= 5


@pytest.mark.parametrize(
    "pattern",
    [
        [{"SHAPE": "dd"}],
        [{"LOWER": {"NOT_IN": ["a"]}}],
        [{"TAG": "NN"}, {"TAG": "NN"}],
        [{"LOWER": "a"}, {"LOWER": "b"}, {"LOWER": "c"}],
        [{"TAG": "NN", "OP": "+"}],
    ],
)
def test_a_ruler_that_may_look_at_more_is_left_alone(pattern: list[dict[str, object]]) -> None:
    ruler = English().add_pipe("attribute_ruler")
    ruler.add([pattern], {"POS": "X"}, index=0)  # type: ignore[attr-defined]
    assert quick(ruler) is ruler


def test_a_ruler_that_learns_more_does_its_work_itself() -> None:
    nlp = English()
    ruler = nlp.add_pipe("attribute_ruler")
    fast = quick(ruler)
    assert isinstance(fast, QuickRuler)
    assert quick(ruler) is fast
    ruler.add([[{"LOWER": "quay"}]], {"POS": "X"})  # type: ignore[attr-defined]
    assert [token.pos_ for token in fast(nlp.make_doc("Quay"))] == ["X"]


def test_a_lemmatizer_that_overwrites_or_looks_up_is_left_alone() -> None:
    for config in ({"mode": "lookup"}, {"mode": "rule", "overwrite": True}):
        lemmatizer = English().add_pipe("lemmatizer", config=config)
        assert quick(lemmatizer) is lemmatizer
