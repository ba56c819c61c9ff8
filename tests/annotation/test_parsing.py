import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract.annotation.parsing import parse

TEXT = "Kenya met Peru in Oslo on Friday.\n\nThe port opens in May. It cost $5 million.\n\nNorth wind"


def prepared(nlp: Language, text: str) -> Doc:
    doc = nlp.make_doc(text)
    for name in ("tok2vec", "tagger"):
        doc = nlp.get_pipe(name)(doc)
    return doc


def test_no_dependency_and_no_sentence_crosses_a_block(stock: Language) -> None:
    starts = [0, TEXT.index("The port"), TEXT.index("North")]
    doc = parse(stock, prepared(stock, TEXT), stock.get_pipe("parser"), starts=starts)
    block = [sum(token.idx >= start for start in starts) for token in doc]
    assert all(block[token.i] == block[token.head.i] for token in doc)
    assert set(starts) <= {sent.start_char for sent in doc.sents}
    assert doc.text == TEXT


def test_each_block_is_parsed_as_it_would_be_alone(stock: Language) -> None:
    starts = [0, TEXT.index("The port"), TEXT.index("North")]
    parser = stock.get_pipe("parser")
    whole = parse(stock, prepared(stock, TEXT), parser, starts=starts)
    alone = prepared(stock, TEXT)
    cut = next(token.i for token in alone if token.idx == starts[1])
    part = Doc(alone.vocab, words=[t.text for t in alone[:cut]], spaces=[bool(t.whitespace_) for t in alone[:cut]])
    part.tensor = alone.tensor[:cut]
    assert np.array_equal(parser(part).to_array(["HEAD", "DEP"]), whole.to_array(["HEAD", "DEP"])[:cut])


@pytest.mark.parametrize("starts", [[], [0]])
def test_a_text_of_one_block_is_parsed_as_ever(stock: Language, starts: list[int]) -> None:
    found = parse(stock, prepared(stock, TEXT), stock.get_pipe("parser"), starts=starts)
    plain = stock.get_pipe("parser")(prepared(stock, TEXT))
    assert np.array_equal(found.to_array(["HEAD", "DEP"]), plain.to_array(["HEAD", "DEP"]))


def test_a_parser_without_vectors_of_tok2vec_gets_the_whole() -> None:
    blank = spacy.blank("en")
    seen: list[Doc] = []

    def parser(doc: Doc) -> Doc:
        seen.append(doc)
        return doc

    doc = parse(blank, blank.make_doc(TEXT), parser, starts=[0, TEXT.index("The port")])
    assert seen == [doc]
