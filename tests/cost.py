"""How much work a call is, for the tests that hold what it may grow by."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import extract

OURS = str(Path(extract.__file__).parent)


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of our Python a call runs.

    Only ours: when garbage is collected meanwhile is up to the tests before, and what runs then (finalizers, the
    callback by which Hypothesis times a collection) is Python too.
    """
    count = 0

    def trace(frame: FrameType, event: str, _arg: object) -> object:
        nonlocal count
        if not frame.f_code.co_filename.startswith(OURS):
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count
