"""Codes of law that are cited by section number, and which law a section belongs to.

``Cal. Civ. Code § 1798.83`` names no law; the section does. Numbers are compared part by part (``1798.83``
lies before ``1798.100``). Source: the codes themselves, as the catalogue cites them.
"""

import re

from policylint.frozen import frozen


@frozen
class Sections:
    """A run of sections, first to last, and the key of the law they hold; ``title`` as in ``16 CFR``."""

    first: tuple[int, ...]
    last: tuple[int, ...]
    law: str
    title: str = ""


@frozen
class Code:
    """A code and how it is written; where ``titled``, the number of a title stands before it (``16 CFR``)."""

    names: tuple[str, ...]
    laws: tuple[Sections, ...] = ()
    titled: bool = False


_CIVIL = Code(
    (
        "California Civil Code",
        "California Civ. Code",
        "California’s Civil Code",
        "Cal. Civ. Code",
        "Cal. Civil Code",
        "Cal Civ Code",
        "Cal Civil Code",
        "CA Civil Code",
        "CA Civ. Code",
        "Civil Code",
    ),
    (
        Sections((1798, 80), (1798, 82), "ca-records"),
        Sections((1798, 83), (1798, 84), "ca-shine-the-light"),
        Sections((1798, 100), (1798, 199, 100), "ccpa"),
        Sections((56,), (56, 37), "ca-cmia"),
    ),
)
_BUSINESS = Code(
    (
        "California Business and Professions Code",
        "California Business & Professions Code",
        "California’s Business and Professions Code",
        "California Bus. & Prof. Code",
        "Cal. Bus. & Prof. Code",
        "Cal. Bus. and Prof. Code",
        "Cal. Bus. & Prof Code",
        "Business and Professions Code",
        "Business & Professions Code",
        "Bus. & Prof. Code",
        "Bus. and Prof. Code",
        "B&P Code",
    ),
    (
        Sections((22575,), (22579,), "caloppa"),
        Sections((22580,), (22582,), "ca-eraser"),
    ),
)
_CFR = Code(
    ("C.F.R.", "C.F.R", "CFR", "Code of Federal Regulations"),
    (
        Sections((312,), (312, 99), "coppa", "16"),
        Sections((313,), (314, 99), "us-glba", "16"),
        Sections((99,), (99, 99), "us-ferpa", "34"),
        Sections((160,), (164, 999), "us-hipaa", "45"),
    ),
    titled=True,
)
_USC = Code(
    ("U.S.C.", "U.S.C", "USC", "U.S. Code", "United States Code", "US Code"),
    (
        Sections((45,), (45,), "ftc-act", "15"),
        Sections((1681,), (1681,), "us-fcra", "15"),
        Sections((6501,), (6506,), "coppa", "15"),
        Sections((6801,), (6809,), "us-glba", "15"),
        Sections((7701,), (7713,), "us-can-spam", "15"),
        Sections((512,), (512,), "us-dmca", "17"),
        Sections((1030,), (1030,), "us-cfaa", "18"),
        Sections((2510,), (2523,), "us-ecpa", "18"),
        Sections((2710,), (2710,), "us-vppa", "18"),
        Sections((2701,), (2713,), "us-sca", "18"),
        Sections((2721,), (2725,), "us-dppa", "18"),
        Sections((1232,), (1232,), "us-ferpa", "20"),
        Sections((1320,), (1320,), "us-hipaa", "42"),
        Sections((227,), (227,), "us-tcpa", "47"),
        Sections((230,), (230,), "us-cda", "47"),
    ),
    titled=True,
)
_STATES = (
    Code(
        ("California Code of Regulations", "Cal. Code Regs.", "C.C.R.", "CCR"),
        (Sections((7000,), (7304,), "ccpa-regs", "11"),),
        titled=True,
    ),
    Code(
        ("California Penal Code", "Cal. Penal Code", "Penal Code"),
        (Sections((1546,), (1546, 4), "ca-calecpa"),),
    ),
    Code(
        (
            "California Education Code",
            "California Financial Code",
            "California Government Code",
            "California Health and Safety Code",
            "California Insurance Code",
            "California Labor Code",
            "California Probate Code",
            "Cal. Gov. Code",
            "Cal. Lab. Code",
            "Internal Revenue Code",
            "Code of Civil Procedure",
        )
    ),
    Code(
        ("Nevada Revised Statutes", "Nevada Revised Statute", "Nev. Rev. Stat.", "N.R.S.", "NRS"),
        (
            Sections((603, 300), (603, 399), "us-nv-603a"),
            Sections((603, 400), (603, 550), "us-nv-sb370"),
            Sections((603,), (603,), "us-nv-603a"),
        ),
    ),
    Code(
        ("Va. Code Ann.", "Va. Code", "Virginia Code", "Code of Virginia"),
        (Sections((59, 1, 575), (59, 1, 585), "us-va-vcdpa"),),
    ),
    Code(
        ("Colo. Rev. Stat.", "Colorado Revised Statutes", "C.R.S."),
        (Sections((6, 1, 1301), (6, 1, 1313), "us-co-cpa"),),
    ),
    Code(
        ("Conn. Gen. Stat.", "Connecticut General Statutes"), (Sections((42, 515), (42, 526), "us-ct-ctdpa"),)
    ),
    Code(("Utah Code Ann.", "Utah Code"), (Sections((13, 61), (13, 61, 404), "us-ut-ucpa"),)),
    Code(
        ("Tex. Bus. & Com. Code", "Texas Business and Commerce Code"),
        (Sections((541,), (541, 205), "us-tx-tdpsa"),),
    ),
    Code(("Del. C.", "Delaware Code"), (Sections((1201,), (1206,), "us-de-doppa", "6"),), titled=True),
    Code(("ILCS",), (Sections((14,), (14, 99), "us-il-bipa", "740"),), titled=True),
    Code(("RCW",), (Sections((19, 373), (19, 373, 900), "us-wa-mhmda"),)),
)
# Known by their initials only, which several countries share: ``§ 107 StGB`` is German, Austrian or Swiss.
_OF_EUROPE = Code(
    (
        *("ABGB", "BGB", "EGBGB", "HGB", "UGB", "ZGB", "StGB", "StPO", "ZPO", "AO", "BAO", "DSG 2000"),
        *("DSG 2018", "DSG", "LDSG", "KUG", "TKG", "UrhG", "UWG"),
    )
)

CODES = (_CIVIL, _BUSINESS, _CFR, _USC, *_STATES, _OF_EUROPE)


def law_of_section(number: str, code: Code | None, title: str = "") -> str | None:
    """Return the key of the law that a section belongs to, None where it is not known.

    Without a code, only the Californian sections of four digits and more count: no other law of the table has
    such numbers.
    """
    place = tuple(int(part) for part in re.findall(r"\d{1,6}", number))
    if not place or (code is None and place[0] < 1000):
        return None
    laws = code.laws if code else (*_CIVIL.laws, *_BUSINESS.laws)
    found = (
        run.law
        for run in laws
        if run.title == title and run.first <= place and place[: len(run.last)] <= run.last
    )
    return next(found, None)
