"""Whether an event happened: actual, planned, proposed, possible or negated, read from its clause.

In the manner of ConText (Chapman et al. 2007): cue words with a scope. Here the parse gives the scope: a modal,
negation or hedge at the trigger's own verb, and verbs, nouns and adjectives that govern the clause, up to the first
verb of saying or clause of its own. The cues are data (`data/rules/_status.toml`).
"""

from collections.abc import Iterator, Mapping
from functools import cache

from extract.relations.events.tense import is_arranged, is_headline_infinitive, is_present
from extract.relations.lexicon import Via, cues, words
from extract.relations.model import Status
from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import FINITE, NOMINAL, Tree

MODIFIERS = ("advmod", "amod", "neg", "compound")
EMBEDDED = frozenset(
    {"xcomp", "ccomp", "acl", "pcomp", "pobj", "prep", "dobj", "nsubjpass", "attr", "acomp", "oprd", "advcl", "csubj"}
)
# "plans **for** a visit"
CONTENT = frozenset({"for", "to", "on", "of", "about", "against", "from", "over", "into", "without"})
SCENES = frozenset({"at", "in", "during"})
STEPS = frozenset({"before"})  # "will visit Chad **before** signing"
COPULAS = frozenset({"be", "remain", "look", "seem", "appear", "prove", "stay"})
CLAIMS = frozenset({"report", "claim", "rumour", "rumor", "allegation", "suggestion", "speculation", "news"})
CHOOSING = frozenset({"choose", "select", "pick", "designate", "ask", "invite", "request", "urge"})
READYING = frozenset({"gear", "prepare", "ready"})
CLAUSES = 6  # governors climbed


@cache
def _table(via: Via) -> Mapping[str, Status]:
    """Word to status for one place of a cue; the first list that has a word wins."""
    table: dict[str, Status] = {}
    for cue in cues().cue:
        for word in sorted(cue.words) if cue.via == via else ():
            table.setdefault(word, cue.status)
    return table


def find_status(tree: Tree, trigger: int, light: int | None = None, default: Status | None = None) -> Status:
    """The status of the event at a trigger.

    Args:
        tree: the parse.
        trigger: its token.
        light: its light verb, if it is a noun and has one.
        default: the status that the trigger has by itself, e.g. `planned` for "pledge".

    Returns:
        `negated` if any cue says so; else what the outermost cue says; else the default; else `actual`.
    """
    found = [status for node in ([trigger] if light is None else [trigger, light]) for status in _at(tree, node)]
    arranged = None if light is None or tree.lemma[light] in words().light else _governed(tree, light)
    if arranged is not None:
        found.append(arranged)  # "talks are **planned** for Friday"
    found.extend(_above(tree, trigger if light is None else light))
    if "negated" in (*found, default):
        return "negated"
    return found[-1] if found else default or "actual"


def _at(tree: Tree, node: int) -> Iterator[Status]:
    """Cues at the trigger's verb or noun itself."""
    auxiliary, modifier = _table("auxiliary"), _table("modifier")
    verb = tree.pos[node] not in NOMINAL
    for child in tree.children[node]:
        label, lower = tree.dep[child], tree.lower[child]
        if label in ("aux", "neg") and lower in auxiliary and not (label == "neg" and _until(tree, node)):
            yield auxiliary[lower]
        elif label in MODIFIERS and lower in modifier:
            yield modifier[lower]
        elif label == "det" and lower in _table("determiner"):
            yield _table("determiner")[lower]
        elif label == "mark" and lower in _table("condition"):
            yield _table("condition")[lower]
        elif label in ("mark", "advmod") and lower in _table("ahead") and is_present(tree, node):
            yield _table("ahead")[lower]
        elif verb and label in ("dobj", "nsubjpass", "nsubj") and _denied(tree, child):
            yield "negated"
    if not verb and tree.dep[node] == "nsubj":
        yield from _predicated(tree, tree.head[node])
    if verb and (is_headline_infinitive(tree, node) or is_arranged(tree, node, _table("future"))):
        yield "planned"


def _until(tree: Tree, verb: int) -> bool:
    """Whether something came about at last: "did not ratify it **until** 2007"."""
    return any(tree.lower[child] == "until" for child in tree.kids(verb, ("prep",)))


def _predicated(tree: Tree, copula: int) -> Iterator[Status]:
    """What is said of a noun or clause: "a deal is **unlikely**", "remains out of **reach**"."""
    if tree.lemma[copula] not in COPULAS:
        return
    table = _table("predicate")
    for child in tree.kids(copula, ("acomp", "attr", "advmod", "oprd", "prep")):
        inner = [deep for below in (child, *tree.kids(child, ("prep",))) for deep in tree.kids(below, ("pobj",))]
        yield from (table[tree.lower[word]] for word in (child, *inner) if tree.lower[word] in table)


