"""The checker finds each way to break the scheme, says where, and how to mend it."""

import pytest

from extract.evaluation.check import check_file
from tests.evaluation.articles import files

TEXT = "Menu\nMira Oduya visits Osk on Friday. Osk gives over $5 to Tarn Fund.\n“It was time,” she said.\n"
SPANS = {
    "T1": "Boilerplate 0 4\tMenu",
    "T2": "Person 5 15\tMira Oduya",
    "T3": "Visit 16 22\tvisits",
    "T4": "Place 23 26\tOsk",
    "T5": "Time 30 36\tFriday",
    "T6": "Place 38 41\tOsk",
    "T7": "Funding 42 47\tgives",
    "T8": "Money 53 55\t$5",
    "T9": "Organisation 59 68\tTarn Fund",
    "T10": "Quotation 71 83\tIt was time,",
}
REST = {
    "E1": "Visit:T3 Visitor:T2 Destination:T4",
    "E2": "Funding:T7 Funder:T6 Recipient:T9 Amount:T8",
    "R1": "SaidBy Arg1:T10 Arg2:T2",
    "A1": "Bound T8 AtLeast",
    "A2": "Status E2 Planned",
    "N1": "Reference T5 timex3:2024-03-01\tFriday",
    "N2": "Reference T8 money:USD:5\t$5",
}
SET = "*\tEquiv T4 T6"
SOUND = [
    *("2022-11", "2023-09-05/2023-09-07", "P30Y", "XXXX-08-08", "P1Y", "PAST_REF", "XXXX-WXX-2", "XXXX", "2016/2018"),
    *("199X", "19", "2024-Q1", "2024-H2", "2024-SU", "2024-W10", "2024-W10-WE", "2024-03-01T10:30", "2024-03-01TNI"),
    *("T14:00", "P2.5Y", "PT90M", "PXD", "P1DT12H", "P2DE", "P3W", "FY2024"),
]
MALFORMED = ["2024-13-40", "P", "2024-", "PT", "24-03-01", "REF", "2024/", "P1", "2024-3-1", "today", "PXY3", "T"]


def problems(*more: str, **lines: str | None) -> list[str]:
    """What is wrong with the sound file once these lines replace or follow its own; `None` takes one out."""
    merged = {**SPANS, **REST, **lines}
    content = [f"{name}\t{line}" for name, line in merged.items() if line is not None] + [SET, *more]
    return [str(problem) for problem in check_file(TEXT, "".join(f"{line}\n" for line in content), file="g.ann")]


def test_a_code_that_iso_leaves_to_users_may_stand_for_its_country() -> None:
    assert problems(N3="Reference T4 iso3166:XK\tOsk") == problems(N3="Reference T4 iso3166:SG\tOsk") == []


