"""Names of months and weekdays in the languages that are read.

Full names, the usual abbreviations, and the inflected forms that stand in dates:

    en January Jan. | de Jänner | pl stycznia | fi tammikuuta
    en Tuesday Tues. | pl we wtorek, wtorkowy | fi tiistaina

One literal per language: words apart by spaces, months (weekdays) apart by bars. Words are lower
case and without points. A language that is not listed, or "und", is read with all of them.

>>> month_number("Jan.", "en"), month_number("Stycznia", "pl"), month_number("Mai", "en")
(1, 1, None)
>>> weekday_number("Tuesday", "en"), weekday_number("środę", "pl")
(1, 2)
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

LANGUAGES = ("en", "de", "es", "fr", "pt", "it", "nl", "pl", "sv", "da", "no", "fi")

_MONTHS: Mapping[str, str] = {
    "en": "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug"
    "|september sep sept|october oct|november nov|december dec",
    "de": "januar jan jänner jän|februar feb febr feber|märz mär mrz|april apr|mai|juni jun"
    "|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
    "es": "enero ene|febrero feb febr|marzo mar mzo|abril abr|mayo may|junio jun|julio jul"
    "|agosto ago agto|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
    "fr": "janvier janv jan|février fevrier févr fév fevr fev|mars|avril avr|mai|juin|juillet juil"
    "|août aout|septembre sept sep|octobre oct|novembre nov|décembre decembre déc dec",
    "pt": "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul"
    "|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    "it": "gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu"
    "|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
    "nl": "januari jan|februari feb febr|maart mrt|april apr|mei|juni jun|juli jul|augustus aug"
    "|september sep sept|oktober okt|november nov|december dec",
    "pl": "stycznia styczeń styczniu sty|lutego luty lutym lut|marca marzec marcu mar"
    "|kwietnia kwiecień kwietniu kwi|maja maj maju|czerwca czerwiec czerwcu cze"
    "|lipca lipiec lipcu lip|sierpnia sierpień sierpniu sie|września wrzesień wrześniu wrz"
    "|października październik październiku paź|listopada listopad listopadzie lis"
    "|grudnia grudzień grudniu gru",
    "sv": "januari jan|februari feb febr|mars mar|april apr|maj|juni jun|juli jul|augusti aug"
    "|september sep sept|oktober okt|november nov|december dec",
    "da": "januar jan|februar feb febr|marts mar|april apr|maj|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|december dec",
    "no": "januar jan|februar feb febr|mars mar|april apr|mai|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|desember des",
    "fi": "tammikuuta tammikuun tammikuussa tammikuu|helmikuuta helmikuun helmikuussa helmikuu"
    "|maaliskuuta maaliskuun maaliskuussa maaliskuu|huhtikuuta huhtikuun huhtikuussa huhtikuu"
    "|toukokuuta toukokuun toukokuussa toukokuu|kesäkuuta kesäkuun kesäkuussa kesäkuu"
    "|heinäkuuta heinäkuun heinäkuussa heinäkuu|elokuuta elokuun elokuussa elokuu"
    "|syyskuuta syyskuun syyskuussa syyskuu|lokakuuta lokakuun lokakuussa lokakuu"
    "|marraskuuta marraskuun marraskuussa marraskuu|joulukuuta joulukuun joulukuussa joulukuu",
}

_WEEKDAYS: Mapping[str, str] = {
    "en": "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri"
    "|saturday sat|sunday sun",
    "de": "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa"
    "|sonntag so",
    "es": "lunes lun|martes mar|miércoles miercoles mié|jueves jue|viernes vie"
    "|sábado sabado sáb|domingo dom",
    "fr": "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "pt": "segunda-feira segunda seg|terça-feira terca-feira terça ter|quarta-feira quarta qua"
    "|quinta-feira quinta qui|sexta-feira sexta sex|sábado sabado sáb|domingo dom",
    "it": "lunedì lunedi lun|martedì martedi mar|mercoledì mercoledi mer|giovedì giovedi gio"
    "|venerdì venerdi ven|sabato sab|domenica dom",
    "nl": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    "pl": "poniedziałek poniedziałku poniedziałkowy poniedziałkowym poniedziałkową poniedziałkowej"
    " poniedziałkowe poniedziałkowego pon|wtorek wtorku wtorkowy wtorkowym wtorkową wtorkowej"
    " wtorkowe wtorkowego wt|środa środę środy środzie środowy środowym środową środowej środowe"
    " środowego śr|czwartek czwartku czwartkowy czwartkowym czwartkową czwartkowej czwartkowe"
    " czwartkowego czw|piątek piątku piątkowy piątkowym piątkową piątkowej piątkowe piątkowego pt"
    "|sobota sobotę soboty sobocie sobotni sobotnim sobotnią sobotniej sobotnie sobotniego sob"
    "|niedziela niedzielę niedzieli niedzielny niedzielnym niedzielną niedzielnej niedzielne"
    " niedzielnego niedz",
    "sv": "måndag måndags måndagen måndagens mån|tisdag tisdags tisdagen tisdagens tis|onsdag"
    " onsdags onsdagen onsdagens ons|torsdag torsdags torsdagen torsdagens tors|fredag fredags"
    " fredagen fredagens fre|lördag lördags lördagen lördagens lör|söndag söndags söndagen"
    " söndagens sön",
    "da": "mandag mandags mandagen mandagens man|tirsdag tirsdags tirsdagen tirsdagens tirs|"
    "onsdag onsdags onsdagen onsdagens ons|torsdag torsdags torsdagen torsdagens tors|fredag"
    " fredags fredagen fredagens fre|lørdag lørdags lørdagen lørdagens lør|søndag søndags"
    " søndagen søndagens søn",
    "no": "mandag mandags mandagen mandagens man|tirsdag tirsdags tirsdagen tirsdagens tirs"
    " tysdag|onsdag onsdags onsdagen onsdagens ons|torsdag torsdags torsdagen torsdagens tors|"
    "fredag fredags fredagen fredagens fre|lørdag lørdags lørdagen lørdagens lør laurdag|søndag"
    " søndags søndagen søndagens søn sundag",
    "fi": "maanantai maanantaina maanantain maanantaita maanantaista maanantaihin ma"
    "|tiistai tiistaina tiistain tiistaita tiistaista tiistaihin ti"
    "|keskiviikko keskiviikkona keskiviikon keskiviikkoa keskiviikosta keskiviikkoon ke"
    "|torstai torstaina torstain torstaita torstaista torstaihin to"
    "|perjantai perjantaina perjantain perjantaita perjantaista perjantaihin pe"
    "|lauantai lauantaina lauantain lauantaita lauantaista lauantaihin la"
    "|sunnuntai sunnuntaina sunnuntain sunnuntaita sunnuntaista sunnuntaihin su",
}


# Parts of the day that are written in one word with the weekday: "Dienstagabend".
_DAY_PARTS: Mapping[str, str] = {
    "de": "abend nacht morgen vormittag mittag nachmittag früh",
    "nl": "avond nacht ochtend morgen middag",
    "sv": "skväll skvällen smorgon snatten seftermiddag seftermiddagen",
    "da": "aften morgen eftermiddag",
    "no": "skveld skvelden smorgen sformiddag sformiddagen settermiddag settermiddagen",
    "fi": "aamuna aamupäivällä iltapäivällä iltana yönä",
}


def primary(language: str) -> str:
    """The primary subtag, Norwegian in one code, "und" for what is not listed.

    >>> primary("pt-BR"), primary("nb"), primary("ja")
    ('pt', 'no', 'und')
    """
    tag = language.partition("-")[0].lower()
    tag = "no" if tag in ("nb", "nn") else tag
    return tag if tag in _MONTHS else "und"


def _numbers(names: Mapping[str, str], language: str, first: int) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for tag in (language,) if language in names else LANGUAGES:
        for number, words in enumerate(names[tag].split("|"), first):
            for word in words.split():
                numbers.setdefault(word, number)
    return numbers


@cache
def months(language: str) -> Mapping[str, int]:
    """Every month word of `language` (a primary subtag) with its number, from 1."""
    return _numbers(_MONTHS, language, 1)


@cache
def weekdays(language: str) -> Mapping[str, int]:
    """Every weekday word of `language` (a primary subtag) with its number, Monday is 0."""
    numbers = _numbers(_WEEKDAYS, language, 0)
    parts = _DAY_PARTS.get(language, "").split()
    whole = (
        {word.split()[0]: at for at, word in enumerate(_WEEKDAYS[language].split("|"))}
        if parts
        else {}
    )
    numbers.update({word + part: at for word, at in whole.items() for part in parts})
    return numbers


def month_number(word: str, language: str) -> int | None:
    """1 to 12 for a month's name or abbreviation (with or without its point), any case."""
    return months(primary(language)).get(word.removesuffix(".").lower())


def weekday_number(word: str, language: str) -> int | None:
    """0 (Monday) to 6 for a weekday's name or abbreviation, any case."""
    return weekdays(primary(language)).get(word.removesuffix(".").lower())


@cache
def month_words(language: str) -> frozenset[str]:
    """The month words of `language`, lower case, without points."""
    return frozenset(months(primary(language)))


@cache
def weekday_words(language: str) -> frozenset[str]:
    """The weekday words of `language`, lower case, without points."""
    return frozenset(weekdays(primary(language)))


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moved(day: date, days: int) -> date | None:
    """`day` moved by `days`, or None where the calendar ends."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None
