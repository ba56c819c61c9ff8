"""Relations that follow from events: who attends a forum in Suva in May says where and when it is."""

from collections.abc import Iterator, Sequence

from extract.names.model import Entity
from extract.relations.matching.matcher import Filled, Match
from extract.relations.rulebook.book import Rule, Rulebook
from extract.relations.syntax.paths import parse_path


def implied(events: Sequence[Match], rulebook: Rulebook, entities: Sequence[Entity] = ()) -> Iterator[Match]:
    """The matches of the rules that events trigger.

    Args:
        events: matches of event rules, those of one statement joined already.
        rulebook: the rules.
        entities: the Doc's entities, for which of them an end may be.
    """
    for event in events:
        if (event.rule.type, event.rule.status) == ("hosting", "negated"):  # "cancelled the forum on Monday"
            continue
        for rule in rulebook.events.get(event.rule.type, ()):
            if event.rule.status is not None and not rule.scheduled:  # who "pledged" has not paid
                continue
            ends = [(end, _ends(event, rule, end, entities)) for end in ("subject", "object")]
            if all(found for _, found in ends) and any(len(found) == 1 for _, found in ends):
                roles = tuple(Filled(end, r.filler, r.token, r.path) for end, found in ends for r in found)
                yield Match(rule, event.trigger, event.light, roles)


def _ends(event: Match, rule: Rule, end: str, entities: Sequence[Entity]) -> list[Filled]:
    """What fills the roles that the first path names and the event has; several on both sides cannot be paired."""
    pattern = rule.roles[end]
    for path in pattern.paths:
        wanted = parse_path(path)[0].listed
        found = [role for role in event.roles if role.role in wanted and _fits(role, pattern.types, entities)]
        if found:
            return found
    return []


def _fits(role: Filled, types: Sequence[str], entities: Sequence[Entity]) -> bool:
    """Whether a filler has one of the types; a country that hosts something does so somewhere in it."""
    if role.filler.kind != "entity" or role.filler.index >= len(entities):
        return True
    entity = entities[role.filler.index]
    return entity.type in types and not (role.role == "host" and is_country(entity))


def is_country(entity: Entity) -> bool:
    """Whether an entity is a country, by its reference."""
    return entity.ref is not None and entity.ref.startswith("iso3166:") and "-" not in entity.ref
