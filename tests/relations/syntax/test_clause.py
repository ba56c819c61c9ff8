"""Deep subject and object in every construction that news uses."""

import pytest
from spacy.language import Language

from extract.relations.syntax.carriers import light_verb
from extract.relations.syntax.clause import subjects
from extract.relations.syntax.objects import objects
from tests.relations.build import tree_of, words_at

SENTENCES = [
    ("Norlandia signed the treaty.", "signed", ["norlandia"], ["treaty"]),
    ("The treaty was signed by Norlandia.", "signed", ["norlandia"], ["treaty"]),
    ("Norlandia and Eastmark signed the treaty.", "signed", ["norlandia", "eastmark"], ["treaty"]),
    ("Norlandia drafted and signed the treaty.", "signed", ["norlandia"], ["treaty"]),
    ("Norlandia, which signed the treaty, is calm.", "signed", ["norlandia"], ["treaty"]),
    ("The treaty that Norlandia signed is short.", "signed", ["norlandia"], ["treaty"]),
    ("The treaty, signed by Norlandia, is short.", "signed", ["norlandia"], ["treaty"]),
    ("Norlandia agreed to sign the treaty.", "sign", ["norlandia"], ["treaty"]),
    ("Norlandia is expected to sign the treaty.", "sign", ["norlandia"], ["treaty"]),
    ("Norlandia urged Eastmark to sign the treaty.", "sign", ["eastmark"], ["treaty"]),
    ("Norlandia called on Eastmark to sign the treaty.", "sign", ["eastmark"], ["treaty"]),
    ("Norlandia announced its plan to sign the treaty.", "sign", ["norlandia"], ["treaty"]),
    ("After signing the treaty, Norlandia rested.", "signing", ["norlandia"], ["treaty"]),
    ("She praised the readiness of Norlandia to sign the treaty.", "sign", ["norlandia"], ["treaty"]),
    ("Norlandia, which signed the treaty, and Eastmark, which broke it, met.", "signed", ["norlandia"], ["treaty"]),
    ("Norlandia is helping Eastmark prepare to sign.", "helping", ["norlandia"], ["eastmark"]),
    ("Norlandia is a country that has signed the treaty.", "signed", ["norlandia"], ["treaty"]),
    ("The treaty is a paper signed by Norlandia.", "signed", ["norlandia"], ["treaty"]),
    ("A total of 40 boats were sent by Norlandia.", "sent", ["norlandia"], ["total", "boats"]),
    ("Norlandia wrote the treaty, which Eastmark signed.", "signed", ["eastmark"], ["treaty"]),
    ("Kenya, Uganda sign trade deal", "sign", ["kenya", "uganda"], ["deal"]),
    ("The fund helps farmers. Also financed by Norlandia.", "financed", ["norlandia"], ["fund"]),
    ("Premier Vik received by King Olav", "received", ["olav"], ["vik"]),
    ("Co-hosted by Norlandia, the congress opened.", "hosted", ["norlandia"], ["congress"]),
    ("Norlandia's signing of the treaty took years.", "signing", ["norlandia"], ["treaty"]),
]


@pytest.mark.parametrize(("text", "trigger", "who", "what"), SENTENCES, ids=[text for text, *_ in SENTENCES])
def test_deep_roles(stock: Language, text: str, trigger: str, who: list[str], what: list[str]) -> None:
    tree = tree_of(stock, text)
    token = tree.lower.index(trigger)
    assert words_at(tree, subjects(tree, token)) == who
    assert words_at(tree, objects(tree, token)) == what


@pytest.mark.parametrize(
    ("text", "noun", "verb", "who"),
    [
        ("Norlandia paid a visit to Eastmark.", "visit", "paid", ["norlandia"]),
        ("Norlandia held talks with Eastmark.", "talks", "held", ["norlandia"]),
        ("Talks were held by Norlandia.", "talks", "held", ["norlandia"]),
        ("The premier went on a visit.", "visit", "went", ["premier"]),
        ("Norlandia's visit to Eastmark pleased nobody.", "visit", None, ["norlandia"]),
        ("The premier flew to Riverton for talks.", "talks", None, ["premier"]),
        ("The talks took place in Riverton.", "talks", "took", []),
        ("Norlandia resumed talks with Eastmark.", "talks", None, ["norlandia"]),
        ("Norlandia held its first talks with Eastmark.", "talks", "held", ["norlandia"]),
        ("Ana Silva, on a visit to Eastmark, promised help.", "visit", None, ["silva"]),
        ("After the talks, Norlandia and Eastmark signed the treaty.", "talks", None, []),
        ("Norlandia undertook a mediation mission.", "mediation", "undertook", ["norlandia"]),
    ],
)
def test_nouns_of_action(stock: Language, text: str, noun: str, verb: str | None, who: list[str]) -> None:
    tree = tree_of(stock, text)
    token = tree.lower.index(noun)
    light = light_verb(tree, token)
    assert (None if light is None else tree.lower[light]) == verb
    assert words_at(tree, subjects(tree, token)) == who
