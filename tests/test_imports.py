"""Data flows one way: what a module may import follows from the order of the stages."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import extract

ROOT = Path(extract.__file__).parent
LEAVES = (
    "article",
    "attributes",
    "catalogue",
    "components",
    "config",
    "errors",
    "labels",
    "language",
    "places",
    "records",
    "remembering",
    "serialise",
    "data",
)
ORDER = (
    "reading",
    "cleaning",
    "names",
    "amounts",
    "times",
    "relations",
    "normalise",
    "annotation",
    "pipeline",
)
ABOVE = (
    "versions",
    "rules",
    "rulestats",
    "tracing",
    "api",
    "batch",
    "evaluation",
    "export",
    "view",
    "cli",
    "commands_articles",
    "commands_gold",
    "commands_rules",
    "__init__",
    "__main__",
)


def parts() -> list[str]:
    return sorted({path.relative_to(ROOT).parts[0].removesuffix(".py") for path in ROOT.rglob("*.py")})


def imported(part: str) -> Iterator[tuple[str, str]]:
    """The parts that a part imports, each with the file that does."""
    folder = ROOT / part
    for path in sorted(folder.rglob("*.py")) if folder.is_dir() else [ROOT / f"{part}.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path}: relative import"
                names = (
                    [f"{node.module}.{a.name}" for a in node.names] if node.module == "extract" else [str(node.module)]
                )
            for name in names:
                if name.startswith("extract."):
                    yield name.split(".")[1], path.name


def rank(part: str) -> int:
    if part in LEAVES:
        return 0
    return ORDER.index(part) + 1 if part in ORDER else len(ORDER) + 1


def test_every_part_has_a_place_in_the_order() -> None:
    assert set(parts()) <= {*LEAVES, *ORDER, *ABOVE}


@pytest.mark.parametrize("part", [part for part in parts() if part not in ABOVE])
def test_a_part_imports_only_what_comes_before_it(part: str) -> None:
    later = [(other, file) for other, file in imported(part) if other != part and rank(other) >= max(rank(part), 1)]
    assert not later


@pytest.mark.parametrize("part", ["names", "amounts", "times", "relations"])
def test_a_stage_takes_articles_from_no_file(part: str) -> None:
    assert "reading" not in {other for other, _ in imported(part)}
