"""Notices that a law wants word for word, capitals included."""

from collections.abc import Mapping

VERBATIM_NOTICES: Mapping[str, str] = {
    "notice.tx-sensitive": "NOTICE: We may sell your sensitive personal data.",
    "notice.tx-biometric": "NOTICE: We may sell your biometric personal data.",
    "notice.fl-sensitive": "NOTICE: This website may sell your sensitive personal data.",
    "notice.fl-biometric": "NOTICE: This website may sell your biometric personal data.",
}
"""The wording by clause key: Tex. Bus. & Com. Code 541.102(b)-(c); Fla. Stat. 501.711(2)-(3), 501.715(2)."""
