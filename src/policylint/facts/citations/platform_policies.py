"""Names of the policies of platforms that bind those who publish there, as laws do."""

from policylint.facts.citations.law_name import Law

PLATFORMS = (
    Law("google-play", ("Google Play User Data Policy", "Google Play’s User Data Policy")),
    Law(
        "google-play-families",
        ("Google Play Families Policy", "Google Play Families Policies", "Google Play’s Families Policy"),
    ),
    Law(
        "apple-app-store",
        ("App Store Review Guidelines", "Apple App Review Guidelines", "App Review Guidelines"),
    ),
    Law("google-analytics", ("Google Analytics Terms of Service", "Google Analytics Terms of Use")),
    Law("google-adsense", ("AdSense Program Policies", "AdSense Programme Policies")),
    Law("google-eu-consent", ("EU User Consent Policy",)),
    Law(
        "google-api",
        (
            "Google API Services User Data Policy",
            "Google API Service User Data Policy",
            "Google APIs User Data Policy",
        ),
    ),
    Law("meta-platform", ("Meta Platform Terms", "Facebook Platform Terms", "Facebook Platform Policy")),
    Law("meta-business-tools", ("Meta Business Tools Terms", "Facebook Business Tools Terms")),
    Law(
        "chrome-web-store",
        (
            "Chrome Web Store Program Policies",
            "Chrome Web Store User Data Policy",
            "Chrome Web Store Developer Program Policies",
        ),
    ),
)
