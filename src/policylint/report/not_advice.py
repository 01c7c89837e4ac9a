"""What every report on laws says once."""

NOT_ADVICE = "Not legal advice: the catalogue puts laws in short words and may be incomplete or out of date."
