"""Rules as a user meets them: listed, explained, checked."""

from pathlib import Path

import pytest

from extract import catalogue
from extract.errors import UsageError
from extract.rules import all_rules, check_folder, find_rule
from tests.conftest import MODEL

OWN = """
type = "visit"

[[rule]]
id = "visit.pilgrimage"
says = "Someone makes a pilgrimage to a place."
trigger = { verbs = ["pilgrimage"] }
roles.visitor = { paths = ["subject"], types = ["person"] }
roles.destination = { paths = ["object"], types = ["place"], required = true }
[[rule.example]]
text = "Ola Vik visited Norlandia."
names = { "Ola Vik" = "person", "Norlandia" = "place" }
finds = [{ trigger = "visited", roles = { visitor = ["Ola Vik"], destination = ["Norlandia"] } }]
"""


def test_every_rule_has_one_id_a_sentence_and_an_example() -> None:
    cards = all_rules()
    assert len({card.id for card in cards}) == len(cards) > 100
    assert all(card.says.endswith(".") and card.examples for card in cards)


def test_every_stage_has_a_catalogue() -> None:
    for stage in catalogue.STAGES:
        assert catalogue.entries(stage)
        assert all(rule_id.startswith(f"{stage}.") for rule_id in catalogue.entries(stage))


def test_a_rule_that_is_not_there_is_answered_with_its_like() -> None:
    with pytest.raises(UsageError, match=r"did you mean .*visit\.verb"):
        find_rule("visit.werb")


def test_an_example_that_is_not_found_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(OWN)
    (problem,) = check_folder(tmp_path, model_name=MODEL)
    assert "visit.pilgrimage: 'Ola Vik visited Norlandia.'" in problem


def test_a_rule_of_ones_own_that_holds_has_no_problem(tmp_path: Path) -> None:
    own = OWN.replace("visited Norlandia.", "crossed Norlandia on foot.").replace('"visited"', '"crossed"')
    (tmp_path / "mine.toml").write_text(own.replace('["pilgrimage"]', '["cross"]'))
    assert check_folder(tmp_path, model_name=MODEL) == []
    assert "visit.pilgrimage" in {card.id for card in all_rules(extra=[tmp_path])}


def test_a_malformed_rule_is_told_by_file_rule_and_key(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(OWN.replace('types = ["person"]', 'types = ["human"]'))
    (problem,) = check_folder(tmp_path, model_name=MODEL)
    assert "mine.toml: rule visit.pilgrimage: roles.visitor.types.0" in problem


def test_what_triggers_a_rule_is_shown_whatever_it_is() -> None:
    triggers = {card.id: card.needs[0] for card in all_rules() if card.needs}
    assert all(needs != "trigger " for needs in triggers.values())
    assert "labels implementing agency" in triggers["implemented_by.label"]
    assert any(needs.startswith("trigger events ") for needs in triggers.values())
