"""HTML pages of our own, with what surrounds an article on the web."""

OPENING = (
    "LAGAN, March 1 – Ruvia opened a deep-sea port at Tanjung Lagan on Friday, the first to be built on its northern "
    "coast in three decades. The café on the quay served crêpes &amp; tea."
)
MIDDLE = (
    "The port will handle up to two million containers a year when its second quay is finished, the transport "
    "minister, Budi Santoso, said. “We waited for it,” he&nbsp;said."
)
END = "Villagers who were moved for the quay say that they are<br>still waiting for half of what they were promised."
META = """
<meta property="og:title" content="Ruvia opens deep-sea port | Coast Gazette">
<meta property="og:site_name" content="Coast Gazette">
<meta name="author" content="Elena Ochieng">
<meta property="article:published_time" content="2024-03-01T23:30:00+07:00">
<link rel="canonical" href="https://gazette.example/world/port">
"""
BYLINE = '<p class="byline">By Elena Ochieng | <time>1 March 2024</time></p>'
NAVIGATION = """<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>"""
FOOTER = """
<aside><h3>Related stories</h3><ul><li><a href="/storm">Storm closes airport, 4 May 2021</a></li></ul></aside>
<footer><p>© 2023 Coast Gazette. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer>
<script>var text = "<p>Not a word of this.</p>";</script>
"""
LIST = "<ul><li>First quay: opened on 1 March</li><li>Second quay: due in 2026</li></ul>"
TABLE = """
<table><tr><th>Lender</th><th>Sum</th></tr><tr><td>Japan</td><td>40 billion yen</td></tr>
<tr><td>Peru</td><td>$5 million</td></tr></table>
"""


def page(*, charset: str = "utf-8", meta: str = META, byline: str = BYLINE, more: str = LIST + TABLE) -> str:
    """A page with menu, headline, byline, article and footer."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="{charset}"><title>Ruvia opens deep-sea port | Coast Gazette</title>{meta}</head>
<body>{NAVIGATION}<main><article><h1>Ruvia opens deep-sea port</h1>{byline}
<p>{OPENING}</p><h2>Two million containers</h2><p>{MIDDLE}</p>
{more}<p>{END}</p></article></main>{FOOTER}</body></html>"""
