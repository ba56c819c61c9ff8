"""Offices that a country or body holds, no person: "**Kenya** is chair of the union", "**Kenya** takes the chair".

In: the index of a document's names, with a parse, and an office that nobody is said to hold. Such a thing is no
position; the rules of `data/rules/leads.toml` read it.
"""

from spacy.tokens import Token

from extract.relations.positions.data import words
from extract.relations.positions.index import BODIES, Index, head, mention_at, subject


def is_seat(index: Index, office: int, body: int) -> bool:
    """Whether a country or body, not the one whose office it is, is said to hold it, to take it or to hand it on."""
    token = head(index, office)
    holder = None if token is None else _holder(token)
    found = None if holder is None else mention_at(index, holder.idx)
    return found is not None and index.mentions[found].type in BODIES and index.owner.get(found) != body


def _holder(token: Token) -> Token | None:
    """What a noun is said of: in apposition before or behind, or as the subject of a verb."""
    above = token.head
    if token.dep_ == "appos":
        return above
    behind = next((child for child in token.children if child.dep_ == "appos"), None)
    if behind is not None:
        return behind
    if token.dep_ in {"attr", "dobj", "oprd"} and any(
        above.lemma_ in words("positions", "verbs", one) for one in ("copula", "hold", "hand")
    ):
        return subject(above)
    return subject(above.head) if token.dep_ == "pobj" and above.lower_ == "as" else None
