import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from extract.batch.output import LOCK, sole_run, whole_files
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


def test_two_runs_do_not_write_into_one_folder(tmp_path: Path) -> None:
    with sole_run(tmp_path, ("a",)):
        with pytest.raises(UsageError, match="another run is writing into"), sole_run(tmp_path, ("a",)):
            pass
        assert (tmp_path / LOCK).exists()
    assert list(tmp_path.iterdir()) == []
    with sole_run(tmp_path, ("a",)):
        pass


def test_an_error_ends_the_lock(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), sole_run(tmp_path, ("a",)):
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_cleared_away_and_nothing_else(tmp_path: Path) -> None:
    kept = [".a.jsonl.part", ".other.7.part", "a.jsonl", "a.jsonl.7.part"]
    for name in [*kept, ".a.jsonl.7.part", ".b.json.99999.part"]:
        (tmp_path / name).write_text("half")
    with sole_run(tmp_path, ("a.jsonl", "b.json")):
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*kept, LOCK])


def test_a_lock_does_not_outlive_a_process_that_is_killed(tmp_path: Path) -> None:
    code = "import sys, pathlib; from extract.batch.output import sole_run\n"
    code += "with sole_run(pathlib.Path(sys.argv[1]), ('a',)): print('in', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "in\n"
        with pytest.raises(UsageError, match="another run"), sole_run(tmp_path, ("a",)):
            pass
        os.kill(other.pid, signal.SIGKILL)
    assert (tmp_path / LOCK).exists()
    with sole_run(tmp_path, ("a",)):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_locked_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot be written"), sole_run(tmp_path / "file", ("a",)):
        pass
