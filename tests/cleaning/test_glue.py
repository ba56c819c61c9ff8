import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.glue import REPAIRS, repair_words


@pytest.mark.parametrize(
    ("raw", "repaired"),
    [
        ("the Trade Council (TC),Mr. Ota", "the Trade Council (TC), Mr. Ota"),
        ("founded in 2016,is open;it grows", "founded in 2016, is open; it grows"),
        ("economic,social,and cultural", "economic, social, and cultural"),
        ("on May 5,2024 and 12 June,2023", "on May 5, 2024 and 12 June, 2023"),
        (
            "It ended.Then it rained!We left?No one knew.A pity",
            "It ended. Then it rained! We left? No one knew. A pity",
        ),
        ("it grew.”The bank", "it grew.” The bank"),
        ("in 2016.The rest", "in 2016. The rest"),
        ("Bank for Ports(BP) and rail(ways)too", "Bank for Ports (BP) and rail(ways) too"),
        ("Dr.Ota of the U.S.Senate", "Dr. Ota of the U.S. Senate"),
        ("fromNorlandia andEastisle", "from Norlandia and Eastisle"),
        ("About the Port UnionThe union", "About the Port Union The union"),
        ("too    many  blanks", "too many blanks"),
        ("It said:“We go.”", "It said: “We go.”"),
        ("The Union ( PU ) , Norlandia 's own , met . . . now !", "The Union (PU), Norlandia's own, met... now!"),
    ],
)
def test_missing_and_superfluous_blanks_are_repaired(raw: str, repaired: str) -> None:
    assert repair_words(raw)[0] == repaired


@pytest.mark.parametrize(
    "text",
    [
        "the U.S. and the U.K., e.g. 1,200 or 3.5 per cent of No.5 at 10:30 a.m.",
        "https://www.example.org/News,Today.Html?q=A,b and ana.Silva@Example.Org",
        "Booking.com, Example.Com, report.PDF, data_set.Csv",
        "the ’s-Hertogenbosch line, .5 or ,75",
        "J.K. Ota, W.Silva and the iPhone of YouTube, McDonald and LinkedIn",
        "a 2:1 vote in the 3,5-dimethyl case, x,y and (s)he",
        "and/or, 24/7, 5-7 September, 12.03.2024, 1.000.000,50",
    ],
)
def test_what_has_no_blank_by_right_is_left_alone(text: str) -> None:
    assert repair_words(text)[0] == text


@pytest.mark.parametrize("rule", [rule for rule, _ in REPAIRS])
def test_each_repair_can_be_switched_off(rule: str) -> None:
    raw = "Ports,rail said:The end.Then Dr.Ota(PU)said so.Union(PU) andMinister  left , now."
    changed = {edit.rule for name, repair in REPAIRS for edit in repair(raw) if name != rule}
    assert rule not in changed
    assert repair_words(raw, disabled={rule})[0] != repair_words(raw)[0]


@given(st.text("aB.,;: (PU)”“2\n's", max_size=60))
def test_only_blanks_are_put_in_and_taken_out(raw: str) -> None:
    text, _ = repair_words(raw)
    assert text.replace(" ", "") == raw.replace(" ", "")


def test_of_a_page_without_line_breaks_headings_are_parted_from_the_words_behind_them() -> None:
    lost = "The new piers were built.Ferries came.They use the new piers by day. Ferries rest by night."
    assert repair_words(f"{lost} Who pays for the piersFerries pay.")[0].endswith("the piers Ferries pay.")
    assert repair_words("The piers of Ferries at piersFerries.")[0].endswith("piersFerries.")
    assert repair_words(f"{lost} ReefAid pays, and ReefAid gives.")[0].endswith("ReefAid pays, and ReefAid gives.")
