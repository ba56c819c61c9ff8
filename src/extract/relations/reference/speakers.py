"""Who "I" and "we" are in quotations, interviews and speeches: the speaker, and the body that the speaker speaks for.

"We" of a person is the one body whose office the person holds: the minister's country, the director's company.
"""

from bisect import bisect_right
from collections.abc import Collection
from operator import attrgetter

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.syntax.tree import Tree
from extract.relations.voices import speaks_at

SINGULAR = frozenset({"i", "me", "my", "myself"})
PLURAL = frozenset({"we", "us", "our", "ourselves"})
FIRST = SINGULAR | PLURAL
OVER = frozenset({"former", "designate"})
AT = (["of"], ["from"], ["at"])
GENITIVE = (["'s"], ["’s"], ["'"], ["’"])
_START = attrgetter("start")
MOST = 300  # entities of an article that are looked at


def speaker(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """Who the first person is that a token stands for; empty where nobody is known to speak there, or nobody named."""
    said = said_by(findings, tree.start[token])
    if said is None:
        return []
    entity = findings.entities[said]
    if entity.type != "person" or tree.lower[token] in SINGULAR:
        return [Filler("entity", said)] if entity.type in types else []
    return office_body(findings, said, types) or _affiliation(tree, findings, said, types)


def _affiliation(tree: Tree, findings: Findings, person: int, types: Collection[str]) -> list[Filler]:
    """The body beside the name of a person without office: "Bo Lind of **Oxfam**", "**Oxfam**'s Bo Lind".

    Of an interview's only speaker at last the one body that the article is about.
    """
    held = [one for one in findings.positions if one.person == person and one.tenure not in OVER]
    if any(one.organisation is not None for one in held):
        return []
    bodies = {body: None for found in findings.order if found.filler == Filler("entity", person)
              if (body := _beside(tree, findings, found)) is not None}  # fmt: skip
    if not bodies and {voice.speaker for voice in findings.voices} == {person}:
        return _foremost(findings, types)
    return [one for one in bodies if findings.entities[one.index].type in types] if len(bodies) == 1 else []


def _beside(tree: Tree, findings: Findings, name: Found) -> Filler | None:
    """The organisation or country right behind a person's name and "of", or right before it in the genitive."""
    behind = name.last + (3 if tree.lower[name.last + 2 : name.last + 3] == ["the"] else 2)
    near = [behind] if tree.lower[name.last + 1 : name.last + 2] in AT else []
    near += [name.first - 2] if tree.lower[name.first - 1 : name.first] in GENITIVE else []
    found = [findings.at[node] for node in near if node in findings.at]
    return next((one.filler for one in found if one.type == "organisation" or findings.is_country(one)), None)


def _foremost(findings: Findings, types: Collection[str]) -> list[Filler]:
    """The organisation that an article names twice as often as any other."""
    able = [(len(one.mentions), -at) for at, one in enumerate(findings.entities[:MOST]) if one.type == "organisation"]
    ranked = sorted(able, reverse=True)[:2]
    if "organisation" not in types or not ranked or (len(ranked) > 1 and ranked[0][0] < 2 * ranked[1][0]):
        return []
    return [Filler("entity", -ranked[0][1])] if ranked[0][0] > 1 else []


def said_by(findings: Findings, offset: int) -> int | None:
    """The entity that speaks at an offset: in quotation marks whoever is quoted, else whose turn or speech it is."""
    number = bisect_right(findings.quotations, offset, key=_START) - 1
    if number >= 0 and offset < findings.quotations[number].end:
        return findings.quotations[number].speaker
    return speaks_at(findings.voices, offset)


def office_body(findings: Findings, person: int, types: Collection[str]) -> list[Filler]:
    """The only body of these types whose office a person holds."""
    held = {one.organisation for one in findings.positions if one.person == person and one.tenure not in OVER}
    bodies = [body for body in held if body is not None and findings.entities[body].type in types]
    return [Filler("entity", bodies[0])] if len(bodies) == 1 else []
