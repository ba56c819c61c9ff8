"""What of a relation's statements is so; `table.txt` has sentences of each kind."""

import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import ends, marked

BANK = "the {organisation:Reef Bank}"
CLINIC = "the {organisation:Reef Clinic} in {place:Suva}"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (f"{{person:Ola Vik}} went on to lead {BANK}.", True),
        (f"{{person:Ola Vik}} was the youngest man to lead {BANK}.", True),
        (f"{{person:Ola Vik}} was hired to lead {BANK}.", True),
        (f"{{person:Ola Vik}} flew home to lead {BANK}.", False),
        (f"{{person:Ola Vik}} may lead {BANK}.", False),
        (f"Patients should go to {CLINIC}.", True),
        (f"Patients may sue {CLINIC}.", True),
        (f"{{place:Fiji}} plans to open {CLINIC}.", False),
        ("{organisation:Suva University} ({place:Fiji}) will sign.", True),
        ("{place:Fiji} plans to open {organisation:Suva University} in {place:Suva}.", False),
        ("Nurses want a {organisation:Reef Clinic} in {place:Suva}.", False),
        ("{place:Fiji}'s {organisation:Sea Office} may sue.", True),
        ("{organisation:Sea Bank} may sell its unit, {organisation:Reef Pay}.", True),
        ("The {occasion:9th Reef Fair} was held in {place:Suva}.", True),
        ("The {occasion:9th Reef Fair} was first held in {place:Suva}.", False),
        ("The {occasion:9th Reef Fair} was originally planned for {place:Suva}.", False),
        ("The {organisation:Reef Board}, chaired by {person:Ola Vik}, held its first session.", True),
        ("The {organisation:Reef Board} held its first session on {time:Monday}, chaired by {person:Ola Vik}.", False),
        ("{place:Fiji}, a former member of the {organisation:Reef Union}, left.", False),
        ("Ministers agreed to accept {place:Fiji} as a member of the {organisation:Reef Union}.", False),
        ("{place:Fiji}'s proposed {organisation:Sea Office} may fail.", False),
    ],
)
def test_what_names_take_for_granted_holds_and_what_is_wanted_does_not(stock: Language, text: str, holds: bool) -> None:
    doc = marked(stock, text)
    relations, _ = apply_rules(doc, load_rulebook())
    assert bool([ends(doc, relation) for relation in relations]) is holds
