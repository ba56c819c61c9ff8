import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning import Block, Span, clean
from extract.cleaning.capitals import CAPITALS, repair_capitals
from extract.cleaning.model import BlockType
from tests.cleaning.support import OPENING, SECOND, article

BODY = (
    "Ministers of the Port Union signed a pact on harbours in Riverton, said Ken O’Brien of the ASEAN team. "
    "The pact was welcomed by President Ana Silva. The harbours of Nigeria are not in it."
)


def shown(*parts: tuple[BlockType, str], disabled: tuple[str, ...] = ()) -> str:
    text = "\n\n".join(words for _, words in parts)
    blocks, start = [], 0
    for kind, words in parts:
        blocks.append(Block(kind, start, start + len(words)))
        start += len(words) + 2
    return repair_capitals(text, blocks, disabled=disabled)[0]


def headline(words: str) -> str:
    return shown(("title", words), ("paragraph", BODY)).partition("\n")[0]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("MINISTERS SIGN HARBOUR PACT IN RIVERTON", "Ministers sign harbour pact in Riverton"),
        ("PORT UNION AND ASEAN: ‘NEW ERA’, SAYS O’BRIEN", "Port Union and ASEAN: ‘New era’, says O’Brien"),
        ("SILVA’S U.S.-LED PACT PLEASES NIGERIAN MINISTERS", "Silva’s U.S.-led pact pleases Nigerian ministers"),
        ("PACT SIGNED AT COP28 BY SRI LANKA AND CÔTE D’IVOIRE", "Pact signed at COP28 by Sri Lanka and Côte d’Ivoire"),
        ("PACT FOR RIVERTON IN ITS 5TH YEAR", "Pact for Riverton in its 5th year"),
    ],
)
def test_a_headline_is_written_as_the_article_writes_its_words(raw: str, text: str) -> None:
    assert headline(raw) == text


@pytest.mark.parametrize(
    "text",
    ["ASEAN", "BACKGROUND", "Ministers SIGN pact", "NATO, UN, EU", "MAYOR FIRES COOK OVER SOUP", "5 – 3", "U.S."],
)
def test_what_is_no_headline_in_capitals_or_unknown_stays(text: str) -> None:
    assert headline(text) == text


def test_a_heading_of_one_word_goes_by_the_article_alone() -> None:
    assert headline("HARBOURS") == "Harbours"


def test_paragraphs_in_capitals_are_written_anew_and_others_are_not() -> None:
    shouted = "THE PACT OF RIVERTON WAS SIGNED."
    text = shown(("paragraph", BODY), ("paragraph", shouted), ("paragraph", "UN said so."))
    assert text.split("\n\n")[1:] == ["The pact of Riverton was signed.", "UN said so."]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("JAKARTA, Nov. 3 (Riverton Wire) —", "Jakarta, Nov. 3 (Riverton Wire) —"),
        ("WASHINGTON, D.C. (AP) -", "Washington, D.C. (AP) -"),
        ("ABU DHABI, UAE —", "Abu Dhabi, UAE —"),
        ("DAR ES SALAAM/PORT-AU-PRINCE –", "Dar es Salaam/Port-au-Prince –"),
        ("RIVERTON-ON-SEA, NOV 3 (AFP) –", "Riverton-on-Sea, Nov 3 (AFP) –"),
        ("By wire: SAN PEDRO DE LA MESA:", "By wire: San Pedro de la Mesa:"),
        ("İZMİR, Turkey (AA) —", "İzmir, Turkey (AA) —"),
        ("NEW YORK, NY, March 3, 2024 /PRNewswire/ --", "New York, NY, March 3, 2024 /PRNewswire/ --"),
        ("(REUTERS) -", "(REUTERS) -"),
        ("Geneva, 3 March 2024", "Geneva, 3 March 2024"),
    ],
)
def test_the_place_of_a_dateline_is_written_small(raw: str, text: str) -> None:
    assert shown(("dateline", raw), ("paragraph", BODY)).partition("\n")[0] == text


def test_it_can_be_switched_off() -> None:
    assert shown(("dateline", "LIMA –"), disabled=(CAPITALS,)) == "LIMA –"


def test_the_record_keeps_the_raw_words() -> None:
    result = clean(article(f"PORT UNION OPENS HARBOUR\n\nLIMA, March 3 (AFP) – {OPENING} {SECOND}"))
    assert result.text.startswith("Port union opens harbour\n\nLima, March 3 (AFP) –\n\n")
    assert result.title is not None
    assert result.title.text == "PORT UNION OPENS HARBOUR"
    at = result.text.index("Lima")
    span = result.offsets.raw_span(at, at + 4)
    assert result.raw[span.start : span.end] == "LIMA"
    at = result.text.index("union")
    assert result.offsets.raw_span(at, at + 2) == Span(5, 10)


WORDS = st.sampled_from(
    [
        "PORT",
        "UNION",
        "Union",
        "of",
        "OF",
        "İİ",
        "ŉ",
        "ß",
        "D’AB",
        "5TH",
        "U.S.",
        "ΣΑΣ",
        "ǅ",
        ":",
        "–",
        "(",
        "UN",
        "LIMA",
    ]
)


@given(
    st.lists(st.tuples(st.sampled_from(["title", "paragraph", "dateline"]), st.lists(WORDS, min_size=1).map(" ".join)))
)
def test_every_character_stays_one(parts: list[tuple[BlockType, str]]) -> None:
    before = "\n\n".join(words for _, words in parts)
    after = shown(*parts)
    assert len(after) == len(before)
    assert after.replace("i̇", "İ").casefold().replace("̇", "") == before.casefold().replace("̇", "")
