"""What `policylint:` comments silence, until when and why, and what came of them (dialect section 3)."""
