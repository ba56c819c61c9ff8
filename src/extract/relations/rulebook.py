"""The rulebook: what triggers an event or relation, and how its roles are filled, as data that users read and extend.

One TOML file a type under `data/rules`; docs/rules.md explains the format. Loading checks everything that can be
checked without a text, and an error names the file, the rule and the key.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Protocol, get_args

from pydantic import ValidationError

from extract.records import RelationType, RoleName
from extract.relations.model import Status
from extract.relations.rulefile import Counterexample as Counterexample
from extract.relations.rulefile import Example as Example
from extract.relations.rulefile import Expected as Expected
from extract.relations.rulefile import RolePattern, RuleEntry, RuleFile, Trigger

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


class TextFile(Protocol):
    """A file in a folder or in a package."""

    @property
    def name(self) -> str:
        """Its name without the folder."""

    def read_text(self, encoding: str | None = None) -> str:
        """Its text."""


class RuleError(ValueError):
    """A rule file that cannot be used; the message names the file, the rule and the key."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, joined with what its file says of all its rules.

    Attributes:
        id: `TYPE.DETAIL`.
        type: event or relation type.
        relation: whether it finds relations (roles `subject` and `object`), not events.
        says: what it says, in a sentence.
        trigger: what makes it look.
        priority: of two rules of one type at one trigger the higher wins.
        status: the status its events have by themselves; `None`: a plain fact.
        roles: by name, in the order in which they are filled.
        plover: PLOVER event class.
        alone: roles that make an event by themselves; otherwise two fillers are needed.
        any_of: roles of which one must be filled, if there are any here.
        each: the role each of whose fillers makes an event of its own.
        identity: the role by whose filler two statements in one sentence are known to be of one event.
        scheduled: whether a relation also holds that is only planned.
        examples: texts in which it must find something.
        counterexamples: texts in which it must not.
    """

    id: str
    type: str
    relation: bool
    says: str
    trigger: Trigger
    priority: int
    status: Status | None
    roles: dict[str, RolePattern]
    plover: str | None
    alone: tuple[str, ...]
    any_of: tuple[str, ...]
    each: str | None
    identity: str | None
    scheduled: bool
    examples: tuple[Example, ...]
    counterexamples: tuple[Counterexample, ...]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules by id, and the rules that a lemma or a type of name triggers."""

    rules: dict[str, Rule]
    verbs: dict[str, tuple[Rule, ...]]
    nouns: dict[str, tuple[Rule, ...]]
    mentions: dict[str, tuple[Rule, ...]]


RELATIONS = frozenset(get_args(RelationType))
ROLES = frozenset(get_args(RoleName))
ENDS = frozenset({"subject", "object"})


def load_rulebook(extra: Sequence[Path] = ()) -> Rulebook:
    """The shipped rules and those of the user's directories or files; a rule with a known id replaces that rule.

    Raises:
        RuleError: if a file cannot be read or holds a rule that cannot work; names file, rule and key.
    """
    rules = dict(_shipped())
    for path in extra:
        rules.update(_read_all(sorted(path.glob("*.toml")) if path.is_dir() else [path]))
    return index_rules(rules.values())


def index_rules(rules: Iterable[Rule]) -> Rulebook:
    """A rulebook of these rules."""
    known = {rule.id: rule for rule in rules}
    tables: list[dict[str, list[Rule]]] = [{}, {}, {}]
    for rule in known.values():
        keys = (rule.trigger.verbs, rule.trigger.nouns, rule.trigger.mentions)
        for table, lemmas in zip(tables, keys, strict=True):
            for lemma in lemmas:
                table.setdefault(lemma, []).append(rule)
    verbs, nouns, mentions = ({lemma: tuple(found) for lemma, found in table.items()} for table in tables)
    return Rulebook(known, verbs, nouns, mentions)


@cache
def _shipped() -> dict[str, Rule]:
    folder = resources.files("extract.data").joinpath("rules")
    return _read_all(sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda file: file.name))


def _read_all(files: Sequence[TextFile]) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for file in files:
        for rule in () if file.name.startswith("_") else read_rules(file):
            if rule.id in rules:
                raise RuleError(f"{file}: rule {rule.id}: id: is used twice")
            rules[rule.id] = rule
    return rules


def read_rules(file: TextFile) -> list[Rule]:
    """The rules of one file.

    Raises:
        RuleError: if the file cannot be used.
    """
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"{file}: {error}") from error
    try:
        parsed = RuleFile.model_validate(content)
    except ValidationError as error:
        raise RuleError("\n".join(_say(file, content, issue) for issue in _causes(error))) from error
    return [_join(file, parsed, rule) for rule in parsed.rule]


def _causes(error: ValidationError) -> list[Any]:
    """The issues without those that only follow from a deeper one, such as a list that is empty without a bad item."""
    issues: list[Any] = list(error.errors())
    inner = [issue["loc"] for issue in issues]
    return [
        i for i in issues if not any(len(loc) > len(i["loc"]) and loc[: len(i["loc"])] == i["loc"] for loc in inner)
    ]


def _say(file: TextFile, content: dict[str, Any], issue: Any) -> str:
    """One line for one fault: file, rule, key and what is wrong."""
    where = list(issue["loc"])
    rules = content.get("rule")
    named = ""
    if where[:1] == ["rule"] and len(where) > 1 and isinstance(rules, list) and isinstance(rules[where[1]], dict):
        named = f"rule {rules[where[1]].get('id', where[1])}: "
        where = where[2:]
    key = ".".join(str(part) for part in where)
    return f"{file}: {named}{key}: {issue['msg']}"


def _join(file: TextFile, parsed: RuleFile, rule: RuleEntry) -> Rule:
    relation = parsed.type in RELATIONS
    shared = {name: role for name, role in parsed.roles.items() if name not in rule.without}
    roles = {**rule.roles, **{name: role for name, role in shared.items() if name not in rule.roles}}
    allowed = ENDS if relation else ROLES
    unknown = sorted(set(roles) - allowed)
    if unknown or (relation and set(roles) != ENDS):
        raise RuleError(f"{file}: rule {rule.id}: roles: {unknown or sorted(roles)} must be {sorted(allowed)}")
    if rule.id.split(".")[0] != parsed.type:
        raise RuleError(f"{file}: rule {rule.id}: id: must begin with {parsed.type!r} and a full stop")
    return Rule(
        id=rule.id,
        type=parsed.type,
        relation=relation,
        says=rule.says,
        trigger=rule.trigger,
        priority=rule.priority,
        status=rule.status,
        roles=roles,
        plover=parsed.plover,
        alone=parsed.alone,
        any_of=parsed.any_of,
        each=parsed.each,
        identity=parsed.identity,
        scheduled=parsed.scheduled,
        examples=rule.example,
        counterexamples=rule.counterexample,
    )
