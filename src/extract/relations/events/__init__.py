"""From matches to events: one a statement, one a sum, with status, kind and the fact they repeat."""
