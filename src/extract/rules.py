"""All rules under one roof: those of the catalogue and those of the rulebook, to list, explain and check."""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract import catalogue
from extract.errors import UsageError
from extract.names import merge
from extract.pipeline import model
from extract.relations.rulebook import book as rulebook
from extract.relations.rulebook.check import check_rule

MERGE = "names.merge"  # no rule of its own: how the names of all rules are chosen among


@dataclass(frozen=True, slots=True)
class RuleCard:
    """What a person wants to know of a rule.

    Attributes:
        id: as records name it.
        says: what it says, in a sentence.
        needs: what must be there for it to fire, a line each; empty for rules that live in code.
        examples: texts, each with what the rule finds in it.
        counterexamples: texts in which it finds nothing.
        notes: what else there is to know, a line each.
    """

    id: str
    says: str
    needs: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]
    counterexamples: tuple[str, ...]
    notes: tuple[str, ...] = ()


def all_rules(*, extra: Sequence[Path] = ()) -> tuple[RuleCard, ...]:
    """Every rule, sorted by id.

    Args:
        extra: folders of a user's rule files.

    Raises:
        UsageError: if a rule file cannot be used.
    """
    cards = [_catalogue_card(entry) for stage in catalogue.STAGES for entry in catalogue.entries(stage).values()]
    try:
        book = rulebook.load_rulebook(extra)
    except rulebook.RuleError as error:
        raise UsageError(str(error)) from error
    return tuple(sorted([*cards, *map(_rulebook_card, book.rules.values())], key=lambda card: card.id))


def find_rule(rule_id: str, *, extra: Sequence[Path] = ()) -> RuleCard:
    """One rule by id.

    Raises:
        UsageError: if there is none; it names those that are spelled alike.
    """
    cards = {card.id: card for card in all_rules(extra=extra)}
    if rule_id in cards:
        return cards[rule_id]
    alike = difflib.get_close_matches(rule_id, cards, n=3, cutoff=0.5) or sorted(
        known for known in cards if known.startswith(rule_id)
    )
    hint = f"did you mean {', '.join(alike)}?" if alike else "`extract rules` lists them all"
    raise UsageError(f"there is no rule {rule_id!r}; {hint}")


def check_folder(folder: Path, *, model_name: str) -> list[str]:
    """Check rule files: each must load, each example be found as it says, each counterexample left alone.

    A file's rules are tried beside all others, as they would run.

    Returns:
        One line a problem.

    Raises:
        UsageError: if the folder is not there or has no rule file.
    """
    files = sorted(file for file in folder.glob("*.toml") if not file.name.startswith("_"))
    if not files:
        raise UsageError(f"{folder}: no rule file (*.toml) in it")
    try:
        own = [rule.id for file in files for rule in rulebook.read_rules(file)]
        book = rulebook.load_rulebook([folder])
    except rulebook.RuleError as error:
        return str(error).splitlines()
    nlp = model(model_name)
    problems = [problem for rule_id in own for problem in check_rule(book.rules[rule_id], book, nlp)]
    return [f"{problem.rule}: {problem.text!r}: {problem.message}" for problem in problems]


def _catalogue_card(entry: catalogue.Entry) -> RuleCard:
    examples = tuple((example.text, ", ".join(example.finds)) for example in entry.examples)
    notes = merge.explained() if entry.id == MERGE else ()
    return RuleCard(entry.id, entry.says, (), examples, entry.counterexamples, notes)


def _rulebook_card(rule: rulebook.Rule) -> RuleCard:
    examples = tuple(
        (example.text, "; ".join(_finding(expected) for expected in example.finds)) for example in rule.examples
    )
    return RuleCard(
        rule.id, rule.says, tuple(_needs(rule)), examples, tuple(counter.text for counter in rule.counterexamples)
    )


def _finding(expected: rulebook.Expected) -> str:
    roles = ", ".join(f"{role}: {' + '.join(surfaces)}" for role, surfaces in expected.roles.items())
    trigger = f"{expected.trigger} ({expected.status}): " if expected.trigger else ""
    return f"{trigger}{roles}"


def _needs(rule: rulebook.Rule) -> Iterator[str]:
    trigger = rule.trigger
    triggers: dict[str, Sequence[str]] = {
        "verbs": trigger.verbs,
        "nouns": trigger.nouns,
        "adjectives": trigger.adjectives,
        "names of": trigger.mentions,
        "events": trigger.events,
        "labels": trigger.labels,
    }
    yield "trigger " + "; ".join(f"{kind} {', '.join(words)}" for kind, words in triggers.items() if words)
    narrowed: dict[str, Sequence[str] | bool] = {
        "only behind": trigger.under,
        "only with the particle": trigger.particles,
        "only with the subject": trigger.subjects,
        "only with the object": (*trigger.objects, *trigger.object_types),
        "not with the object": trigger.without_objects,
        "not in a sentence with": trigger.without_words,
        "only without an object": trigger.intransitive,
        "only without a clause below it": trigger.clauseless,
        "only with a subject of its own": trigger.own_subject,
        "only behind a light verb": trigger.light,
    }
    for how, words in narrowed.items():
        if words:
            yield f"{how} {', '.join(words)}" if not isinstance(words, bool) else how
    for name, role in rule.roles.items():
        must = " (required)" if role.required else ""
        yield f"{name}{must}: {' or '.join(role.types)} at {' | '.join(role.paths)}"
