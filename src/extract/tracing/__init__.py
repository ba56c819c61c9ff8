"""How a finding of a record came about: the sentence it was read from, the rule, and the path that each role took.

In: a `records.jsonl`, the id of a finding, and where the texts are. Out: a `Trace`, for `extract explain` to print.
"""

from extract.tracing.find import find_record, raw_text
from extract.tracing.parts import Part, Trace, trace

__all__ = ["Part", "Trace", "find_record", "raw_text", "trace"]