def _denied(tree: Tree, noun: int) -> bool:
    """Whether an argument is denied: "signed **no** treaty", "**neither** side signed"."""
    return any(tree.lower[child] in _table("determiner") for child in tree.kids(noun, ("det", "preconj", "cc")))


def _above(tree: Tree, node: int) -> Iterator[Status]:
    """Cues that govern the clause, innermost first, until a verb of saying or a clause with a subject of its own."""
    governor = _table("governor")
    for _ in range(CLAUSES):
        above = _next(tree, node)
        if above is None:
            return
        word = tree.lemma[above]
        if word in words().say and tree.dep[node] in ("ccomp", "advcl", "parataxis"):
            if tree.pos[above] == "VERB" and word not in governor:
                return
        else:
            said = list(_said_above(tree, node, above))
            yield from said
            if not said and tree.dep[node] == "acl" and word not in CLAIMS:
                return
        if tree.dep[node] != "conj" or not _has_own_modal(tree, node):
            yield from (status for status in _at(tree, above) if tree.pos[above] not in NOMINAL)
        node = above


def _said_above(tree: Tree, node: int, above: int) -> Iterator[Status]:
    """What the word that governs a clause says of it; what comes before something says nothing of it."""
    if tree.dep[node] == "prep" and tree.lower[node] in STEPS:  # "**stopped** in Mali before flying to Chad"
        return
    if tree.dep[node] == "dobj" and tree.lemma[above] in words().light:  # "undertook to build", not "undertook a visit"
        return
    if tree.lemma[above] == "be" and tree.dep[node] == "xcomp":  # "is to meet", but "is yet to meet"
        yield _governed(tree, above) or "planned"
    elif tree.dep[node] == "ccomp" and tree.lemma[above] in COPULAS:  # "it is **unlikely** that"
        yield from _predicated(tree, above)
    elif _is_told(tree, node, above) or (tree.dep[node] not in ("advcl", "conj") and not _is_thing(tree, node, above)):
        status = _governed(tree, above)
        if status is not None:
            yield status


def _is_told(tree: Tree, node: int, above: int) -> bool:
    """Whether an infinitive says what its passive governor wants done: "was chosen **to host** the Games"."""
    infinitive = any(tree.lower[child] == "to" for child in tree.kids(node, ("aux",)))
    chosen = tree.lemma[above] in CHOOSING and bool(tree.kids(above, ("nsubjpass",)))
    told = chosen or tree.lemma[above] in READYING  # "is gearing up **to host** the Games"
    return told and infinitive and tree.dep[node] == "advcl"


def _is_thing(tree: Tree, node: int, above: int) -> bool:
    """Whether a noun is what something is done with, not whether it is: "the Harbour **Plan**, released in May"."""
    if tree.pos[above] == "PROPN":
        return True
    return tree.dep[node] == "acl" and tree.tag[node] in ("VBN", "VBD") and tree.pos[above] in NOMINAL


def _is_spliced(tree: Tree, node: int, above: int) -> bool:
    """Whether a clause only stands before another, joined by a comma: "**Chad signed**, Togo will sign"."""
    own = tree.kids(above, SURFACE)
    saying = tree.lemma[above] in words().say
    return not saying and bool(own) and node < own[0] and bool(tree.kids(node, SURFACE))


def _governed(tree: Tree, word: int) -> Status | None:
    """What a governor says of its clause, by two words ("**call off**", "**have yet**") before one."""
    governor = _table("governor")
    lemma = tree.lemma[word]
    for child in tree.kids(word, ("prt", "advmod")):
        status = governor.get(f"{lemma} {tree.lower[child]}")
        if status is not None:
            return status
    return governor.get(lemma) or governor.get(tree.lower[word])


def _next(tree: Tree, node: int) -> int | None:
    """The governor whose cues reach the node, or `None` at the end of the scope."""
    label, above = tree.dep[node], tree.head[node]
    if above == node or label == "relcl":
        return None
    if label == "conj":
        own = tree.kids(node, SURFACE) or [c for c in tree.kids(node, ("aux", "auxpass")) if tree.tag[c] in FINITE]
        return None if own or tree.tag[node] in FINITE else above
    if label == "advcl":
        infinitive = any(tree.lower[child] == "to" for child in tree.kids(node, ("aux",)))
        return above if infinitive or tree.tag[node] == "VBG" else None
    if label == "ccomp" and _is_spliced(tree, node, above):
        return None
    if label == "prep" and (tree.lower[node] not in CONTENT or tree.lower[node - 1] == ","):
        if tree.lower[node] in SCENES and tree.lemma[above] in words().phase and tree.pos[above] == "VERB":
            return above  # "**will lead** the team at talks"
        return above if tree.lower[node] in STEPS and tree.kids(node, ("pcomp",)) else None
    return above if label in EMBEDDED else None


def _has_own_modal(tree: Tree, verb: int) -> bool:
    return any(tree.lower[child] in _table("auxiliary") for child in tree.kids(verb, ("aux",)))