def test_sound_files_have_no_problems() -> None:
    assert problems() == []
    assert [problem for file in files().values() for problem in file.problems()] == []


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ({"T4": "Place 24 27\tOsk"}, "g.ann:4: T4: the text at 24 27 is 'sk ', not 'Osk'; these words stand at 23 26"),
        ({"T4": "Place 23 26\tOslo"}, "not 'Oslo'; give the words as the text has them"),
        ({"T4": "Place 23 999\tOsk"}, "23 999 is no stretch of a text of 95 characters"),
        ({"T4": "Place 26 23\tOsk"}, "26 23 is no stretch"),
        ({"T9": "Organisation 58 68\t Tarn Fund"}, "begins or ends in white space; leave"),
        ({"T9": "Company 59 68\tTarn Fund"}, "there is no label Company; use one of Title"),
        ({"T3": "Visit 16 26\tvisits Osk"}, "is no single word"),
        ({"T10": "Quotation 71 73\tIt"}, "is one word"),
        ({"T11": "Person 10 15\tOduya"}, "Person 'Oduya' overlaps T2, the Person 'Mira Oduya'; keep the longer"),
        ({"T11": "Organisation 0 4\tMenu"}, "Organisation 'Menu' lies in T1, a Boilerplate"),
        ({"T11": "Title 5 15\tMira Oduya", "T12": "Title 23 26\tOsk"}, "there are 2 Title labels; keep one"),
        ({"N1": None}, "the Time 'Friday' has no value; add N1 Reference T5 timex3:2024-03-01"),
        ({"N1": "Reference T5 timex3:friday\tFriday"}, "'timex3:friday' is no value of the Time 'Friday'; write"),
        ({"N1": "Reference T5 timex3:2024-02-30\tFriday"}, "is no value of the Time"),
        ({"N2": "Reference T8 money:USD:5,000\t$5"}, "is no value of the Money '$5'; write it like money:USD:1500000"),
        ({"N2": "Reference T8 money:XQQ:5\t$5"}, "is no value of the Money"),
        ({"N3": "Reference T4 iso3166:QQ\tOsk"}, "is no value of the Place"),
        ({"N3": "Reference T2 iso3166:SG\tMira Oduya"}, "T2 is a Person, which has no reference"),
        ({"N3": "Reference T5 timex3:2024\tFriday"}, "has a second reference; keep this or N1"),
        ({"N3": "Reference T77 timex3:2024\tFriday"}, "T77 is not there; name a span"),
        ({"E1": None}, "the trigger 'visits' has no event; add its E line, or delete it"),
        ({"E1": "Visit:T77 Visitor:T2 Destination:T4"}, "its trigger T77 is not there"),
        ({"E1": "Meeting:T3 Participant:T2 Place:T4"}, "its trigger T3 'visits' is a Visit; label the trigger Meeting"),
        ({"E1": "Party:T3 Visitor:T2"}, "there is no event Party"),
        ({"E1": "Visit:T3 Visitor:T2"}, "this Visit has fewer than two fillers"),
        ({"E1": "Visit:T3 Visitor:T2 Goal:T4"}, "Visit has no role Goal; use one of Visitor, Destination"),
        ({"E1": "Visit:T3 Visitor:T5 Destination:T4"}, "Visitor of Visit is T5, the Time 'Friday'; it takes Person or"),
        ({"E1": "Visit:T3 Visitor:T77 Destination:T4"}, "Visitor of Visit points to T77, which is not there"),
        ({"E1": "Visit:T3 Visitor:T2 Visitor2:T2"}, "T2 fills Visitor 2 times"),
        ({"R2": "LivesIn Arg1:T2 Arg2:T4"}, "there is no relation LivesIn"),
        ({"R2": "BasedIn Arg1:T2 Arg2:T4"}, "Arg1 of BasedIn is T2, the Person 'Mira Oduya'; it takes Organisation"),
        ({"R2": "BasedIn Arg1:T9 Arg2:T77"}, "Arg2 of BasedIn points to T77"),
        ({"R2": "SaidBy Arg1:T10 Arg2:T2"}, "says the same as R1"),
        ({"R2": "SaidBy Arg1:T10 Arg2:T9"}, "T10 has 2 speakers"),
        ({"A1": "Bound T8 Roughly"}, "Bound cannot be Roughly; use one of AtLeast"),
        ({"A1": "Bound T5 AtLeast"}, "Bound stands on T5, a Time"),
        ({"A1": "Bound T77 AtLeast"}, "T77 is not there"),
        ({"A1": "Mood T8 AtLeast"}, "there is no attribute Mood"),
        ({"A2": "Status T7 Planned"}, "Status stands on T7, a Funding; put it on an event"),
        ({"A3": "Bound T8 About"}, "T8 has a second Bound; keep this or A1"),
    ],
)
def test_each_breach_is_told_with_its_remedy(lines: dict[str, str | None], says: str) -> None:
    found = problems(**lines)
    assert any(says in problem for problem in found), found


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("*\tEquiv T2 T9", "g.ann:19: *: the set mixes Organisation and Person"),
        ("*\tEquiv T6 T77", "T77 is not there"),
        ("*\tEquiv T6 T6", "T6 'Osk' is named on line 18 too"),
        ("*\tEquiv T5 T5", "the set is of Time spans"),
    ],
)
def test_sets_that_cannot_be_are_told(line: str, says: str) -> None:
    assert any(says in problem for problem in problems(line))


@pytest.mark.parametrize("value", SOUND)
def test_values_of_timex3_pass(value: str) -> None:
    assert problems(N1=f"Reference T5 timex3:{value}\tFriday") == []


@pytest.mark.parametrize("value", MALFORMED)
def test_values_that_are_none_do_not(value: str) -> None:
    assert len(problems(N1=f"Reference T5 timex3:{value}\tFriday")) == 1


def test_a_launch_needs_its_object_alone_and_a_visit_two_fillers() -> None:
    text = "Osk opens Tarn Park."
    spans = "T1\tPlace 10 19\tTarn Park\nT2\tLaunch 4 9\topens\n"
    assert check_file(text, spans + "E1\tLaunch:T2 Object:T1\n") == []
    assert len(check_file(text, spans + "E1\tLaunch:T2 Place:T1\n")) == 1
