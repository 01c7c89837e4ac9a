"""The kinds of document, and the names by which authors declare them."""

import enum


class Kind(enum.Enum):
    """The kinds of document that rules tell apart."""

    PRIVACY_POLICY = "privacy-policy"
    TERMS = "terms"
    COOKIE_POLICY = "cookie-policy"
    DPA = "dpa"
    OTHER = "other"


KINDS_BY_NAME: dict[str, Kind] = {
    **{kind.value: kind for kind in Kind},
    "privacy-notice": Kind.PRIVACY_POLICY,
    "privacy-statement": Kind.PRIVACY_POLICY,
    "terms-of-service": Kind.TERMS,
    "terms-of-use": Kind.TERMS,
    "terms-and-conditions": Kind.TERMS,
    "commercial-terms": Kind.TERMS,
    "business-terms": Kind.TERMS,
    "developer-terms": Kind.TERMS,
    "seller-warranty": Kind.TERMS,
    "trackers-policy": Kind.COOKIE_POLICY,
    "cookies-policy": Kind.COOKIE_POLICY,
    "data-processor-agreement": Kind.DPA,
    "data-controller-agreement": Kind.DPA,
    "data-processing-agreement": Kind.DPA,
    "data-processing-addendum": Kind.DPA,
    "community-guidelines": Kind.OTHER,
    "acceptable-use-policy": Kind.OTHER,
    "copyright-claims-policy": Kind.OTHER,
    "law-enforcement-guidelines": Kind.OTHER,
    "imprint": Kind.OTHER,
}
"""Our names of kinds, and the terms types of Open Terms Archive in kebab case."""
