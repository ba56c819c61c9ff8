import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from extract.catalogue import Example, entries
from extract.cleaning.model import Block
from extract.relations.positions.find import find_positions
from extract.relations.quotations.find import find_quotations
from tests.relations.marked import marked_doc, name_of

EXAMPLES = [(entry.id, example) for entry in entries("quotations").values() for example in entry.examples]
COUNTERS = [(entry.id, text) for entry in entries("quotations").values() for text in entry.counterexamples]


def read(nlp: Language, marked: str) -> Doc:
    doc = marked_doc(nlp, marked)
    doc._.extract_positions = find_positions(doc)
    return doc


def rows(doc: Doc) -> list[str]:
    return [f"{name_of(doc, one.speaker)}: {doc.text[one.start : one.end]}" for one in find_quotations(doc)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_catalogue_example_is_found_by_its_rule(stock: Language, rule: str, example: Example) -> None:
    doc = read(stock, example.text)
    assert tuple(rows(doc)) == example.finds
    assert rule in {one.rule for one in find_quotations(doc)}


@pytest.mark.parametrize(("rule", "text"), COUNTERS)
def test_catalogue_counterexample_is_not_found_by_its_rule(stock: Language, rule: str, text: str) -> None:
    assert rule not in {one.rule for one in find_quotations(read(stock, text))}


SPEAKERS = [
    pytest.param(
        "[Ana Silva|person] said that [Bo Lind|person] had won. “We are glad of it,” she added.",
        ["Ana Silva: We are glad of it,"],
        id="a pronoun means the subject of the main clause",
    ),
    pytest.param(
        "[Ana Silva|person] arrived. A clerk at the gate disagreed. “It will never open,” he said.",
        ["-: It will never open,"],
        id="but nobody, where that has no name",
    ),
    pytest.param(
        "[Ana Silva|person] met [Bo Lind|person]. “We are glad of it,” she told him. “So am I,” he replied.",
        ["Ana Silva: We are glad of it,", "Bo Lind: So am I,"],
        id="who was she is not he",
    ),
    pytest.param(
        "[Bo Lind|person] came. [Mayor|position] [Ana Silva|person] left. “We won it,” [Bo Lind|person] said. The "
        "[mayor|position] was sad. “We lost it all,” she said.",
        ["Bo Lind: We won it,", "Ana Silva: We lost it all,"],
        id="an office as subject is its holder",
    ),
    pytest.param(
        "Kenyan [President|position] [Bo Lind|person] met French [President|position] [Ana Silva|person]. “We need "
        "rain,” the Kenyan [president|position] said.",
        ["Bo Lind: We need rain,"],
        id="a nationality tells one holder from another",
    ),
    pytest.param(
        "[President|position] [Bo Lind|person] met French [President|position] [Ana Silva|person]. “We need rain,” "
        "the Kenyan [president|position] said.",
        ["Bo Lind: We need rain,"],
        id="also where it was not said of him",
    ),
    pytest.param(
        "[President|position] [Ana Silva|person] met [President|position] [Bo Lind|person]. [Ana Silva|person] left. "
        "“We need rain,” the [president|position] said.",
        ["Ana Silva: We need rain,"],
        id="of two holders the one named last",
    ),
    pytest.param(
        "French [President|position] [Ana Silva|person] met [Bo Lind|person]. “We need rain,” said the French leader.",
        ["Ana Silva: We need rain,"],
        id="a country's leader is its president",
    ),
    pytest.param(
        "French [President|position] [Ana Silva|person] met [Bo Lind|person]. “We need rain,” said the Thai leader.",
        ["-: We need rain,"],
        id="but not another country's",
    ),
    pytest.param(
        "“We paid,” [Ana Silva|person], [director|position] of [Port Union|organisation], told us, “and we are glad.”",
        ["Ana Silva: We paid,", "Ana Silva: and we are glad."],
        id="an interrupted quotation",
    ),
    pytest.param(
        "“We paid,” [Ana Silva|person] said after a call with [Bo Lind|person]. “They did not,” she added.",
        ["Ana Silva: We paid,", "Ana Silva: They did not,"],
        id="a pronoun goes on with the one who spoke",
    ),
    pytest.param(
        "[Ana Silva|person] is [mayor|position]. [Bo Lind|person] was late. “We paid it,” the [mayor|position] said.",
        ["Ana Silva: We paid it,"],
        id="an office means its holder",
    ),
    pytest.param(
        "[Foreign Minister|position] [Ana Silva|person] met [Bo Lind|person]. “We paid it all,” the minister said.",
        ["Ana Silva: We paid it all,"],
        id="also by its last word, and where it is no mention",
    ),
    pytest.param(
        "[Norlandia|place]'s [premier|position], [Ana Silva|person], met "
        "[Sudria|place]'s [premier|position], [Bo Lind|person]. “We paid it all,” [Norlandia|place]'s "
        "[premier|position] said.",
        ["Ana Silva: We paid it all,"],
        id="of two holders the one whose country is named",
    ),
    pytest.param(
        "“We paid it all,” officials of [Port Union|organisation] said. “Nobody was hurt.”",
        ["-: We paid it all,", "-: Nobody was hurt."],
        id="whoever is never named is not guessed, and goes on",
    ),
    pytest.param(
        "[Bo Lind|person]'s lawyer said: “We have no comment.”",
        ["-: We have no comment."],
        id="a possessor does not speak",
    ),
    pytest.param(
        "“We paid it all,” [Norlandia|place] said.",
        ["-: We paid it all,"],
        id="a place is no speaker",
    ),
    pytest.param(
        "“We paid it all,” said [Ana Silva|person]. “[Bo Lind|person] told me so.” It rained. “He lied,” she said.",
        ["Ana Silva: We paid it all,", "Ana Silva: Bo Lind told me so.", "Ana Silva: He lied,"],
        id="names inside the marks do not speak",
    ),
    pytest.param(
        "“Why?” [Ana Silva|person] asked. “Who paid for it?”",
        ["Ana Silva: Who paid for it?"],
        id="a single word is no quotation, but has a speaker",
    ),
    pytest.param(
        "“It was close.\n“We are glad of it,” [Ana Silva|person] said.",
        ["Ana Silva: It was close.", "Ana Silva: We are glad of it,"],
        id="the speaker named after the last paragraph",
    ),
    pytest.param(
        "That being said, “we are glad of it,” [Ana Silva|person] noted.",
        ["Ana Silva: we are glad of it,"],
        id="a passive that names nobody attributes nothing",
    ),
    pytest.param(
        "“[Chad|place] and [Fiji|place] and [Peru|place] paid,” said a clerk. "
        "Mr. [Bo Lind|person] came. He said: “We paid.”",
        ["-: Chad and Fiji and Peru paid,", "Bo Lind: We paid."],
        id="the gender of a pronoun is looked up where names stand in marks before it",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_speakers(stock: Language, text: str, expected: list[str]) -> None:
    assert rows(read(stock, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The song “We Are the River” was played, [Bo Lind|person] said.",
        "[Bo Lind|person] spoke under the theme ‘Youth Shaping the Coast: Building Better Harbours’.",
        "The move from a “strategic partnership” to a “comprehensive partnership” was noted by [Bo Lind|person].",
        "The so-called “dry dock” is wet, [Bo Lind|person] said.",
        "The [Port Union|organisation] (“the Union”) and [Bo Lind|person] (“the Buyer”) said so.",
        'A 34" screen and a 27" one are on sale, [Bo Lind|person] said.',
        "The ports' debts and the boys' club are known, [Bo Lind|person] said.",
    ],
)
def test_other_words_in_marks_are_no_quotations(stock: Language, text: str) -> None:
    assert rows(read(stock, text)) == []


def test_blocks_are_the_paragraphs(stock: Language) -> None:
    doc = read(stock, "“We paid it\nall,” [Ana Silva|person] said.\n“Share this page with us,” it says.")
    cut = doc.text.index("“Share")
    doc._.extract_blocks = (Block("paragraph", 0, cut - 1), Block("boilerplate", cut, len(doc.text)))
    assert rows(doc) == ["Ana Silva: We paid it\nall,"]


def test_an_unclosed_mark_swallows_nothing(stock: Language) -> None:
    doc = read(stock, "“We paid it all, [Ana Silva|person] said.\nIt rained.\n“They did not,” she added.\nIt rained.")
    assert rows(doc) == ["Ana Silva: They did not,"]


def test_a_document_without_marks_or_tags_has_none(stock: Language) -> None:
    assert find_quotations(stock("He said that it rained.")) == ()
    assert find_quotations(stock.make_doc("He said: “It rained all day.”")) == ()


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["“", "”", '"', "‘", "’", "'", "We paid", " said ", "Ana", ". ", ", ", "\n", ": ", " – "]),
        max_size=20,
    )
)
def test_any_text_gives_sound_quotations(stock: Language, pieces: list[str]) -> None:
    doc = marked_doc(stock, "".join(pieces).replace("Ana", "[Ana|person]"))
    last = 0
    for one in find_quotations(doc):
        assert last <= one.start < one.end
        assert doc.text[one.start : one.end] == doc.text[one.start : one.end].strip()
        assert one.rule in entries("quotations")
        assert one.speaker in (None, 0)
        last = one.end


@pytest.mark.parametrize("piece", ['"', "“", "“a b” ", "'a ", '"a b" said ', "“a b\n", "‘a “b” ", "«"])
def test_hostile_text_takes_linear_time(stock: Language, piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        words = text.replace("\n", " \n ").split(" ")
        words = [word for word in words if word]
        doc = Doc(stock.vocab, words=words, tags=["VBD" if word == "said" else "NN" for word in words])
        start = time.process_time()
        find_quotations(doc)
        return time.process_time() - start

    assert seconds(100_000) < 20 * seconds(10_000) + 1
