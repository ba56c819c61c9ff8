"""Normalising: the findings of all stages, in offsets of the cleaned text, become a record in offsets of the raw file.

In: the article, what cleaning made of it, and its `Doc`.
Out: a `Record` with ids that refer to each other, in reading order.
"""

from extract.normalise.assemble import to_record

__all__ = ["to_record"]
