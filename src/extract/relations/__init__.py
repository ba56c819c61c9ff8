"""Stage 4, relations: a parsed `Doc` with names, amounts and times in; positions, quotations, relations and events out.

Relations and events are found by a rulebook, which is data: `load_rulebook` reads it, `apply_rules` applies it to a
Doc, `check_rules` runs the examples in it. `extract.relations` is the component.
"""

from extract.relations.apply import apply_rules as apply_rules
from extract.relations.model import Event as Event
from extract.relations.model import Filler as Filler
from extract.relations.model import Position as Position
from extract.relations.model import Quotation as Quotation
from extract.relations.model import Relation as Relation
from extract.relations.model import Role as Role
from extract.relations.rulebook.book import RuleError as RuleError
from extract.relations.rulebook.book import load_rulebook as load_rulebook
from extract.relations.rulebook.check import check_rules as check_rules
