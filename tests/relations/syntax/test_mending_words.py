"""Words whose kind the model mistakes, on parses made by hand."""

from spacy.lang.en import English
from spacy.tokens import Doc

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.syntax.mending_words import mend_gerunds, mend_names, mend_participles
from extract.relations.syntax.tree import Tree, read_tree

VOCAB = English().vocab


def parsed(words: str, tags: str, heads: list[int], deps: str) -> Tree:
    """The tree of words with their fine tags, heads and labels; a verb's lemma is given behind a stroke."""
    pairs = [word.split("|") for word in words.split()]
    kinds = {"NN": "NOUN", "NNP": "PROPN", "VBN": "VERB", "VBD": "VERB", "VB": "VERB", "VBG": "VERB"}
    return read_tree(
        Doc(
            VOCAB,
            words=[pair[0] for pair in pairs],
            lemmas=[pair[-1] for pair in pairs],
            tags=tags.split(),
            pos=[kinds.get(tag, "ADP") for tag in tags.split()],
            heads=heads,
            deps=deps.split(),
        )
    )


def names_of(first: int, last: int, head: int) -> Findings:
    """One name over these tokens."""
    found = Found(Filler("entity", 0), "organisation", first, last, head)
    at = dict.fromkeys(range(first, last + 1), found)
    return Findings(at, (found,), (first,), (), (), {}, frozenset({"organisation"}))


def test_a_participle_behind_an_acronym_is_the_verb() -> None:
    tree = parsed("ABC partnered|partner with Chad", "NN VBN IN NNP", [0, 0, 1, 2], "ROOT acl prep pobj")
    mend_participles(tree)
    assert (tree.dep[:2], tree.head[0], tree.children[1]) == (["nsubj", "ROOT"], 1, [0, 2])


def test_a_participle_that_can_be_passive_stays() -> None:
    tree = parsed("Treaty signed|sign in Chad", "NN VBN IN NNP", [0, 0, 1, 2], "ROOT acl prep pobj")
    mend_participles(tree)
    assert tree.dep[:2] == ["ROOT", "acl"]


def test_being_in_come_into_being_is_a_noun() -> None:
    tree = parsed("It came|come into being|be", "NN VBD IN VBG", [1, 1, 1, 2], "nsubj ROOT prep pobj")
    mend_gerunds(tree)
    assert (tree.pos[3], tree.lemma[3]) == ("NOUN", "being")


def test_a_name_that_stands_as_a_clause_is_a_subject() -> None:
    tree = parsed("Save|save Reefs runs|run", "VB NNP VBD", [2, 0, 2], "csubj dobj ROOT")
    mend_names(tree, names_of(0, 1, 0))
    assert (tree.dep[0], tree.pos[0]) == ("nsubj", "PROPN")


def test_a_name_behind_to_is_no_infinitive() -> None:
    tree = parsed("gave|give money to Chad", "VBD NN IN VB", [0, 0, 3, 0], "ROOT dobj aux advcl")
    mend_names(tree, names_of(3, 3, 3))
    assert (tree.dep[2:], tree.head[2:]) == (["prep", "pobj"], [0, 2])


def test_a_noun_that_is_called_something_has_the_name_beside_it() -> None:
    words, tags = "pact known|know as Reefs failed|fail", "NN VBN IN NNP VBD"
    tree = parsed(words, tags, [4, 0, 1, 2, 4], "nsubj acl prep pobj ROOT")
    mend_names(tree, names_of(3, 3, 3))
    assert (tree.dep[3], tree.head[3]) == ("appos", 0)


def test_a_plural_with_a_subject_that_heads_a_sentence_is_a_verb() -> None:
    tree = parsed("Chad cooperates|cooperate with Togo", "NNP NNS IN NNP", [1, 1, 1, 2], "nsubj ROOT prep pobj")
    mend_participles(tree)
    assert tree.pos[1] == "VERB"


def test_a_plural_without_a_subject_stays_a_noun() -> None:
    tree = parsed("Chad troops|troop in Togo", "NNP NNS IN NNP", [1, 1, 1, 2], "compound ROOT prep pobj")
    mend_participles(tree)
    assert tree.pos[1] != "VERB"


def test_the_noun_before_a_name_is_a_word_of_its_own() -> None:
    for subject, expected in (("nsubj", [(4, "compound"), (1, "pobj")]), ("npadvmod", [(1, "pobj"), (5, "nsubj")])):
        tree = parsed(
            "staff for the firm Reef agreed|agree",
            "NN IN DT NN NNP VBD",
            [5, 0, 3, 1, 5, 5],
            f"{subject} prep det pobj nsubj ROOT",
        )
        mend_names(tree, names_of(4, 4, 4))
        assert [(tree.head[token], tree.dep[token]) for token in (3, 4)] == expected
