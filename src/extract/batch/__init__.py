"""Stage: batch."""
