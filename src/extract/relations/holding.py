"""Whether what a match says is so, for relations: a fact, or what the words take for granted.

Only what is so makes a relation; where the type says `scheduled`, also what is planned. Two things differ from the
status of an event. What stands inside the phrase of a name is taken for granted, whatever the clause says: "needs
approval from **Peru's Audit Office**". And an infinitive states a wish or a purpose ("applied **to join** the union"),
unless what governs it says that it came about ("went on **to lead** the bank"; `data/relations/holding.toml`).
"""

from collections.abc import Iterable
from functools import cache
from itertools import islice

from extract.relations.events.status import find_status
from extract.relations.events.tense import PRESENT
from extract.relations.lexicon import cues
from extract.relations.matching.matcher import Match
from extract.relations.positions.data import words
from extract.relations.syntax.paths import parse_path
from extract.relations.syntax.tree import VERBAL, Tree
from extract.relations.syntax.voice import is_passive

INSIDE = frozenset(
    {
        "self",
        "possessor",
        "compound",
        "prep",
        "apposition",
        "adjective",
        "bracketed",
        "term",
        "dated",
        "next",
        "trailing",
    }
)
DEFINITE = frozenset({"the", "this", "that", "its", "their", "his", "her", "our"})
WAYS = frozenset({"through", "under", "via", "within"})
UPWARD = 4  # words between a name and the verb whose object it may be


def holds(tree: Tree, match: Match) -> bool:
    """Whether the relation that a match of a relation's rule states is so."""
    if any(
        tree.lower[child] in words("positions", "tenure", "former") for child in tree.kids(match.trigger, ("amod",))
    ):
        return False  # "a **former** member of the union"
    if match.rule.type in ("during", "held_in") and _is_other_edition(tree, match.trigger):
        return False
    if match.rule.type == "commissioned_by" and match.rule.trigger.events and _is_way(tree, match):
        return False
    if match.rule.type == "leads" and _is_behind_object(tree, match.trigger):
        return False
    if _is_presupposed(tree, match):
        return True
    nodes = [match.trigger, *_using(tree, match)]
    statuses = {find_status(tree, nodes[0], match.light, match.rule.status)}
    statuses |= {find_status(tree, node) for node in nodes[1:]}
    if match.rule.scheduled:
        return statuses <= {"actual", "planned"}
    trigger = match.trigger
    verbs = [trigger if tree.pos[trigger] in VERBAL else match.light or tree.head[trigger], *nodes[1:]]
    wished = any(_is_purpose(tree, verb) for verb in verbs)
    return statuses == {"actual"} and not wished and not _is_coming(tree, match)


def _is_other_edition(tree: Tree, verb: int) -> bool:
    """Whether a verb tells of another edition of what is held: "The 9th Reef Fair was **first held** in 1990"."""
    adverbs = (tree.lower[child] for child in tree.kids(verb, ("advmod",)))
    held = tree.lemma[verb] in words("holding", "editions", "verbs")
    return held and not words("holding", "editions", "adverbs").isdisjoint(adverbs)


def _is_way(tree: Tree, match: Match) -> bool:
    """Whether money was given only through or under a programme, not for it."""
    return any(role.role == "subject" and tree.lower[tree.head[role.token]] in WAYS for role in match.roles)


def _is_behind_object(tree: Tree, verb: int) -> bool:
    """Whether a participle may be said of an object before it: "The Union held its session, **chaired** by X"."""
    above = tree.head[verb]
    return tree.dep[verb] == "advcl" and any(above < child < verb for child in tree.kids(above, ("dobj",)))


def _using(tree: Tree, match: Match) -> Iterable[int]:
    """The verb before a noun as which somebody acts or is taken: "**will serve** as chair", not "as chair, Peru"."""
    if not any(role.path.startswith(("user(", "done(")) for role in match.roles):
        return []
    verbs = (above for above in tree.ancestors(match.trigger) if tree.pos[above] in VERBAL)
    return [verb for verb in islice(verbs, 1) if verb < match.trigger]


def _is_presupposed(tree: Tree, match: Match) -> bool:
    """Whether all ends stand inside the definite phrase of a name or of a noun that it follows, which no verb makes."""
    inside = INSIDE if match.rule.trigger.mentions else INSIDE | {"bearer"}
    if any(parse_path(role.path)[0].name not in inside for role in match.roles):
        return False
    if not match.rule.trigger.mentions and not tree.kids(match.trigger, ("appos",)):  # "its unit, **Apigee**"
        return False
    children = tree.children[match.trigger]
    if any(tree.lower[child] in _denying() for child in children):
        return False  # "the **proposed** Reef Centre in Suva"
    owned = any(role.path.startswith(("possessor", "owner")) for role in match.roles)
    determined = {tree.lower[child] for child in tree.kids(match.trigger, ("det", "poss"))}
    named = bool(match.rule.trigger.mentions) and not determined  # "**Reef University** (Fiji) will"
    if not (owned or named) and determined.isdisjoint(DEFINITE):
        return False
    above = islice(tree.ancestors(match.trigger), UPWARD)
    verb = next((token for token in above if tree.pos[token] in VERBAL), None)
    return verb is None or tree.lemma[verb] not in words("holding", "making", "verbs")


@cache
def _denying() -> frozenset[str]:
    """The modifiers that say of a noun that it is not there, or not yet."""
    return frozenset(word for cue in cues().cue if cue.via == "modifier" for word in cue.words)


def _is_purpose(tree: Tree, verb: int) -> bool:
    """Whether the verb of a statement is an infinitive that says what is wanted, not what is."""
    passive = tree.tag[verb] == "VBN" and any(tree.lower[child] == "be" for child in tree.kids(verb, ("auxpass",)))
    if tree.tag[verb] != "VB" and not passive:
        return False
    if not any(tree.lower[child] == "to" for child in tree.kids(verb, ("aux",))):
        return False
    if passive and tree.dep[verb] == "advcl":  # "**To be run** by the Sea Office, the plan has begun"
        return True
    above = tree.head[verb]
    if any(tree.lower[child] in words("holding", "infinitives", "ranks") for child in tree.children[above]):
        return False
    giving = tree.lemma[above] in words("holding", "infinitives", "giving") and not is_passive(tree, above)
    return not giving and tree.lemma[above] not in words("holding", "infinitives", "carried")


def _is_coming(tree: Tree, match: Match) -> bool:
    """Whether a change is told in the present tense with its date: "**assumes** the presidency on Monday"."""
    verb = match.trigger
    if tree.tag[verb] not in PRESENT or tree.lemma[verb] not in words("holding", "changing", "verbs"):
        return False
    leading, names = (words("holding", "changing", key) for key in ("prepositions", "dates"))
    for child in tree.kids(verb, ("prep",)):
        days = tree.kids(child, ("pobj",)) if tree.lower[child] in leading else []
        if any(tree.lower[day] in names or tree.tag[day] == "CD" for day in days):
            return True
    return False
