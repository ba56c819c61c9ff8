"""Rules, gazetteers and code lists, as data files; `read_toml` reads those of them that are TOML."""

import sys
from importlib import resources
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = ["read_toml", "tomllib"]


def read_toml(folder: str, name: str) -> dict[str, Any]:
    """The content of the shipped file `FOLDER/NAME.toml`.

    Raises:
        FileNotFoundError: if there is no such file.
        tomllib.TOMLDecodeError: if it is malformed.
    """
    return tomllib.loads(resources.files(__name__).joinpath(folder, f"{name}.toml").read_text(encoding="utf-8"))
