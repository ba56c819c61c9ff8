import random
import string
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.cleaning.model import Block
from extract.names import find_names
from extract.names.find import find_all
from extract.names.gazetteer import Entry, build
from tests.names.texts import found, make_doc, mentions

SNIPPETS = [
    "Dr. ",
    "the ",
    "Secretary-General ",
    "of ",
    "and ",
    "Port Union",
    "(",
    "PU",
    ")",
    ", ",
    "’s ",
    "47th ",
    "Summit",
    " on ",
    "Kenya",
    "-",
    "2031",
    ": ",
    ".\n",
    "Ministry",
    " for ",
    "agenda",
    "U.S.",
    "election",
    "Ana Silva",
    "&",
]


def test_blocks_bound_names() -> None:
    doc = make_doc("They left Harbour\nTrust yesterday.")
    assert find_names(doc) == ()
    doc._.extract_blocks = (Block("paragraph", 0, len(doc.text)),)
    assert [m.text for m in find_names(doc)] == ["Harbour\nTrust"]


def test_a_users_gazetteer_wins() -> None:
    gazetteer = build([Entry(id="k", type="programme", names=("Kenya",))])
    assert [(m.type, m.rule) for m in mentions("It is Kenya.", gazetteer=gazetteer)] == [("programme", "names.user")]


def test_hyphenated_pairs_are_two_names_before_a_common_noun() -> None:
    text = "The ASEAN-Kenya partnership grew."
    assert found(text, ents=[("ASEAN-Kenya", "ORG")]) == [("ASEAN", "organisation"), ("Kenya", "place")]


def test_text_with_blanks_around_its_punctuation() -> None:
    text = "The Tidal Reform Party ( TRP ) , led by Ana Silva , beat Kenya 's Harbour League ."
    assert found(text, ents=[("Ana Silva", "PERSON")]) == [
        ("Tidal Reform Party", "organisation"),
        ("TRP", "organisation"),
        ("Ana Silva", "person"),
        ("Kenya", "place"),
        ("Harbour League", "organisation"),
    ]


@settings(max_examples=150)
@given(st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(alphabet=string.printable, max_size=6))).map("".join))
def test_mentions_are_slices_in_order_without_overlaps(text: str) -> None:
    doc = make_doc(text)
    found_, grouped = find_all(doc)
    assert all(doc.text[m.start : m.end] == m.text and m.text.strip() == m.text != "" for m in found_)
    assert all(a.end <= b.start for a, b in pairwise(found_))
    claimed = sorted(i for entity in grouped for i in entity.mentions)
    assert claimed == [i for i, m in enumerate(found_) if m.type != "position"]
    assert find_all(doc) == (found_, grouped)


def test_order_of_sets_has_no_say() -> None:
    parts = ["Ana Silva", "Harbour Trust (HT)", "the Trust", "Silva", "Kenya", "12th Summit", "12th Coastal Summit"]
    random.Random(7).shuffle(parts)
    text = ". Then ".join(parts)
    assert mentions(text) == mentions(text)
