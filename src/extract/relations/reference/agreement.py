"""What tells whom a pronoun can mean: gender by titles and by clear cases, quotation marks, "it" that means nothing.

There is no list of first names: a name's gender differs by country, and a wrong "she" costs more than an empty role.
"""

from collections.abc import Iterator, Sequence

from extract.relations.findings import Findings, Found
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import named_before, opens, subject_ahead
from extract.relations.syntax.tree import Tree

MEN = frozenset({"he", "him", "his", "himself"})
WOMEN = frozenset({"she", "her", "hers", "herself"})
TITLES = 4  # words before a name in which a title is looked for
LONGEST = 300  # tokens after which quotation marks are taken for unclosed
CLAUSAL = ("ccomp", "xcomp", "csubj", "csubjpass", "advcl", "relcl")
LINKS = frozenset({"be", "seem", "appear", "become", "remain", "make", "take"})


def read_genders(tree: Tree, findings: Findings) -> dict[int, str]:
    """The gender ("m", "f") of persons by their titles and offices, then by pronouns that can mean nobody else.

    A person of whom the article says both has none. Keys are indices of entities.
    """
    said: dict[int, set[str]] = {}
    for entity, word in _titles(tree, findings):
        for gender in ("m", "f"):
            if word in words("reference", "titles", gender):
                said.setdefault(entity, set()).add(gender)
    genders = {entity: min(found) for entity, found in said.items() if len(found) == 1}
    if not (MEN | WOMEN).isdisjoint(tree.lower):
        _from_pronouns(tree, findings, genders)
    return genders


def _titles(tree: Tree, findings: Findings) -> Iterator[tuple[int, str]]:
    """Each person with the words before the name, and with the noun of each office held."""
    for found in findings.order:
        if found.type == "person" and found.filler is not None:
            for token in range(found.first - 1, max(found.first - TITLES, 0) - 1, -1):
                word, office = tree.lower[token].rstrip("."), findings.at.get(token)
                yield found.filler.index, word
                if word not in _all_titles() and (office is None or office.type != "position"):
                    break
    for position in findings.positions:
        if position.person is not None:
            yield position.person, tree.lower[tree.at(position.end - 1)]


def _all_titles() -> frozenset[str]:
    return words("reference", "titles", "m") | words("reference", "titles", "f") | words("reference", "titles", "any")


def _from_pronouns(tree: Tree, findings: Findings, genders: dict[int, str]) -> None:
    """Add the gender of whoever is the only person named before a pronoun, or the subject behind its phrase."""
    for token, word in enumerate(tree.lower):
        gender = gender_of(word)
        if gender is None:
            continue
        ahead = subject_ahead(tree, findings, token, {"person"}) if opens(tree, token) else []
        near = ahead or named_before(tree, findings, token, {"person"})  # "In **her** speech, Ana Silva said"
        persons = {found.filler.index for found in near if found.filler}
        if len(persons) == 1:
            genders.setdefault(min(persons), gender)


def gender_of(word: str) -> str | None:
    """The gender of a pronoun, "m" or "f"."""
    return "m" if word in MEN else "f" if word in WOMEN else None


def fitting(candidates: Sequence[Found], genders: dict[int, str], word: str) -> list[Found]:
    """Of several persons those that a pronoun can mean."""
    gender = gender_of(word)
    return [found for found in candidates if found.filler and genders.get(found.filler.index, gender) == gender]


def read_quotes(tree: Tree) -> list[int]:
    """For each token the number of the quotation it stands in, 0 outside; empty where the text has no marks."""
    if {'"', "“", "”", "``", "''"}.isdisjoint(tree.lower):
        return []
    inside, number, since = [], 0, 0
    open_ = False
    for token, word in enumerate(tree.lower):
        opens = word in ("“", "``") or (word == '"' and not open_)
        if opens:
            open_, number, since = True, number + 1, token
        elif word in ("”", "''", '"') or token - since > LONGEST:
            open_ = False
        inside.append(number if open_ else 0)
    return inside


def is_empty(tree: Tree, token: int) -> bool:
    """Whether "it" stands for nothing: "it is likely that", "it was agreed to", "it rained", "it was X who"."""
    if tree.lower[token] != "it":
        return False
    verb, label = tree.head[token], tree.dep[token]
    if label == "expl" or tree.lemma[verb] in words("reference", "weather"):
        return True
    below = {tree.dep[child] for child in tree.children[verb]}
    if label == "nsubjpass":
        agreed = "xcomp" in below and tree.lemma[verb] in words("reference", "decided")
        return agreed or "ccomp" in below or "csubjpass" in below
    if label != "nsubj" or tree.lemma[verb] not in LINKS:
        return False
    if not below.isdisjoint(("acomp", "attr", "oprd")):
        nouns = [child for child in tree.children[verb] if tree.dep[child] in ("attr", "acomp")]
        cleft = any(tree.dep[deep] == "relcl" for noun in nouns for deep in tree.children[noun])
        governed = any(tree.dep[deep] in ("xcomp", "ccomp") for noun in nouns for deep in tree.children[noun])
        return cleft or governed or not below.isdisjoint(CLAUSAL)
    return False
