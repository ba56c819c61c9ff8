"""Evaluation: gold in brat standoff beside records, scores and every miss quoted out."""
