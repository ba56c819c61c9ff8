"""From matches to binary relations: each pair once an article, at its first statement."""

from collections.abc import Iterable, Sequence

from extract.names.model import Entity
from extract.relations.holding import holds
from extract.relations.implied import is_country
from extract.relations.matching.matcher import Match
from extract.relations.model import Filler, Position, Relation
from extract.relations.syntax.tree import Tree
from extract.times.model import CLOCKS, Time

NESTED = frozenset({"held_in", "based_in"})  # types whose object is the smallest place


def make_relations(
    tree: Tree,
    matches: Iterable[Match],
    times: Sequence[Time],
    positions: Sequence[Position] = (),
    stated: Iterable[Relation] = (),
    entities: Sequence[Entity] = (),
) -> tuple[Relation, ...]:
    """The relations of a Doc in the order of their first statements.

    Only what is so makes a relation (`holding.py`).

    Args:
        tree: the parse.
        matches: all matches; those of events are passed over.
        times: the Doc's times; one that names no days ("for two years", "recently", "at 9 a.m.") is nothing's date.
        positions: the Doc's positions; who leads a body by an office is no relation.
        stated: relations that need no clause.
        entities: the Doc's entities, for which places are countries.
    """
    found = [relation for match in matches if match.rule.relation for relation in _pairs(tree, match, entities)]
    dated = [relation for relation in (*stated, *found) if _names_days(relation.object, times)]
    first: dict[tuple[str, Filler, Filler], Relation] = {}
    offices = {(position.person, position.organisation) for position in positions}
    members = {(one.object, one.subject, one.sentence) for one in dated if one.type == "member_of"}
    for relation in sorted(dated, key=lambda relation: relation.sentence):
        if relation.type == "leads" and (relation.subject.index, relation.object.index) in offices:
            continue
        if relation.type == "based_in" and (relation.subject, relation.object, relation.sentence) in members:
            continue  # "the Union (**Togo, Mali, Peru**)"
        first.setdefault((relation.type, relation.subject, relation.object), relation)
    return tuple(first.values())


def _pairs(tree: Tree, match: Match, entities: Sequence[Entity]) -> Iterable[Relation]:
    """Each subject with each object, if what the match says holds."""
    subjects, targets = ([role.filler for role in match.roles if role.role == end] for end in ("subject", "object"))
    if match.rule.type in NESTED and len(targets) > 1:
        targets = _smallest(targets, entities)
    pairs = [(subject, target) for subject in subjects for target in targets if subject != target]
    if pairs and holds(tree, match):
        span = tree.span(tree.sentence[match.trigger])
        for subject, target in pairs:
            yield Relation(match.rule.type, subject, target, span, match.rule.id)


def _smallest(places: list[Filler], entities: Sequence[Entity]) -> list[Filler]:
    """Places without the countries that they are in: "at the **Reef Hall** in Fiji"; two countries are both."""
    known = [place.index < len(entities) and is_country(entities[place.index]) for place in places]
    return places if all(known) else [place for place, country in zip(places, known, strict=True) if not country]


def _names_days(filler: Filler, times: Sequence[Time]) -> bool:
    """Whether a filler is no time, or one whose value says which days it means."""
    if filler.kind != "time":
        return True
    time = times[filler.index]
    return not (time.value.startswith("P") or time.value.endswith("_REF") or time.rule in CLOCKS)
