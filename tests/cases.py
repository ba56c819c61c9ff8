"""Tables of cases, as TOML near the tests that read them."""

from pathlib import Path
from typing import Any

from extract.data import tomllib


def read_cases(test: str, path: str) -> dict[str, Any]:
    """The content of a TOML file; its path is from the folder of the test, `__file__`, on."""
    return tomllib.loads(Path(test).parent.joinpath(path).read_text(encoding="utf-8"))
