"""Agreement of two labellings of the same texts: the F1 of one against the other, task by task."""

from pathlib import Path

from extract.errors import UsageError
from extract.evaluation.case import case
from extract.evaluation.evaluate import evaluate_cases, sound
from extract.evaluation.gold_files import gold_files
from extract.evaluation.gold_record import gold_record
from extract.evaluation.model import Evaluation


def agreement(one: Path, other: Path, texts: Path) -> Evaluation:
    """Score one labelling as if it were gold, the other as if it were found; F1 is the same either way round.

    Args:
        one: folder of `.ann` files.
        other: folder of `.ann` files of the same names.
        texts: folder of their raw texts.

    Raises:
        UsageError: if a path is missing, a file breaks the scheme, or the two folders label different articles.
    """
    ours, theirs = gold_files(one, texts), gold_files(other, texts)
    sound(ours, one, texts)
    sound(theirs, other, texts)
    different = {file.id for file in ours} ^ {file.id for file in theirs}
    if different:
        raise UsageError(f"only one of {one} and {other} labels {min(different)}; label it in both, or move it away")
    return evaluate_cases(
        [
            case(
                a.article.raw,
                gold=gold_record(a.article, a.annotations()),
                found=gold_record(b.article, b.annotations()),
            )
            for a, b in zip(ours, theirs, strict=True)
        ]
    )
