"""The repairs by their ids, by which each can be switched off."""

from collections.abc import Collection

from extract.cleaning import glue, layout, repairs
from extract.cleaning.capitals import CAPITALS
from extract.cleaning.wrapping import WRAP


def repair_ids() -> tuple[str, ...]:
    """The ids of all repairs, in the order in which they run."""
    characters = tuple(rule for rule, _ in repairs.REPAIRS)
    return (*characters, WRAP, layout.GLUED_BLOCK, *(rule for rule, _ in glue.REPAIRS), CAPITALS)


def check_disabled(disabled: Collection[str]) -> None:
    """Refuse what is the id of no repair.

    Raises:
        ValueError: if there is such an id; it names the ids there are.
    """
    known = repair_ids()
    unknown = sorted(set(disabled) - set(known))
    if unknown:
        raise ValueError(f"no repair is called {', '.join(unknown)}; there are {', '.join(known)}")
