from extract.records import Record
from extract.rulestats import RuleCount, count_rules
from tests import samples


def test_every_finding_counts_for_its_rule_and_its_article() -> None:
    record = Record.model_validate(samples.row())
    more = record.model_copy(update={"id": "quay", "events": record.events * 2, "quotations": []})
    counts = {count.rule: count for count in count_rules([record, more], rules=["visit.go", "agreement.sign"])}
    assert counts["agreement.sign"] == RuleCount("agreement.sign", fired=3, articles=2)
    assert counts["names.model"] == RuleCount("names.model", fired=8, articles=2)
    assert counts["quotations.after"] == RuleCount("quotations.after", fired=1, articles=1)
    assert counts["visit.go"] == RuleCount("visit.go", fired=0, articles=0)
    assert "cleaning.title.headline" in counts


def test_the_busiest_rule_comes_first_and_silent_ones_last() -> None:
    counts = count_rules([Record.model_validate(samples.row())], rules=["visit.go", "agreement.adopt"])
    assert [count.rule for count in counts][:1] == ["names.model"]
    assert [count.rule for count in counts][-2:] == ["agreement.adopt", "visit.go"]
