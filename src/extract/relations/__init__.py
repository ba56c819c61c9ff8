"""Stage: relations."""
