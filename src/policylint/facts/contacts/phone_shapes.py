"""Phone numbers that are known by their shape alone, and the words before digits that say they are none.

A national number begins with the trunk zero or with the prefix of international calls, and its groups have
the sizes that the United Kingdom, Ireland, Australia, New Zealand, Germany or France write (E.123, section 2,
and the national numbering plans). Three groups of three digits are none: companies and taxpayers are numbered
so.
"""

import re

from policylint.lazy_patterns import lazy_pattern

_INTERNATIONAL = re.compile(r"\(?\+ ?\(?[1-9]")
_NORTH_AMERICAN = re.compile(
    r"(?:1[-. ])?"
    r"(?:\([2-9][0-9]{2}\)[ -]?[2-9][0-9]{2}[-. –‑]|[2-9][0-9]{2}(?P<gap>[-. –‑])[2-9][0-9]{2}(?P=gap))"
    r"[0-9]{4}"
)
_GAP = "[ -]"
_NATIONAL = re.compile(
    # (02) 5550 1234, (0161) 496 0000, (030) 1234567
    rf"\(0[1-9][0-9]{{0,3}}\) ?(?:[0-9]{{3,4}}{_GAP}[0-9]{{3,4}}|[0-9]{{6,8}})"
    # 020 7946 0000, 01 555 0199
    rf"|0[1-9][0-9]?{_GAP}[0-9]{{3,4}}{_GAP}[0-9]{{4}}"
    # 0800 555 0199, 01632 960 001
    rf"|0[1-9][0-9]{{2,3}}{_GAP}[0-9]{{3}}{_GAP}[0-9]{{3,4}}"
    # 030 1234567, 01632 960001, 030/123456
    r"|0[1-9][0-9]{1,3} [0-9]{7,8}|0[1-9][0-9]{2,3} [0-9]{6}|0[1-9][0-9]{1,3}/[0-9]{6,8}"
    # 01 55 50 01 99, 01.55.50.01.99
    r"|0[1-9](?P<point>[ .])[0-9]{2}(?:(?P=point)[0-9]{2}){3}"
    # 0044 20 7946 0000, 0044 (0)20 7946 0000, 0049 30 1234567
    rf"|00[1-9][0-9]{{0,2}}{_GAP}?(?:\(0\) ?|(?<={_GAP}))[0-9]{{1,4}}(?:{_GAP}[0-9]{{2,4}}){{2,4}}"
    rf"|00[1-9][0-9]{{0,2}}{_GAP}[0-9]{{2,4}}{_GAP}[0-9]{{6,8}}"
    # 07700900123, of a mobile phone
    r"|07[1-57-9][0-9]{8}"
    # 1300 555 019
    rf"|1[38]00{_GAP}[0-9]{{3}}{_GAP}[0-9]{{3}}"
)
_DATE = re.compile(
    r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}"
    r"|(?:19|20)[0-9]{2} ?[-–/] ?(?:19|20)[0-9]{2}"
)
_NUMBER_OF_ELSE = lazy_pattern(
    r"\b(?:regist\w{0,10}\b[^0-9;!?]{0,30}"
    r"|(?:company|tax|charity|licen[cs]e|account|customer|member|membership|contract|policy|serial|tracking"
    r"|passport|insurance|security) numbers?"
    # The ICO is called, an IČO is the number of a Czech company.
    r"|(?:vat|abn|acn|gst|crn|siren|siret|rcs|(?<!the )ico(?! (?:on|at)\b)|iban|isbn|order|invoice|ticket"
    r"|reference)(?: numbers?)?"
    r"|no|nr|id|ref|code)(?:\W{0,3}[a-z]{2,3})?\W{0,3}$"
)
_REACH = 48


def is_clear(written: str) -> bool:
    """Tell whether a number is international or North American as written."""
    return bool(_INTERNATIONAL.match(written) or _NORTH_AMERICAN.fullmatch(written))


def is_national(written: str) -> bool:
    """Tell whether a number is one of another country as written, with its trunk zero or ``00`` before it."""
    return _NATIONAL.fullmatch(written) is not None


def is_whole(written: str) -> bool:
    """Tell whether nothing of a number is left to come: it is one of North America or a national one."""
    return _NORTH_AMERICAN.fullmatch(written) is not None or is_national(written)


def is_date(written: str) -> bool:
    """Tell whether digits begin as a date or two years do."""
    return _DATE.match(written) is not None


def counts_something_else(lower: str, start: int) -> bool:
    """Tell whether the words before ``start``, in lower case, name another number: an order, a company."""
    return _NUMBER_OF_ELSE.search(lower, max(0, start - _REACH), start) is not None
