"""The rulebook: what triggers an event or relation, and how its roles are filled, as data that users read and extend.

TOML files under `data/rules`, each for one type; docs/rules.md explains the format. Loading checks everything that can
be checked without a text, and an error names the file, the rule and the key.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import get_args

from pydantic import ValidationError

from extract.data import tomllib
from extract.records import RelationType, RoleName
from extract.relations.model import Status
from extract.relations.rulebook.fault import TextFile, causes, fault
from extract.relations.rulebook.file import Counterexample as Counterexample
from extract.relations.rulebook.file import Example as Example
from extract.relations.rulebook.file import Expected as Expected
from extract.relations.rulebook.file import RolePattern, RuleEntry, RuleFile, Trigger
from extract.relations.syntax.leads import beside_for, words_for
from extract.remembering import keep

REMEMBERED = 50_000  # answers; a corpus of news asks for a tenth of them


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
        roles: by name, in the order in which a record lists them.
        order: the same in the order in which they are filled, required ones first.
        needs: the types of each required role; where none of them can be, the rule does not apply.
        beside: what must be beside the trigger, for each required role of which that can be told (`syntax.leads`).
        leading: words of which the sentence must have one: for each required role that only prepositions lead to, and
            for what the trigger wants beside it.
        behind: whether a required role is only reached from a trigger behind a preposition, or before "which" (`user`).
        asks: whether it wants anything of its sentence but these types, so that `gate.is_able` must be asked.
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
    order: tuple[tuple[str, RolePattern], ...]
    needs: tuple[frozenset[str], ...]
    beside: tuple[frozenset[str], ...]
    leading: tuple[frozenset[str], ...]
    behind: bool
    asks: bool
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
    """All rules by id, and the rules that a lemma, a type of name or event, or a label triggers."""

    rules: dict[str, Rule]
    verbs: dict[str, tuple[Rule, ...]]
    nouns: dict[str, tuple[Rule, ...]]
    adjectives: dict[str, tuple[Rule, ...]]
    mentions: dict[str, tuple[Rule, ...]]
    events: dict[str, tuple[Rule, ...]]
    labels: dict[str, tuple[Rule, ...]]
    _fitting: dict[tuple[int, frozenset[str]], list[Rule]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def fitting(self, rules: tuple[Rule, ...], possible: frozenset[str]) -> list[Rule]:
        """Those of a trigger's rules whose required roles things of these types can fill.

        Remembered from article to article, because they ask for few sets of types again and again.
        """
        key = (id(rules), possible)  # the book keeps the tuples, so that an id stands for one of them
        found = self._fitting.get(key)
        if found is None:
            able = [rule for rule in rules if not any(map(possible.isdisjoint, rule.needs))]
            found = keep(self._fitting, key, able, most=REMEMBERED)
        return found


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
    tables: list[dict[str, list[Rule]]] = [{}, {}, {}, {}, {}, {}]
    for rule in known.values():
        trigger = rule.trigger
        named = (trigger.mentions, trigger.events, trigger.labels)
        keys = (trigger.verbs, trigger.nouns, trigger.adjectives, *named)
        for table, lemmas in zip(tables, keys, strict=True):
            for lemma in lemmas:
                table.setdefault(lemma, []).append(rule)
    fixed = [{lemma: tuple(found) for lemma, found in table.items()} for table in tables]
    return Rulebook(known, *fixed)


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
        raise RuleError("\n".join(fault(file, content, issue) for issue in causes(error))) from error
    return [_join(file, parsed, rule) for rule in parsed.rule]


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
    order = sorted(roles.items(), key=lambda item: (not item[1].required, item[1].paths == ("self",)))
    required = [role for _, role in order if role.required]
    wanted = rule.trigger
    leading = [words_for(role.paths) for role in required]
    leading += [frozenset(said) for said in (wanted.named, wanted.particles, wanted.governs, wanted.modifiers)]
    behind = any(all(path.startswith("user(") for path in role.paths) for role in required)
    beside = (wanted.without_words, wanted.subjects, wanted.objects, wanted.object_types)
    return Rule(
        id=rule.id,
        type=parsed.type,
        relation=relation,
        says=rule.says,
        trigger=rule.trigger,
        priority=rule.priority,
        status=rule.status,
        roles=roles,
        order=tuple(order),
        beside=tuple(seen for role in required if (seen := beside_for(role.paths))),
        leading=tuple(filter(None, leading)),
        behind=behind,
        asks=behind or any(leading) or any(beside),
        needs=tuple(frozenset(role.types) for role in required),
        plover=parsed.plover,
        alone=parsed.alone,
        any_of=parsed.any_of,
        each=parsed.each,
        identity=parsed.identity,
        scheduled=parsed.scheduled,
        examples=rule.example,
        counterexamples=rule.counterexample,
    )
