"""Turns news articles into structured records.

    import extract

    record = extract.extract("Port Union signed the Riverton Accord on Friday.", published="2024-03-03")
    for record in extract.pipe(texts): ...
    frames = extract.read_records("outputs/records.jsonl")

The names below are the public API; each is imported when it is first used, so that `import extract` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extract.amounts import find_amounts
    from extract.api import extract, load, pipe, read
    from extract.article import Article, Metadata
    from extract.config import Config
    from extract.errors import ArticleError, UsageError
    from extract.export import Frames, read_records, to_frames
    from extract.records import Record, json_schema
    from extract.times import find_times

__all__ = [
    "Article",
    "ArticleError",
    "Config",
    "Frames",
    "Metadata",
    "Record",
    "UsageError",
    "extract",
    "find_amounts",
    "find_times",
    "json_schema",
    "load",
    "pipe",
    "read",
    "read_records",
    "to_frames",
]

_HOMES = {
    "extract.amounts": ("find_amounts",),
    "extract.api": ("extract", "load", "pipe", "read"),
    "extract.article": ("Article", "Metadata"),
    "extract.config": ("Config",),
    "extract.errors": ("ArticleError", "UsageError"),
    "extract.export": ("Frames", "read_records", "to_frames"),
    "extract.records": ("Record", "json_schema"),
    "extract.times": ("find_times",),
}


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            value = globals()[name] = getattr(import_module(module), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
