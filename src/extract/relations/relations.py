"""From matches to binary relations: each pair once an article, at its first statement."""

from collections.abc import Sequence

from extract.relations.matcher import Match
from extract.relations.model import Filler, Relation
from extract.relations.status import find_status
from extract.relations.tree import Tree


def make_relations(tree: Tree, matches: Sequence[Match]) -> tuple[Relation, ...]:
    """The relations of a Doc in the order of their first statements.

    Only what is so makes a relation; where the type says `scheduled`, also what is planned.
    """
    found: dict[tuple[str, Filler, Filler], Relation] = {}
    for match in matches:
        if not match.rule.relation or not _holds(tree, match):
            continue
        for subject in match.roles:
            for target in match.roles:
                if subject.role == "subject" and target.role == "object" and subject.filler != target.filler:
                    span = tree.span(tree.sentence[match.trigger])
                    key = (match.rule.type, subject.filler, target.filler)
                    found.setdefault(key, Relation(*key, span, match.rule.id))
    return tuple(found.values())


def _holds(tree: Tree, match: Match) -> bool:
    status = find_status(tree, match.trigger, match.light, match.rule.status)
    return status == "actual" or (status == "planned" and match.rule.scheduled)
