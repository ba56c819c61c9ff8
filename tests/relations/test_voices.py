"""Who says "I" and "we" in interviews, in speeches and on own pages: what tells them, and what does not."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.cleaning.model import Block, BlockType
from extract.relations.apply import apply_rules
from extract.relations.positions.find import find_positions
from extract.relations.quotations.find import find_quotations
from extract.relations.rulebook.book import load_rulebook
from extract.relations.voices import interviewee, read_voices
from tests.relations.build import roles
from tests.relations.marked import marked_doc, name_of

HEAD = "A talk\n[Ana Silva|person], [premier|position] of [Chad|place@TD], met us.\n"
ASKED = "Will you sail?\nI will. We gave [Togo|place@TG] a boat.\nWhen?\nIn May.\nAnd then?\nMy boat needs rest."


def paged(nlp: Language, marked: str, *, first: BlockType = "title") -> Doc:
    """A document whose lines are blocks: the first of a type, the others paragraphs."""
    doc = marked_doc(nlp, marked)
    blocks, start = [], 0
    for line in doc.text.split("\n"):
        blocks.append(Block(first if start == 0 else "paragraph", start, start + len(line)))
        start += len(line) + 1
    doc._.extract_blocks = tuple(blocks)
    doc._.extract_positions = find_positions(doc)
    doc._.extract_quotations = find_quotations(doc)
    return doc


def told(doc: Doc) -> list[tuple[str, str]]:
    """Who speaks in which stretch, by its first word."""
    found = read_voices(doc, doc.text)
    return [(name_of(doc, one.speaker), doc.text[one.start : one.end].split()[0]) for one in found]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (HEAD + ASKED, [("Ana Silva", "I"), ("Ana Silva", "In"), ("Ana Silva", "My")]),
        (
            "A talk\n[Ana Silva|person] sails.\nQ: Do you row?\nA: I do.\nQ: Why?\nA: It keeps me warm.",
            [("Ana Silva", "A:"), ("Ana Silva", "A:")],
        ),
        (
            "A row\n[ANA SILVA|person=Ana Silva]: I do.\n[BO LIND|person=Bo Lind]: We do.\nSILVA: Mine!\nLIND: My oar.",
            [("Ana Silva", "ANA"), ("Bo Lind", "BO"), ("Ana Silva", "SILVA:"), ("Bo Lind", "LIND:")],
        ),
        ("Remarks by [Ana Silva|person]\nI thank you.\nI came late.\nI shall stay.", [("Ana Silva", w) for w in "III"]),
        # questions of the writer's own, to nobody; a page of questions that names nobody; a speech reported
        ("Boats\n[Ana Silva|person] sails.\nWho rows?\nWe do.\nWho sails?\nI do.\nWho swims?\nMy dog.", []),
        (
            "Help\nThe fund pays.\nWho may ask?\nYou may, if we know you.\nDo you pay?\nWe do.\nAnd us?\nUs too.",
            [],
        ),
        ("Remarks by [Ana Silva|person]\nSilva thanked all.\nI was there.\nIt rained.", []),
        ("[Ana Silva|person] leaves\nI saw it.\nI wept.\nI stayed.", []),
    ],
)
def test_who_speaks_where(stock: Language, marked: str, expected: list[tuple[str, str]]) -> None:
    assert told(paged(stock, marked)) == expected


def test_an_institution_is_we_on_its_own_page_that_nobody_signs(stock: Language) -> None:
    text = "News\n[Harbour Bank|organisation] grows.\nWe lent much."
    doc = paged(stock, text)
    assert told(doc) == []
    doc._.extract_publisher = "Harbour Bank"
    assert told(doc) == [("Harbour Bank", "News"), ("Harbour Bank", "Harbour"), ("Harbour Bank", "We")]
    signed = paged(stock, text, first="byline")
    signed._.extract_publisher = "Harbour Bank"
    assert told(signed) == []


def test_we_of_an_interview_is_the_body_that_the_speaker_holds_office_in(stock: Language) -> None:
    text = (
        HEAD
        + "Will you sail?\nWe signed the [Reef Pact|instrument] here. I like it.\nWhen?\nIn May.\nWhy?\nMy boat leaks."
    )
    doc = paged(stock, text)
    _, (event,) = apply_rules(doc, load_rulebook())
    assert roles(doc, event) == {"party": ["Chad"], "instrument": ["Reef Pact"]}


def test_words_above_an_interview_and_what_you_wrote_are_the_interviewees(stock: Language) -> None:
    text = "“The sea is never full of us”\n" + HEAD.partition("\n")[2] + ASKED
    doc = paged(stock, text + "\nYou once wrote that it was “a very old sea”.\nI did.")
    assert [name_of(doc, one.speaker) for one in doc._.extract_quotations] == ["Ana Silva", "Ana Silva"]
    assert interviewee(read_voices(doc, doc.text)) == 0
