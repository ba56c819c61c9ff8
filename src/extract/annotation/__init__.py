"""How the spaCy model is told what cleaning knows, and asked sooner than it answers by itself.

In: a cleaned text with its blocks, and the components of the model. Out: a `Doc` with the words of the text, tags,
lemmas, entities and a parse whose sentences never cross a block.
"""
