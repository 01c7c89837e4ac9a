"""What laws ask of a privacy policy: requirements as data, with citation, condition and source."""
