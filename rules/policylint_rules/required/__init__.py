"""Clauses that a privacy policy must have."""
