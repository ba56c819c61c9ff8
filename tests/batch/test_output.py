from pathlib import Path

import pytest

from extract.batch.output import whole_files
from extract.errors import UsageError


def test_files_appear_together_at_the_end(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    with whole_files(out, ("a.jsonl", "b.json")) as (a, b):
        a.write("é\n")
        b.write("{}\n")
        assert not (out / "a.jsonl").exists()
    assert (out / "a.jsonl").read_bytes() == "é\n".encode()
    assert sorted(path.name for path in out.iterdir()) == ["a.jsonl", "b.json"]


def test_an_error_leaves_what_was_there_and_no_parts(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("old\n")
    with pytest.raises(KeyboardInterrupt):
        _stop_half_way(tmp_path)
    assert (tmp_path / "a.jsonl").read_text() == "old\n"
    assert len(list(tmp_path.iterdir())) == 1


def _stop_half_way(folder: Path) -> None:
    with whole_files(folder, ("a.jsonl",)) as (file,):
        file.write("half")
        raise KeyboardInterrupt


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot be written"), whole_files(tmp_path / "file" / "out", ("a",)):
        pass
