from decimal import Decimal

from extract.amounts import tables


def test_words_are_lower_case() -> None:
    counts, qualifiers = tables.counts(), tables.qualifiers()
    lists = (counts.nouns.stop, counts.nouns.plural, counts.labels.before, counts.time.words, qualifiers.between.words)
    assert all(word == word.lower() for words in lists for word in words)


def test_magnitudes_are_whole_numbers() -> None:
    magnitudes = tables.numbers().magnitudes
    values = [*magnitudes.words.values(), *magnitudes.short.values(), *magnitudes.letters.values()]
    assert all(Decimal(value) == int(Decimal(value)) >= 12 for value in values)


def test_no_phrase_sets_two_bounds() -> None:
    for bounds in (tables.qualifiers().before, tables.qualifiers().after):
        phrases = [*bounds.at_least, *bounds.at_most, *bounds.about]
        assert len(phrases) == len(set(phrases))


def test_tables_are_read_once() -> None:
    assert tables.currencies() is tables.currencies()
