"""Stage 1, cleaning: an `Article` in, a `Cleaned` out.

The text of an article is cut into typed blocks; menus, bylines and repeated headlines are left out, damage of scraping
is repaired, and the offset map takes every character of the cleaned text back to the raw one. Title, date, publisher
and authors are taken from what was given beside the text, else from what the page states; the dateline is the page's.
"""

from extract.cleaning.clean import Cleaned, clean
from extract.cleaning.model import Block, Dateline, Published, Span, Stated
from extract.cleaning.offsets import Edit, OffsetMap, apply

__all__ = ["Block", "Cleaned", "Dateline", "Edit", "OffsetMap", "Published", "Span", "Stated", "apply", "clean"]
