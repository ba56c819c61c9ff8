"""The labels of "Label: value" lines, whatever stands in front of or behind them: "Lead implementing agency".

The words that may are data (`data/labels/labels.toml`).
"""

import re
from collections.abc import Collection
from functools import cache
from typing import Final

from extract.data import read_toml

_PLURAL: Final = re.compile(r"\((?:s|es)\)|/-?(?:s|ies)\b")
_JOINED: Final = "co-"


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(read_toml("labels", "labels")[key])


def known_label(label: str, known: Collection[str]) -> str | None:
    """The label of a list that a label of a page says.

    Args:
        label: as the page has it: "Lead implementing agency", "Donor(s)".
        known: labels in lower case.

    Returns:
        The label of `known` that it is but for words in front ("lead", "national") or behind ("of the project"), for
        "co-", and for an ending in brackets or another number; `None` where there is none. Of "A/B" both must be known;
        it is the first.
    """
    low = " ".join(label.lower().split())
    if low in known:
        return low
    low = _PLURAL.sub("", low)
    parts = [part.strip() for part in low.split("/")]
    if len(parts) > 1:
        ones = [known_label(part, known) for part in parts if part]
        return ones[0] if ones and all(ones) else None
    low = next((low.removesuffix(tail).strip() for tail in _words("tails") if low.endswith(f" {tail}")), low)
    while (found := _numbered(low, known)) is None:
        first, _, rest = low.partition(" ")
        if low in _words("own"):
            return None
        if low.startswith(_JOINED):
            low = low.removeprefix(_JOINED)
        elif rest and first in _words("modifiers"):
            low = rest
        else:
            return None
    return found


def _numbered(label: str, known: Collection[str]) -> str | None:
    """A label itself, or in the other number: "implementing organisation" for "implementing organisations"."""
    if label in known:
        return label
    if label in _words("own"):
        return None
    others = (label.removesuffix("s"), f"{label}s", f"{label.removesuffix('ies')}y", f"{label.removesuffix('y')}ies")
    return next((other for other in others if other in known), None)
