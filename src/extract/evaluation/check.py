"""Checking a gold file against its text and the scheme: spans, values and layout here, what joins them in `links`."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

import pycountry

from extract.evaluation.annotations import Annotations, Reference, Span
from extract.evaluation.brat import BratError, parse
from extract.evaluation.links import check_links
from extract.evaluation.problem import Problem
from extract.evaluation.scheme import load_scheme

# ISO 3166 leaves these to users; the EU, the IMF and the gazetteer of countries have Kosovo so.
USED_CODES: Final = frozenset({"XK"})


def check(text: str, annotations: Annotations, *, file: str = "") -> list[Problem]:
    """What breaks the scheme.

    Args:
        text: the raw text, to which the offsets refer.
        annotations: as parsed.
        file: name of the annotation file, for the messages.

    Returns:
        All problems in the order of the lines.
    """
    checks = (_spans(text, annotations), _values(annotations), _overlaps(annotations), _layout(annotations))
    found = [Problem(file, *problem) for group in checks for problem in group]
    found += [Problem(file, *problem) for problem in check_links(annotations)]
    return sorted(found, key=lambda p: (p.line, p.id, p.what))


def check_file(text: str, content: str, *, file: str = "") -> list[Problem]:
    """As `check`, from the content of an `.ann` file; one that cannot be parsed has the problems of the parser."""
    try:
        return check(text, parse(content, file=file), file=file)
    except BratError as error:
        return list(error.problems)


Found = Iterator[tuple[int, str, str, str]]


def _spans(text: str, annotations: Annotations) -> Found:
    scheme = load_scheme()
    for span in annotations.spans:
        if span.label not in scheme.labels:
            yield span.line, span.id, f"there is no label {span.label}", f"use one of {', '.join(scheme.labels)}"
        if not 0 <= span.start < span.end <= len(text):
            said = f"{span.start} {span.end} is no stretch of a text of {len(text)} characters"
            yield span.line, span.id, said, _where(text, span)
        elif text[span.start : span.end] != span.text:
            said = f"the text at {span.start} {span.end} is {text[span.start : span.end]!r}, not {span.text!r}"
            yield span.line, span.id, said, _where(text, span)
        if span.text != span.text.strip():
            yield span.line, span.id, f"{span.text!r} begins or ends in white space", "leave the white space out"
        if span.label in scheme.events and re.search(r"\s", span.text):
            yield span.line, span.id, f"the trigger {span.text!r} is no single word", "label its main verb or noun"
        if span.label in scheme.speech and len(span.text.split()) < 2:
            yield span.line, span.id, f"the quotation {span.text!r} is one word", "delete it; names and terms are none"


def _where(text: str, span: Span) -> str:
    """The place nearest to the span's start where its words stand."""
    starts: list[int] = []
    at = text.find(span.text)
    while at >= 0:
        starts.append(at)
        at = text.find(span.text, at + 1)
    if not starts:
        return "give the words as the text has them"
    best = min(starts, key=lambda start: abs(start - span.start))
    return f"these words stand at {best} {best + len(span.text)}"


def _values(annotations: Annotations) -> Found:
    scheme = load_scheme()
    spans = {span.id: span for span in annotations.spans}
    seen: dict[str, Reference] = {}
    for reference in annotations.references:
        span = spans.get(reference.target)
        if span is None:
            said, mend = f"{reference.target} is not there", "name a span of this file"
        elif reference.target in seen:
            said, mend = f"{span.id} {span.text!r} has a second reference", f"keep this or {seen[span.id].id}"
        else:
            said, mend = _value(span, reference)
        seen.setdefault(reference.target, reference)
        if said:
            yield reference.line, reference.id, said, mend
    for span in annotations.spans:
        if span.label in scheme.referring and span.id not in seen:
            mend = f"add N1 Reference {span.id} {scheme.examples[span.label]}"
            yield span.line, span.id, f"the {span.label} {span.text!r} has no value", mend


def _value(span: Span, reference: Reference) -> tuple[str, str]:
    scheme = load_scheme()
    pattern = scheme.patterns.get(span.label)
    if pattern is None:
        return f"{span.id} is a {span.label}, which has no reference", "delete the line"
    if not pattern.fullmatch(reference.value) or not _exists(reference.value):
        said = f"{reference.value!r} is no value of the {span.label} {span.text!r}"
        return said, f"write it like {scheme.examples[span.label]}"
    if span.label == "Count" and reference.text == span.text:
        return f"the Count {span.text!r} has itself as its unit", "end the line with what is counted, in the singular"
    return "", ""


def _exists(value: str) -> bool:
    """Whether codes are in their lists and days in the calendar."""
    source, _, rest = value.partition(":")
    if source == "money":
        return pycountry.currencies.get(alpha_3=rest[:3]) is not None
    if source == "iso3166":
        return rest in USED_CODES or pycountry.countries.get(alpha_2=rest) is not None
    return all(_is_day(day) for day in re.findall(r"\b\d{4}-\d{2}-\d{2}(?!\d)", rest)) if source == "timex3" else True


def _is_day(day: str) -> bool:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _overlaps(annotations: Annotations) -> Found:
    scheme = load_scheme()
    flat = sorted((s for s in annotations.spans if s.label in scheme.flat), key=lambda s: (s.start, s.end))
    last: Span | None = None
    for span in flat:
        if last and span.start < last.end:
            said = f"{span.label} {span.text!r} overlaps {last.id}, the {last.label} {last.text!r}"
            yield span.line, span.id, said, "keep the longer one"
        last = span if last is None or span.end > last.end else last


def _layout(annotations: Annotations) -> Found:
    scheme = load_scheme()
    closed = [span for span in annotations.spans if span.label in scheme.closed]
    for span in annotations.spans:
        around = next((c for c in closed if c.start < span.end and span.start < c.end), None)
        if around and span.label not in scheme.layout:
            said = f"{span.label} {span.text!r} lies in {around.id}, a {around.label}"
            yield span.line, span.id, said, "delete it, or shorten the other"
    counts = Counter(span.label for span in annotations.spans)
    for span in annotations.spans:
        if span.label in scheme.once and counts[span.label] > 1:
            yield span.line, span.id, f"there are {counts[span.label]} {span.label} labels", "keep one"
