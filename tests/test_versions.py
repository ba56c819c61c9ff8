"""The digest of rules and lists: it changes with every file that a record may depend on."""

from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from extract.config import Config
from extract.versions import _shipped, rules_digest


@pytest.mark.parametrize("kind", ["gazetteers", "phrases", "rules"])
def test_the_digest_depends_on_the_users_files(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "ours"
    folder.mkdir()
    file = folder / "list.toml"
    file.write_text("one")
    options: dict[str, Any] = {kind: (folder if kind == "rules" else file,)}
    first = rules_digest(Config(**options))
    file.write_text("two")
    assert len({rules_digest(Config()), first, rules_digest(Config(**options))}) == 3


def test_the_digest_reads_every_shipped_file_that_records_depend_on() -> None:
    folder = Path(str(resources.files("extract.data")))
    read = {name for name, _ in _shipped(resources.files("extract.data"), "")}
    shipped = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    others = {name for name in shipped if name.endswith((".py", ".pyc")) or name.startswith("evaluation/report/")}
    assert shipped - others == read
