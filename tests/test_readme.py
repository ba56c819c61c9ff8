"""What the README says works, as it says it."""

import contextlib
import io
import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from extract import cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the corpus, the gold and the example files of the README."""
    for folder in ("corpus", "gold"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    rule = next(text for kind, text in BLOCKS if kind == "toml")
    target = tmp_path / rule.split("\n", 1)[0].removeprefix("# ")
    target.parent.mkdir()
    target.write_text(rule, encoding="utf-8")
    names = next(text for kind, text in BLOCKS if kind == "json" and '"my-1"' in text)
    (tmp_path / "my_names.jsonl").write_text(names, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands() -> list[str]:
    lines = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
    return [line.split("   #")[0].strip() for line in lines if line.strip()]


def test_the_commands_and_examples_work_as_shown(
    workplace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(commands()) >= 9
    for command in commands():
        monkeypatch.setattr(sys, "argv", shlex.split(command))
        with pytest.raises(SystemExit) as caught:
            cli.main()
        assert (command, caught.value.code or 0) == (command, 0)
    capsys.readouterr()
    assert (workplace / "outputs" / "report" / "report.html").exists()
    assert_python_prints_what_it_shows()


def assert_python_prints_what_it_shows() -> None:
    namespace: dict[str, object] = {}
    for (kind, code), (after, shown) in zip(BLOCKS, [*BLOCKS[1:], ("", "")], strict=True):
        if kind != "python":
            continue
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, "README.md", "exec"), namespace)  # noqa: S102 - our own README
        assert after == "text"
        assert out.getvalue() == shown


def test_every_command_is_in_the_readme_or_in_its_docs() -> None:
    pages = README + "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md"))
    names = [command.name or getattr(command.callback, "__name__", "") for command in cli.app.registered_commands]
    names += [f"{group.name}" for group in cli.app.registered_groups]
    assert set(names) >= {"run", "show", "schema", "explain", "evaluate", "rules", "gold"}
    assert [name for name in names if f"extract {name}" not in pages] == []


def test_links_lead_somewhere() -> None:
    targets = re.findall(r"\]\(((?!https?:)[^)#]+)\)", README)
    assert len(targets) >= 6
    assert [target for target in targets if not (ROOT / target).exists()] == []
