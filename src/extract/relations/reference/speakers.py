"""Who "I" and "we" are between quotation marks: the speaker, and the body that the speaker speaks for.

"We" of a person is the one body whose office the person holds: the minister's country, the director's company.
"""

from bisect import bisect_right
from collections.abc import Collection

from extract.relations.findings import Findings
from extract.relations.model import Filler
from extract.relations.syntax.tree import Tree

SINGULAR = frozenset({"i", "me", "my", "myself"})
PLURAL = frozenset({"we", "us", "our", "ourselves"})
FIRST = SINGULAR | PLURAL
OVER = frozenset({"former", "designate"})


def speaker(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """Who the first person is that a token in a quotation stands for; empty outside one, or where nobody is named."""
    number = bisect_right(findings.spoken, tree.start[token]) - 1
    quotation = findings.quotations[number] if number >= 0 else None
    if quotation is None or quotation.speaker is None or tree.start[token] >= quotation.end:
        return []
    entity = findings.entities[quotation.speaker]
    if entity.type != "person" or tree.lower[token] in SINGULAR:
        return [Filler("entity", quotation.speaker)] if entity.type in types else []
    return office_body(findings, quotation.speaker, types)


def office_body(findings: Findings, person: int, types: Collection[str]) -> list[Filler]:
    """The only body of these types whose office a person holds."""
    held = {one.organisation for one in findings.positions if one.person == person and one.tenure not in OVER}
    bodies = [body for body in held if body is not None and findings.entities[body].type in types]
    return [Filler("entity", bodies[0])] if len(bodies) == 1 else []
