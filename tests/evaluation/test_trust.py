"""Trust in the scorer: gold scores 1.0 everywhere, and one known error lowers just what it should."""

from collections.abc import Callable

import pytest

from extract.evaluation.evaluate import evaluate_cases
from extract.evaluation.model import Score
from extract.evaluation.tasks import MEASURES
from tests.evaluation.articles import Row, by_text, changed_case, entity, event, perfect

Change = Callable[[Row], object]
Expected = dict[str, tuple[int, int]]  # by measure: what is added to the counts of predicted and of right


def test_gold_turned_into_records_scores_one_everywhere() -> None:
    evaluation = evaluate_cases([perfect("ferry"), perfect("wire/grant")])
    assert all(measured.score.gold > 0 for measured in evaluation.measures)
    assert {measured.score.f1 for measured in evaluation.measures} == {1.0}
    assert {(measured.low, measured.high) for measured in evaluation.measures} == {(1.0, 1.0)}
    assert {finding.result for finding in evaluation.findings} == {"right"}


def trim_mention(row: Row) -> None:
    by_text(entity(row, "LC")["mentions"], "Lake Council").update(start=27, text="Council")


def drop_mention(row: Row) -> None:
    mentions = entity(row, "LC")["mentions"]
    mentions.remove(by_text(mentions, "LC"))


def extra_mention(row: Row) -> None:
    entity(row, "LC")["mentions"].append({"start": 624, "end": 629, "text": "Coast", "rule": "gold"})


def split_entity(row: Row) -> None:
    one = entity(row, "LC")
    split = [mention for mention in one["mentions"] if mention["text"] == "LC"]
    one["mentions"] = [mention for mention in one["mentions"] if mention not in split]
    row["entities"].append({**one, "id": "e99", "mentions": split})


def drop_time(row: Row) -> None:
    row["times"].remove(by_text(row["times"], "spring"))


def move_holder(row: Row) -> None:
    row["positions"][0]["person"] = None


def move_office(row: Row) -> None:
    row["positions"][0]["organisation"] = entity(row, "Vessia Savings Bank")["id"]


def name_holder_again(row: Row) -> None:
    row["positions"][1].update(person=entity(row, "Oduya")["id"], organisation=entity(row, "LC")["id"])


def wrong_holder_later(row: Row) -> None:
    row["positions"][1]["person"] = entity(row, "Vessia")["id"]


def move_summit(row: Row) -> None:
    relation = next(r for r in row["relations"] if r["type"] == "held_in")
    relation["object"] = entity(row, "Vessia")["id"]


def say_relation_twice(row: Row) -> None:
    row["relations"].append({**row["relations"][0], "id": "r9"})


def change_party(row: Row) -> None:
    role = next(r for r in event(row, "signed")["roles"] if r["filler"] == entity(row, "Vessia")["id"])
    role["filler"] = entity(row, "Vessia Savings Bank")["id"]


def drop_role(row: Row) -> None:
    roles = event(row, "give")["roles"]
    roles[:] = [role for role in roles if role["role"] != "time"]


def drop_title_event(row: Row) -> None:
    row["events"].remove(event(row, "sign"))


def drop_event(row: Row) -> None:
    row["events"].remove(event(row, "host"))


def drop_boilerplate(row: Row) -> None:
    row["blocks"] = [block for block in row["blocks"] if block["start"] != 0]


def set_time(text: str, /, **values: str | int) -> Change:
    return lambda row: by_text(row["times"], text).update(values)


def set_amount(text: str, /, **values: str | int | None) -> Change:
    return lambda row: by_text(row["amounts"], text).update(values)


def set_event(trigger: str, /, **values: object) -> Change:
    return lambda row: event(row, trigger).update(values)


MISSED = (-1, -1)
FALSE = (1, 0)
WRONG = (0, -1)
TIMES = ("times.value", "times.relaxed", "times.strict", "times.type")

