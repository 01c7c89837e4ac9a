"""The clauses that a privacy policy must have: a declaration each, and a page of the same name beside it.

A rule speaks for the clause keys that laws ask for, each for itself, and for a group of the core profile, of
which one clause will do. A rule of medium confidence asks for what can be said in too many ways to be sure
that it is not said. Its ``missing`` says what to add; where it speaks for several clauses, what the law
asks follows, and ``of`` has the words for those of which the common ones would say too much. ``left_to`` has
the rules beside which a clause is not told, since what they ask to add answers it, or makes sense of it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from policylint import Confidence, RequiredClause, Severity


def _clause(
    code: str,
    name: str,
    *clauses: str,
    searched: str,
    missing: str,
    of: Mapping[str, str] = MappingProxyType({}),
    core: tuple[str, ...] = (),
    left_to: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    confidence: Confidence = Confidence.HIGH,
) -> RequiredClause:
    return RequiredClause(
        code,
        name,
        Severity.ERROR,
        clauses=clauses,
        core=core,
        left_to=left_to,
        always=False,
        searched=tuple(searched.split("; ")),
        missing=missing,
        missing_by_clause=of,
        since="0.1",
        declared_in=__name__,
        confidence=confidence,
    )


RULES = (
    _clause(
        "PL101",
        "missing-children-clause",
        "children.age",
        core=("children.age",),
        searched=(
            "a sentence on children, minors or an upper age and what happens to them; a section so "
            "titled that has a text; the tag clause=children.age"
        ),
        missing="no children’s clause: say whether the service is meant for children, and from which age",
    ),
    _clause(
        "PL102",
        "missing-controller-identity",
        "contact.controller",
        core=("contact.controller",),
        searched=(
            "an e-mail or postal address, a telephone number, a form or a page by which the one who runs the "
            "service is reached"
        ),
        missing=(
            "the policy gives no way to reach whoever is responsible for the data: name the company or "
            "person, with an address for questions on privacy"
        ),
    ),
    _clause(
        "PL103",
        "missing-privacy-contact",
        "contact.privacy",
        core=("contact.privacy",),
        left_to={"contact.privacy": ("PL102",)},
        searched=(
            "an address, a telephone number or a form for questions; a privacy officer who can be reached"
        ),
        missing="no contact for questions on privacy: give an address, a form or a person",
    ),
    _clause(
        "PL104",
        "missing-data-categories",
        "categories-collected",
        core=("categories-collected",),
        searched="a statement of what data is collected, or that none is; a section so titled with a text",
        missing="the policy does not say which personal data is collected: list the categories",
    ),
    _clause(
        "PL105",
        "missing-purposes",
        "purposes",
        core=("purposes",),
        searched="a statement of what data is used for; a section so titled that has a text",
        missing="the policy does not say what the data is used for: state the purposes",
    ),
    _clause(
        "PL106",
        "missing-recipients",
        "recipients",
        core=("recipients",),
        searched="a statement of who receives data or has access to it, or that nobody does",
        missing=(
            "the policy does not say who receives the data: name the recipients or their categories, "
            "or say that there are none"
        ),
    ),
    _clause(
        "PL107",
        "missing-retention-period",
        "retention.period",
        core=("retention.period",),
        searched="a period, an event or a criterion that ends the storage; that nothing is stored",
        missing="the policy does not say how long data is kept: give the periods or the criteria",
    ),
    _clause(
        "PL108",
        "missing-data-subject-rights",
        core=("rights.access", "rights.rectification", "rights.erasure"),
        left_to={"rights.access": ("PL114", "PL115", "PL116")},
        searched="a right or a way to see, correct or delete one’s data",
        missing="no right of access, correction or erasure: say what people may ask for, and how",
    ),
    _clause(
        "PL109",
        "missing-rights-procedure",
        "rights.how-to-exercise",
        "request-methods",
        core=("rights.how-to-exercise",),
        left_to={"rights.how-to-exercise": ("PL108",)},
        searched="an address, a form or a setting by which rights are exercised; for some laws two of them",
        missing="the policy does not say how rights are exercised",
    ),
    _clause(
        "PL110",
        "missing-security-measures",
        "security",
        core=("security",),
        searched="a statement on measures that protect data",
        missing="the policy does not say how data is protected: describe the measures in general terms",
    ),
    _clause(
        "PL111",
        "missing-change-notice",
        "change-notice",
        core=("change-notice",),
        searched="how people are told of changes of the policy, or where they find them",
        missing="the policy does not say how people learn of its changes: say where or how you tell them",
    ),
    _clause(
        "PL112",
        "missing-effective-date",
        "effective-date",
        "last-updated",
        core=("effective-date",),
        searched="an effective date, or the date of the last update",
        missing="the policy does not say since when it holds or when it was last updated",
    ),
    _clause(
        "PL113",
        "missing-data-sources",
        "sources",
        confidence=Confidence.MEDIUM,
        searched="where data comes from: readers themselves, third parties, public sources",
        missing="the policy does not say where the data comes from: name the sources",
    ),
    _clause(
        "PL114",
        "missing-right-of-access",
        "rights.access",
        "rights.know-ccpa",
        searched="a right or a way to see one’s data, to get a copy or to know what is held",
        missing="no right of access",
        of={"rights.know-ccpa": "no right to know what is collected"},
    ),
    _clause(
        "PL115",
        "missing-right-to-rectification",
        "rights.rectification",
        searched="a right or a way to correct, update or complete one’s data",
        missing="no right to rectification: say that people may have their data corrected",
    ),
    _clause(
        "PL116",
        "missing-right-to-erasure",
        "rights.erasure",
        "data-deletion",
        searched="a right or a way to have one’s data or account deleted",
        missing="no right to erasure",
        of={"data-deletion": "no way to have an account or its data deleted"},
    ),
    _clause(
        "PL117",
        "missing-right-to-restriction",
        "rights.restriction",
        searched="a right to have the processing restricted, limited or suspended",
        missing="no right to restriction: say that people may have the processing restricted",
    ),
    _clause(
        "PL118",
        "missing-right-to-object",
        "rights.objection",
        "rights.object-marketing",
        searched="a right to object to processing; a right or a way to refuse marketing",
        missing="no right to object",
        of={"rights.object-marketing": "no right to object to marketing"},
    ),
    _clause(
        "PL119",
        "missing-right-to-portability",
        "rights.portability",
        searched="a right to receive or pass on one’s data in a portable form; an export",
        missing="no right to data portability: say that people may receive and pass on their data",
    ),
    _clause(
        "PL120",
        "missing-withdrawal-of-consent",
        "rights.withdraw-consent",
        searched="a way to withdraw or revoke consent",
        missing="no way to withdraw consent: say that consent can be withdrawn at any time, and how",
    ),
    _clause(
        "PL121",
        "missing-legal-basis",
        "legal-basis",
        "legitimate-interests",
        searched="consent, contract, legal obligation or legitimate interests as the ground of processing",
        missing="no legal basis",
        of={"legitimate-interests": "the legitimate interests are not named"},
    ),
    _clause(
        "PL122",
        "missing-complaint-route",
        "complaint.authority",
        searched="a right to complain to a supervisory authority",
        missing="no right to complain to an authority: say that people may, and to which one",
    ),
    _clause(
        "PL123",
        "missing-automated-decisions",
        "automated-decisions",
        "profiling-opt-out",
        "admt",
        searched="a statement on automated decisions or profiling, or that there are none",
        missing="nothing on automated decisions",
        of={
            "profiling-opt-out": "no right to refuse profiling",
            "admt": "no right to refuse automated decisions",
        },
    ),
    _clause(
        "PL124",
        "missing-transfer-disclosure",
        "transfers.third-country",
        "overseas-countries",
        searched="a statement that data goes abroad and where to, or that it does not",
        missing="nothing on transfers abroad",
        of={"overseas-countries": "nothing on the countries that data goes to"},
    ),
    _clause(
        "PL125",
        "missing-transfer-safeguards",
        "transfers.safeguards",
        searched="an adequacy decision, standard contractual clauses or another safeguard for data abroad",
        missing=(
            "no safeguard for transfers: name the adequacy decision or the contractual clauses, and "
            "how to get a copy"
        ),
    ),
    _clause(
        "PL126",
        "missing-dpo-contact",
        "dpo.contact",
        searched="a data protection officer and a way to reach them",
        missing="no contact of a data protection officer: say how the officer is reached",
    ),
    _clause(
        "PL127",
        "missing-person-in-charge",
        "person-in-charge",
        "grievance.officer",
        "responsibilities-agents",
        searched="the person in charge of privacy, or a grievance officer, with a way to reach them",
        missing="the policy does not say who is in charge of personal data",
        of={"responsibilities-agents": "nothing on the duties of those who process the data"},
    ),
    _clause(
        "PL128",
        "missing-representative",
        "contact.representative",
        searched="a representative in the EU, the UK or Switzerland, as Art. 27 GDPR knows it",
        missing="no representative: name the one in the EU, the UK or Switzerland, and how to reach them",
    ),
    _clause(
        "PL129",
        "missing-mandatory-data-notice",
        "provision-required",
        "law-authorising",
        confidence=Confidence.MEDIUM,
        searched=(
            "a sentence on whether data must be given and what happens otherwise; the law that requires "
            "or authorises the collection"
        ),
        missing="nothing on whether the data must be given",
        of={"law-authorising": "no law that requires or authorises the collection is named"},
    ),
    _clause(
        "PL130",
        "missing-recipient-details",
        "recipients.detail",
        "recipients.identities",
        "categories-disclosed",
        "third-party-protection",
        "processors.outsourcing",
        searched=(
            "the categories of data that are disclosed; the trades or names of the recipients, or a list "
            "of them; a promise that they protect the data; work that is entrusted to others"
        ),
        missing="the recipients are not described",
        of={
            "recipients.identities": "the recipients are not named",
            "categories-disclosed": "the policy does not say which categories of data are disclosed",
            "third-party-protection": "nothing on how recipients protect the data",
            "processors.outsourcing": "nothing on work that is entrusted to others",
        },
    ),
    _clause(
        "PL131",
        "missing-sale-statement",
        "categories-sold",
        "sale-under-16",
        searched=(
            "a statement that data is or is not sold or shared for advertising; a statement on the data "
            "of people under 16"
        ),
        missing="no statement on the sale of data",
        of={"sale-under-16": "nothing on the sale of the data of people under 16"},
    ),
    _clause(
        "PL132",
        "missing-sale-opt-out",
        "sale-opt-out",
        "targeted-ads-opt-out",
        searched=(
            "a right or a way to opt out of sale, sharing or targeted advertising; a section “Do not "
            "sell or share my personal information” that has a text"
        ),
        missing="no way to opt out of sale or targeted advertising",
    ),
    _clause(
        "PL133",
        "missing-opt-out-signal",
        "opt-out-signal",
        searched="a sentence on how Global Privacy Control or another opt-out preference signal is treated",
        missing="nothing on opt-out preference signals: say how Global Privacy Control is treated",
    ),
    _clause(
        "PL134",
        "missing-dnt-response",
        "dnt",
        "third-party-tracking",
        confidence=Confidence.MEDIUM,
        searched=(
            "a sentence on how Do Not Track signals are treated; a statement on whether others track "
            "users across sites"
        ),
        missing="nothing on Do Not Track or on tracking by others",
        of={"dnt": "nothing on Do Not Track", "third-party-tracking": "nothing on tracking by others"},
    ),
    _clause(
        "PL135",
        "missing-sensitive-data-notice",
        "sensitive-data",
        "sensitive-consent",
        "sensitive-limit",
        searched=(
            "sensitive data by its kinds, or a statement that there is none; consent to its processing; "
            "a right to limit its use"
        ),
        missing="nothing on sensitive data",
        of={
            "sensitive-consent": "no consent to the processing of sensitive data",
            "sensitive-limit": "no right to limit the use of sensitive data",
        },
    ),
    _clause(
        "PL136",
        "missing-request-verification",
        "rights.verification",
        "authorized-agent",
        searched=(
            "a sentence on how the identity of those who make requests is verified; a sentence on "
            "authorised agents"
        ),
        missing="how requests are made is not fully described",
        of={
            "rights.verification": "the policy does not say how requests are verified",
            "authorized-agent": "nothing on requests by authorised agents",
        },
    ),
    _clause(
        "PL137",
        "missing-non-discrimination",
        "non-discrimination",
        "financial-incentive",
        searched=(
            "a promise not to discriminate against those who exercise rights; a notice of financial "
            "incentives, or that there are none"
        ),
        missing="nothing on equal treatment of those who exercise rights, or on what is paid for data",
        of={
            "non-discrimination": "nothing on equal treatment of those who exercise rights",
            "financial-incentive": "nothing on what is paid for data",
        },
    ),
    _clause(
        "PL138",
        "missing-appeal-procedure",
        "rights.appeal",
        "rights.response-time",
        searched="a way to appeal a refusal; a period in which requests are answered",
        missing="what follows a request is not fully described",
        of={
            "rights.appeal": "no way to appeal a refusal",
            "rights.response-time": "the policy does not say when requests are answered",
        },
    ),
    _clause(
        "PL139",
        "missing-state-rights",
        "rights.catalog",
        "review-process",
        "metrics",
        "ccpa-applies",
        left_to={"ccpa-applies": ("PL114", "PL115", "PL116", "PL130", "PL131", "PL137")},
        searched=(
            "a section for residents of the State; the rights that its law lists; a way to review and "
            "change data; yearly figures on requests"
        ),
        missing="a part that the law of a State asks for is missing",
        of={
            "rights.catalog": "the rights that the law of a State gives are not listed",
            "review-process": "nothing on how data is reviewed and changed",
            "metrics": "no yearly figures on requests",
            "ccpa-applies": "no section for Californians",
        },
    ),
    _clause(
        "PL140",
        "missing-ccpa-categories",
        "categories.ccpa-terms",
        confidence=Confidence.MEDIUM,
        searched=(
            "terms of the law such as “internet or other electronic network activity”; a statement on "
            "California that uses “identifiers” or “commercial information”"
        ),
        missing="the categories are not those of the CCPA: describe them with its terms",
    ),
    _clause(
        "PL141",
        "missing-parental-consent",
        "children.parental-consent",
        "children.parental-rights",
        searched="consent of a parent or guardian; what parents may see, delete or refuse",
        missing="nothing on parents’ consent or rights",
        of={
            "children.parental-consent": "nothing on parents’ consent",
            "children.parental-rights": "nothing on parents’ rights",
        },
    ),
    _clause(
        "PL142",
        "missing-childrens-data-details",
        "children.operators",
        "children.information-collected",
        "children.third-parties",
        "children.retention",
        "children.persistent-identifiers",
        "children.audio",
        "children.ads",
        searched=(
            "sentences on children that say what is collected, by which operators, who receives it, how "
            "long it is kept; a statement on advertising to children"
        ),
        missing="the notice on children’s data is not complete",
        confidence=Confidence.MEDIUM,
    ),
    _clause(
        "PL143",
        "missing-protection-of-minors",
        "minors.content-removal",
        "minors.protection",
        searched="a way for people under 18 to have removed what they posted; safeguards for minors",
        missing="nothing on minors above 12",
        of={
            "minors.content-removal": "no way for minors to have removed what they posted",
            "minors.protection": "nothing on the protection of minors",
        },
    ),
    _clause(
        "PL144",
        "missing-cookie-notice",
        "cookies",
        "cookies.duration",
        "technology-identify-locate",
        searched=(
            "a sentence on which cookies are used and what for, or that there are none; how long they "
            "stay; how technology that locates people is turned on"
        ),
        missing="the notice on cookies and similar technologies is not complete",
        of={
            "cookies": "nothing on cookies and similar technologies",
            "cookies.duration": "the policy does not say how long cookies stay",
            "technology-identify-locate": "nothing on technology that identifies or locates people",
        },
    ),
    _clause(
        "PL145",
        "missing-cookie-choice",
        "cookies.consent",
        "cookies.opt-out",
        searched="consent to cookies; a way to refuse or delete them",
        missing="no choice on cookies",
        of={"cookies.consent": "no prior consent to cookies", "cookies.opt-out": "no way to refuse cookies"},
    ),
    _clause(
        "PL146",
        "missing-analytics-disclosure",
        "analytics.disclosure",
        "ads.disclosure",
        "meta-pixel",
        "limited-use",
        searched=(
            "Google Analytics, Google’s ads or Meta’s tools by name, with what they do; a statement that "
            "there are no analytics or ads; a statement on Limited Use"
        ),
        missing="what the terms of a platform ask to disclose is missing",
    ),
    _clause(
        "PL147",
        "missing-app-identity",
        "entity-named",
        "policy-title",
        searched="the name of the app or its developer; a title or an opening that says “privacy policy”",
        missing="the policy does not show what or whose it is",
        of={
            "entity-named": "the policy names neither the app nor who is behind it",
            "policy-title": "the document does not call itself a privacy policy",
        },
    ),
    _clause(
        "PL148",
        "missing-postal-address",
        "contact.postal",
        searched="a street or post-office box with a town or a postal code",
        missing="no postal address: give street, town and country",
    ),
    _clause(
        "PL149",
        "missing-framework-statement",
        "dpf.adherence",
        "dpf.recourse",
        searched=(
            "a statement of adherence to the framework; recourse such as an independent body, the "
            "Federal Trade Commission or arbitration"
        ),
        missing="the statement on the Data Privacy Framework is not complete",
    ),
    _clause(
        "PL150",
        "missing-special-data-policy",
        "health-data-policy",
        "health.affiliates",
        "biometric.retention-schedule",
        "biometric.notice",
        searched=(
            "a consumer health data privacy policy, or a link to it; affiliates that receive health "
            "data; a notice on biometric data, and when it is destroyed"
        ),
        missing="what the law asks for on health or biometric data is missing",
        of={
            "health-data-policy": "no policy on health data",
            "health.affiliates": "the affiliates that receive health data are not named",
            "biometric.retention-schedule": "nothing on when biometric data is destroyed",
            "biometric.notice": "no notice on the collection of biometric data",
        },
    ),
    _clause(
        "PL151",
        "missing-joint-control",
        "joint-controllers",
        "joint-use",
        searched="a sentence on joint controllers; a sentence on joint use",
        missing="nothing on others who decide on the data too",
        of={"joint-controllers": "nothing on joint controllers", "joint-use": "nothing on joint use"},
    ),
    _clause(
        "PL152",
        "missing-destruction-procedure",
        "destruction",
        "holding",
        "governance-published",
        searched="a method by which data is destroyed; where or how it is held; governance policies",
        missing="how data is held and destroyed is not fully described",
        of={
            "destruction": "the policy does not say how data is destroyed",
            "holding": "the policy does not say how data is held",
            "governance-published": "the rules by which data is governed are not there",
        },
    ),
    _clause(
        "PL153",
        "missing-further-purposes",
        "purposes.new",
        "ai-training",
        searched="a sentence on uses for other purposes; a statement on the training of models",
        missing="nothing on uses beyond the purposes that are named",
        of={
            "purposes.new": "nothing on uses for other purposes",
            "ai-training": "nothing on the training of models with the data",
        },
    ),
    _clause(
        "PL154",
        "missing-marketing-choice",
        "direct-marketing-sharing",
        searched=(
            "a section or a sentence on “Shine the Light”; a statement that nothing is shared for the "
            "direct marketing of others"
        ),
        missing="nothing on sharing for the marketing of others: say how people learn of it and refuse it",
    ),
    _clause(
        "PL155",
        "missing-measures-made-known",
        "security.measures-described",
        "annual-update",
        searched="measures of security by name, such as encryption or access control",
        missing="the measures of security are not named",
        of={"annual-update": "nothing on a yearly update"},
    ),
    _clause(
        "PL156",
        "missing-verbatim-notice",
        "notice.tx-sensitive",
        "notice.tx-biometric",
        "notice.fl-sensitive",
        "notice.fl-biometric",
        searched="the notice on the sale of sensitive or biometric data, word for word",
        missing="a notice that must stand word for word",
    ),
    _clause(
        "PL157",
        "missing-complaint-procedure",
        "complaint.controller",
        "complaint.provider-links",
        confidence=Confidence.MEDIUM,
        searched="how to complain to the company; which authority it is and how it is reached",
        missing="no procedure for complaints",
        of={"complaint.provider-links": "the authority for complaints is not named"},
    ),
)
