"""Stage: times. In: a text and the day of its article. Out: dates, times of day, durations and sets with TIMEX3 values.

`find_times` works on any string; the component `extract.times` runs it on a `Doc`, and settles what names, money and
percentages keep for themselves and which counts are years.
"""

from extract.times.find import find_times as find_times
from extract.times.model import Time as Time

__all__ = ["Time", "find_times"]
