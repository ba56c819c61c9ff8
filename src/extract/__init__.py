"""Turns news articles into structured records."""
