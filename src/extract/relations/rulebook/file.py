"""What stands in a file of rules: the models that its TOML is checked against. docs/rules.md explains them to users."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from extract.records import EventType, RelationType, RoleName
from extract.relations.model import Status
from extract.relations.rulebook.kinds import kinds
from extract.relations.syntax.paths import EVENT_STEPS, FIELD_STEPS, parse_path

FillerType = Literal[
    "person", "organisation", "place", "occasion", "programme", "instrument", "position", "time", "money", "count",
    "percent",
]  # fmt: skip
NameKey = Literal["person", "organisation", "place", "occasion", "programme", "instrument", "position"]
RelationEnd = Literal["subject", "object"]


def _path(path: str) -> str:
    parse_path(path)
    return path


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Trigger(_Model):
    """What makes a rule look at a token; lemmas in lower case.

    `objects` and `object_types` (either) narrow a verb to those whose object is one of these nouns or such a name;
    `without_objects` to those whose object is none of these nouns; `subjects` to those whose subject is one of these
    nouns; `particles` to those with one of these particles ("set **up**"); `intransitive` to those without an object;
    `own_subject` to those whose subject is not only understood ("pledged $2m to **help** Chad");
    `clauseless` to those that govern no infinitive or clause, `governs` to those that govern one of these verbs;
    `under` to words that depend on one of these ("**responsible** for running", "**through** support for");
    `without_words` to sentences that have none of these; `named` a name to those with one of these words;
    `light` a noun to those behind a light verb ("held **talks**"), `without_light` to those behind none of these,
    `modifiers` a noun, or a verb by its object, to those with one of these before it ("a **loan** agreement"),
    `without_modifiers` to those with none of these before it ("**press** conference").
    `events` are types of events found
    already, whose roles the paths name; `labels` are labels of fields ("Funded by: X"), without colon.
    """

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    mentions: tuple[NameKey, ...] = ()
    events: tuple[EventType, ...] = ()
    labels: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    without_words: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    object_types: tuple[NameKey, ...] = ()
    without_objects: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    intransitive: bool = False
    clauseless: bool = False
    own_subject: bool = False
    governs: tuple[str, ...] = ()
    light: bool = False
    without_light: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    without_modifiers: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _something(self) -> "Trigger":
        if not (self.verbs or self.nouns or self.adjectives or self.mentions or self.events or self.labels):
            raise ValueError("a trigger needs verbs, nouns, adjectives or mentions, events or labels")
        return self


class RolePattern(_Model):
    """The paths to a role's fillers, tried in order, and the types it takes; `all_paths` goes on after the first hit.

    A `required` role has `at_least` so many fillers, or the rule does not apply. `named` takes only entities whose name
    has one of these words, in lower case.
    """

    paths: tuple[Annotated[str, AfterValidator(_path)], ...] = Field(min_length=1)
    types: tuple[FillerType, ...] = Field(min_length=1)
    required: bool = False
    at_least: int = 1
    all_paths: bool = False
    named: tuple[str, ...] = ()


class Expected(_Model):
    """An event or relation that a rule finds in its example, by surface; for a relation the roles are its ends."""

    trigger: str | None = None
    status: Status = "actual"
    roles: dict[str, tuple[str, ...]]


class Example(_Model):
    """A text with the names, times and amounts in it, and what the rule finds there."""

    text: str
    names: dict[str, NameKey] = {}
    times: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    finds: tuple[Expected, ...] = Field(min_length=1)


class Counterexample(_Model):
    """A text with the names, times and amounts in it, where the rule finds nothing."""

    text: str
    names: dict[str, NameKey] = {}
    times: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()


class RuleEntry(_Model):
    """A `[[rule]]` of a file, as written."""

    id: str = Field(pattern=r"^[a-z_]+(\.[a-z0-9_]+)+$")
    says: str
    trigger: Trigger
    priority: int = 0
    status: Status | None = None
    roles: dict[str, RolePattern]
    without: tuple[str, ...] = ()
    example: tuple[Example, ...] = Field(min_length=1)
    counterexample: tuple[Counterexample, ...] = ()

    @model_validator(mode="after")
    def _paths(self) -> "RuleEntry":
        steps = {parse_path(path)[0].name for role in self.roles.values() for path in role.paths}
        for own, there in ((EVENT_STEPS, self.trigger.events), (FIELD_STEPS, self.trigger.labels)):
            if there and not steps <= set(own):
                raise ValueError(f"the paths of such a trigger begin with {' or '.join(own)}")
            if not there and not steps.isdisjoint(own):
                raise ValueError(f"{' and '.join(own)} can only be used with a trigger of events or labels")
        return self


class RuleFile(_Model):
    """A file of rules of one type, with what they share.

    `words` are lists of lemmas that its triggers name with an at sign: `objects = ["@goods", "cheque"]`. What it does
    not list may be one of the kinds that all files share.
    """

    type: EventType | RelationType
    plover: str | None = None
    alone: tuple[RoleName, ...] = ()
    each: RoleName | None = None
    any_of: tuple[RoleName, ...] = ()
    identity: RoleName | None = None
    scheduled: bool = False
    words: dict[str, tuple[str, ...]] = {}
    roles: dict[str, RolePattern] = {}
    rule: tuple[RuleEntry, ...] = Field(min_length=1)

    @field_validator("rule", mode="before")
    @classmethod
    def _spelled(cls, rules: Any, info: ValidationInfo) -> Any:
        """The rules with the words of each list that a trigger names."""
        words = {**kinds(), **info.data.get("words", {})}
        return [_with_words(rule, words) for rule in rules] if isinstance(rules, list) else rules


def _with_words(rule: Any, words: dict[str, tuple[str, ...]]) -> Any:
    trigger = rule.get("trigger") if isinstance(rule, dict) else None
    if not isinstance(trigger, dict):
        return rule
    lists = {key: value for key, value in trigger.items() if isinstance(value, list)}
    return {**rule, "trigger": {**trigger, **{key: _listed(value, words) for key, value in lists.items()}}}


def _listed(entries: list[Any], words: dict[str, tuple[str, ...]]) -> list[Any]:
    named = [entry[1:] for entry in entries if isinstance(entry, str) and entry.startswith("@")]
    if unknown := sorted(set(named) - set(words)):
        raise ValueError(f"the file has no words {unknown}")
    return [word for entry in entries for word in (words[entry[1:]] if str(entry).startswith("@") else (entry,))]
