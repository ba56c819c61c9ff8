import shutil
from pathlib import Path

import pytest

from extract.errors import UsageError
from extract.evaluation.agreement import agreement
from extract.evaluation.model import Score
from tests.evaluation.articles import GOLD, TEXTS


def test_two_labellings_are_scored_one_against_the_other(tmp_path: Path) -> None:
    shutil.copytree(GOLD, tmp_path, dirs_exist_ok=True)
    ferry = tmp_path / "ferry.ann"
    lines = ferry.read_text(encoding="utf-8").splitlines()
    quotation = next(line for line in lines if "\tQuotation " in line).split("\t")[0]
    kept = [line for line in lines if not line.startswith(f"{quotation}\t") and f":{quotation} " not in line]
    ferry.write_text("\n".join(kept) + "\n", encoding="utf-8")
    measures = {(m.task, m.measure): m.score for m in agreement(GOLD, tmp_path, TEXTS).measures}
    span = measures.pop(("quotations", "span"))
    assert span == Score(span.gold, span.gold - 1, span.gold - 1)
    del measures["quotations", "speaker"]
    assert all(score.f1 == 1 for score in measures.values())


def test_folders_that_label_different_articles_are_refused(tmp_path: Path) -> None:
    shutil.copy(GOLD / "ferry.ann", tmp_path)
    with pytest.raises(UsageError, match="label it in both"):
        agreement(GOLD, tmp_path, TEXTS)
