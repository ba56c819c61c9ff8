import os
from pathlib import Path

import pytest

from extract.errors import ArticleError, UsageError
from extract.reading import discover, read


def make(root: Path, **files: str) -> None:
    for name, text in files.items():
        path = root / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_folders_are_searched_through_in_the_order_of_their_paths(tmp_path: Path) -> None:
    make(tmp_path, b_txt="B", a__z_txt="Z", a__y_TXT="Y", c_pdf="C", a___hidden_txt="H")
    found = discover([tmp_path])
    assert [source.path for source in found.sources] == ["a/y.TXT", "a/z.txt", "b.txt"]
    assert [source.stem for source in found.sources] == ["a/y", "a/z", "b"]
    assert found.notes == (f"1 files of other kinds passed over, such as {tmp_path / 'c.pdf'}",)


def test_the_order_of_the_paths_given_does_not_matter(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", b_txt="B")
    one, two = tmp_path / "a.txt", tmp_path / "b.txt"
    assert discover([one, two]).sources == discover([two, one, two]).sources


def test_each_line_of_a_jsonl_file_is_a_source_with_its_bytes(tmp_path: Path) -> None:
    make(tmp_path, a_jsonl='{"id": "ö"}\n\n{"id": 2}')
    sources = discover([tmp_path]).sources
    data = (tmp_path / "a.jsonl").read_bytes()
    assert [source.line for source in sources] == [1, 3]
    assert [data[s.offset : s.offset + s.length] for s in sources] == ['{"id": "ö"}\n'.encode(), b'{"id": 2}']


def test_the_metadata_table_is_no_article_and_goes_to_its_article(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", b_txt="B", metadata_csv="path,title\na.txt,Harbour\ngone.txt,Lost\n")
    found = discover([tmp_path])
    assert [(source.path, source.metadata.title) for source in found.sources] == [("a.txt", "Harbour"), ("b.txt", None)]
    assert found.notes == (f"metadata for {tmp_path / 'gone.txt'}, which is not among the articles",)


def test_a_table_named_replaces_that_of_the_folder(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", metadata_csv="path,title\na.txt,Harbour\n", other_csv="path,title\na.txt,Quay\n")
    found = discover([tmp_path], table=tmp_path / "other.csv")
    assert found.sources[0].metadata.title == "Quay"


def test_two_tables_in_one_folder_are_refused(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", metadata_csv="path\na.txt\n", metadata_jsonl='{"path": "a.txt"}\n')
    with pytest.raises(UsageError, match="keep one"):
        discover([tmp_path])


def test_the_output_folder_is_passed_over(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", out__records_jsonl="{}\n")
    assert [source.path for source in discover([tmp_path], skip=tmp_path / "out").sources] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "told"),
    [("gone", "no such file or folder"), ("a.pdf", "only .txt"), ("empty", "no .txt, .html or .jsonl file")],
)
def test_wrong_paths_are_told(tmp_path: Path, name: str, told: str) -> None:
    make(tmp_path, a_pdf="A")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=told):
        discover([tmp_path / name])


def test_a_file_under_two_paths_counts_under_the_wider_one(tmp_path: Path) -> None:
    make(tmp_path, sub__a_txt="A")
    for paths in ([tmp_path, tmp_path / "sub"], [tmp_path / "sub", tmp_path]):
        assert [source.path for source in discover(paths).sources] == ["sub/a.txt"]


def test_results_of_an_earlier_run_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", records_jsonl="{}\n", failures_jsonl="", run_json="{}")
    found = discover([tmp_path], skip=tmp_path)
    assert [source.path for source in found.sources] == ["a.txt"]
    assert found.notes == (f"results of an earlier run in {tmp_path} passed over",)


def test_tables_of_inner_folders_and_beside_a_single_file_count_too(tmp_path: Path) -> None:
    make(tmp_path, sub__a_txt="A", sub__b_txt="B", sub__metadata_csv="path, title\na.txt,Harbour\nb.txt,Quay\n")
    assert [source.metadata.title for source in discover([tmp_path]).sources] == ["Harbour", "Quay"]
    alone = discover([tmp_path / "sub" / "a.txt"])
    assert (alone.sources[0].metadata.title, alone.notes) == ("Harbour", ())


def test_a_table_that_is_named_is_no_article(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A", about_jsonl='{"path": "a.txt", "title": "Quay"}\n')
    assert [s.path for s in discover([tmp_path], table=tmp_path / "about.jsonl").sources] == ["a.txt"]


def test_pages_are_articles_and_extracted_texts_of_an_earlier_run_are_not(tmp_path: Path) -> None:
    make(tmp_path, a_html="A", b_HTM="B", texts_jsonl='{"id": 1}')
    assert [source.path for source in discover([tmp_path]).sources] == ["a.html", "b.HTM", "texts.jsonl"]
    make(tmp_path, records_jsonl="{}\n", failures_jsonl="", run_json="{}")
    assert [source.path for source in discover([tmp_path]).sources] == ["a.html", "b.HTM"]


def test_links_to_themselves_and_pipes_are_sources_that_fail_alone(tmp_path: Path) -> None:
    make(tmp_path, a_txt="A")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    os.mkfifo(tmp_path / "pipe.jsonl")
    os.mkfifo(tmp_path / "pipe.txt")
    sources = discover([tmp_path]).sources
    assert [source.path for source in sources] == ["a.txt", "loop.txt", "pipe.jsonl", "pipe.txt"]
    for source in sources[1:]:
        with pytest.raises(ArticleError):
            read(source)


def test_a_file_name_that_is_no_utf8_is_stated_readably(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("A")
    (source,) = discover([tmp_path]).sources
    assert source.path == "caf\ufffd.txt"
    assert read(source).raw == "A"
