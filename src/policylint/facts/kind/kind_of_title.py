"""What kind of document a title announces."""

import enum
import re

from policylint.facts.kind_names import Kind
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_LONGEST_TITLE = 120
_SPACE = re.compile(r"[\s_]+")


class Certainty(enum.Enum):
    """How much a title tells.

    All, that the document is of two kinds at once, that it is about privacy and nothing else, or only that it
    has to do with that.
    """

    SAYS_SO = "says so"
    SAYS_MORE = "says more"
    PRIVACY_ALONE = "privacy alone"
    HINTS = "hints"


@frozen
class TitleKind:
    """The kind that a title announces; ``text`` is the title."""

    kind: Kind
    text: str
    certainty: Certainty

    @property
    def only_hints(self) -> bool:
        """Whether it says what the document is about, and not of what kind it is."""
        return self.certainty in (Certainty.PRIVACY_ALONE, Certainty.HINTS)


# Pages about policies, and papers of other kinds: their words come before all others. Names of apps hold
# such words too ("City Guide"): those count only where a page about a policy would put them.
_OTHER = (
    r"^read ?me\b|\breadme$|\bchange ?log\b|\brelease notes\b|\bfaqs?$|frequently asked questions"
    r"|\btransparency report|\blaw enforcement\b|\bsub-?processors?$|\bcode of conduct$|^contributing\b"
    r"|^security policy|\btrademarks?\b|\bcopyright\b|\bacceptable use\b|\bguidelines$|\bbest practices\b"
    r"|\b(?:privacy|data protection) (?:(?:impact|risk) )?"
    r"(?:reports?|ratings?|assessments?|evaluations?|audit)\b"
    r"|\babout your rights\b|\bwhite ?paper\b"
    r"|\b(?:guide|tutorial|check ?list|questions) (?:to|for|on|about)\b"
    r"|\bhow (?:to|we|you) (?:write|create|make|read|draft|add|update|publish|wrote)\b"
    r"|\b(?:privacy|policy|policies|notice|gdpr|ccpa|cookies?|terms|compliance)"
    r" (?:guide|questions|generator|check ?list|tutorial|q&a)\b"
    r"|häufig gestellte fragen|leitfaden|foire aux questions|preguntas frecuentes|domande frequenti"
)
_DPA = (
    r"data (?:processing|processor|protection) (?:agreement|addendum|terms|contract)"
    r"|business associate agreement|auftragsverarbeitung|auftragsdatenverarbeitung"
    r"|accord (?:de|sur le|relatif au) traitement des données"
    r"|contrato de (?:encargo|tratamiento|tratamento)|accordo (?:sul|per il) trattamento"
    r"|verwerkersovereenkomst|umowa powierzenia"
)
_PRIVACY = (
    r"privacy (?:(?:and|&) )?(?:(?:cookies?|data|security|protection|personal data) (?:(?:and|&) )?)?"
    r"(?:protection |processing |use )?(?:policy|policies|notice|statement|declaration|supplement)"
    r"|cookies? (?:and|&) privacy (?:policy|notice|statement)"
    r"|data (?:privacy|protection) (?:notice|statement)|data privacy policy|notice of privacy practices"
    r"|data (?:protection|privacy) (?:declaration|information)|privacypolicy|private policy"
    r"|datenschutz(?:erklärung|erklaerung|hinweis|bestimmung|information|richtlinie)"
    r"|(?:politique|charte|avis|déclaration) (?:de|sur la|relative à la)"
    r" (?:confidentialité|protection de la vie)"
    r"|(?:politique|charte) (?:de|relative à la) (?:protection|gestion) des données"
    r"|(?:política|aviso|declaración|normas) de (?:la )?(?:privacidad|protección de datos|confidencialidad)"
    r"|(?:política|aviso|declaração) de (?:privacidade|proteção de dados)"
    r"|informativa (?:sulla|sulle|in materia di)? ?(?:privacy|trattamento|protezione)|privacy informativa"
    r"|privacy(?:verklaring|beleid|voorwaarden|reglement)|polityk[ai] prywatności|polityka ochrony danych"
    r"|integritets(?:policy|meddelande)|dataskydds(?:policy|information)|(?:privatlivs|persondata)politik"
    r"|personvern(?:erklæring|policy)|tietosuoja(?:seloste|käytäntö)"
    r"|gizlilik (?:politikası|bildirimi|sözleşmesi)|adatvédelmi|adatkezelési"
    r"|zásady (?:ochrany|zpracování) osobních|(?:prohlášení|oznámení) o ochraně osobních"
    r"|politica de confidențialitate|kebijakan privasi|chính sách (?:bảo mật|quyền riêng tư)"
    r"|πολιτική απορρήτου|політика конфіденційності|политика (?:за )?(?:конфиденциальности|поверителност)"
    r"|политика (?:в отношении )?обработки персональных|プライバシー(?:ポリシー|に関する|通知)"
    r"|個人情報保護方針|(?:隐私|隱私|私隱)(?:权|權)?(?:政策|声明|聲明|通知|条款|條款|保护)"
    r"|개인정보 ?(?:처리|취급|보호) ?(?:방침|정책)|سياسة الخصوصية|מדיניות (?:ה)?פרטיות|गोपनीयता नीति"
    r"|นโยบายความเป็นส่วนตัว"
)
_COOKIES = (
    r"cookies? (?:policy|notice|statement|declaration|list|information)|trackers? policy"
    r"|cookie-?(?:richtlinie|hinweis)|politique (?:de|relative aux|en matière de|sur les) cookies"
    r"|política de cookies|(?:informativa|politica) (?:sui )?cookie|cookie(?:beleid|verklaring)"
    r"|polityka (?:plików )?cookie|クッキーポリシー"
)
_TERMS = (
    r"\bterms (?:of|for) (?:service|use|sale)|terms (?:and|&) conditions"
    r"|\b(?:service|usage|user|developer|api) terms\b|conditions of use"
    r"|\b(?:user|license|licence|subscription|customer|service|developer|api) agreement|\beula\b"
    r"|nutzungsbedingungen|geschäftsbedingungen|nutzungsvereinbarung"
    r"|conditions (?:générales )?(?:d['’]utilisation|de vente|générales)"
    r"|(?:términos|termos) (?:y condiciones|e condições|de (?:servicio|uso|serviço|utilização))"
    r"|condiciones de (?:uso|servicio)|termini (?:e condizioni|di servizio)"
    r"|condizioni (?:d['’]uso|generali)|gebruiksvoorwaarden|algemene voorwaarden|\bregulamin\b"
    r"|användarvillkor|brukervilkår|brugervilkår|podmínky (?:služby|použití)|felhasználási feltételek"
    r"|\bterms$|условия использования|пользовательское соглашение|利用規約|服务条款|用户协议|서비스 약관"
    r"|이용 ?약관"
)
_HINT_OF_PRIVACY = (
    r"\bprivacy\b|data (?:use )?policy|data protection|\bgdpr\b|datenschutz|\bdsgvo\b|confidentialité"
    r"|privacidad|protection des données|protezione dei dati|隐私|隱私|개인정보|конфиденциальност"
    r"|персональных данных"
)
# "Privacy", "Your privacy at Acme", "Acme | Privacy": the page is about privacy and about nothing else.
_PRIVACY_ALONE = (
    r"(?:[^|–—]{1,40} [|–—-] )?"
    r"(?:(?:our|your|the) )?(?:data )?privacy(?: (?:information|info|practices|promise|commitment))?"
    r"(?: (?:at|with|on) [^|–—]{1,40})?"
    r"(?: [|–—-] [^|–—]{1,40})?"
)

