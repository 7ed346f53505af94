"""Datelines as the houses print them, and sentences that are none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.datelines import FoundDateline, find_dateline
from newsexport.source import Span


def found_in(text: str, language: str = "en") -> FoundDateline | None:
    return find_dateline(text, Span(0, len(text)), language)


def words(text: str, span: Span | None) -> str | None:
    return " ".join(text[span.start : span.end].split()) if span else None


# copy | language | dateline | place | region | day | agency
PRINTED = """
Jan. 18 (UPI) -- Shares fell. | en | Jan. 18 (UPI) -- | - | - | 18.1. | UPI
WASHINGTON, Jan. 18 (UPI) -- Shares fell. | en | WASHINGTON, Jan. 18 (UPI) -- | WASHINGTON | - | 18.1. | UPI
HANOI, Vietnam (AP) — Shares fell. | en | HANOI, Vietnam (AP) — | HANOI, Vietnam | Vietnam | - | AP
PARIS (AP) _ Shares fell. | en | PARIS (AP) _ | PARIS | - | - | AP
LONDON, March 3 (Reuters) - Shares fell. | en | LONDON, March 3 (Reuters) - | LONDON | - | 3.3. | Reuters
LONDON/PARIS, 3 March (Reuters) - Shares. | en | LONDON/PARIS, 3 March (Reuters) - | LONDON/PARIS | - | 3.3. | Reuters
BEIJING, March 3, 2024 (Xinhua) -- Shares. | en | BEIJING, March 3, 2024 (Xinhua) -- | BEIJING | - | 3.3.2024 | Xinhua
Berlin (dpa) - Die Kurse fielen. | de | Berlin (dpa) - | Berlin | - | - | dpa
Hamburg (dpa/lno) – Die Kurse fielen. | de | Hamburg (dpa/lno) – | Hamburg | - | - | dpa/lno
Wien, 3. März 2024 (APA) - Die Kurse fielen. | de | Wien, 3. März 2024 (APA) - | Wien | - | 3.3.2024 | APA
Paris (AFP) - Les cours ont baissé. | fr | Paris (AFP) - | Paris | - | - | AFP
Paris, le 3 mars 2024 (AFP) - Les cours. | fr | Paris, le 3 mars 2024 (AFP) - | Paris | - | 3.3.2024 | AFP
Madrid, 21 ene (EFE).- Las bolsas cayeron. | es | Madrid, 21 ene (EFE).- | Madrid | - | 21.1. | EFE
Rio de Janeiro, 4 mar (EFE).- Las bolsas. | es | Rio de Janeiro, 4 mar (EFE).- | Rio de Janeiro | - | 4.3. | EFE
MADRID, 21 Ene. 2024 (EUROPA PRESS) - Las. | es | MADRID, 21 Ene. 2024 (EUROPA PRESS) - | MADRID | - | 21.1.2024 | EUROPA PRESS
(ANSA) - ROMA, 04 MAR - Le borse scendono. | it | (ANSA) - ROMA, 04 MAR - | ROMA | - | 4.3. | ANSA
MOSCOW, October 9. /TASS/. Shares fell. | en | MOSCOW, October 9. /TASS/. | MOSCOW | - | 9.10. | TASS
TOKYO, March 3 (Kyodo) -- Shares fell. | en | TOKYO, March 3 (Kyodo) -- | TOKYO | - | 3.3. | Kyodo
SYDNEY, June 8 AAP – Shares fell. | en | SYDNEY, June 8 AAP – | SYDNEY | - | 8.6. | AAP
LONDON, March 3, PA - Shares fell. | en | LONDON, March 3, PA - | LONDON | - | 3.3. | PA
Hong Kong (CNN Business)Shares fell. | en | Hong Kong (CNN Business) | Hong Kong | - | - | CNN Business
(CNN) — Shares fell. | en | (CNN) — | - | - | - | CNN
OSLO, May 2, 2019 /PRNewswire/ -- Acme. | en | OSLO, May 2, 2019 /PRNewswire/ -- | OSLO | - | 2.5.2019 | PRNewswire
AUSTIN, Texas--(BUSINESS WIRE)--Acme. | en | AUSTIN, Texas--(BUSINESS WIRE)-- | AUSTIN, Texas | Texas | - | BUSINESS WIRE
OSLO, May 02, 2019 (GLOBE NEWSWIRE) -- Acme. | en | OSLO, May 02, 2019 (GLOBE NEWSWIRE) -- | OSLO | - | 2.5.2019 | GLOBE NEWSWIRE
DALLAS, Texas (KXYZ) -- Shares fell. | en | DALLAS, Texas (KXYZ) -- | DALLAS, Texas | Texas | - | KXYZ
BERLIN — Shares fell. | en | BERLIN — | BERLIN | - | - | -
KUALA LUMPUR, Nov 22 — Shares fell. | en | KUALA LUMPUR, Nov 22 — | KUALA LUMPUR | - | 22.11. | -
(San Salvador) - Las bolsas cayeron. | es | (San Salvador) - | San Salvador | - | - | -
AUSTIN, Texas | en | AUSTIN, Texas | AUSTIN, Texas | Texas | - | -
ISLAMABAD: Shares fell. | en | ISLAMABAD: | ISLAMABAD | - | - | -
SINGAPORE: Shares fell. | en | SINGAPORE: | SINGAPORE | - | - | -
Washington CNN — Shares fell. | en | Washington CNN — | Washington | - | - | CNN
AGI - Le borse scendono. | it | AGI - | - | - | - | AGI
(Adnkronos) - Le borse scendono. | it | (Adnkronos) - | - | - | - | Adnkronos
Roma, 5 mar. (askanews) - Le borse scendono. | it | Roma, 5 mar. (askanews) - | Roma | - | 5.3. | askanews
BUENOS AIRES.- Las bolsas cayeron. | es | BUENOS AIRES.- | BUENOS AIRES | - | - | -
Ciudad de México, 5 de marzo.- Las bolsas. | es | Ciudad de México, 5 de marzo.- | Ciudad de México | - | 5.3. | -
SÃO PAULO, SP (FOLHAPRESS) - As bolsas. | pt | SÃO PAULO, SP (FOLHAPRESS) - | SÃO PAULO, SP | SP | - | FOLHAPRESS
DEN HAAG (ANP) - De beurs daalde. | nl | DEN HAAG (ANP) - | DEN HAAG | - | - | ANP
Bern (awp/sda) - Die Kurse fielen. | de | Bern (awp/sda) - | Bern | - | - | awp/sda
TORONTO, March 5, 2024 /CNW/ - Acme. | en | TORONTO, March 5, 2024 /CNW/ - | TORONTO | - | 5.3.2024 | CNW
OSLO / ACCESSWIRE / March 5, 2024 / Acme. | en | OSLO / ACCESSWIRE / March 5, 2024 / | OSLO | - | 5.3.2024 | ACCESSWIRE
UNITED NATIONS (AP) — Shares fell. | en | UNITED NATIONS (AP) — | UNITED NATIONS | - | - | AP
Oslo (NTB) – Børsen falt. | no | Oslo (NTB) – | Oslo | - | - | NTB
NEW YORK--(BUSINESS WIRE)--Acme. | en | NEW YORK--(BUSINESS WIRE)-- | NEW YORK | - | - | BUSINESS WIRE
København /ritzau/ | da | København /ritzau/ | København | - | - | ritzau
Berlin dpa – Die Kurse fielen. | de | Berlin dpa – | Berlin | - | - | dpa
BERLIN (dpa-AFX) - Die Kurse fielen. | de | BERLIN (dpa-AFX) - | BERLIN | - | - | dpa-AFX
Berlin (AFP) Die Kurse fielen am Montag. | de | Berlin (AFP) | Berlin | - | - | AFP
Berlin (epd). Die Kurse fielen | de | Berlin (epd). | Berlin | - | - | epd
Frankfurt/Main (dpa) - Die Kurse fielen. | de | Frankfurt/Main (dpa) - | Frankfurt/Main | - | - | dpa
Genève (awp) - Les cours baissent. | fr | Genève (awp) - | Genève | - | - | awp
NEW DELHI, March 3: The price fell. | en | NEW DELHI, March 3: | NEW DELHI | - | 3.3. | -
NEW DELHI, Mar 3 (PTI) The prime minister | en | NEW DELHI, Mar 3 (PTI) | NEW DELHI | - | 3.3. | PTI
New Delhi [India], March 3 (ANI): The price fell. | en | New Delhi [India], March 3 (ANI): | New Delhi [India] | India | 3.3. | ANI
LAHORE (Web Desk) - The price fell. | en | LAHORE (Web Desk) - | LAHORE | - | - | Web Desk
ISLAMABAD (APP): The price fell. | en | ISLAMABAD (APP): | ISLAMABAD | - | - | APP
DHAKA, March 3, 2024 (BSS) - The price fell. | en | DHAKA, March 3, 2024 (BSS) - | DHAKA | - | 3.3.2024 | BSS
BARCELONA, 3 (EUROPA PRESS) Las bolsas caen. | es | BARCELONA, 3 (EUROPA PRESS) | BARCELONA | - | - | EUROPA PRESS
La Habana, 3 mar (Prensa Latina) Las bolsas caen. | es | La Habana, 3 mar (Prensa Latina) | La Habana | - | 3.3. | Prensa Latina
Milano, 3 mar. - (Adnkronos) - Le borse scendono. | it | Milano, 3 mar. - (Adnkronos) - | Milano | - | 3.3. | Adnkronos
(AGI) - Roma, 3 mar. - Le borse scendono. | it | (AGI) - Roma, 3 mar. - | Roma | - | 3.3. | AGI
MOSCOW. March 3 (Interfax) - Shares fell. | en | MOSCOW. March 3 (Interfax) - | MOSCOW | - | 3.3. | Interfax
SAN JOSE, Calif., May 14, 2024 /PRNewswire/ -- Acme reports. | en | SAN JOSE, Calif., May 14, 2024 /PRNewswire/ -- | SAN JOSE, Calif. | Calif. | 14.5.2024 | PRNewswire
VANCOUVER, British Columbia, March 03, 2024 (GLOBE NEWSWIRE) -- Acme reports. | en | VANCOUVER, British Columbia, March 03, 2024 (GLOBE NEWSWIRE) -- | VANCOUVER, British Columbia | British Columbia | 3.3.2024 | GLOBE NEWSWIRE
TORONTO, ON / ACCESSWIRE / March 5, 2024 / Acme reports. | en | TORONTO, ON / ACCESSWIRE / March 5, 2024 / | TORONTO, ON | ON | 5.3.2024 | ACCESSWIRE
Toronto, Ontario--(Newsfile Corp. - March 5, 2024) - Acme reports. | en | Toronto, Ontario--(Newsfile Corp. - March 5, 2024) - | Toronto, Ontario | Ontario | 5.3.2024 | Newsfile Corp.
LONDON, UK / EIN Presswire / March 5, 2024 / Acme reports. | en | LONDON, UK / EIN Presswire / March 5, 2024 / | LONDON, UK | UK | 5.3.2024 | EIN Presswire
COEUR D'ALENE, Idaho (AP) — Shares fell. | en | COEUR D'ALENE, Idaho (AP) — | COEUR D'ALENE, Idaho | Idaho | - | AP
O'FALLON, Mo. (AP) — Shares fell. | en | O'FALLON, Mo. (AP) — | O'FALLON, Mo. | Mo. | - | AP
WINSTON-SALEM, N.C. (AP) — Shares fell. | en | WINSTON-SALEM, N.C. (AP) — | WINSTON-SALEM, N.C. | N.C. | - | AP
PORT-AU-PRINCE, Haiti (AP) — Shares fell. | en | PORT-AU-PRINCE, Haiti (AP) — | PORT-AU-PRINCE, Haiti | Haiti | - | AP
ABIDJAN, Côte d'Ivoire (AP) — Shares fell. | en | ABIDJAN, Côte d'Ivoire (AP) — | ABIDJAN, Côte d'Ivoire | Côte d'Ivoire | - | AP
ABOARD THE PAPAL PLANE (AP) — Shares fell. | en | ABOARD THE PAPAL PLANE (AP) — | ABOARD THE PAPAL PLANE | - | - | AP
LOS ANGELES (KABC) -- A man | en | LOS ANGELES (KABC) -- | LOS ANGELES | - | - | KABC
PHOENIX (3TV/CBS 5) — A man | en | PHOENIX (3TV/CBS 5) — | PHOENIX | - | - | 3TV/CBS 5
Jerusalem – Shares fell. | en | Jerusalem – | Jerusalem | - | - | -
ROME, Mar 3 2024 (IPS) - Shares fell. | en | ROME, Mar 3 2024 (IPS) - | ROME | - | 3.3.2024 | IPS
TOKYO --Shares fell | en | TOKYO -- | TOKYO | - | - | -
JAKARTA, KOMPAS.com - Saham | id | JAKARTA, KOMPAS.com - | JAKARTA | - | - | KOMPAS.com
Warszawa, 03.03.2024 (ISBnews) - Kursy | pl | Warszawa, 03.03.2024 (ISBnews) - | Warszawa | - | 3.3.2024 | ISBnews
STOCKHOLM. Börsen föll på måndagen. | sv | STOCKHOLM. | STOCKHOLM | - | - | -
OSLO (NTB): Børsen | no | OSLO (NTB): | OSLO | - | - | NTB
(NTB) Børsen | no | (NTB) | - | - | - | NTB
Oslo (E24): Børsen falt | no | Oslo (E24): | Oslo | - | - | E24
DEN HAAG – De | nl | DEN HAAG – | DEN HAAG | - | - | -
WIEN. Die | de | WIEN. | WIEN | - | - | -
Düsseldorf (ots) - Die | de | Düsseldorf (ots) - | Düsseldorf | - | - | ots
München, 3.3.2024 - Die | de | München, 3.3.2024 - | München | - | 3.3.2024 | -
(Agence Ecofin) - Les cours baissent. | fr | (Agence Ecofin) - | - | - | - | Agence Ecofin
(AOF) - Les cours baissent. | fr | (AOF) - | - | - | - | AOF
(Belga) Les cours baissent. | fr | (Belga) | - | - | - | Belga
(Kitco News) - Shares fell. | en | (Kitco News) - | - | - | - | Kitco News
COLOMBO (News 1st): Shares fell. | en | COLOMBO (News 1st): | COLOMBO | - | - | News 1st
ACCRA, March 3, GNA – Shares fell. | en | ACCRA, March 3, GNA – | ACCRA | - | 3.3. | GNA
CAIRO - 3 March 2024: Shares fell. | en | CAIRO - 3 March 2024: | CAIRO | - | 3.3.2024 | -
DUBAI, 3rd March 2024 (WAM) -- Shares fell. | en | DUBAI, 3rd March 2024 (WAM) -- | DUBAI | - | 3.3.2024 | WAM
ABU DHABI, 3rd March, 2024 (WAM) -- Shares fell. | en | ABU DHABI, 3rd March, 2024 (WAM) -- | ABU DHABI | - | 3.3.2024 | WAM
BAGHDAD / NINA / Shares fell. | en | BAGHDAD / NINA / | BAGHDAD | - | - | NINA
GENEVA/NEW YORK, 3 March 2024 – Shares fell. | en | GENEVA/NEW YORK, 3 March 2024 – | GENEVA/NEW YORK | - | 3.3.2024 | -
GENEVA (3 March 2024) – Shares fell. | en | GENEVA (3 March 2024) – | GENEVA | - | 3.3.2024 | -
Washington, DC – Shares fell. | en | Washington, DC – | Washington, DC | DC | - | -
Lyon (France), 3 mars 2024 (AFP) - Les cours baissent. | fr | Lyon (France), 3 mars 2024 (AFP) - | Lyon (France) | France | 3.3.2024 | AFP
WASHINGTON, D.C.: Shares fell. | en | WASHINGTON, D.C.: | WASHINGTON, D.C. | D.C. | - | -
AL-AQSA HOSPITAL, Gaza Strip (AP) — Shares fell. | en | AL-AQSA HOSPITAL, Gaza Strip (AP) — | AL-AQSA HOSPITAL, Gaza Strip | Gaza Strip | - | AP
ON BOARD THE USS ACME (AP) — Shares fell. | en | ON BOARD THE USS ACME (AP) — | ON BOARD THE USS ACME | - | - | AP
PHILADELPHIA—Shares | en | PHILADELPHIA— | PHILADELPHIA | - | - | -
(NewsNation) — Shares fell. | en | (NewsNation) — | - | - | - | NewsNation
(The Hill) — Shares fell. | en | (The Hill) — | - | - | - | The Hill
(FOX 9) - Shares fell. | en | (FOX 9) - | - | - | - | FOX 9
BRIDGETOWN, Barbados, Mar 3, CMC – Shares fell. | en | BRIDGETOWN, Barbados, Mar 3, CMC – | BRIDGETOWN, Barbados | Barbados | 3.3. | CMC
"""  # noqa: E501


@pytest.mark.parametrize("row", PRINTED.strip().split("\n"))
def test_a_house_dateline_is_found_with_its_parts(row: str) -> None:
    copy, language, *expected = (cell.strip() for cell in row.split(" | "))
    found = found_in(copy, language)
    assert found is not None
    day = found.day
    got = (
        words(copy, found.text),
        words(copy, found.place),
        words(copy, found.region),
        f"{day.day}.{day.month}.{day.year or ''}" if day else None,
        words(copy, found.agency),
    )
    assert got == tuple(None if cell == "-" else cell for cell in expected)


@pytest.mark.parametrize(
    "copy",
    [
        "Shares fell on Friday - a record - in London.",
        "The agency (AP) said so.",
        "Reporters in Paris (AFP) said so.",
        "Paris: Shares fell",
        "London. That is where the story began, and where it went on for years, he said.",
        "(Corrects day) - Shares fell.",
        "(File photo) - Shares fell.",
        "NEW YORK TIMES (NYT) fell.",
        "Smith (Ohio) said he would go - on Monday.",
        "PARIS 2024: the games begin.",
        "Jane Doe (Acme) - shares fell.",
        "Chelsea (3) - Arsenal (2)",
        "By Jane Doe: Shares fell.",
        "NATO — the alliance — met in Brussels.",
        "EXCLUSIVE — Shares fell.",
        "Smith (D-N.Y.) - no relation - spoke.",
        "In March 2024 – before the vote – shares fell.",
        "Russia – what comes next?",
        "“LONDON (Reuters) - Shares”",
        "(This story has been corrected) - Shares fell.",
        "May 5 was a Sunday - and a holiday.",
        "Apple (NASDAQ: AAPL) - the maker of telephones - fell.",
        "WATCH: Shares fell.",
        "CHINA: Shares fell.",
        "VIDEO — Shares fell.",
        "MPs - and others - met.",
        "UK, France, Belgium: shares fell.",
        "london (reuters) - shares fell.",
        "-- Shares fell.",
        "",
        "   ",
    ],
)
def test_a_sentence_is_no_dateline(copy: str) -> None:
    assert found_in(copy) is None


def test_a_dateline_may_break_over_a_line_end() -> None:
    copy = "NEW YORK,\n   March 3\n(Reuters) - Shares fell."
    found = found_in(copy)
    assert found is not None
    assert words(copy, found.text) == "NEW YORK, March 3 (Reuters) -"
    assert words(copy, found.place) == "NEW YORK"


def test_spans_point_into_the_whole_source() -> None:
    copy = "Shares fall\n\nOSLO (Reuters) - Shares fell."
    found = find_dateline(copy, Span(13, len(copy)), "en")
    assert found is not None
    assert words(copy, found.place) == "OSLO"
    assert words(copy, found.agency) == "Reuters"
    assert found.style == "reuters"


_PARTS = [
    "LONDON",
    "(",
    ")",
    "Reuters",
    "/",
    "TASS",
    " - ",
    "--",
    ", ",
    "March",
    "3",
    "\n",
    "é",
    "\ud800",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PARTS), max_size=40).map("".join) | st.text(max_size=80))
def test_no_text_breaks_it_and_spans_stay_inside(text: str) -> None:
    for language in ("en", "fi", "und"):
        found = found_in(text, language)
        if found:
            assert 0 <= found.text.start < found.text.end <= len(text)


@pytest.mark.parametrize("piece", ["(", "A", "A ", "A, ", "/", "-", "’", "1", "Jan 1 ", "A/"])
def test_long_runs_are_refused_at_once(piece: str) -> None:
    found_in(piece * 50_000)
