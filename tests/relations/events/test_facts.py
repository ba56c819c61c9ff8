"""Which statements say the same fact."""

import datetime as dt
from decimal import Decimal

import pytest

from extract.amounts.model import Amount
from extract.relations.events.facts import LATEST, link_facts
from extract.relations.model import Event, Filler, Role, Status
from extract.times.model import Time

ANA, BO, CHAD, PACT = (Filler("entity", index) for index in range(4))
MARCH, MARCH_3, APRIL, SOON = (Filler("time", index) for index in range(4))
FIVE, FIVE_AGAIN, SIX = (Filler("amount", index) for index in range(3))


def time(value: str, first: dt.date | None, last: dt.date | None) -> Time:
    return Time(0, 1, "x", "date", value, first, last, "none", "times.date")


TIMES = (
    time("2024-03", dt.date(2024, 3, 1), dt.date(2024, 3, 31)),
    time("2024-03-03", dt.date(2024, 3, 3), dt.date(2024, 3, 3)),
    time("2024-04", dt.date(2024, 4, 1), dt.date(2024, 4, 30)),
    time("FUTURE_REF", None, None),
)
AMOUNTS = tuple(
    Amount(place, place + 1, "x", "money", Decimal(value), None, "USD", None, "exact", "amounts.money")
    for place, value in enumerate(("5E+6", "5000000", "6000000"))
)


def event(kind: str, *roles: tuple[str, Filler], status: Status = "actual") -> Event:
    return Event(kind, 0, 1, status, tuple(Role(name, filler, "x") for name, filler in roles), None, (0, 9), "x")


def meeting(*more: tuple[str, Filler], status: Status = "actual") -> Event:
    return event("meeting", ("participant", ANA), ("participant", BO), *more, status=status)


SUM = ("funder", ANA), ("recipient", CHAD)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (meeting(), meeting(), True),
        (meeting(("time", MARCH)), meeting(("place", CHAD)), True),
        (meeting(("time", MARCH)), meeting(("time", MARCH_3)), True),
        (meeting(("time", MARCH)), meeting(("time", APRIL)), False),
        (meeting(("time", SOON)), meeting(("time", SOON)), True),
        (meeting(status="planned"), meeting(), True),
        (meeting(status="negated"), meeting(), False),
        (meeting(), event("visit", ("visitor", ANA), ("host", BO)), False),
        (event("visit", ("visitor", ANA), ("time", MARCH)), event("visit", ("visitor", ANA), ("time", MARCH)), False),
        (event("visit", ("visitor", ANA), ("destination", CHAD)), event("visit", ("visitor", ANA)), False),
        (event("agreement", ("instrument", PACT)), event("agreement", ("instrument", PACT), ("party", ANA)), True),
        (event("cooperation", ("programme", PACT)), event("cooperation", ("programme", PACT)), False),
        (event("funding", *SUM, ("amount", FIVE)), event("funding", *SUM, ("amount", FIVE_AGAIN)), True),
        (event("funding", *SUM, ("amount", FIVE)), event("funding", *SUM, ("amount", SIX)), False),
    ],
)
def test_a_second_statement_points_to_the_first_of_its_fact(first: Event, second: Event, same: bool) -> None:
    linked = link_facts([first, second], TIMES, AMOUNTS)
    assert [found.same_as for found in linked] == [None, 0 if same else None]


def test_all_statements_of_a_fact_share_one_id() -> None:
    linked = link_facts([meeting(), event("launch", ("object", PACT)), meeting(), meeting()], TIMES, AMOUNTS)
    assert [found.same_as for found in linked] == [None, None, 0, 0]


def test_an_event_is_compared_with_few_others(monkeypatch: pytest.MonkeyPatch) -> None:
    from extract.relations.events import facts

    asked = 0

    def never(one: facts.Statement, other: facts.Statement) -> bool:  # noqa: ARG001
        nonlocal asked
        asked += 1
        return False

    monkeypatch.setattr(facts, "same_fact", never)
    link_facts([meeting()] * 1_000, TIMES, AMOUNTS)
    assert 0 < asked <= 1_000 * 2 * LATEST
