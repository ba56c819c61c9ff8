"""Lists of conjuncts, and the noun that a relative pronoun stands for."""

from collections.abc import Collection

from extract.relations.syntax.tree import Tree

SURFACE = ("nsubj", "nsubjpass")
RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
NEW = frozenset({"a", "an"})
AMONG = frozenset({"among", "amongst"})
SAID = ("attr", "nsubj")
CONJUNCT = ("conj",)
CONJUNCTS = 50  # members of a list that are followed


def spread(tree: Tree, token: int) -> list[int]:
    """A token and everything conjoined with it, in text order."""
    todo = tree.kids(token, CONJUNCT) if tree.children[token] else []
    if not todo:  # most words
        return [token]
    found = [token]
    while todo and len(found) < CONJUNCTS:
        node = todo.pop(0)
        found.append(node)
        todo.extend(tree.kids(node, CONJUNCT))
    return sorted(found)


def last_before(tree: Tree, verb: int, noun: int) -> int:
    """Whom a relative clause in the singular is about: of "Lens and **Afya**, which runs a school" the last."""
    members = [member for member in spread(tree, noun) if member < verb]
    return members[-1] if members and tree.tag[verb] == "VBZ" else noun


def antecedent(tree: Tree, token: int) -> int:
    """For a relative pronoun, the noun that it stands for; else the token itself."""
    if tree.lower[token] in RELATIVE:
        for above in tree.ancestors(token):
            if tree.dep[above] == "relcl":
                return predicated(tree, last_before(tree, above, tree.head[above]))
    return token


def predicated(tree: Tree, noun: int) -> int:
    """Of whom a noun is a new description, else the noun: "**the Reef Fund** is a scheme that was set up in May".

    So is who is said to be among some: "among those who came was **Bo**", "**Bo** was among the states attending".
    """
    copula = tree.head[tree.head[noun]]
    if tree.lower[tree.head[noun]] in AMONG and tree.lemma[copula] == "be" and tree.dep[noun] == "pobj":
        return next(iter(tree.kids(copula, SAID)), noun)
    if tree.dep[noun] != "attr" or not any(tree.lower[child] in NEW for child in tree.kids(noun, ("det",))):
        return noun
    return next((subject for subject in tree.kids(tree.head[noun], SURFACE) if subject < noun), noun)


def portioner(tree: Tree, noun: int, nouns: Collection[str]) -> int | None:
    """The noun before "of" that portions another one out, if its lemma is one of these: "a **round** of talks"."""
    of = tree.head[noun]
    parted = tree.dep[noun] == "pobj" and tree.lower[of] == "of" and tree.lemma[tree.head[of]] in nouns
    return tree.head[of] if parted else None


def behind_word(tree: Tree, token: int, preposition: str) -> list[int]:
    """What stands behind a preposition that hangs on a token."""
    heads = [child for child in tree.kids(token, ("prep",)) if tree.lower[child] == preposition]
    return [noun for head in heads for noun in tree.kids(head, ("pobj",))]
