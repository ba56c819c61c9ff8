"""The spaCy component `extract.amounts`: `find_amounts` on the text of a `Doc`, checked against its names and parse."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from extract.amounts.find import find_amounts
from extract.amounts.model import Amount
from extract.amounts.units import is_time, singular
from extract.attributes import text_of
from extract.components import Component, register

_MODIFIES = frozenset(("nummod", "quantmod", "compound", "amod", "nmod"))
_LONGEST_PHRASE = 8  # tokens behind a number in which its noun stands
_LONGEST_CHAIN = 4  # "more than two hundred thousand" hangs together by so many arcs


def make_amounts(nlp: Language, name: str) -> Component:  # noqa: ARG001 - spaCy's signature of a factory
    """The component. It sets `doc._.extract_amounts`, a tuple of `Amount` in text order.

    What overlaps a name in `doc._.extract_names` is dropped. Where the doc is parsed, the noun that the number modifies
    is the unit of a count for which the words alone showed none, or only a modifier of that noun ("300 arms factory
    workers"); a digit that modifies a name before it is dropped. The words decide otherwise: on news pages the
    parse of the small model was wrong more often than they were.
    """
    find_amounts("$1")  # the tables are read now, not in the first article

    def amounts(doc: Doc) -> Doc:
        place, publisher = doc._.extract_dateline_place, doc._.extract_publisher
        found = _outside_names(find_amounts(text_of(doc), place=place, publisher=publisher), doc)
        if doc.has_annotation("DEP"):
            found = [kept for amount in found if (kept := _refined(doc, amount)) is not None]
        doc._.extract_amounts = tuple(_linked(found))
        return doc

    return amounts


def _linked(amounts: list[Amount]) -> Iterator[Amount]:
    """The amounts, without the links to one that was dropped."""
    starts = {amount.start for amount in amounts}
    for amount in amounts:
        yield amount if amount.same_as is None or amount.same_as in starts else replace(amount, same_as=None)


def _outside_names(amounts: list[Amount], doc: Doc) -> list[Amount]:
    """The amounts that overlap no name; both lists are in text order."""
    names, position, kept = doc._.extract_names, 0, []
    for amount in amounts:
        while position < len(names) and names[position].end <= amount.start:
            position += 1
        if position == len(names) or names[position].start >= amount.end:
            kept.append(amount)
    return kept


def _refined(doc: Doc, amount: Amount) -> Amount | None:
    if amount.type != "count" or amount.rule == "amounts.count.measure":
        return amount
    span = doc.char_span(amount.start, amount.end, alignment_mode="expand")
    if span is None:
        return amount
    amount = _before_verb(doc, span, amount)
    noun = _counted(span.root)
    if noun is None:
        return amount
    if noun.i < span.start:
        return None if amount.unit is None and noun.pos_ == "PROPN" and span.text.isdigit() else amount
    between = doc[span.end : noun.i]
    if any(token.is_space or (token.is_punct and token.text != "-") for token in between):
        return amount
    unit = _unit(amount, noun, between)
    return None if unit is not None and is_time(unit) else replace(amount, unit=unit)


def _before_verb(doc: Doc, span: Span, amount: Amount) -> Amount:
    """The amount with the noun before its unit, where that is a verb: "the pact of 90 million people **includes**"."""
    for last, token in pairwise(doc[span.end : span.end + _LONGEST_PHRASE]):
        if token.tag_ == "VBZ" and last.tag_ == "NNS" and singular(token.lower_) == amount.unit:
            return replace(amount, unit=singular(last.lower_))
    return amount


def _unit(amount: Amount, noun: Token, between: Span) -> str | None:
    """The unit after the parse: what the words alone showed, unless they showed none or a modifier of the noun."""
    people = noun.ent_type_ == "NORP" and noun.text[0].isupper()
    if amount.unit is None:
        return _singular(noun) if noun.pos_ == "NOUN" or noun.text.isupper() or people else None
    if any(token.dep_ == "compound" and singular(token.lower_) == amount.unit for token in between):
        return _singular(noun)
    return singular(noun.text) if people and singular(noun.lower_) == amount.unit else amount.unit


def _counted(number: Token) -> Token | None:
    """The noun that the number modifies, through other parts of the number."""
    token = number
    for _ in range(_LONGEST_CHAIN):
        if token.dep_ not in _MODIFIES:
            return None
        token = token.head
        if token.pos_ in ("NOUN", "PROPN"):
            return token
    return None


def _singular(noun: Token) -> str:
    """The noun in the singular; names of peoples keep their capital, acronyms stay as they are."""
    if noun.text.isupper():
        return noun.text
    return singular(noun.text if noun.ent_type_ == "NORP" else noun.lower_)


register("amounts", make_amounts, assigns=["extract_amounts"])
