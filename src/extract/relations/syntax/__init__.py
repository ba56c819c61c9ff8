"""The parse: a Doc's tree, mended, and the ways that lead from a trigger through its clause."""
