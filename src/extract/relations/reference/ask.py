"""The question that the rules of reference put to one another."""

from collections.abc import Callable, Collection, Sequence

from extract.relations.model import Filler

Fill = Callable[[int, Collection[str]], Sequence[Filler]]
"""What another word stands for, by its token and the types that fit; asked only of words further left, so it ends."""
