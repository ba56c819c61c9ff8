"""Adjuncts that the parse does not hang on a trigger: shared by conjoined verbs, behind "where", before a colon."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from extract.relations.findings import Findings, Found
from extract.relations.lexicon import words
from extract.relations.syntax.lists import SURFACE, portioner
from extract.relations.syntax.reach import HELD, Reached, clause_tokens
from extract.relations.syntax.tree import NOMINAL, VERBAL, Tree
from extract.relations.syntax.voice import is_passive

SCENES = frozenset({"place", "occasion"})
TIMES = frozenset({"time"})
AT = frozenset({"at", "during"})
OPENERS = frozenset({":", "–", "—", "-"})
PURPOSES = frozenset({"advcl", "xcomp", "acl", "relcl", "ccomp"})
AIMING = frozenset({"for", "towards", "toward", "in"})  # "paid **for helping** Mali", "assisted **in drafting** a law"
COMING = frozenset(
    {"expected", "scheduled", "set", "slated", "supposed", "planned", "tipped", "poised", "due", "plans", "plan"}
    | {"intends", "intend", "hopes", "hope", "aims", "aim"}
)
GATHERED = frozenset({"meet", "gather", "assemble", "convene", "reconvene"})
CHAIN = 3  # verbs up a conjunction whose opening adjuncts are shared
BULLETS = 2  # tokens before a time that opens a line


def sharing_heads(tree: Tree, nodes: Sequence[int]) -> Iterator[int]:
    """The verbs that a trigger's verb is conjoined with or goes on from, nearest first, and what foretells it."""
    for node in nodes:
        if tree.dep[node] == "xcomp":
            yield from _foretelling(tree, tree.head[node])
        for _ in range(CHAIN):
            above = _resumed(tree, node) if tree.dep[node] == "relcl" else tree.head[node]
            if tree.dep[node] not in ("conj", "relcl") or tree.pos[above] not in VERBAL:
                break
            node = above
            yield node


def _resumed(tree: Tree, verb: int) -> int:
    """The verb that a clause with "where" goes on from ("On Monday Chad **visited** Mali, where it met"), or itself."""
    if not any(tree.lower[child] == "where" and tree.lower[child - 1] == "," for child in tree.kids(verb, ("advmod",))):
        return tree.head[verb]
    return next((above for above in islice(tree.ancestors(verb), CHAIN) if tree.pos[above] in VERBAL), tree.head[verb])


def _foretelling(tree: Tree, above: int) -> Iterator[int]:
    """The verb of "is (likely, set) to", "plans to", before which the time and place of what is to come stand."""
    if tree.dep[above] == "acomp" and tree.lemma[tree.head[above]] == "be":
        yield tree.head[above]
        return
    coming = tree.lower[above] in COMING and (tree.tag[above] != "VBN" or is_passive(tree, above))
    if coming or tree.lemma[above] == "be":
        yield above


def gathered(tree: Tree, nodes: Sequence[int]) -> Iterator[Reached]:
    """What a participle says of where and when those who act had met: "ministers, meeting **in Suva**, signed"."""
    for node in nodes:
        beside = [node, *tree.kids(node, SURFACE)]
        for verb in [verb for above in beside for verb in tree.kids(above, ("acl", "advcl")) if verb < node]:
            if tree.lemma[verb] in GATHERED and tree.tag[verb] in ("VBG", "VBN"):
                reached = clause_tokens(tree, [verb])
                yield from (one._replace(preposition="at") if one.preposition == "for" else one for one in reached)


def where(tree: Tree, findings: Findings, nodes: Sequence[int]) -> list[Reached]:
    """The place or occasion right before "where" in a clause of its own: "attended **the Forum**, where she met"."""
    scenes = _scenes(tree, findings, nodes, "where", SCENES)
    return [Reached(scene.head, name, 1) for scene in scenes for name in ("in", "at")]


def when(tree: Tree, findings: Findings, nodes: Sequence[int]) -> list[int]:
    """The time right before "when" in a clause of its own: "ties go back to **1987**, when she visited Mali"."""
    return [scene.head for scene in _scenes(tree, findings, nodes, "when", TIMES)]


def _scenes(tree: Tree, findings: Findings, nodes: Sequence[int], word: str, types: Collection[str]) -> Iterator[Found]:
    """What stands right before "where" or "when" in the clauses of a trigger, if it is of one of the types."""
    for node in [clause for verb in nodes for clause in _clauses(tree, verb)]:
        for child in tree.kids(node, ("advmod",)) if tree.dep[node] in ("relcl", "advcl", "ccomp") else ():
            scene = _scene(tree, findings, child) if tree.lower[child] == word else None
            if scene is not None and scene.type in types:
                yield scene


def _clauses(tree: Tree, node: int) -> Iterator[int]:
    """A verb and those that it is conjoined with or an infinitive of: "where she **is due** to **sign** it"."""
    yield node
    for _ in range(CHAIN):
        if tree.dep[node] not in ("xcomp", "acomp", "conj") or tree.kids(node, SURFACE):
            return
        node = tree.head[node]
        yield node


def here(tree: Tree, findings: Findings, nodes: Sequence[int]) -> list[Reached]:
    """The "here" of a trigger, if the article says where that is, and its "there", which points back to a place."""
    known = ("here", "there") if findings.here is not None else ("there",)
    adverbs = [child for node in nodes for child in tree.kids(node, ("advmod",)) if tree.lower[child] in known]
    return [Reached(adverb, name, 1) for adverb in adverbs for name in ("in", "to", "here")]


