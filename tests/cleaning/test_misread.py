from extract.cleaning.misread import WINDOWS, groups


def test_sequences_that_follow_each_other_are_one_group() -> None:
    (group,) = groups("â€œÃ‰")
    assert (group.codec, group.start, group.end, group.meant) == (WINDOWS, 0, 5, "“É")
    assert group.pieces == ((0, 3, "“"), (3, 5, "É"))


def test_what_is_no_sequence_parts_two_groups() -> None:
    found = [group for group in groups("Ã©—Ã¨") if group.codec == WINDOWS]
    assert [(group.start, group.end, group.meant) for group in found] == [(0, 2, "é"), (3, 5, "è")]


def test_bytes_that_are_no_utf8_mean_nothing() -> None:
    assert [group.meant for group in groups("à\x80\x80") if group.codec == WINDOWS] == []


def test_other_encodings_are_tried_where_windows_1252_does_not_explain_all() -> None:
    assert {group.meant for group in groups("вЂ™")} == {"’"}
    assert "é" in {group.meant for group in groups("√©")}
    assert list(groups("東京")) == []
