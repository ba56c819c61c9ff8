"""The findings on one label joined into one: a label of gold, or of a record, and how each measure judged it.

A task has several measures, and each leaves a finding on the same label. A reader wants it once, with an outcome:

- `right`: right by every measure of its task;
- `partly`: right by the first measure, on which scores by type rest, wrong by another: a wrong status, a missing role;
- `missed`: gold has it, and by the first measure the record has not;
- `false`: the record has it, and by the first measure gold has not.

What was found in place of a `partly` label stands with it, not as a label of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from extract.evaluation.model import Finding, Result
from extract.evaluation.tasks import primary

Outcome = Literal["right", "partly", "missed", "false"]
OUTCOMES: tuple[Outcome, ...] = ("right", "partly", "missed", "false")
ARGUMENTS = ("events", "arguments")
Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Argument:
    """A role of an event, judged: what fills it, and where that stands, if anywhere."""

    result: Result
    role: str
    filler: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """One label and what became of it; the fields that `Finding` has mean what they mean there.

    Attributes:
        outcome: see above.
        verdicts: the result under each measure that judged it, in the order of the report; of events without arguments.
        arguments: of an event.
        found: what was found in place of a `partly` label, if anything was.
    """

    task: str
    type: str
    outcome: Outcome
    start: int
    end: int
    text: str
    detail: str
    rule: str | None
    sentence: tuple[int, int]
    spans: tuple[Span, ...]
    verdicts: tuple[tuple[str, Result], ...]
    arguments: tuple[Argument, ...] = ()
    found: str | None = None

    @property
    def placed(self) -> bool:
        """Whether it stands in the text; what was given beside the text does not."""
        return self.end > self.start


@dataclass(slots=True)
class _Draft:
    first: Finding
    verdicts: dict[str, Finding] = field(default_factory=dict)
    arguments: list[Finding] = field(default_factory=list)
    instead: "_Draft | None" = None

    @property
    def gold(self) -> bool:
        return self.first.result != "false"

    @property
    def judged(self) -> Result | None:
        """The result under the first measure of its task."""
        return next((f.result for m, f in self.verdicts.items() if primary(f.task, m)), None)


def labels(findings: Iterable[Finding]) -> list[Label]:
    """The labels of one article, in the order of the text; the longer first where two start together."""
    listed = list(findings)
    drafts = _drafts(f for f in listed if (f.task, f.measure) != ARGUMENTS)
    drafts += _attach([f for f in listed if (f.task, f.measure) == ARGUMENTS], drafts)
    made = [_label(draft) for draft in _merged(drafts)]
    order = {name: n for n, name in enumerate(dict.fromkeys(f.task for f in listed))}
    return sorted(made, key=lambda one: (one.start, -one.end, order[one.task], one.type, one.outcome, one.detail))


def _drafts(findings: Iterable[Finding]) -> list[_Draft]:
    """A draft a label: the n-th of several labels that say the same is the n-th under every measure."""
    drafts: dict[tuple[object, ...], list[_Draft]] = {}
    for f in findings:
        key = (f.task, f.result == "false", f.type, f.start, f.end, f.detail, f.spans)
        alike = drafts.setdefault(key, [])
        draft = next((each for each in alike if f.measure not in each.verdicts), None)
        if draft is None:
            alike.append(draft := _Draft(f))
        draft.verdicts[f.measure] = f
    return [draft for alike in drafts.values() for draft in alike]


def _attach(arguments: Sequence[Finding], drafts: Sequence[_Draft]) -> list[_Draft]:
    """Give each argument to the event that it is of; what has none becomes a draft of its own."""
    events: dict[tuple[str, int, int], list[_Draft]] = {}
    for draft in drafts:
        if draft.first.task == ARGUMENTS[0]:
            events.setdefault((draft.first.type, draft.first.start, draft.first.end), []).append(draft)
    alone = []
    for argument in arguments:
        of = _owner(argument, events.get((argument.type, argument.start, argument.end), []))
        if of:
            of.arguments.append(argument)
        else:
            alone.append(_Draft(argument, {argument.measure: argument}))
    return alone


def _owner(argument: Finding, events: Sequence[_Draft]) -> _Draft | None:
    """The event with this trigger that says this; a false one may be of an event that is otherwise right."""
    gold = argument.result != "false"
    fitting = [e for e in events if e.gold == gold and argument.detail in e.first.detail]
    fresh = [e for e in fitting if all(argument.detail != held.detail for held in e.arguments)]
    other = [e for e in events if e.gold and not gold]
    return next(iter([*fresh, *fitting, *other]), None)


def _merged(drafts: Sequence[_Draft]) -> list[_Draft]:
    """The drafts, those that only stand in place of a label of gold put with it."""
    kept = [draft for draft in drafts if draft.gold or draft.judged]
    for draft in drafts:
        if not draft.gold and not draft.judged:
            of = _counterpart(draft.first, kept)
            if of is None:
                kept.append(draft)
            else:
                of.instead = draft
    return kept


def _counterpart(found: Finding, drafts: Iterable[_Draft]) -> _Draft | None:
    """The label of gold that this was found for: found by the first measure, overlapping, with most in common."""
    fitting = [
        draft
        for draft in drafts
        if draft.first.task == found.task
        and draft.judged == "right"
        and draft.instead is None
        and (draft.first.type == found.type or found.task != ARGUMENTS[0])
        and draft.first.start < found.end
        and found.start < draft.first.end
    ]
    return max(fitting, key=lambda draft: len(set(draft.first.spans) & set(found.spans)), default=None)


def _label(draft: _Draft) -> Label:
    f, instead = draft.first, draft.instead
    told = sorted(draft.arguments, key=lambda each: (each.result == "false", f.detail.find(each.detail)))
    told += instead.arguments if instead else []
    return Label(
        task=f.task,
        type=f.type,
        outcome=_outcome(draft),
        start=f.start,
        end=f.end,
        text=f.text,
        detail=f.detail,
        rule=next((each.rule for each in draft.verdicts.values() if each.rule), None),
        sentence=f.sentence,
        spans=tuple(dict.fromkeys([*f.spans, *(span for each in told for span in each.spans)])),
        verdicts=tuple((measure, each.result) for measure, each in draft.verdicts.items()),
        arguments=tuple(Argument(each.result, *_role(each.detail), each.spans) for each in told),
        found=_found(f, instead.first) if instead else None,
    )


def _outcome(draft: _Draft) -> Outcome:
    results = {f.result for f in draft.verdicts.values()} | {f.result for f in draft.arguments}
    judged = draft.judged or draft.first.result
    if judged == "right" and (results != {"right"} or draft.instead):
        return "partly"
    return judged


def _found(gold: Finding, found: Finding) -> str | None:
    """What was found instead, so far as it differs; of an event without its arguments, which are told one by one."""
    details = [f.detail.partition(";")[0] if f.task == ARGUMENTS[0] else f.detail for f in (gold, found)]
    words = [] if gold.text == found.text else [f"“{found.text}”"]
    return ": ".join([*words, *([details[1]] if details[1] and details[0] != details[1] else [])]) or None


def _role(detail: str) -> tuple[str, str]:
    role, _, filler = detail.partition(": ")
    return role, filler
