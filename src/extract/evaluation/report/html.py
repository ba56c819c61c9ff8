"""The report as one HTML file that needs nothing else.

Every word of an article, a record or a rule passes through jinja2's autoescaping; what the script needs stands in a
data block as JSON. A Content-Security-Policy lets this very style and this very script run, by hash, and nothing else
load or run: were an escape ever missed, the browser would still refuse the article's script.
"""

import base64
import hashlib
import json
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from extract.evaluation.model import Evaluation
from extract.evaluation.report import tables
from extract.evaluation.report.labels import OUTCOMES
from extract.evaluation.report.page import CARDS, data, page
from extract.evaluation.report.shown import clean

STYLES = ("base.css", "tables.css", "article.css", "toolbar.css")
SCRIPTS = ("marks.js", "filters.js", "cards.js", "errors.js")
_UNSAFE = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def to_html(evaluation: Evaluation) -> str:
    """The whole report."""
    whole = page(evaluation)
    style, script = _joined(STYLES), _joined(SCRIPTS)
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            page=whole,
            evaluation=evaluation,
            measures=tables.measures(evaluation),
            types=tables.types(evaluation),
            grid=tables.grid(evaluation),
            fired=tables.fired(evaluation.by_rule),
            silent=tables.silent(evaluation.by_rule),
            outcomes=OUTCOMES,
            cards=CARDS,
            policy=_policy(style, script),
            style=Markup(style),  # noqa: S704 - a file of the package
            script=Markup(script),  # noqa: S704 - a file of the package
            data=Markup(embedded(data(whole))),  # noqa: S704 - escaped for a script element
        )
    )


def embedded(value: object) -> str:
    """JSON that no script element can mistake for markup or for a line break of JavaScript."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_UNSAFE)


def dotted(rule: str) -> Markup:
    """The id of a rule that may be broken into lines at its dots."""
    return Markup(".<wbr>").join(clean(rule).split("."))


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _joined(names: tuple[str, ...]) -> str:
    folder = resources.files("extract.data").joinpath("evaluation", "report")
    return "".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("extract", "data/evaluation/report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "rate": tables.rate,
        "words": tables.words,
        "x": tables.plot_x,
        "clean": clean,
        "dotted": dotted,
    }
    return environment
