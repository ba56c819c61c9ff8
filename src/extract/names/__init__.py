"""Stage 2, names: a parsed `Doc` in; persons, bodies, places, occasions, programmes, instruments and offices out.

Three sources (the model, gazetteers, a grammar of names) meet in one merge; then the article is read as a whole, and
mentions are grouped into entities. `find_names` is the plain function; `extract.names` is the component, which sets
`doc._.extract_names` and `doc._.extract_entities`.
"""

from extract.names.demonyms import country_of as country_of
from extract.names.find import find_names as find_names
from extract.names.model import Entity as Entity
from extract.names.model import Mention as Mention
from extract.names.model import NameType as NameType
