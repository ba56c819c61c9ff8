"""What an evaluation is made of: scores, and the findings behind them."""

from dataclasses import dataclass
from typing import Literal

Result = Literal["right", "missed", "false"]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of gold, predicted and right, and what follows from them; a task with neither gold nor predicted is 1."""

    gold: int
    predicted: int
    right: int

    @property
    def precision(self) -> float:
        """Share of what was predicted that is right."""
        return self.right / self.predicted if self.predicted else float(not self.gold)

    @property
    def recall(self) -> float:
        """Share of gold that was found."""
        return self.right / self.gold if self.gold else float(not self.predicted)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.gold + self.predicted
        return 2 * self.right / total if total else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.gold + other.gold, self.predicted + other.predicted, self.right + other.right)


@dataclass(frozen=True, slots=True)
class Finding:
    """One label of gold or of a record under one task, and what became of it.

    Attributes:
        task: e.g. `names`, `times`, `money`, `positions`, `relations`, `events`, `quotations`, `layout`.
        measure: which measure of the task counts it so, e.g. `exact`, `value`, `arguments`.
        article: id of the article.
        result: `right`; `missed` (gold has it, the record has not); `false` (the record has it, gold has not).
        type: the label's type within the task, e.g. `person`, `funding`, `held_in`.
        start: first code point of its span in the raw text (of the trigger, of an event).
        end: one past the last.
        text: `raw[start:end]`.
        detail: what it says, for people: value, roles, ends of a relation.
        rule: id of the rule that found it, `None` for what was missed.
        sentence: bounds of the raw text to quote with it.
        spans: further spans that belong to it, each with its role, e.g. the fillers of an event.
    """

    task: str
    measure: str
    article: str
    result: Result
    type: str
    start: int
    end: int
    text: str
    detail: str
    rule: str | None
    sentence: tuple[int, int]
    spans: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure of one task over the corpus, with a 95 % bootstrap interval of its F1 over articles."""

    task: str
    measure: str
    score: Score
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class RuleScore:
    """How often a rule fired, how often what it found was right, and how often not."""

    rule: str
    fired: int
    right: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All of it.

    Attributes:
        measures: over the corpus, in the order of the report.
        by_article: the same scores for each article: article id, then (task, measure).
        by_type: scores of each type: (task, type).
        by_rule: every rule that fired, and every rule of the package that never did.
        findings: every label and its result, in the order of article, task and text.
        texts: the raw text of each article by id.
        digest: SHA-256 over gold and texts, so that a pinned score says what it was measured on.
    """

    measures: tuple[Measured, ...]
    by_article: dict[str, dict[tuple[str, str], Score]]
    by_type: dict[tuple[str, str], Score]
    by_rule: tuple[RuleScore, ...]
    findings: tuple[Finding, ...]
    texts: dict[str, str]
    digest: str
