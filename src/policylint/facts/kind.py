"""Of what kind a document is: decided by what it declares, then its title, its name, its content."""

import enum


class Kind(enum.Enum):
    """The kinds of document that rules tell apart; terms types of Open Terms Archive in kebab case."""

    PRIVACY_POLICY = "privacy-policy"
    TERMS = "terms"
    COOKIE_POLICY = "cookie-policy"
    DPA = "dpa"
    OTHER = "other"
