"""Rules that compare what one place says with what another says."""
