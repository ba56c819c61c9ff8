"""Relations that follow from events: who attends a forum in Suva in May says where and when it is."""

from collections.abc import Iterator, Sequence

from extract.relations.matching.matcher import Filled, Match
from extract.relations.rulebook.book import Rule, Rulebook
from extract.relations.syntax.paths import parse_path


def implied(events: Sequence[Match], rulebook: Rulebook) -> Iterator[Match]:
    """The matches of the rules that events trigger.

    Args:
        events: matches of event rules, those of one statement joined already.
        rulebook: the rules.
    """
    for event in events:
        for rule in rulebook.events.get(event.rule.type, ()):
            ends = [(end, _ends(event, rule, end)) for end in ("subject", "object")]
            if all(found for _, found in ends) and any(len(found) == 1 for _, found in ends):
                roles = tuple(Filled(end, r.filler, r.token, r.path) for end, found in ends for r in found)
                yield Match(rule, event.trigger, event.light, roles)


def _ends(event: Match, rule: Rule, end: str) -> list[Filled]:
    """What fills the roles that the first path names and the event has; several on both sides cannot be paired."""
    for path in rule.roles[end].paths:
        wanted = parse_path(path)[0].listed
        found = [role for role in event.roles if role.role in wanted]
        if found:
            return found
    return []
