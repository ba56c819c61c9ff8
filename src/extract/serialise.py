"""Findings to msgpack and back, so that a `Doc` with our attributes can be saved, or sent to another process.

spaCy writes `doc.user_data` with srsly, whose registries of encoders and decoders take more types. Here they learn
ours: the findings of the stages, `Decimal` and `date`. Each is written as a mapping with the one key `extract.finding`,
which holds a name and what belongs to it. Only the names listed here are read back: data never says what is imported.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import fields
from decimal import Decimal
from importlib import import_module
from typing import Any

import srsly

TAG = "extract.finding"
FINDINGS = {
    "cleaning": ("Block",),
    "names": ("Mention", "Entity"),
    "amounts": ("Amount",),
    "times": ("Time",),
    "relations": ("Filler", "Via", "Role", "Event", "Relation", "Position", "Quotation"),
}
MODULES = {f"{stage}.{name}": f"extract.{stage}.model" for stage, names in FINDINGS.items() for name in names}
NAMES = {(module, name.partition(".")[2]): name for name, module in MODULES.items()}

Chain = Callable[[Any], Any] | None


def encode(value: Any, chain: Chain = None) -> Any:
    """What srsly writes in place of a value that msgpack does not know; what is not ours goes on to `chain`."""
    kind = type(value)
    if kind is Decimal:
        return {TAG: ["decimal", str(value)]}
    if kind is dt.date:
        return {TAG: ["date", value.isoformat()]}
    name = NAMES.get((kind.__module__, kind.__qualname__))
    if name:
        return {TAG: [name, {field.name: getattr(value, field.name) for field in fields(value)}]}
    return chain(value) if chain else value


def decode(value: Any, chain: Chain = None) -> Any:
    """The value that `encode` wrote as this mapping; any other mapping goes on to `chain`.

    Raises:
        ValueError: if the mapping has our key, but not what this version of the package writes under it.
    """
    if len(value) != 1 or TAG not in value:
        return chain(value) if chain else value
    try:
        name, content = value[TAG]
        return _made(name, content)
    except (TypeError, KeyError, ValueError, ArithmeticError) as error:
        raise ValueError(f"{value[TAG]!r} is no finding that this version of extract can read") from error


def _made(name: str, content: Any) -> Any:
    if name == "decimal":
        return Decimal(content)
    if name == "date":
        return dt.date.fromisoformat(content)
    # imported when first needed: the stages import `attributes`, which imports this module
    made = getattr(import_module(MODULES[name]), name.partition(".")[2])
    return made(**{key: tuple(item) if isinstance(item, list) else item for key, item in content.items()})


def register() -> None:
    """Make `encode` and `decode` known to srsly; a second time changes nothing."""
    srsly.msgpack_encoders.register("extract", func=encode)
    srsly.msgpack_decoders.register("extract", func=decode)


register()
