"""Stage: amounts."""
