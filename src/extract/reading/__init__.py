"""Reading: paths in, articles out.

In: files and folders of `.txt`, `.html`, `.jsonl`, with an optional metadata table beside them.
Out: `Source`s (where an article is, cheap to hand to a worker), and from each an `Article` or an `ArticleError`.
"""

from extract.reading.articles import article_from_text, read
from extract.reading.decoding import decode
from extract.reading.discovery import Discovery, Source, discover

__all__ = ["Discovery", "Source", "article_from_text", "decode", "discover", "read"]
