"""Ties of an office to its holder that a clause states: "became director", "was named chair", "serves as envoy".

In: the index of a document's names, with tags and a parse (ClearNLP labels, as the stock English models have them).
Only what is so counts: nothing under negation, a modal or a verb such as "propose".
"""

from collections.abc import Iterator
from itertools import islice

from spacy.tokens import Token

from extract.relations.model import Tenure
from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.asserting import asserted, coming
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, head, mention_at, set_off, subject
from extract.relations.positions.tenure import change_tenure, predicate_tenure, role_tenure, service_tenure

_PRONOUNS = frozenset({"he", "she", "his", "her", "him"})
_CLAUSES = 3  # verbs above "his" in which its owner is looked for: "the visit was to thank them for help in his term"
Held = tuple[int, str, Tenure | None]  # who holds an office, the rule that says so, and what it says of the time


def clause_holders(index: Index, office: int) -> Iterator[Held]:
    """The entities that a clause says hold an office, with the rule's id: one, or two where one succeeds the other."""
    token = head(index, office)
    if token is None:
        return
    token = first_conjunct(token)
    if token.dep_ in {"attr", "oprd", "acomp", "dobj", "appos", "ccomp"}:
        made = token.dep_ == "appos" and token.head.dep_ in {"dobj", "oprd"}  # "elected Silva president of the club"
        yield from _complement(index, token, token.head.head if made else token.head)
    elif token.dep_ == "nsubj" and token.head.lemma_ in words("positions", "verbs", "copula"):
        yield from _inverted(index, token.head)
    elif token.dep_ == "pobj" and token.head.lower_ == "as":
        above = token.head.head
        yield from _as(index, above.head if above.pos_ == "ADV" else above)  # "served **earlier** as director"
    elif (
        token.dep_ == "pobj"
        and token.head.lower_ == "of"
        and token.head.head.lemma_ in words("positions", "nouns", "role")
    ):
        yield from _role_of(index, token.head.head)


def person_of(index: Index, token: Token) -> int | None:
    """The person entity that a word is part of or stands for as a pronoun, or that stands in apposition to it."""
    mention = mention_at(index, token.idx)
    if mention is not None and index.mentions[mention].type == "person":
        return index.owner.get(mention)
    if token.lower_ in _PRONOUNS:
        return antecedent(index, token.idx, types=("person",), pronoun=token.lower_)
    if mention is not None and token.dep_ == "appos" and token.head.i < token.i:
        return person_of(index, token.head)  # "Bo Lind, the former **president** who became chair"
    for child in token.children:
        if child.dep_ in {"appos", "compound"}:
            mention = mention_at(index, child.idx)
            if mention is not None and index.mentions[mention].type == "person":
                return index.owner.get(mention)
    return None


def first_conjunct(token: Token) -> Token:
    """The first of coordinated nouns."""
    for _ in range(4):
        if token.dep_ != "conj" or token.head.pos_ not in {"NOUN", "PROPN"}:
            break
        token = token.head
    return token


def _complement(index: Index, token: Token, verb: Token) -> Iterator[Held]:
    """Holders of an office that is a verb's predicate noun."""
    if not asserted(verb) or coming(verb):
        return
    if verb.lemma_ in words("positions", "verbs", "copula") and token.dep_ in {"attr", "acomp"}:
        rule, tenure = "positions.clause.copula", predicate_tenure(verb)
        found = tuple(_resolved(index, subject(verb), rule, tenure))
        yield from found or _aside(index, verb, rule, tenure)
    elif verb.lemma_ in words("positions", "verbs", "appoint"):
        yield from _appointed(index, token, verb)


def _inverted(index: Index, verb: Token) -> Iterator[Held]:
    """Holders of an office of which it is said who that is: "its head of research **is** Ana Silva"."""
    if asserted(verb):
        for said in (child for child in verb.children if child.dep_ == "attr"):
            yield from _resolved(index, said, "positions.clause.copula", predicate_tenure(verb))


def _appointed(index: Index, token: Token, verb: Token) -> Iterator[Held]:
    """Holders of an office that someone is made: the passive's subject, else the object beside the office."""
    rule = "positions.clause.appointed"
    if passive(verb):
        yield from _resolved(index, subject(verb), rule, change_tenure(verb))
        return
    beside = [
        child for child in (*verb.children, *token.children) if child.dep_ in {"dobj", "nsubj", "compound", "dative"}
    ]
    for child in beside:
        if child != token and child.i > verb.i and person_of(index, child) is not None:
            yield from _resolved(index, child, rule, change_tenure(verb))
            return


