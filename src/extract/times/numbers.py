"""Numbers in digits and words, as they stand before a unit of time."""

from extract.times.grammar import Match

LARGEST = 10**12


def number(match: Match, field: str) -> float | int | str:
    """What the tokens of a field amount to; `X` for "several" and "a few", and for what has no bound.

    "Twenty-five" adds, "three hundred" multiplies, "two and a half" adds a half.
    """
    total: float | int = 0
    values = match.values(field)
    if "X" in values:
        return "X"
    words = match.words(field)
    half = "and" in words and "half" in words
    numbers = [value for value in values[: -2 if half else None] if isinstance(value, (int, float))]
    for position, value in enumerate(numbers):
        multiplies = position > 0 and value >= 12 and value > numbers[position - 1]
        total = total * value if multiplies else total + value
    if match.words(field)[0].lower() == "a" and len(numbers) > 1 and numbers[0] == 1 and total == 1 + numbers[1]:
        total = numbers[1]  # "a couple", "a dozen"
    return "X" if total > LARGEST else total + 0.5 if half else total
