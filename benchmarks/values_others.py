"""Runs another library on texts, in the environment of its own that `values.py` starts this with: JSON in, JSON out.

In: `{"tool": …, "texts": […], "references": ["2024-03-13" or null, …]}`. Out: the seconds that the texts took after a
warm-up, and for each text what was found: `[start, end, type, value, currency]`, end exclusive.
"""

import datetime as dt
import json
import sys
import time
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module  # what is imported is not installed where this is type-checked
from typing import Any

WARM_UP = "On 3 March 2024 it paid $3.5 million and 20 euros, twelve men said last Friday."
DAY = "2024-03-13"  # the reference of a text that has no date

Find = Callable[[str, dt.datetime], list[list[Any]]]


def currency_model() -> Find:
    """Recognizers-Text: English currencies."""
    model = import_module("recognizers_number_with_unit").NumberWithUnitRecognizer("en-us").get_currency_model()

    def find(text: str, reference: dt.datetime) -> list[list[Any]]:  # noqa: ARG001 — all take the same arguments
        found = []
        for result in model.parse(text):
            values = result.resolution or {}
            found.append([result.start, result.end + 1, "money", values.get("value"), values.get("isoCurrency")])
        return found

    return find


def datetime_model() -> Find:
    """Recognizers-Text: English dates and times."""
    model = import_module("recognizers_date_time").DateTimeRecognizer("en-us").get_datetime_model()
    return lambda text, reference: [timex(result) for result in model.parse(text, reference)]


KINDS = {"duration": "duration", "set": "set", "time": "time", "timerange": "time", "datetime": "time"}


def timex(result: Any) -> list[Any]:
    """Its span, its type as TIMEX3 calls it (ranges are dates) and its value: the first where it gives several."""
    values: Mapping[str, str] = ((result.resolution or {}).get("values") or [{}])[0]
    value = values.get("timex")
    if values.get("type") == "date" and value and value.startswith("XXXX"):
        value = values.get("value")
    return [result.start, result.end + 1, KINDS.get(values.get("type", ""), "date"), value, None]


def quantulum() -> Find:
    """quantulum3 without its optional classifier; what it measures in currencies is money."""
    parser = import_module("quantulum3.parser")

    def find(text: str, reference: dt.datetime) -> list[list[Any]]:  # noqa: ARG001
        quantities = [q for q in parser.parse(text) if q.unit.entity.name == "currency"]
        return [[*q.span, "money", repr(q.value), getattr(q.unit, "currency_code", None)] for q in quantities]

    return find


TOOLS: Mapping[str, Callable[[], Find]] = {
    "recognizers-currency": currency_model,
    "recognizers-datetime": datetime_model,
    "quantulum3": quantulum,
}


def main() -> None:
    """Read the task, run it, write the outcome."""
    warnings.simplefilter("ignore")  # quantulum3 says at import that its classifier is absent
    task = json.load(sys.stdin)
    find = TOOLS[task["tool"]]()
    days = [dt.datetime.fromisoformat(day or DAY) for day in task["references"]]
    find(WARM_UP, dt.datetime.fromisoformat(DAY))
    began = time.perf_counter()
    found = [find(text, day) for text, day in zip(task["texts"], days, strict=True)]
    json.dump({"seconds": time.perf_counter() - began, "found": found}, sys.stdout)


if __name__ == "__main__":
    main()
