"""One run from files to files, held to what it gave when somebody last read it.

After a change that is meant, read the difference and take it in: `EXTRACT_WRITE_GOLDEN=1 make test`.
"""

import json
import os
from pathlib import Path
from typing import Any

from extract.batch import run
from extract.config import Config
from extract.reading import discover
from tests.articles import FOLDER

GOLDEN = Path(__file__).parent / "golden" / "records.json"


def test_the_run_gives_what_was_read_and_found_right(tmp_path: Path) -> None:
    report = run(discover([FOLDER]), out=tmp_path, config=Config())
    assert not report.failures
    found = [json.loads(line) for line in (tmp_path / "records.jsonl").read_text(encoding="utf-8").splitlines()]
    if os.environ.get("EXTRACT_WRITE_GOLDEN"):
        GOLDEN.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    golden: list[dict[str, Any]] = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert [record["id"] for record in found] == [record["id"] for record in golden]
    for one, other in zip(found, golden, strict=True):
        assert one == other