def of_verb(tree: Tree, noun: int) -> list[Reached]:
    """What the clause says of a meeting that is its subject or setting, and not of what it does there.

    What stands between a noun and the verb it is the subject of: "a visit to Mali **last week** brought"; in front of
    what was held and does something: "**in May** the talks, held in Suva, brought"; beside its setting.
    """
    above = tree.head[noun]
    if tree.pos[noun] not in NOMINAL:
        return []
    if tree.lower[above] in AT and tree.dep[noun] == "pobj":
        verb = tree.head[above]
        told = tree.pos[verb] == "VERB" and tree.dep[verb] != "acl" and verb < noun  # not "a plan signed at talks"
        return list(clause_tokens(tree, [verb])) if told else []
    if tree.dep[noun] not in SURFACE:
        return []
    held = any(tree.lemma[child] in HELD for child in tree.kids(noun, ("acl",))) and not is_passive(tree, above)
    return [one for one in clause_tokens(tree, [above]) if one.token < above and (held or noun < one.token)]


def _scene(tree: Tree, findings: Findings, adverb: int) -> Found | None:
    before = adverb - 1
    if before > 0 and tree.lower[before] == ",":
        before -= 1
    scene = findings.at.get(before)
    if scene is not None and scene.type == "time" and scene.first > 1:  # "to **Suva** on Monday, where"
        place = findings.at.get(scene.first - (2 if tree.pos[scene.first - 1] == "ADP" else 1))
        before, scene = (place.head, place) if place is not None and place.type == "place" else (before, scene)
    city = None if scene is None else findings.city_before(tree, scene)  # "in **Suva**, Fiji, where"
    return city or _explained(tree, findings, before) or scene


def _explained(tree: Tree, findings: Findings, last: int) -> Found | None:
    """The place that an apposition which ends there says something of: "in **Suva**, the capital of Fiji, where"."""
    nodes = [last, *islice(tree.ancestors(last), CHAIN)]
    noun = next((node for node in nodes if tree.dep[node] == "appos" and node not in findings.at), None)
    place = None if noun is None else findings.at.get(tree.head[noun])
    return place if place is not None and place.type == "place" else None


def lasting(tree: Tree, findings: Findings, noun: int) -> list[int]:
    """How long something was, said before it: "**three days** of talks"."""
    whole = portioner(tree, noun, words().lasting)
    time = None if whole is None else findings.at.get(whole)
    return [time.head] if time is not None and time.type == "time" else []


def opening_time(tree: Tree, findings: Findings, trigger: int) -> list[int]:
    """The time that opens the trigger's line before a colon or dash: "• **2018**: Chad joins the fund"."""
    first, past = tree.sentences[tree.sentence[trigger]]
    if first > BULLETS and tree.lower[first - 1] in OPENERS and first - BULLETS in findings.at:
        first -= BULLETS  # cut off as a sentence
    time = next(
        (findings.at[place] for place in range(first, min(first + BULLETS, past)) if place in findings.at), None
    )
    if time is None or time.type != "time" or time.last + 1 >= past:
        return []
    return [time.head] if tree.lower[time.last + 1] in OPENERS else []


def opening_place(tree: Tree, findings: Findings, trigger: int) -> list[int]:
    """The place that opens the trigger's line before a colon: "• **Chad**: a loan of $9 million was approved"."""
    first, past = tree.sentences[tree.sentence[trigger]]
    places = (findings.at[at] for at in range(first, min(first + BULLETS, past)) if at in findings.at)
    place = next(places, None)
    if place is None or place.type != "place" or place.last + 1 >= trigger:
        return []
    if tree.pos[trigger] in VERBAL and not is_passive(tree, trigger):
        return []  # "**Chad**: bank approves $9 million" only says where the news is from
    return [place.head] if tree.lower[place.last + 1] == ":" else []


def enabled_by(tree: Tree, nodes: Sequence[int]) -> list[int]:
    """Whoever is to do something by what is given: "a loan **for Chad** to build a dam"."""
    tops = [*nodes, *(child for node in nodes for child in tree.kids(node, ("dobj", "nsubjpass")))]
    below = [verb for top in tops for verb in tree.kids(top, PURPOSES) if tree.tag[verb] == "VB"]
    return [
        noun
        for verb in below
        if any(tree.lower[child] == "for" for child in tree.kids(verb, ("mark", "prep")))
        for noun in tree.kids(verb, ("nsubj",))
    ]


def purpose_verbs(tree: Tree, nodes: Sequence[int]) -> list[int]:
    """Verbs that say what for: "pledged $5m **to support** X", "**to support** X, Chad pledged", "for **helping**"."""
    tops = [*nodes, *(child for node in nodes for child in tree.kids(node, ("dobj", "nsubjpass")))]
    found = []
    for top in tops:
        for verb in tree.kids(top, PURPOSES if tree.kids(top, ("cc",)) else PURPOSES | {"conj"}):
            bare = tree.lemma[top] == "help" or any(tree.lower[child] == "to" for child in tree.kids(verb, ("aux",)))
            if tree.tag[verb] == "VB" and bare:
                found += [verb, *(other for other in tree.kids(verb, ("conj",)) if tree.tag[other] == "VB")]
        for verb in [deep for child in tree.kids(top, ("prep",)) for deep in tree.kids(child, ("pcomp",))]:
            if tree.tag[verb] == "VBG" and tree.lower[tree.head[verb]] in AIMING:
                found.append(verb)
    served = [tree.head[node] for node in nodes if tree.dep[node] == "nsubj" and tree.pos[node] in NOMINAL]
    return [verb for verb in (*found, *served) if tree.lemma[verb] in words().purpose]  # "the loan **will fund** X"
