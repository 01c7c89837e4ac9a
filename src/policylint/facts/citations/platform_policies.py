"""Names of the policies of platforms that bind those who publish there, as laws do."""

from policylint.facts.citations.named_law import NamedLaw

PLATFORMS = (
    NamedLaw("google-play", ("Google Play User Data Policy", "Google Play’s User Data Policy")),
    NamedLaw(
        "google-play-families",
        ("Google Play Families Policy", "Google Play Families Policies", "Google Play’s Families Policy"),
    ),
    NamedLaw(
        "apple-app-store",
        ("App Store Review Guidelines", "Apple App Review Guidelines", "App Review Guidelines"),
    ),
    NamedLaw("google-analytics", ("Google Analytics Terms of Service", "Google Analytics Terms of Use")),
    NamedLaw("google-adsense", ("AdSense Program Policies", "AdSense Programme Policies")),
    NamedLaw("google-eu-consent", ("EU User Consent Policy",)),
    NamedLaw(
        "google-api",
        (
            "Google API Services User Data Policy",
            "Google API Service User Data Policy",
            "Google APIs User Data Policy",
        ),
    ),
    NamedLaw("meta-platform", ("Meta Platform Terms", "Facebook Platform Terms", "Facebook Platform Policy")),
    NamedLaw("meta-business-tools", ("Meta Business Tools Terms", "Facebook Business Tools Terms")),
    NamedLaw(
        "chrome-web-store",
        (
            "Chrome Web Store Program Policies",
            "Chrome Web Store User Data Policy",
            "Chrome Web Store Developer Program Policies",
        ),
    ),
)
