"""Stage: normalise."""
