"""Offices: who holds, held or will hold them, and whose they are."""
