"""The baseline: a file of the findings that a team knows of already, so that only new ones are reported."""
