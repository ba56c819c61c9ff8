"""The report that people read: an `Evaluation` in, one self-contained `report.html` or `report.md` out.

`labels` joins the findings on one label, `segments` lays labels over the text, `page` sets it all out, and `html` and
`markdown` write it. The same evaluation always gives the same bytes.
"""

from extract.evaluation.report.html import to_html
from extract.evaluation.report.markdown import to_markdown

__all__ = ["to_html", "to_markdown"]
