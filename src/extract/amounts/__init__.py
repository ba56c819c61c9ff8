"""Amounts: text goes in, money, counts and percentages come out, with exact values and offsets into that text.

`find_amounts` is the plain function; the spaCy component `extract.amounts` sets `doc._.extract_amounts`.
"""

from extract.amounts.find import find_amounts
from extract.amounts.model import Amount

__all__ = ["Amount", "find_amounts"]
