"""Phrases and times that the model hangs on the wrong word, lists of names, clauses; on parses made by hand."""

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.syntax.mending_clauses import mend_clauses
from extract.relations.syntax.mending_lists import mend_lists
from extract.relations.syntax.mending_phrases import mend_phrases, mend_times
from extract.relations.syntax.tree import Tree
from tests.relations.syntax.test_mending_words import parsed


def names(*tokens: int, kinds: dict[int, str] | None = None) -> Findings:
    """A name of one word at each of these tokens, a person unless `kinds` says otherwise; each its own thing."""
    order = tuple(
        Found(Filler("entity", number), (kinds or {}).get(token, "person"), token, token, token)
        for number, token in enumerate(tokens)
    )
    return Findings({found.first: found for found in order}, order, tokens, (), (), {}, frozenset())


def heads(tree: Tree, *tokens: int) -> list[tuple[int, str]]:
    return [(tree.head[token], tree.dep[token]) for token in tokens]


def test_a_phrase_behind_a_time_belongs_to_the_noun_before_the_time() -> None:
    tags, labels = "NNP VBD NN NN IN NNP", "nsubj ROOT dobj npadvmod agent pobj"
    tree = parsed("Chad hailed|hail visits today by Bo", tags, [1, 1, 1, 1, 1, 4], labels)
    mend_phrases(tree)
    assert heads(tree, 3, 4) == [(2, "npadvmod"), (2, "agent")]


def test_only_journeys_take_the_goal_of_their_verb() -> None:
    for noun, above in (("visit|visit", 2), ("letter|letter", 1)):
        tree = parsed(
            f"Bo cancelled|cancel {noun} to Chad", "NNP VBD NN IN NNP", [1, 1, 1, 1, 3], "nsubj ROOT dobj prep pobj"
        )
        mend_phrases(tree)
        assert tree.head[3] == above


def test_a_time_between_subject_and_verb_is_the_verbs() -> None:
    text, tags = "Bo and Ana on Friday met|meet", "NNP CC NNP IN NNP VBD"
    tree = parsed(text, tags, [5, 0, 0, 2, 3, 5], "nsubj cc conj prep pobj ROOT")
    mend_times(tree, names(0, 2, 4, kinds={4: "time"}))
    assert heads(tree, 3) == [(5, "prep")]


def test_a_time_of_a_noun_stays() -> None:
    tree = parsed("Talks on Friday failed|fail", "NN IN NNP VBD", [3, 0, 1, 3], "nsubj prep pobj ROOT")
    mend_times(tree, names(2, kinds={2: "time"}))
    assert heads(tree, 1) == [(0, "prep")]


def test_an_apposition_that_goes_on_is_a_list() -> None:
    tree = parsed(
        "Bo , Ana and Li met|meet", "NNP , NNP CC NNP VBD", [5, 0, 0, 2, 2, 5], "nsubj punct appos cc conj ROOT"
    )
    mend_lists(tree, names(0, 2, 4))
    assert heads(tree, 2, 4) == [(0, "conj"), (2, "conj")]


def test_an_apposition_that_does_not_go_on_stays() -> None:
    tree = parsed("Bo , Ana met|meet", "NNP , NNP VBD", [3, 0, 0, 3], "nsubj punct appos ROOT")
    mend_lists(tree, names(0, 2, kinds={0: "organisation", 2: "organisation"}))
    assert heads(tree, 2) == [(0, "appos")]


def test_no_person_is_an_apposition_of_another() -> None:
    tree = parsed("Bo , Ana met|meet", "NNP , NNP VBD", [3, 0, 0, 3], "nsubj punct appos ROOT")
    mend_lists(tree, names(0, 2))
    assert heads(tree, 2) == [(0, "conj")]


def test_a_visit_that_was_taken_for_a_time_is_an_object() -> None:
    text, tags = "Bo begins|begin today a visit to Mali", "NNP VBZ NN DT NN TO NNP"
    tree = parsed(text, tags, [1, 1, 1, 4, 1, 4, 5], "nsubj ROOT npadvmod det npadvmod prep pobj")
    mend_phrases(tree)
    assert heads(tree, 2, 4) == [(1, "npadvmod"), (1, "dobj")]