ERRORS: list[tuple[str, Change, Expected]] = [
    ("a name cut short", trim_mention, {"names.exact": WRONG}),
    ("a mention missed", drop_mention, {"names.exact": MISSED, "names.overlap": MISSED}),
    ("a false mention", extra_mention, {"names.exact": FALSE, "names.overlap": FALSE}),
    ("an entity in two", split_entity, {"entities.mentions": FALSE}),
    ("a time missed", drop_time, dict.fromkeys(TIMES, MISSED)),
    ("a time's value", set_time("Wednesday", value="2023-05-17"), {"times.value": WRONG}),
    ("a time's type", set_time("each year", type="duration"), {"times.type": WRONG}),
    ("a time's end", set_time("two years", end=429, text="two"), {"times.strict": WRONG}),
    ("a currency", set_amount("€2.5 million", currency="USD"), {"money.value": WRONG, "money.bound": WRONG}),
    ("a sum", set_amount("€2.5 million", value="2.5"), {"money.value": WRONG, "money.bound": WRONG}),
    ("a bound", set_amount("€2.5 million", bound="exact"), {"money.bound": WRONG}),
    ("a sum's end", set_amount("€2.5 million", end=403, text="€2.5"), {"money.span": WRONG}),
    ("a unit", set_amount("30", unit="boat"), {"counts.unit": WRONG}),
    ("a count", set_amount("30", value="3"), {"counts.value": WRONG, "counts.bound": WRONG}),
    ("a count's end", set_amount("30", end=472, text="30 pilots"), {"counts.span": WRONG}),
    ("a percentage's end", set_amount("12%", end=448, text="12"), {"percentages.span": WRONG}),
    ("a percentage", set_amount("12%", value="0.12"), {"percentages.value": WRONG, "percentages.bound": WRONG}),
    ("a percentage's bound", set_amount("12%", bound="about"), {"percentages.bound": WRONG}),
    ("an office without holder", move_holder, {"positions.person": WRONG, "positions.organisation": WRONG}),
    ("an office of another body", move_office, {"positions.organisation": WRONG}),
    ("a holder named again", name_holder_again, {"positions.person": FALSE, "positions.organisation": FALSE}),
    ("a holder who is none", wrong_holder_later, {"positions.person": FALSE, "positions.organisation": FALSE}),
    ("a relation's end", move_summit, {"relations.ends": WRONG}),
    ("a relation said twice", say_relation_twice, {}),
    (
        "a trigger",
        set_event("host", trigger={"start": 585, "end": 588, "text": "may"}),
        {"events.trigger": WRONG, "events.status": WRONG, "events.arguments": (0, -2)},
    ),
    ("a status", set_event("host", status="actual"), {"events.status": WRONG}),
    ("an argument missed", drop_role, {"events.arguments": MISSED, "events.whole_facts": WRONG}),
    (
        # the title, of which the statement in the text was a fuller one, becomes a fact of its own
        "an argument wrong",
        change_party,
        {"events.arguments": WRONG, "events.facts": FALSE, "events.whole_facts": (1, -1)},
    ),
    (
        "a repeated statement missed",
        drop_title_event,
        {"events.trigger": MISSED, "events.status": MISSED, "events.arguments": (-2, -2)},
    ),
    (
        "an event missed",
        drop_event,
        {
            "events.trigger": MISSED,
            "events.status": MISSED,
            "events.arguments": (-2, -2),
            "events.facts": MISSED,
            "events.whole_facts": MISSED,
        },
    ),
    ("a speaker", lambda row: row["quotations"][0].update(speaker=None), {"quotations.speaker": WRONG}),
    (
        "a quotation cut short",
        lambda row: row["quotations"][0].update(start=246, text="island will wait for a boat again,"),
        {"quotations.span": WRONG},
    ),
    ("menu kept", drop_boilerplate, {"layout.boilerplate": (-17, -17)}),
    ("a title", lambda row: row["title"].update(start=27, text="Council and Vessia sign"), {"layout.title": WRONG}),
    ("no title", lambda row: row.update(title=None), {"layout.title": MISSED}),
    ("a date", lambda row: row["published"].update(value="2023-12-05"), {"layout.published": WRONG}),
    ("a publisher", lambda row: row["publisher"].update(text="Source"), {"layout.publisher": WRONG}),
]


@pytest.mark.parametrize(("change", "expected"), [error[1:] for error in ERRORS], ids=[error[0] for error in ERRORS])
def test_one_known_error_lowers_just_its_task_by_just_its_weight(change: Change, expected: Expected) -> None:
    before = evaluate_cases([perfect("ferry")]).by_article["ferry"]
    after = evaluate_cases([changed_case("ferry", change)]).by_article["ferry"]
    for (task, measure), score in before.items():
        predicted, right = expected.get(f"{task}.{measure}", (0, 0))
        wanted = Score(score.gold, score.predicted + predicted, score.right + right)
        assert (task, measure, after[task, measure]) == (task, measure, wanted)


def test_every_measure_has_an_error_that_lowers_it() -> None:
    lowered = {name for _, _, expected in ERRORS for name in expected}
    assert lowered == {f"{task}.{measure}" for task, measures in MEASURES.items() for measure in measures}


def test_what_an_adjective_implies_is_nothing_to_gold() -> None:
    def imply(row: Row) -> None:
        row["entities"].append({"id": "e99", "type": "place", "name": "Norland", "ref": None, "mentions": []})
        row["positions"][1]["organisation"] = "e99"
        row["relations"].append({**row["relations"][0], "id": "r9", "subject": "e99"})
        event(row, "host")["roles"].append({"role": "place", "filler": "e99", "path": "amod"})

    evaluation = evaluate_cases([changed_case("ferry", imply)])
    assert {measured.score.f1 for measured in evaluation.measures} == {1.0}


def test_ids_and_their_order_mean_nothing() -> None:
    def rename(row: Row) -> None:
        names = {item["id"]: f"{item['id']}0" for kind in ("entities", "times", "amounts") for item in row[kind]}
        for kind in ("entities", "times", "amounts"):
            row[kind] = [{**item, "id": names[item["id"]]} for item in reversed(row[kind])]
        for position in row["positions"]:
            position.update(person=names.get(position["person"]), organisation=names.get(position["organisation"]))
        for relation in row["relations"]:
            relation.update(subject=names[relation["subject"]], object=names[relation["object"]])
        for role in (role for each in row["events"] for role in each["roles"]):
            role["filler"] = names[role["filler"]]
        for quotation in row["quotations"]:
            quotation["speaker"] = names.get(quotation["speaker"])

    evaluation = evaluate_cases([changed_case("ferry", rename)])
    assert {measured.score.f1 for measured in evaluation.measures} == {1.0}
