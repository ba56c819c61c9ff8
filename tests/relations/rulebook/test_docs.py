"""docs/rules.md names every key of a rule file and every step of a path."""

from pathlib import Path

import pytest
from pydantic import BaseModel

from extract.relations.lexicon import words
from extract.relations.rulebook import file as rulefile
from extract.relations.rulebook.kinds import kinds
from extract.relations.syntax import paths

PAGE = (Path(__file__).parents[3] / "docs" / "rules.md").read_text(encoding="utf-8")
MODELS: tuple[type[BaseModel], ...] = (
    rulefile.RuleFile,
    rulefile.RuleEntry,
    rulefile.RolePattern,
    rulefile.Trigger,
    rulefile.Example,
    rulefile.Expected,
)
KEYS = sorted({key for model in MODELS for key in model.model_fields})
STEPS = (*paths.CLAUSE_STEPS, *paths.EVENT_STEPS, *paths.FIELD_STEPS, *paths.PHRASE_STEPS)


def is_named(word: str) -> bool:
    """Whether the page has a word as code, alone or with something behind it: `roles.NAME`, `prep(of)`."""
    return any(f"`{word}{end}" in PAGE for end in ("`", "(", "."))


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_documented(key: str) -> None:
    assert is_named(key)


@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_documented(step: str) -> None:
    assert is_named(step)


def test_every_compound_preposition_is_documented() -> None:
    assert [name for name in words().compound_preposition if not is_named(name)] == []


def test_every_kind_is_documented() -> None:
    assert [name for name in kinds() if not is_named(f"@{name}")] == []


def test_a_key_that_is_not_there_is_not_found() -> None:
    assert not is_named("sideways")
