import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract.amounts.component import make_amounts
from extract.amounts.model import Amount
from extract.names.model import Mention


@pytest.fixture(scope="module")
def blank() -> Language:
    return spacy.blank("en")


def amounts(nlp: Language, doc: Doc) -> tuple[Amount, ...]:
    found: tuple[Amount, ...] = make_amounts(nlp, "amounts")(doc)._.extract_amounts
    return found


def parsed(
    nlp: Language, words: list[str], heads: list[int], deps: list[str], pos: list[str], ents: list[str] | None = None
) -> Doc:
    return Doc(nlp.vocab, words=words, heads=heads, deps=deps, pos=pos, ents=ents)


@pytest.mark.parametrize("factory", ["extract.amounts", "extract_amounts"])
def test_the_factory_is_registered(factory: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(factory, name="extract_amounts")
    assert [amount.text for amount in nlp("It cost S$5 million.")._.extract_amounts] == ["S$5 million"]


def test_without_a_parse_the_words_decide(blank: Language) -> None:
    doc = Doc(blank.vocab, words=["40", "sailors", "paid", "$", "5"])
    assert [(amount.text, amount.unit) for amount in amounts(blank, doc)] == [("40", "sailor"), ("$ 5", None)]


def test_what_overlaps_a_name_is_dropped(blank: Language) -> None:
    doc = blank("The 300 Ships Fund gave 40 ships and $5 to Pier 9 ships.")
    doc._.extract_names = (
        Mention(4, 18, "300 Ships Fund", "programme", "names.model"),
        Mention(doc.text.index("Pier"), doc.text.index(" ships."), "Pier 9", "place", "names.model"),
    )
    assert [amount.text for amount in amounts(blank, doc)] == ["40", "$5"]


def test_the_unit_is_the_noun_and_not_its_modifier(blank: Language) -> None:
    doc = parsed(
        blank,
        ["They", "hired", "300", "arms", "factory", "workers", "."],
        [1, 1, 5, 4, 5, 1, 1],
        ["nsubj", "ROOT", "nummod", "compound", "compound", "dobj", "punct"],
        ["PRON", "VERB", "NUM", "NOUN", "NOUN", "NOUN", "PUNCT"],
    )
    assert [amount.unit for amount in amounts(blank, doc)] == ["worker"]


def test_the_parse_finds_a_unit_that_the_words_do_not_show(blank: Language) -> None:
    doc = parsed(
        blank,
        ["They", "met", "12", "AMS"],
        [1, 1, 3, 1],
        ["nsubj", "ROOT", "nummod", "dobj"],
        ["PRON", "VERB", "NUM", "PROPN"],
    )
    assert [amount.unit for amount in amounts(blank, doc)] == ["AMS"]


def test_a_people_keeps_its_capital(blank: Language) -> None:
    doc = parsed(
        blank,
        ["They", "freed", "12", "Norlandians"],
        [1, 1, 3, 1],
        ["nsubj", "ROOT", "nummod", "dobj"],
        ["PRON", "VERB", "NUM", "PROPN"],
        ["O", "O", "O", "B-NORP"],
    )
    assert [amount.unit for amount in amounts(blank, doc)] == ["Norlandian"]


def test_digits_that_modify_a_name_before_them_are_dropped(blank: Language) -> None:
    doc = parsed(
        blank,
        ["they", "saw", "airbus", "320"],
        [1, 1, 1, 2],
        ["nsubj", "ROOT", "dobj", "nummod"],
        ["PRON", "VERB", "PROPN", "NUM"],
    )
    assert amounts(blank, doc) == ()


def test_a_number_of_units_of_time_is_dropped(blank: Language) -> None:
    words = ["They", "served", "twelve", "gruelling", "winter", "month"]
    doc = parsed(
        blank,
        words,
        [1, 1, 5, 5, 5, 1],
        ["nsubj", "ROOT", "nummod", "amod", "compound", "dobj"],
        ["PRON", "VERB", "NUM", "ADJ", "NOUN", "NOUN"],
    )
    assert amounts(blank, doc) == ()


def test_a_line_break_between_number_and_noun_keeps_them_apart(blank: Language) -> None:
    doc = parsed(
        blank,
        ["It", "rose", "to", "12", "\n", "Boats"],
        [1, 1, 1, 5, 3, 2],
        ["nsubj", "ROOT", "prep", "nummod", "dep", "pobj"],
        ["PRON", "VERB", "ADP", "NUM", "SPACE", "NOUN"],
    )
    assert [amount.unit for amount in amounts(blank, doc)] == [None]


def test_with_the_model(stock: Language) -> None:
    doc = stock(
        "More than 6,300 Norlandian firms and 45 state school teachers paid US$1.2bn for 300 arms factory workers."
    )
    found = [(amount.text, amount.unit, amount.bound) for amount in amounts(stock, doc)]
    assert found == [
        ("6,300", "firm", "at_least"),
        ("45", "teacher", "exact"),
        ("US$1.2bn", None, "exact"),
        ("300", "worker", "exact"),
    ]


def test_dateline_and_publisher_settle_a_bare_sign(blank: Language) -> None:
    doc = blank("It cost $5.")
    doc._.extract_dateline_place = "Adelaide"
    assert [(a.currency, a.currency_basis) for a in amounts(blank, doc)] == [("AUD", "dateline")]
    doc._.extract_dateline_place, doc._.extract_publisher = None, "Toronto Star"
    assert [(a.currency, a.currency_basis) for a in amounts(blank, doc)] == [("CAD", "publisher")]


def test_no_amount_restates_one_that_a_name_took(blank: Language) -> None:
    text = "It got RM5 million ($1.1 million)."
    (first, second) = amounts(blank, blank(text))
    assert second.same_as == first.start
    doc = blank(text)
    doc._.extract_names = (Mention(first.start, first.end, first.text, "programme", "names.model"),)
    assert [(a.text, a.same_as) for a in amounts(blank, doc)] == [("$1.1 million", None)]


def test_a_verb_is_no_unit(stock: Language) -> None:
    doc = stock("The pact that covers 90 million people includes Norlandia. It pays 300 arms dealers.")
    assert [(amount.text, amount.unit) for amount in amounts(stock, doc)] == [
        ("90 million", "person"),
        ("300", "dealer"),
    ]
