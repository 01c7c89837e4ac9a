"""Findings as text for people, for editors and for programs: a report in, a string out, nothing printed."""
