"""Whether an event happened: actual, planned, proposed, possible or negated, read from its clause.

In the manner of ConText (Chapman et al. 2007): cue words with a scope. Here the parse gives the scope: a modal,
negation or hedge at the trigger's own verb, and verbs, nouns and adjectives that govern the clause, up to the first
verb of saying or clause of its own. The cues are data (`data/rules/_status.toml`).
"""

from collections.abc import Iterator, Mapping
from functools import cache

from extract.relations.lexicon import Via, cues, words
from extract.relations.model import Status
from extract.relations.syntax.clause import SURFACE
from extract.relations.syntax.tree import NOMINAL, Tree

MODIFIERS = ("advmod", "amod", "neg", "compound")
EMBEDDED = frozenset(
    {"xcomp", "ccomp", "acl", "pcomp", "pobj", "prep", "dobj", "nsubjpass", "attr", "acomp", "oprd", "advcl"}
)
PRESENT = frozenset({"VBZ", "VBP"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
CONTENT = frozenset(
    {"for", "to", "on", "of", "about", "against", "from", "over", "into", "without"}
)  # "plans **for** a visit"
STEPS = frozenset({"before"})  # "will visit Chad **before** signing"
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
    if "negated" in found:
        return "negated"
    return found[-1] if found else default or "actual"


def _at(tree: Tree, node: int) -> Iterator[Status]:
    """Cues at the trigger's verb or noun itself."""
    auxiliary, modifier = _table("auxiliary"), _table("modifier")
    verb = tree.pos[node] not in NOMINAL
    for child in tree.children[node]:
        label, lower = tree.dep[child], tree.lower[child]
        if label in ("aux", "neg") and lower in auxiliary:
            yield auxiliary[lower]
        elif label in MODIFIERS and lower in modifier:
            yield modifier[lower]
        elif label == "det" and lower in _table("determiner"):
            yield _table("determiner")[lower]
        elif label == "mark" and lower in _table("condition"):
            yield _table("condition")[lower]
        elif label in ("mark", "advmod") and lower in _table("ahead") and _is_present(tree, node):
            yield _table("ahead")[lower]
        elif verb and label in ("dobj", "nsubjpass", "nsubj") and _denied(tree, child):
            yield "negated"
    if verb and (_is_headline_infinitive(tree, node) or _is_arranged(tree, node)):
        yield "planned"


def _is_arranged(tree: Tree, verb: int) -> bool:
    """Whether a present tense is of the future: "leaves **tomorrow**", "opens **next week**"."""
    if tree.tag[verb] not in PRESENT:
        return False
    coming, times = _table("future"), tree.kids(verb, ("npadvmod", "advmod"))
    return any(
        tree.lower[time] in coming or any(tree.lower[c] in coming for c in tree.children[time]) for time in times
    )


def _is_present(tree: Tree, verb: int) -> bool:
    """Whether a verb is in the present tense; the model takes some such forms for infinitives."""
    return tree.tag[verb] in PRESENT or (tree.tag[verb] == "VB" and not tree.kids(verb, ("aux",)))


def _denied(tree: Tree, noun: int) -> bool:
    """Whether an argument is denied: "signed **no** treaty", "**neither** side signed"."""
    return any(tree.lower[child] in _table("determiner") for child in tree.kids(noun, ("det", "preconj", "cc")))


def _is_headline_infinitive(tree: Tree, verb: int) -> bool:
    """Whether a bare "to" infinitive is the main verb, as in headlines: "President to visit Ghana"."""
    if tree.dep[verb] not in ("ROOT", "acl", "relcl") or not any(
        tree.lower[c] == "to" for c in tree.kids(verb, ("aux",))
    ):
        return False
    if tree.dep[verb] in ("acl", "relcl") and any(tree.dep[child] == "auxpass" for child in tree.children[verb]):
        return tree.lemma[tree.head[verb]] not in words().intention  # "the forum, to be held in May"
    return tree.dep[verb] == "ROOT" or (tree.dep[tree.head[verb]] == "ROOT" and tree.pos[tree.head[verb]] == "PROPN")


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
        elif word == "be" and tree.dep[node] == "xcomp":  # "is to meet", but "is yet to meet"
            yield _governed(tree, above) or "planned"
        elif tree.dep[node] not in ("advcl", "conj"):
            named = tree.pos[above] == "PROPN"  # "the Harbour **Plan**, released in May" is not planned
            status = None if named else _governed(tree, above)
            if status is not None:
                yield status
            elif tree.dep[node] == "acl":
                return
        if tree.dep[node] != "conj" or not _has_own_modal(tree, node):
            yield from (status for status in _at(tree, above) if tree.pos[above] not in NOMINAL)
        node = above


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
    if label == "prep" and tree.lower[node] not in CONTENT:
        return above if tree.lower[node] in STEPS and tree.kids(node, ("pcomp",)) else None
    return above if label in EMBEDDED else None


def _has_own_modal(tree: Tree, verb: int) -> bool:
    return any(tree.lower[child] in _table("auxiliary") for child in tree.kids(verb, ("aux",)))
