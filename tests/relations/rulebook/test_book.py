"""Loading rule files: what is joined, what replaces what, and what errors say."""

from pathlib import Path

import pytest

from extract.relations.rulebook.book import RuleError, load_rulebook, read_rules
from extract.relations.rulebook.kinds import kinds

GOOD = """
type = "visit"
plover = "CONSULT"

[roles.time]
paths = ["time"]
types = ["time"]

[[rule]]
id = "visit.sail"
says = "Someone sails to a place."
trigger = { verbs = ["paddle"] }
roles.visitor = { paths = ["subject"], types = ["person"], required = true }
roles.destination = { paths = ["prep(to)"], types = ["place"], required = true }
[[rule.example]]
text = "Ana Silva paddled to Norlandia."
names = { "Ana Silva" = "person", "Norlandia" = "place" }
finds = [{ trigger = "paddled", roles = { visitor = ["Ana Silva"], destination = ["Norlandia"] } }]
"""


def write(folder: Path, text: str, name: str = "own.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_directory_of_rules_is_added_to_the_shipped_ones(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    rulebook = load_rulebook([tmp_path])
    assert "visit.sail" in rulebook.rules
    assert "visit.verb" in rulebook.rules
    assert [rule.id for rule in rulebook.verbs["paddle"]] == ["visit.sail"]


def test_a_rule_has_the_shared_roles_of_its_file(tmp_path: Path) -> None:
    (rule,) = read_rules(write(tmp_path, GOOD))
    assert list(rule.roles) == ["visitor", "destination", "time"]
    assert rule.plover == "CONSULT"
    assert not rule.relation


def test_a_rule_with_a_known_id_replaces_that_rule(tmp_path: Path) -> None:
    rulebook = load_rulebook([write(tmp_path, GOOD.replace("visit.sail", "visit.verb"))])
    assert rulebook.rules["visit.verb"].trigger.verbs == ("paddle",)
    assert "visit.verb" not in {rule.id for rule in rulebook.verbs.get("tour", ())}


def test_a_rule_can_leave_a_shared_role_out(tmp_path: Path) -> None:
    (rule,) = read_rules(write(tmp_path, GOOD.replace("[[rule.example]]", 'without = ["time"]\n[[rule.example]]', 1)))
    assert list(rule.roles) == ["visitor", "destination"]


def test_files_that_begin_with_an_underscore_hold_no_rules(tmp_path: Path) -> None:
    write(tmp_path, "light = []", "_words.toml")
    assert load_rulebook([tmp_path]).rules == load_rulebook().rules


def test_a_trigger_may_name_a_kind_that_all_files_share(tmp_path: Path) -> None:
    own = GOOD.replace('["paddle"]', '["paddle"], without_objects = ["@papers"]')
    (rule,) = read_rules(write(tmp_path, own))
    assert rule.trigger.without_objects == kinds()["papers"]
    (rule,) = read_rules(write(tmp_path, own.replace('plover = "CONSULT"', 'words.papers = ["raft"]')))
    assert rule.trigger.without_objects == ("raft",)


def test_no_kind_has_a_word_twice() -> None:
    assert [name for name, nouns in kinds().items() if len(set(nouns)) < len(nouns)] == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('paths = ["subject"]', 'paths = ["subjekt"]', ["visit.sail", "visitor", "no step 'subjekt'"]),
        ('paths = ["prep(to)"]', 'paths = ["prep to"]', ["visit.sail", "destination", "prepositions"]),
        ('types = ["person"]', 'types = ["human"]', ["visit.sail", "visitor.types"]),
        ('says = "Someone sails to a place."\n', "", ["visit.sail", "says"]),
        ('trigger = { verbs = ["paddle"] }', "trigger = {}", ["visit.sail", "trigger", "nouns, adjectives"]),
        ('trigger = { verbs = ["paddle"] }', 'trigger = { events = ["meeting"] }', ["visit.sail", "begin with role"]),
        ('paths = ["prep(to)"]', 'paths = ["role(place)"]', ["visit.sail", "trigger of events"]),
        ('trigger = { verbs = ["paddle"] }', 'trigger = { labels = ["donor"] }', ["visit.sail", "title or value"]),
        ("roles.visitor", "roles.sailor", ["visit.sail", "roles", "sailor"]),
        ('type = "visit"', 'type = "voyage"', ["type"]),
        ('id = "visit.sail"', 'id = "launch.sail"', ["launch.sail", "id", "visit"]),
        ("[[rule]]", "[[rule]", ["own.toml"]),
        ("says =", "colour = 1\nsays =", ["visit.sail", "colour"]),
    ],
)
def test_errors_name_file_rule_and_key(tmp_path: Path, old: str, new: str, says: list[str]) -> None:
    assert old in GOOD
    with pytest.raises(RuleError) as error:
        load_rulebook([write(tmp_path, GOOD.replace(old, new, 1))])
    for part in ["own.toml", *says]:
        assert part in str(error.value)


def test_an_id_used_twice_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    write(tmp_path, GOOD, "second.toml")
    with pytest.raises(RuleError, match=r"second\.toml: rule visit\.sail: id: is used twice"):
        load_rulebook([tmp_path])


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"none\.toml"):
        load_rulebook([tmp_path / "none.toml"])


def test_a_trigger_may_name_a_list_of_words_of_its_file(tmp_path: Path) -> None:
    listed = GOOD.replace("[roles.time]", '[words]\nboats = ["canoe", "raft"]\n\n[roles.time]')
    rule = listed.replace('verbs = ["paddle"]', 'verbs = ["paddle"], without_objects = ["@boats", "oar"]')
    (read,) = read_rules(write(tmp_path, rule))
    assert read.trigger.without_objects == ("canoe", "raft", "oar")


def test_a_list_of_words_that_the_file_does_not_have_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"no words .'ships'"):
        read_rules(write(tmp_path, GOOD.replace('["paddle"]', '["@ships"]')))
