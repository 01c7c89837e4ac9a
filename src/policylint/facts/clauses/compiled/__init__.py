"""Cue tables, one module a language, written by ``scripts/compile_cues.py`` from ``facts/clauses/cues``."""
