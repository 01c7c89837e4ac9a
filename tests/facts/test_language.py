"""The language of a document, declared or told by its words and letters."""

import pytest

from linear_time import seconds
from policylint.facts.front_matter import declared
from policylint.facts.language import language_of
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def language(text: str) -> str:
    document = parse(Source(text))
    return language_of(declared(document), passages(document))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We keep the records of your visits for a month, and we do not share them with anybody."),
        ("de", "Wir speichern die Daten Ihrer Besuche für einen Monat und geben sie nicht an Dritte weiter."),
        ("fr", "Nous gardons les données de vos visites pendant un mois et ne les partageons avec personne."),
        ("es", "Guardamos los datos de sus visitas durante un mes y no los compartimos con nadie para nada."),
        ("it", "Conserviamo i dati delle visite per un mese e non li condividiamo con gli altri."),
        ("pt", "Guardamos os dados das suas visitas durante um mês e não os partilhamos com outras pessoas."),
        ("nl", "Wij bewaren de gegevens van uw bezoek een maand en delen deze niet met iemand anders."),
        ("pl", "Dane o wizytach przechowujemy przez miesiąc i nie udostępniamy ich nikomu, jak to się robi."),
        ("sv", "Vi sparar uppgifter om ditt besök i en månad och delar dem inte med någon."),
        ("cs", "Údaje o vaší návštěvě jsme uložili na měsíc, aby služba běžela, a pro reklamu nejsou."),
        ("hu", "A látogatás adatait egy hónapig őrizzük, és nem adjuk át senkinek, ha az nem kell."),
        ("ru", "Мы храним данные о ваших посещениях в течение месяца и не передаем их никому."),
        ("ja", "お客様の訪問に関するデータを一か月間保存し、第三者には提供いたしません。"),
        ("zh", "我们将您的访问数据保存一个月，不会与任何第三方共享。如有疑问，请通过电子邮件联系我们。"),
        ("ko", "저희는 귀하의 방문 데이터를 한 달 동안 보관하며 제삼자와 공유하지 않습니다."),
        ("el", "Διατηρούμε τα δεδομένα των επισκέψεών σας για έναν μήνα και δεν τα κοινοποιούμε σε τρίτους."),
    ],
)  # fmt: skip
def test_the_language_is_told_by_the_commonest_words_or_the_letters(code: str, text: str) -> None:
    """A sentence is enough."""
    assert code == language(f"# Sprocket\n\n{text}\n")


def test_what_is_declared_is_believed() -> None:
    """The front matter wins, and a region is no language."""
    assert "pt" == language("---\npolicy: {language: pt-BR}\n---\n\nWe keep the records of your visits.\n")


@pytest.mark.parametrize("text", ["", "Sprocket 2.0", "1. 2. 3.", "https://sprocket.example"])
def test_too_little_text_is_undetermined(text: str) -> None:
    """A name or a number is in no language."""
    assert "und" == language(text)


def test_english_product_names_do_not_hide_another_script() -> None:
    """Latin letters in a Japanese text are names and links."""
    text = (
        "当社は Sprocket Cloud Platform および Sprocket Analytics を利用して、お客様のデータを処理します。"
        * 2
    )

    assert "ja" == language(text)


def test_time_is_bounded() -> None:
    """Only the first words are counted, however long the text."""
    document = parse(Source("word and " * 40_000))
    read = passages(document)

    assert seconds(lambda read: language_of(declared(document), read), read) < 0.2