_SAYS_OTHER = re.compile(_OTHER)
_SAYS = {
    Kind.DPA: re.compile(_DPA),
    Kind.PRIVACY_POLICY: re.compile(_PRIVACY),
    Kind.COOKIE_POLICY: re.compile(_COOKIES),
    Kind.TERMS: re.compile(_TERMS),
}
_HINTS_PRIVACY = lazy_pattern(_HINT_OF_PRIVACY)
_SAYS_PRIVACY_ALONE = lazy_pattern(_PRIVACY_ALONE)


def kind_of_title(title: str) -> TitleKind | None:
    """Tell what kind of document a title announces; None when it is too long for a title or says nothing."""
    text = _SPACE.sub(" ", title).strip()
    if not 0 < len(text) <= _LONGEST_TITLE:
        return None
    folded = text.casefold()
    if _SAYS_OTHER.search(folded):
        return TitleKind(Kind.OTHER, text, Certainty.SAYS_SO)
    said = [kind for kind, pattern in _SAYS.items() if pattern.search(folded)]
    if said == [Kind.PRIVACY_POLICY, Kind.TERMS] or (said == [Kind.TERMS] and _HINTS_PRIVACY.search(folded)):
        return TitleKind(Kind.PRIVACY_POLICY, text, Certainty.SAYS_MORE)
    if said:
        return TitleKind(said[0], text, Certainty.SAYS_SO)
    if _SAYS_PRIVACY_ALONE.fullmatch(folded):
        return TitleKind(Kind.PRIVACY_POLICY, text, Certainty.PRIVACY_ALONE)
    if _HINTS_PRIVACY.search(folded):
        return TitleKind(Kind.PRIVACY_POLICY, text, Certainty.HINTS)
    return None
