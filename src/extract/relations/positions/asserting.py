"""Whether a clause states a fact: nothing under negation, a modal, or a verb such as "propose"."""

from spacy.tokens import Token

from extract.relations.positions.data import words
from extract.relations.positions.index import Index, span

_REPORTS = frozenset({"ccomp", "advcl"})


def asserted(verb: Token) -> bool:
    """Whether a clause states a fact: no negation, no modal, under nothing that takes the fact back."""
    for _ in range(4):
        marks = {child.dep_ for child in verb.children}
        if "neg" in marks or any(child.tag_ == "MD" or child.lower_ in {"if", "unless"} for child in verb.children):
            return False
        if verb.lemma_ in words("positions", "verbs", "unreal"):
            return False
        infinitive = any(child.tag_ == "TO" for child in verb.children)
        if infinitive and verb.head.lemma_ not in words("positions", "verbs", "factive"):
            return False
        if not infinitive and verb.dep_ not in _REPORTS and (verb.dep_ != "conj" or "nsubj" in marks):
            return True
        verb = verb.head
    return True


def coming(verb: Token) -> bool:
    """Whether a change is told in the present tense with its date: "**takes** over as chair in January"."""
    if verb.tag_ not in {"VBZ", "VBP"} or verb.lemma_ not in words("holding", "changing", "verbs"):
        return False
    leading, dates = (words("holding", "changing", key) for key in ("prepositions", "dates"))
    for child in verb.children:
        if child.dep_ == "npadvmod" and any(deep.lower_ == "next" for deep in child.children):
            return True
        if child.dep_ != "prep" or child.lower_ not in leading:
            continue
        days = (*child.children, *verb.doc[child.i + 1 : child.i + 2])  # "In **January** Bo Lind": a name to the model
        if any(day.lower_ in dates or day.tag_ == "CD" for day in days):
            return True
    return False


def asserted_at(index: Index, offset: int) -> bool:
    """Whether the clause around the word at an offset states a fact; so it is taken in a document without a parse."""
    tokens = span(index.doc, offset, offset + 1)
    if tokens is None or not index.doc.has_annotation("DEP"):
        return True
    verb = next((token for token in tokens[0].ancestors if token.pos_ in {"VERB", "AUX"}), None)
    return verb is None or asserted(verb)