def test_a_name_behind_an_office_is_conjoined_with_its_holder() -> None:
    tree = parsed(
        "Bo , mayor and Ana met|meet", "NNP , NN CC NNP VBD", [5, 0, 0, 2, 2, 5], "nsubj punct appos cc conj ROOT"
    )
    mend_lists(tree, names(0, 4))
    assert heads(tree, 4) == [(0, "conj")]


def test_a_name_beside_a_described_one_is_conjoined_with_its_noun() -> None:
    tree = parsed(
        "The agency Reefco and Li met|meet", "DT NN NNP CC NNP VBD", [1, 5, 1, 2, 2, 5], "det nsubj appos cc conj ROOT"
    )
    mend_lists(tree, names(2, 4, kinds={2: "organisation"}))
    assert heads(tree, 4) == [(1, "conj")]


def test_a_description_between_commas_is_no_member_of_the_list() -> None:
    text = "Reefco , a bank , and Bo met|meet"
    tree = parsed(text, "NNP , DT NN , CC NNP VBD", [7, 0, 3, 0, 3, 3, 3, 7], "nsubj punct det conj punct cc conj ROOT")
    mend_lists(tree, names(0, 6, kinds={0: "organisation", 6: "organisation"}))
    assert heads(tree, 3, 6) == [(0, "appos"), (0, "conj")]


def test_persons_behind_the_countries_of_offices_are_their_holders() -> None:
    text = "Ministers|minister of Chad and Mali , Bo and Ana , met|meet"
    tree = parsed(
        text,
        "NNS IN NNP CC NNP , NNP CC NNP , VBD",
        [10, 0, 1, 2, 2, 2, 2, 6, 6, 0, 10],
        "nsubj prep pobj cc conj punct conj cc conj punct ROOT",
    )
    found = names(2, 4, 6, 8, kinds={2: "place", 4: "place"})
    mend_lists(tree, found)
    assert heads(tree, 6, 8) == [(0, "appos"), (6, "conj")]


def test_persons_behind_a_country_that_no_comma_ends_stay() -> None:
    text = "Ministers|minister of Chad , Bo and Ana met|meet"
    tree = parsed(
        text, "NNS IN NNP , NNP CC NNP VBD", [7, 0, 1, 0, 2, 4, 4, 7], "nsubj prep pobj punct conj cc conj ROOT"
    )
    mend_lists(tree, names(2, 4, 6, kinds={2: "place"}))
    assert heads(tree, 4) == [(2, "conj")]


def test_a_participle_taken_for_the_verb_says_something_of_its_subject() -> None:
    tree = parsed(
        "Talks held|hold today helped|help Bo", "NN VBD NN VBD NNP", [1, 1, 1, 1, 3], "nsubj ROOT npadvmod dep dobj"
    )
    mend_clauses(tree)
    assert heads(tree, 0, 1, 3) == [(3, "nsubj"), (0, "acl"), (3, "ROOT")]


def test_a_verb_with_an_object_is_the_verb() -> None:
    tree = parsed(
        "Bo held|hold talks left|leave Chad", "NNP VBD NN VBD NNP", [1, 1, 1, 1, 3], "nsubj ROOT dobj dep dobj"
    )
    mend_clauses(tree)
    assert heads(tree, 1) == [(1, "ROOT")]


def test_a_noun_with_an_article_between_commas_says_what_the_name_is() -> None:
    tree = parsed(
        "Bo , a nurse , met|meet", "NNP , DT NN , VBD", [5, 0, 3, 5, 0, 5], "nsubj punct det nsubj punct ROOT"
    )
    mend_clauses(tree)
    assert heads(tree, 3) == [(0, "appos")]


def test_a_partner_behind_with_is_not_who_does_the_infinitive() -> None:
    labels = "nsubj ROOT prep nsubj aux pcomp dobj"
    tree = parsed(
        "Chad works|work with Mali to map|map reefs", "NNP VBD IN NNP TO VB NN", [1, 1, 1, 5, 5, 2, 5], labels
    )
    mend_phrases(tree)
    assert heads(tree, 3, 5) == [(2, "pobj"), (1, "advcl")]


def test_a_setting_with_an_infinitive_keeps_its_subject() -> None:
    labels = "prep nsubj aux pcomp dobj nsubj ROOT"
    tree = parsed(
        "With Mali to map|map reefs Chad left|leave", "IN NNP TO VB NN NNP VBD", [6, 3, 3, 0, 3, 6, 6], labels
    )
    mend_phrases(tree)
    assert tree.head[1] == 3
