"""Lines that name where a text comes from: "Source: Riverton Wire", "Issued by the Ministry of Ports"."""

import re

from extract.cleaning.features import Features
from extract.cleaning.kinds import LONGEST_ROW

_SOURCE = re.compile(
    r"(?i:(?:sources?|via|courtesy|published in|from)[ ]*:[ ]*(?=\S))|SOURCE[ ](?=[A-Z][\w&.’'-]*(?:[ ][A-Z]|\Z))"
)
_ISSUED = re.compile(r"(?:issued|released|distributed|published)[ ]by:?[ ]\S", re.IGNORECASE)
_LONGEST_SOURCE = 60


def is_source(text: str) -> bool:
    """Whether a line names the source of the article or of a figure: "Source: Riverton Wire"."""
    match = _match_source(text)
    return match is not None and len(text.split()) <= 20


def source_of(text: str) -> int:
    """Where in a line that names its source the name begins; 0 where it names none, or more than one."""
    match = _match_source(text)
    return 0 if match is None or text[:7].casefold() == "sources" else match.end()


def _match_source(text: str) -> re.Match[str] | None:
    """The label "Source:", or "SOURCE" as those wires have it that sell releases: "SOURCE Riverton Holdings"."""
    return _SOURCE.match(text) if ":" in text[:_LONGEST_SOURCE] or text.startswith("SOURCE ") else None


def is_issuer(line: Features) -> bool:
    """Whether a line says who issued the text: "Issued by the Ministry of Ports"."""
    return line.words <= LONGEST_ROW and not line.prose and _ISSUED.match(line.line.text) is not None
