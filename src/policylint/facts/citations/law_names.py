"""All laws by name, the short forms that mean something else too, and the numbers of European acts."""

from policylint.facts.citations.laws_of_california import CALIFORNIA
from policylint.facts.citations.laws_of_europe import EUROPE
from policylint.facts.citations.laws_of_the_states import STATES
from policylint.facts.citations.laws_of_the_usa import FEDERAL
from policylint.facts.citations.laws_of_the_world import WORLD
from policylint.facts.citations.platform_policies import PLATFORMS
from policylint.frozen import frozen

LAWS = (*EUROPE, *CALIFORNIA, *STATES, *FEDERAL, *WORLD, *PLATFORMS)


@frozen
class Ambiguous:
    """A short form with other meanings: it counts where the passage holds ``context`` (in lower case)."""

    short: str
    key: str
    context: str


AMBIGUOUS = (
    Ambiguous("CPA", "us-co-cpa", "colorado"),
    Ambiguous("DPA", "uk-gdpr", "data protection act"),
    Ambiguous("DSA", "eu-dsa", "digital services act"),
    Ambiguous("DMA", "eu-dma", "digital markets act"),
    Ambiguous("PDPA", "sg-pdpa", "singapore"),
    Ambiguous("PDPA", "th-pdpa", "thai"),
    Ambiguous("PIPA", "kr-pipa", "korea"),
    Ambiguous("CDA", "us-cda", "communications decency"),
    Ambiguous("COPA", "coppa", "child"),
)

EU_ACTS = {
    "2016/679": "gdpr",
    "95/46": "eu-dpd",
    "2002/58": "eprivacy",
    "2009/136": "eprivacy",
    "2022/2065": "eu-dsa",
    "2022/1925": "eu-dma",
    "2024/1689": "eu-ai-act",
    "2023/2854": "eu-data-act",
    "2015/2366": "eu-psd2",
    "2023/1114": "eu-mica",
    "910/2014": "eu-eidas",
}
