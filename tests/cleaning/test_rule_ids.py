"""Every block says by which rule it is what it is, and the catalogue knows the rule."""

from hypothesis import given
from hypothesis import strategies as st

from extract.catalogue import entries
from extract.cleaning import clean, kinds
from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from tests.cleaning.support import OPENING, SECOND, article

RULES = entries("cleaning")
KINDS = {
    OPENING: "paragraph",
    "A long wait": "heading",
    "• Lower the fees of both harbours;": "item",
    "Commissioned by: Ministry of Ports": "field",
    "“The harbour of Norlandia is open to everyone.”": "quotation",
    "Photo: Cranes at the new harbour of Norlandia.": "caption",
}
LINES = (
    *KINDS, SECOND, "Home » World » Ports", "Share", "12 Comments", "Related stories",
    "By Ana Silva | 3 March 2024", "3 March 2024", "RIVERTON, March 3 (Reuters) – " + OPENING,
    "Port fees rise again", "© 2024 Riverton Wire", "Source: Riverton Wire", "* * *", "",
    "Norlandia opens its second harbour | Riverton Wire", "Norlandia opens its second harbour", "www.example.org",
    "Ana Silva", "Tel: +99 555 0101", "2 hours ago", "p { margin: 0; }", "Photo: Ana Silva",
    "Sign up for our newsletter", "Norlandia 1,200 3.5%",
)  # fmt: skip


def test_the_rule_of_every_kind_of_line_is_in_the_catalogue() -> None:
    found = {line: kinds.kind(features(split_lines(line))[0]) for line in KINDS}
    assert found == KINDS
    assert {f"cleaning.block.{kind}" for kind in found.values()} <= set(RULES)


@given(st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30)), max_size=25))
def test_every_block_of_a_page_has_a_rule_of_the_catalogue(lines: list[str]) -> None:
    assert {block.rule for block in clean(article("\n".join(lines))).blocks} <= set(RULES)
