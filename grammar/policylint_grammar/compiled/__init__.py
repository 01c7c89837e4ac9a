"""Parse tables, written by scripts/compile_grammars.py."""
