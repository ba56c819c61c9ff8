"""From the cleaned text back to the raw file."""

from dataclasses import dataclass
from typing import TypedDict

from extract import records
from extract.cleaning import Cleaned


class _Fields(TypedDict):
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class RawSpans:
    """Takes offsets of the cleaned text to spans of the raw file."""

    cleaned: Cleaned

    def range(self, start: int, end: int) -> records.Range:
        """Where the raw file has `text[start:end]` of the cleaned text, `start < end`."""
        span = self.cleaned.offsets.raw_span(start, end)
        return records.Range(start=span.start, end=span.end)

    def span(self, start: int, end: int) -> _Fields:
        """The same with the raw characters, as keyword arguments of any span model."""
        span = self.cleaned.offsets.raw_span(start, end)
        return {"start": span.start, "end": span.end, "text": self.cleaned.raw[span.start : span.end]}
