"""From matches to binary relations: each pair once an article, at its first statement."""

from collections.abc import Iterable, Sequence

from extract.relations.events.status import find_status
from extract.relations.matching.matcher import Match
from extract.relations.model import Filler, Position, Relation
from extract.relations.syntax.tree import Tree
from extract.times.model import Time


def make_relations(
    tree: Tree,
    matches: Iterable[Match],
    times: Sequence[Time],
    positions: Sequence[Position] = (),
    stated: Iterable[Relation] = (),
) -> tuple[Relation, ...]:
    """The relations of a Doc in the order of their first statements.

    Only what is so makes a relation; where the type says `scheduled`, also what is planned.

    Args:
        tree: the parse.
        matches: all matches; those of events are passed over.
        times: the Doc's times; one that names no days ("for two years", "recently") is nothing's date.
        positions: the Doc's positions; who leads a body by an office is no relation.
        stated: relations that need no clause.
    """
    found = [relation for match in matches if match.rule.relation for relation in _pairs(tree, match)]
    dated = [relation for relation in (*stated, *found) if _names_days(relation.object, times)]
    first: dict[tuple[str, Filler, Filler], Relation] = {}
    offices = {(position.person, position.organisation) for position in positions}
    for relation in sorted(dated, key=lambda relation: relation.sentence):
        if relation.type == "leads" and (relation.subject.index, relation.object.index) in offices:
            continue
        first.setdefault((relation.type, relation.subject, relation.object), relation)
    return tuple(first.values())


def _pairs(tree: Tree, match: Match) -> Iterable[Relation]:
    """Each subject with each object, if what the match says holds."""
    subjects, targets = ([role.filler for role in match.roles if role.role == end] for end in ("subject", "object"))
    pairs = [(subject, target) for subject in subjects for target in targets if subject != target]
    if pairs and _holds(tree, match):
        span = tree.span(tree.sentence[match.trigger])
        for subject, target in pairs:
            yield Relation(match.rule.type, subject, target, span, match.rule.id)


def _names_days(filler: Filler, times: Sequence[Time]) -> bool:
    """Whether a filler is no time, or one whose value says which days it means."""
    if filler.kind != "time":
        return True
    value = times[filler.index].value
    return not (value.startswith("P") or value.endswith("_REF"))


def _holds(tree: Tree, match: Match) -> bool:
    status = find_status(tree, match.trigger, match.light, match.rule.status)
    return status == "actual" or (status == "planned" and match.rule.scheduled)
