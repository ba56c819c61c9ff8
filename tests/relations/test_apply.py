"""Any Doc is taken, and the cost grows with the text."""

from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.names.model import Entity, Mention, NameType
from extract.relations import apply_rules, load_rulebook
from extract.relations.syntax import reach

VOCAB = Vocab()
LABELS = (
    "nsubj",
    "dobj",
    "prep",
    "pobj",
    "conj",
    "xcomp",
    "acl",
    "relcl",
    "appos",
    "agent",
    "advcl",
    "poss",
    "nsubjpass",
)
WORDS = (
    "sign",
    "visit",
    "meet",
    "talk",
    "treaty",
    "Ana",
    "Chad",
    "hold",
    "give",
    "with",
    "of",
    "it",
    "both",
    "the",
    "by",
)
TYPES = ("person", "organisation", "place", "occasion", "programme", "instrument", "position")


def make(words: list[str], heads: list[int], labels: list[str], names: dict[int, str]) -> Doc:
    """A Doc with this parse; `names` has the type of the name at a token."""
    tags = [
        "VERB" if word in WORDS[:3] or word in ("hold", "give") else "ADP" if word in ("with", "of", "by") else "NOUN"
        for word in words
    ]
    doc = Doc(VOCAB, words=words, heads=heads, deps=labels, pos=tags, tags=tags, lemmas=words)
    mentions = [
        Mention(doc[i].idx, doc[i].idx + len(doc[i]), doc[i].text, cast("NameType", kind), "names.test")
        for i, kind in sorted(names.items())
    ]
    doc._.extract_names = tuple(mentions)
    doc._.extract_entities = tuple(
        Entity(mention.type, mention.text, None, (i,))
        for i, mention in enumerate(mentions)
        if mention.type != "position"
    )
    return doc


@st.composite
def parses(draw: Callable[..., object]) -> Doc:
    size = cast("int", draw(st.integers(1, 14)))
    words = cast("list[str]", draw(st.lists(st.sampled_from(WORDS), min_size=size, max_size=size)))
    labels = cast("list[str]", draw(st.lists(st.sampled_from(LABELS), min_size=size, max_size=size)))
    heads = [0, *(cast("int", draw(st.integers(0, place - 1))) for place in range(1, size))]
    names = cast("dict[int, str]", draw(st.dictionaries(st.integers(0, size - 1), st.sampled_from(TYPES))))
    return make(words, heads, ["ROOT", *labels[1:]], names)


@settings(max_examples=200)
@given(parses())
def test_any_parse_gives_sound_events(doc: Doc) -> None:
    relations, events = apply_rules(doc, load_rulebook())
    for event in events:
        assert doc.text[event.start : event.end] in doc.text.split()
        assert event.sentence[0] <= event.start < event.end <= event.sentence[1]
        assert len({(role.role, role.filler) for role in event.roles}) == len(event.roles)
        assert all(role.filler.index < len(doc._.extract_entities) for role in event.roles)
    assert len({(r.type, r.subject, r.object) for r in relations}) == len(relations)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "no names here at all"])
def test_texts_with_nothing_to_find(stock: Language, text: str) -> None:
    assert apply_rules(stock(text), load_rulebook()) == ((), ())


def test_a_doc_with_no_parse_is_refused() -> None:
    with pytest.raises(ValueError, match="dependency parse"):
        apply_rules(Doc(VOCAB, words=["Ana", "slept"]), load_rulebook())


@pytest.mark.parametrize("label", ["conj", "dobj", "pobj", "xcomp", "acl", "appos", "prep"])
def test_the_work_grows_with_the_text(label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One chain of triggers, each hung on the one before, is the most that a parse can do."""

    def work(size: int) -> int:
        steps = 0

        def counted(*args: object, **kwargs: object) -> bool:
            nonlocal steps
            steps += 1
            return original(*args, **kwargs)  # type: ignore[arg-type]

        original = reach._same_clause
        with monkeypatch.context() as patch:
            patch.setattr(reach, "_same_clause", counted)
            doc = make(
                ["talk"] * size,
                [max(place - 1, 0) for place in range(size)],
                ["ROOT", *[label] * (size - 1)],
                {0: "place"},
            )
            apply_rules(doc, load_rulebook())
        return steps

    assert work(800) <= 2.5 * max(work(400), 400)
