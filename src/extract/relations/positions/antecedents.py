"""What a pronoun or description beside an office or a quotation stands for.

In: the index of a document's names and an offset. Out: an entity, or `None` where nothing that certainly fits was named
before. The rules are those of `reference/pronouns.py`, on spaCy's tokens, because offices are read before the rulebook.
"""

from collections.abc import Collection, Iterator

from spacy.tokens import Doc, Token

from extract.relations.positions.data import words
from extract.relations.positions.index import Index, backwards, head, is_subject, mention_at, span
from extract.relations.reference.agreement import gender_of
from extract.relations.reference.antecedents import LOCATIVE

_NEAR = 3  # sentences in which an antecedent that is a subject beats a nearer one that is none
_MENTIONS = 5  # mentions of a person before which a title is looked for
_TITLE = 30  # code points before a name in which a title may stand


def antecedent(
    index: Index, offset: int, *, types: Collection[str], far: bool = True, pronoun: str | None = None
) -> int | None:
    """The entity that a pronoun at an offset most likely stands for.

    The nearest mention that is a subject by itself in the pronoun's sentence or one of the two before it, else the
    only thing named there that fits.

    Args:
        index: the names.
        offset: where the pronoun begins.
        types: of the names that it may stand for.
        far: whether a name more than two sentences back will do.
        pronoun: the pronoun, where it tells a person's gender.

    Returns:
        Index of an entity, or `None` where nothing that fits was named before.
    """
    named: list[int] = []
    floor = _floor(index.doc, offset)
    for number in _able(index, offset, types, pronoun):
        if index.mentions[number].start < floor and (named or not far):
            break
        entity = index.owner[number]
        named += [entity] if entity not in named else []
        token = head(index, number)
        if token is not None and is_subject(token):
            return entity if _alone(index, token, types) else None
    return named[0] if len(named) == 1 or (named and not index.doc.has_annotation("DEP")) else None


def _able(index: Index, offset: int, types: Collection[str], pronoun: str | None) -> Iterator[int]:
    """The mentions before an offset that fit: of the pronoun's gender, and no place that only says where."""
    gender = gender_of(pronoun) if pronoun else None
    for number in backwards(index, offset, types=types):
        mention = index.mentions[number]
        if mention.type == "person" and gender and gender_by_title(index, index.owner[number]) not in (None, gender):
            continue
        if mention.type != "place" or not _locates(head(index, number)):
            yield number


def _locates(token: Token | None) -> bool:
    return token is not None and token.dep_ == "pobj" and token.head.lower_ in LOCATIVE


def _alone(index: Index, token: Token, types: Collection[str]) -> bool:
    """Whether a subject is not joined with another one that a pronoun could mean as well."""
    joined = [child for child in token.conjuncts if child.i > token.i]
    others = [mention_at(index, child.idx) for child in joined]
    return not any(other is not None and index.mentions[other].type in types for other in others)


def gender_by_title(index: Index, entity: int) -> str | None:
    """The gender of a person by the title before one of the first mentions."""
    names = index.doc._.extract_names  # which the entity's mentions count; `index` may have fewer
    for number in index.entities[entity].mentions[:_MENTIONS]:
        start = names[number].start
        before = index.text[max(0, start - _TITLE) : start].casefold().split()
        title = before[-1].rstrip(".") if before else ""
        gender = next((one for one in ("m", "f") if title in words("reference", "titles", one)), None)
        if gender is not None:
            return gender
    return None


def _floor(doc: Doc, offset: int) -> int:
    """Start of the second sentence before the one at an offset; 0 in a document without sentences."""
    tokens = span(doc, offset, offset + 1)
    if tokens is None or not doc.has_annotation("SENT_START"):
        return 0
    found = tokens[0].sent
    for _ in range(_NEAR - 1):
        if found.start > 0:
            found = doc[found.start - 1].sent
    return found.start_char
