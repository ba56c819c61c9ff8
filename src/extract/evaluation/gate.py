"""The gate: scores are pinned, and none may fall by more than a hair.

The baseline holds the F1 of every measure and the digest of the gold and texts that it was measured on. A pin is moved
by `extract evaluate --pin`, which refuses to lower one unless `--allow-lower` says so; a change of gold or texts
makes all pins void until they are moved.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from extract.errors import UsageError
from extract.evaluation.model import Evaluation

HAIR = 0.001
_DIGITS = 6
PIN = "extract evaluate --pin"
LOWER = "extract evaluate --pin --allow-lower"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Pinned scores: F1 by `task.measure`, and the digest over gold and texts."""

    digest: str
    scores: Mapping[str, float]


def scores_of(evaluation: Evaluation) -> dict[str, float]:
    """F1 of every measure by `task.measure`."""
    return {f"{m.task}.{m.measure}": round(m.score.f1, _DIGITS) for m in evaluation.measures}


def check_gate(evaluation: Evaluation, baseline: Baseline) -> list[str]:
    """Why the gate fails, a line each with what to run; empty where it passes."""
    if evaluation.digest != baseline.digest:
        return [f"gold or texts are not those that the scores were pinned on; look at the scores, then run `{PIN}`"]
    now = scores_of(evaluation)
    fallen = [f"{line}; mend it, or run `{LOWER}` and say why in the commit" for line in lowered(evaluation, baseline)]
    fresh = [f"{name} has no pin; run `{PIN}`" for name in now if name not in baseline.scores]
    gone = [f"{name} is pinned but no longer scored; run `{PIN}`" for name in baseline.scores if name not in now]
    return fallen + fresh + gone


def lowered(evaluation: Evaluation, baseline: Baseline) -> list[str]:
    """The scores that are below their pin by more than a hair: name, pin, score."""
    now = scores_of(evaluation)
    return [
        f"{name} fell from {pinned:.4f} to {now[name]:.4f}"
        for name, pinned in baseline.scores.items()
        if name in now and now[name] < pinned - HAIR
    ]


def move_pin(evaluation: Evaluation, path: Path, *, allow_lower: bool = False) -> None:
    """Pin the scores as they are.

    Args:
        evaluation: what to pin.
        path: the baseline file, made where there is none.
        allow_lower: pin scores that fell, too.

    Raises:
        UsageError: if a score fell and that is not allowed, or the file cannot be read or written.
    """
    if path.exists() and not allow_lower and (fallen := lowered(evaluation, read_baseline(path))):
        raise UsageError(f"no pin was moved, since {'; '.join(fallen)}; to lower pins all the same, run `{LOWER}`")
    content = {"digest": evaluation.digest, "scores": scores_of(evaluation)}
    try:
        path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}") from error


def read_baseline(path: Path) -> Baseline:
    """The pinned scores.

    Raises:
        UsageError: if there are none or the file is malformed.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Baseline(str(data["digest"]), {str(name): float(score) for name, score in data["scores"].items()})
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}; pin the scores with `{PIN}`") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} is no baseline: {error!r}; pin the scores anew with `{PIN}`") from error
