from collections.abc import Callable, Iterator

import pytest

from extract.cleaning import Edit, apply
from extract.cleaning.glyphs import LOOKED_FOR, accents, apostrophes, bullets, hyphens, ligatures, wide


@pytest.mark.parametrize(
    ("repair", "raw", "text"),
    [
        (ligatures, "The oﬃce conﬁrmed the ﬂow; Congreſs; Pius Ⅸ", "The office confirmed the flow; Congress; Pius IX"),
        (ligatures, "Œuvre, Ætna, Straße, Ĳssel", "Œuvre, Ætna, Straße, IJssel"),
        (wide, "ＡＳＥＡＮ（２０２４）：Ａ", "ASEAN(2024):A"),
        (wide, "港口（东岛）！", "港口（东岛）！"),
        (accents, "Sa\u0303o Tome\u0301, Nguye\u0302\u0303n, ê\u0301", "São Tomé, Nguyễn, ế"),
        (accents, "x\u0301 \u0301 5\u0301", "x\u0301 \u0301 5\u0301"),
        (hyphens, "Port‑Union, a‐b", "Port-Union, a-b"),
        (apostrophes, "Norlandia´s crews don`t; they´ll", "Norlandia’s crews don’t; they’ll"),
        (apostrophes, "5′s x`y `so` Sanaʻa", "5′s x`y `so` Sanaʻa"),
        (bullets, "➢ One\n  \uf0b7\tTwo\nThree ✓ four ➢ five", "• One\n  •\tTwo\nThree ✓ four ➢ five"),
        (bullets, "→ Read more\n✓\n", "→ Read more\n✓\n"),
    ],
)
def test_a_character_becomes_what_it_stands_for(repair: Callable[[str], Iterator[Edit]], raw: str, text: str) -> None:
    assert apply(raw, repair(raw))[0] == text


def test_what_a_repair_looks_for_is_not_what_it_makes() -> None:
    made = {
        char for edit in ligatures("".join(sorted(LOOKED_FOR["cleaning.repair.ligature"]))) for char in edit.replacement
    }
    assert made.isdisjoint(LOOKED_FOR["cleaning.repair.ligature"])
