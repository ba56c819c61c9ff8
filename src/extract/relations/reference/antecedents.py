"""What was named before: the candidates that a pronoun, a description or "both leaders" may stand for."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from extract.relations.findings import Findings, Found, is_country
from extract.relations.model import Filler
from extract.relations.reference.ask import Fill
from extract.relations.syntax.lists import RELATIVE, SURFACE
from extract.relations.syntax.tree import Tree

REACH = 3  # sentences that are looked back over
MOST = 50  # findings that are looked back over
OPENING = 4  # words at the start of a sentence
NEAR = 80  # tokens of one sentence that are looked at
LOCATIVE = frozenset({"in", "at", "near", "from", "around", "across", "outside", "off", "through", "over"})
ARTICLES = frozenset({"the", "a", "an"})
COMPANY = frozenset({"with", "and", "on"})


def named_before(tree: Tree, findings: Findings, token: int, types: Collection[str], reach: int = REACH) -> list[Found]:
    """Findings of these types in this sentence before the token and in the sentences before, nearest first.

    Of offices, where those are asked for, also the phrases for which no position stands.
    """
    low = max(tree.sentence[token] - reach, 0)
    first = tree.sentences[low][0]
    starts = findings.starts
    past = bisect_left(starts, token)
    order = findings.order[max(bisect_left(starts, first), past - MOST) : past]
    return [f for f in reversed(order) if f.type in types and (f.filler is not None or f.type == "position")]


def subject_ahead(tree: Tree, findings: Findings, token: int, wanted: Collection[str]) -> list[Found]:
    """For a pronoun in a phrase before its clause, the subject: "During **her** trip, Ana Silva said"."""
    below = token
    for above in tree.ancestors(token):
        if tree.pos[above] in ("VERB", "AUX"):
            named = [findings.at.get(child) for child in tree.kids(above, SURFACE) if child > token and child != below]
            return [found for found in named if found is not None and found.type in wanted]
        below = above
    return []


def opens(tree: Tree, token: int) -> bool:
    """Whether a pronoun stands in a phrase that opens its sentence."""
    return token - tree.sentences[tree.sentence[token]][0] < OPENING


def subjects_in(tree: Tree, token: int) -> Iterator[int]:
    """The subjects before a token in its sentence, the nearest first; "who" gives the noun that it stands for.

    Those of relative clauses that the token is no part of are passed over.
    """
    first = max(tree.sentences[tree.sentence[token]][0], token - NEAR)
    above = frozenset(islice(tree.ancestors(token), NEAR))
    for node in range(token - 1, first - 1, -1):
        if tree.dep[node] not in SURFACE:
            continue
        verb = tree.head[node]
        relative = tree.dep[verb] in ("relcl", "acl")
        if relative and verb not in above:
            continue
        yield tree.head[verb] if relative and tree.lower[node] in RELATIVE else node


def main_subject(tree: Tree, sentence: int) -> int | None:
    """The subject of the sentence's main verb, else the first subject in it."""
    first, past = tree.sentences[sentence]
    found = [node for node in range(first, min(past, first + NEAR)) if tree.dep[node] in SURFACE]
    main = (node for node in found if tree.head[tree.head[node]] == tree.head[node])
    return next(main, found[0] if found else None)


def edge(tree: Tree, token: int) -> int:
    """The first token of the phrase that a token governs, as far as it reaches to the left without a gap."""
    for _ in range(NEAR):
        below = tree.children[token]
        if not below or below[0] > token:
            break
        token = below[0]
    return token


def bodies_between(tree: Tree, findings: Findings, first: int, past: int, types: Collection[str] = ()) -> list[Found]:
    """The bodies named between two tokens, each once: organisations, else places that act and not only locate.

    With organisations go programmes, where these fit too.
    """
    acting = ("organisation", "programme") if "programme" in types else ("organisation",)
    low, high = bisect_left(findings.starts, first), bisect_left(findings.starts, past)
    order = findings.order[max(low, high - MOST) : high]
    for kinds in (acting, ("place",)):
        named = {f.filler: f for f in order if f.type in kinds and f.filler is not None and not locates_only(tree, f)}
        if named:
            return list(named.values())
    return []


def locates_only(tree: Tree, found: Found) -> bool:
    """Whether a place only says where something is: "in Togo", "to Togo" is none."""
    node = found.head
    while tree.dep[node] == "conj" and tree.head[node] < node:  # "in Togo and **Chad**"
        node = tree.head[node]
    above = tree.head[node]
    return found.type == "place" and tree.dep[node] == "pobj" and tree.lower[above] in LOCATIVE


def is_said(tree: Tree, office: Found) -> bool:
    """Whether an office stands for somebody, and is not what somebody becomes: "**the** minister", no "as minister"."""
    articles = {tree.lower[child] for child in tree.kids(office.head, ("det",))} or {
        tree.lower[office.first - 1]
    } & ARTICLES
    return "the" in articles or (not articles and tree.dep[office.head] in SURFACE)


def beside(tree: Tree, subject: int) -> list[int]:
    """Whom the subject meets or does something with: "Ana Silva met **Bo Lind**", "called on **the premier**"."""
    verb = tree.head[subject]
    prepositions = [child for child in tree.kids(verb, ("prep",)) if tree.lower[child] in COMPANY]
    return [*tree.kids(verb, ("dobj",)), *(deep for child in prepositions for deep in tree.kids(child, ("pobj",)))]


def last_named_together(
    tree: Tree,
    findings: Findings,
    token: int,
    order: Iterable[Collection[str]],
    count: int,
    *,
    fill: Fill | None = None,
    reach: int = REACH,
) -> list[Filler]:
    """The last things of some types that one sentence names, if it names exactly so many of them, in text order.

    Args:
        tree: the parse.
        findings: what is named.
        token: the word that stands for them.
        order: sets of types, the most likely first.
        count: how many things are meant.
        fill: what the pronouns and descriptions that are subjects stand for, where these count too.
        reach: sentences that are looked back over.
    """
    here = tree.sentence[token]
    known = {tuple(kind): named_before(tree, findings, token, kind, reach) for kind in order}
    for number in range(here, max(here - reach, 0) - 1, -1):
        for kind, before in list(known.items()):
            named = _together(tree, before, number)
            lands = [one for one in named if one.kind == "entity" and is_country(findings.entities[one.index])]
            if len(lands) == count:  # "**Chad** and **Togo** will open the lock at Riverton"
                named = lands
            if len(named) < count and fill is not None and number >= here - REACH:
                named = list(dict.fromkeys((*_referred(tree, findings, token, number, kind, fill), *named)))
            if len(named) == count:
                return named
            if len(named) > count:  # who they are among these, nobody can tell
                del known[kind]
    return []


def _together(tree: Tree, before: Sequence[Found], number: int) -> list[Filler]:
    """What a sentence names, in text order, without places that only locate."""
    here = [f.filler for f in reversed(before) if tree.sentence[f.first] == number and not locates_only(tree, f)]
    return list(dict.fromkeys(filler for filler in here if filler is not None))


def _referred(
    tree: Tree, findings: Findings, token: int, number: int, kind: Collection[str], fill: Fill
) -> Iterator[Filler]:
    """What subjects that are no names, and offices, stand for: "**He** met Bo Lind", "gave **the president** a map"."""
    first, past = tree.sentences[number]
    for node in range(first, min(past, first + NEAR, token)):
        found = findings.at.get(node)
        office = found is not None and found.type == "position" and found.head == node and is_said(tree, found)
        unnamed = found is None and tree.dep[node] in SURFACE and tree.lower[node] not in RELATIVE
        if office or unnamed:
            yield from fill(node, kind)
