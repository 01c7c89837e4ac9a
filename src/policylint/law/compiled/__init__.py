"""The catalogue of laws as Python literals. Written by scripts/compile_law.py from ../catalogue: edit that."""
