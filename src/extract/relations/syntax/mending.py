"""Mend a parse whose sentence opens with a prepositional phrase that swallowed the subject.

In "At the summit in Accra, the Emirates and Ghana signed" the model takes `Emirates` for a conjunct of `Accra`. A
finite root without a subject gets the last phrase before it that stands behind a comma.
"""

STATING = frozenset({"VBD", "VBZ", "VBP", "MD"})  # tags of words that make a clause a statement
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
BETWEEN = frozenset({"aux", "auxpass", "advmod", "neg"})
LISTED = frozenset({"conj", "appos"})
ADVERBS = frozenset({"ahead", "along", "apart", "aside", "together"})  # that open a phrase: "Ahead of the summit, Chad"
FAR = 60  # tokens before the verb that are looked at


def mend_openings(lower: list[str], tag: list[str], dep: list[str], head: list[int], children: list[list[int]]) -> None:
    """Give subjectless roots their subject back, in place."""
    for verb, label in enumerate(dep):
        if label == "ROOT" and (tag[verb] in STATING or any(tag[kid] in STATING for kid in children[verb])):
            kids = children[verb]
            opened = kids and (dep[kids[0]] == "prep" or lower[kids[0]] in ADVERBS)
            if opened and all(dep[kid] not in SUBJECTS for kid in kids):
                _mend(verb, lower, dep, head, children)


def _mend(verb: int, lower: list[str], dep: list[str], head: list[int], children: list[list[int]]) -> None:
    last = verb - 1
    while last > 0 and head[last] == verb and dep[last] in BETWEEN:
        last -= 1
    noun = last
    while noun > max(verb - FAR, 0) and dep[noun] not in LISTED:
        inner = dep[noun] in ("compound", "det", "nmod", "amod") and head[noun] != noun
        noun = head[noun] if head[noun] < noun or inner else verb
        if noun >= verb:
            noun = _inserted(verb, lower, dep, children)
            break
    while dep[noun] == "conj" and not _opens(noun, lower, children) and head[noun] < noun:
        noun = head[noun]
    while dep[noun] in ("pobj", "prep") and head[noun] < noun:  # "the ministers **of Chad and Ghana** signed"
        noun = head[noun]
    while (
        head[noun] < noun and dep[head[noun]] in LISTED and _opens(head[noun], lower, children)
    ):  # "the Emirates, Chad and Ghana signed"
        noun = head[noun]
    if dep[noun] not in LISTED or head[noun] == noun or not _opens(noun, lower, children):
        return
    children[head[noun]].remove(noun)
    head[noun], dep[noun] = verb, "nsubj"
    children[verb] = sorted([*children[verb], noun])


def _inserted(verb: int, lower: list[str], dep: list[str], children: list[list[int]]) -> int:
    """The phrase behind the object of the opening phrase: "In March, **Brazil**, together with Peru, launched"."""
    objects = [noun for noun in children[children[verb][0]] if dep[noun] == "pobj"]
    listed = [kid for noun in objects for kid in children[noun] if dep[kid] in LISTED and _opens(kid, lower, children)]
    return listed[0] if listed else verb


def _opens(noun: int, lower: list[str], children: list[list[int]]) -> bool:
    """Whether a comma stands right before the phrase of a noun."""
    first = noun
    while children[first] and children[first][0] < first:  # "**Chad**'s premier Ana Silva met"
        first = children[first][0]
    return first > 0 and lower[first - 1] == ","