def _as(index: Index, above: Token) -> Iterator[Held]:
    """Holders of an office after "as", by the verb or noun that the preposition hangs from."""
    if above.lemma_ in words("positions", "nouns", "role") and above.pos_ == "NOUN":
        yield from _owned(index, above)
    elif above.pos_ not in {"VERB", "AUX"}:
        return
    elif not asserted(above):
        yield from _before(index, above)
    elif above.lemma_ in words("positions", "verbs", "replace"):
        yield from _both(index, above)
    elif above.lemma_ in words("positions", "verbs", "appoint"):
        target = (
            subject(above)
            if passive(above)
            else next((child for child in above.children if child.dep_ == "dobj"), None)
        )
        yield from _resolved(index, target, "positions.clause.appointed", change_tenure(above))
    elif above.lemma_ in words("positions", "verbs", "serve") and not coming(above):
        yield from _resolved(index, subject(above), "positions.clause.served", service_tenure(above))


def _owned(index: Index, role: Token) -> Iterator[Held]:
    """Whose a role is: "Silva's appointment", "the appointment of Silva", "thanked Silva for her work"."""
    rule, tenure = "positions.clause.role", role_tenure(role)
    owner = next((child for child in role.children if child.dep_ == "poss"), None)
    of = next((child for child in role.children if child.dep_ == "prep" and child.lower_ == "of"), None)
    if owner is None and of is not None:
        owner = next((child for child in of.children if child.dep_ == "pobj"), None)
    near = addressee(index, owner) if owner is not None and owner.lower_ in _PRONOUNS else None
    yield from [(near, rule, tenure)] if near is not None else _resolved(index, owner, rule, tenure)


def addressee(index: Index, pronoun: Token) -> int | None:
    """Whom "his" means in "congratulated Silva on his election" and in "Silva's visit during his term"."""
    for verb in islice((token for token in pronoun.ancestors if token.pos_ in {"VERB", "AUX"}), _CLAUSES):
        before = [child for child in verb.children if child.i < pronoun.i]
        subjects = [child for child in before if child.dep_ in {"nsubj", "nsubjpass"}]
        if verb.lemma_ in words("positions", "verbs", "address"):
            found = _named(index, next((child for child in before if child.dep_ == "dobj"), None))
            if found is not None:
                return found
        if subjects:
            owners = [child for one in subjects if person_of(index, one) is None for child in one.children]
            return _named(index, next((child for child in owners if child.dep_ == "poss"), None))
    return None


def _named(index: Index, token: Token | None) -> int | None:
    return person_of(index, token) if token is not None and token.lower_ not in _PRONOUNS else None


def _before(index: Index, verb: Token) -> Iterator[Held]:
    """Who holds an office in which another is only to follow: "to succeed **Bo Lind** as chair"."""
    if verb.lemma_ in words("positions", "verbs", "replace") and not passive(verb):
        holder = next((child for child in verb.children if child.dep_ == "dobj"), None)
        yield from _resolved(index, holder, "positions.clause.replaced")


def _both(index: Index, verb: Token) -> Iterator[Held]:
    """Who comes and who goes; in the passive, the subject goes."""
    rule = "positions.clause.replaced"
    goes = passive(verb)
    yield from _resolved(index, subject(verb), rule, "former" if goes else None)
    for child in verb.children:
        if child.dep_ == "dobj" or (child.dep_ == "agent" and child.lower_ == "by"):
            found = next(iter(child.children), None) if child.dep_ == "agent" else child
            yield from _resolved(index, found, rule, None if goes else "former")


def _role_of(index: Index, role: Token) -> Iterator[Held]:
    """Holders by "took the post of director", "was appointed to the post of director"."""
    above = role.head
    if role.dep_ == "dobj" and above.lemma_ in words("positions", "verbs", "hold") and asserted(above):
        left = above.lemma_ in words("positions", "verbs", "leave")
        yield from _resolved(index, subject(above), "positions.clause.role", "former" if left else None)
    elif role.dep_ == "pobj" and above.lower_ in {"to", "from"}:
        yield from _as(index, above.head)


def passive(verb: Token) -> bool:
    """Whether a verb is passive: with its auxiliary, or a participle that modifies a noun."""
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in {"acl", "advcl", "conj"}


def _aside(index: Index, verb: Token, rule: str, tenure: Tenure | None) -> Iterator[Held]:
    mention = set_off(index, verb)
    if mention is not None and index.mentions[mention].type == "person" and mention in index.owner:
        yield index.owner[mention], rule, tenure


def _resolved(index: Index, token: Token | None, rule: str, tenure: Tenure | None = None) -> Iterator[Held]:
    person = person_of(index, token) if token is not None else None
    if person is not None:
        yield person, rule, tenure
