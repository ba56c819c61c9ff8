"""The catalogue of rules that live in code: what each says, with examples that the test suite runs.

Rules that find relations and events are data through and through and stand in the rulebook (`relations/rulebook/`).
The other stages name the rule behind each finding too; its entry stands in `data/catalogue/STAGE.toml`:

    [[rule]]
    id = "amounts.money.symbol"
    says = "A currency symbol, a number and its magnitude."
    examples = [{ text = "The quay cost S$200 million.", finds = ["S$200 million"] }]
    counterexamples = ["The S-shaped quay is 200 m long."]
"""

from collections.abc import Mapping
from functools import cache

from pydantic import BaseModel, ConfigDict, Field

from extract.data import read_toml

STAGES = ("cleaning", "names", "amounts", "times", "positions", "quotations", "reference")


class Example(BaseModel):
    """A text and the surfaces that the rule finds in it, in order."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    text: str
    finds: tuple[str, ...] = Field(min_length=1)


class Entry(BaseModel):
    """A rule: its id, what it says, texts in which it must and texts in which it must not find anything."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(pattern=r"^[a-z_]+(\.[a-z0-9_]+)+$")
    says: str
    examples: tuple[Example, ...] = Field(min_length=1)
    counterexamples: tuple[str, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    rule: tuple[Entry, ...]


@cache
def entries(stage: str) -> Mapping[str, Entry]:
    """The catalogue of one stage by rule id.

    Raises:
        pydantic.ValidationError: if the shipped file is malformed.
        FileNotFoundError: if there is no such stage.
    """
    return {entry.id: entry for entry in _File.model_validate(read_toml("catalogue", stage)).rule}
