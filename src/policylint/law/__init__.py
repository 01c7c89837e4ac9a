"""What laws ask of a privacy policy: laws, clauses, requirements, ages and obsolete references, as data."""
