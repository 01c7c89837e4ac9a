"""What `policylint:` comments silence, until when and why, and what came of them (`docs/suppression.md`)."""
