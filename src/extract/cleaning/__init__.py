"""Stage: cleaning."""
