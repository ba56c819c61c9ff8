"""What rules a record was made with: a digest over the data files of the package and of the user."""

import hashlib
from collections.abc import Iterator
from importlib import resources
from typing import TYPE_CHECKING

from extract.config import Config

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def rules_digest(config: Config) -> str:
    """SHA-256 (first 12 hex digits) over all rule, gazetteer and list files in use, by relative path and content."""
    digest = hashlib.sha256()
    for name, content in [*_shipped(resources.files("extract.data"), ""), *_users(config)]:
        digest.update(name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:12]


def _shipped(folder: "Traversable", prefix: str) -> Iterator[tuple[str, bytes]]:
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = f"{prefix}{item.name}"
        if item.is_dir():
            yield from _shipped(item, f"{name}/")
        elif item.name.endswith((".toml", ".jsonl", ".txt", ".csv", ".tsv")):
            yield name, item.read_bytes()


def _users(config: Config) -> Iterator[tuple[str, bytes]]:
    for path in (*config.gazetteers, *config.phrases):
        yield path.name, path.read_bytes()
    for folder in config.rules:
        for path in sorted(folder.glob("*.toml")):
            yield path.name, path.read_bytes()
