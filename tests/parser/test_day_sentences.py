"""Sentences of stories of Wednesday, 12 March 2025, and the days they name.

       March 2025
    Mo Tu We Th Fr Sa Su
                    1  2
     3  4  5  6  7  8  9
    10 11 12 13 14 15 16
    17 18 19 20 21 22 23
    24 25 26 27 28 29 30

A row is a sentence and the days in it, "words = month-day" of 2025 (or with the year); nothing
where it names no day, or none for sure.
"""

from datetime import date

import pytest

from newsexport.parser.days.found import find_days, read_days
from newsexport.parser.passage import make_passage
from newsexport.source import Span

WEDNESDAY = date(2025, 3, 12)

ENGLISH = """
The mayor said Tuesday that the bridge would open. | Tuesday = 03-11
The mayor said Wednesday the bridge is safe. | Wednesday = 03-12
"We are ready," the mayor told reporters late Monday. | Monday = 03-10
The mayor will travel on Friday to Leeds. | Friday = 03-14
The mayor is due in Leeds on Thursday. | Thursday = 03-13
The trial is set to begin on Monday. | Monday = 03-17
The trial began on Monday. | Monday = 03-10
The ban takes effect Monday. | Monday = 03-17
The court is expected to rule on Friday. | Friday = 03-14
The fire broke out early Sunday at a mill. | Sunday = 03-09
Fans gathered Friday night outside the hall. | Friday = 03-07
He was arrested last Friday. | last Friday = 03-07
He was arrested this past Friday. | this past Friday = 03-07
The strike will resume next Monday. | next Monday = 03-17
The ferry sank a week ago Monday. | a week ago Monday = 03-03
The ferry sank on Tuesday last week. | Tuesday last week = 03-04
They will vote a week from Friday. | a week from Friday = 03-21
They will vote on Friday week. | Friday week = 03-21
The panel met on Monday of last week. | Monday of last week = 03-03
The panel meets on Friday of next week. | Friday of next week = 03-21
The mayor resigned yesterday. | yesterday = 03-11
The mayor will resign tomorrow. | tomorrow = 03-13
Crews worked last night to clear the road. | last night = 03-11
Rain is likely the day after tomorrow. | the day after tomorrow = 03-14
It rained the day before yesterday. | the day before yesterday = 03-10
The show opens on the 20th. | the 20th = 03-20
She was last seen on the 4th, police said. | the 4th = 03-04
The talks broke down on Feb. 27. | Feb. 27 = 02-27
The law takes effect on April 1. | April 1 = 04-01
The factory closed on Nov. 30. | Nov. 30 = 2024-11-30
The cup final will be played on October 4. | October 4 = 10-04
The concert was moved to Saturday, March 22. | Saturday, March 22 = 03-22
A deal was reached Sunday, a day after talks collapsed. | Sunday = 03-09
The store opened Friday; by Saturday it was empty. | Friday = 03-07; Saturday = 03-08
The mayor, who will retire on Friday, spoke Tuesday. | Friday = 03-14; Tuesday = 03-11
The mayor said Monday that he will resign on Friday. | Monday = 03-10; Friday = 03-14
Police said Tuesday that a man who vanished Saturday is dead. | Tuesday = 03-11; Saturday = 03-08
The vote, scheduled for Thursday, was put off to Monday. | Thursday = 03-13; Monday = 03-17
The clinic is open every Friday. |
The clinic is open on Fridays. |
The clinic is open Monday to Friday from 9 to 5. |
The clinic is open Monday through Saturday. |
It rained over the weekend. |
The Sunday Times first had the story. |
Shoppers spent less on Black Friday. |
He was born on a Monday. |
They watch Monday Night Football together. |
The Sept. 11 attacks changed the law. |
He turned 14 in March 2020. |
They won 3-1 in May. |
The Friday after Easter is a holiday. |
He leaves next Friday. |
Results are expected late Wednesday or early Thursday. | Wednesday = 03-12; Thursday = 03-13
Rain fell on Sunday; more is forecast for Friday. | Sunday = 03-09; Friday = 03-14
The hearing, set for Friday, was put off. | Friday = 03-14
Stocks rose Monday, a day before the vote. | Monday = 03-10
Stocks rose Monday after a fall a day before. | Monday = 03-10; a day before = 03-09
The editors of USA Today were asked. |
She was on the Tonight Show with a friend. |
Today, she was on the radio. | Today = 03-12
Senate Votes Today on Tax | Today = 03-12
Schools will be shut Thursday and Friday. | Thursday = 03-13; Friday = 03-14
Schools were shut Tuesday and Wednesday. | Tuesday = 03-11; Wednesday = 03-12
Crews worked through the night from Saturday into Sunday. | Saturday = 03-08; Sunday = 03-09
The semi-final is on Sunday. | Sunday = 03-16
The deal, announced last week, closes on Monday. | Monday = 03-17
The Mets have lost four straight since Saturday. | Saturday = 03-08
A judge denied bail on Monday to a man held since Friday. | Monday = 03-10; Friday = 03-07
The storm hit Wednesday and should reach Leeds by Thursday. | Wednesday = 03-12; Thursday = 03-13
"""

OTHERS = {
    "de": """
Der Minister sagte am Dienstag, der Bau sei sicher. | Dienstag = 03-11
Der Minister reist am Freitag nach Rom. | Freitag = 03-14
Der Rat wird am Montag entscheiden. | Montag = 03-17
Der Rat soll am kommenden Freitag entscheiden. | kommenden Freitag = 03-14
Der Mann starb am vergangenen Samstag. | vergangenen Samstag = 03-08
In der Nacht zum Sonntag brannte eine Scheune. | Sonntag = 03-09
Wie die Polizei am Mittwoch mitteilte, ist der Mann tot. | Mittwoch = 03-12
Das Spiel beginnt am Samstag um 18 Uhr. | Samstag = 03-15
Gestern kam der Regen, morgen kommt der Schnee. | Gestern = 03-11; morgen = 03-13
Vorgestern war der Markt noch offen. | Vorgestern = 03-10
Das Gesetz tritt am 1. April in Kraft. | 1. April = 04-01
Er war am 27. Februar verschwunden. | 27. Februar = 02-27
Am Montagabend kam es zu einem Unfall. | Montagabend = 03-10
Am Dienstag, 4. März, tagte der Rat. | Dienstag, 4. März = 03-04
Der Laden ist montags und jeden Freitag offen. |
Der Laden ist von Montag bis Freitag offen. |
An einem Montag im Mai fing alles an. |
Heute Morgen fiel Schnee. | Heute Morgen = 03-12
Die Anschläge vom 11. September veränderten das Land. |
Die Polizei sucht nach dem Anschlag vom 3. März Zeugen. | 3. März = 03-03
Er hatte am Dienstag gesagt, er werde am Freitag reisen. | Dienstag = 03-11; Freitag = 03-14
Die Gespräche werden am Freitag fortgesetzt, hieß es am Montag. | Freitag = 03-14; Montag = 03-10
""",
    "es": """
El ministro dijo el martes que el puente es seguro. | martes = 03-11
El ministro denunció este martes la medida. | este martes = 03-11
El ministro viajará este viernes a Roma. | este viernes = 03-14
El juicio comenzará el lunes. | lunes = 03-17
El juicio comenzó el lunes. | lunes = 03-10
El viernes pasado murió el actor. | viernes pasado = 03-07
El pasado viernes murió el actor. | pasado viernes = 03-07
Votarán el próximo viernes. | próximo viernes = 03-14
Votarán el viernes que viene. | viernes que viene = 03-14
Ayer llovió y mañana nevará. | Ayer = 03-11; mañana = 03-13
Anteayer cerró la fábrica. | Anteayer = 03-10
La ley entrará en vigor el 1 de abril. | 1 de abril = 04-01
La fábrica cerró el 30 de noviembre. | 30 de noviembre = 2024-11-30
El concierto será el próximo día 20. | día 20 = 03-20
La tienda abre los lunes. |
La tienda abre de lunes a viernes. |
Nació un lunes de mayo. |
Las procesiones del Viernes Santo reunieron a miles. |
Los atentados del 11 de septiembre cambiaron el país. |
El ministro viaja el domingo a China y volverá el jueves 20. | domingo = 03-16; jueves 20 = 03-20
""",
    "fr": """
Le ministre a déclaré mardi que le pont est sûr. | mardi = 03-11
Le ministre a annoncé ce mardi la fin des travaux. | ce mardi = 03-11
Le ministre se rendra vendredi à Rome. | vendredi = 03-14
Le procès s'ouvrira lundi. | lundi = 03-17
Le procès s'est ouvert lundi. | lundi = 03-10
L'acteur est mort vendredi dernier. | vendredi dernier = 03-07
Ils voteront vendredi prochain. | vendredi prochain = 03-14
Dans la nuit de samedi à dimanche, un incendie a ravagé l'usine. | samedi = 03-08; dimanche = 03-09
Hier il a plu, demain il neigera. | Hier = 03-11; demain = 03-13
Avant-hier l'usine a fermé. | Avant-hier = 03-10
Les députés doivent voter jeudi. | jeudi = 03-13
La loi entrera en vigueur le 1er avril. | 1er avril = 04-01
L'usine a fermé le 30 novembre. | 30 novembre = 2024-11-30
Le magasin est fermé le lundi. |
Le magasin est ouvert du lundi au vendredi. |
Le magasin ouvre tous les vendredis et chaque samedi. |
C'était un lundi de mai. |
Les attentats du 11 septembre ont changé le pays. |
Le procès, ouvert lundi, doit s'achever vendredi. | lundi = 03-10; vendredi = 03-14
Le match aura lieu dimanche. | dimanche = 03-16
La grève, qui a débuté mardi, pourrait durer jusqu'à vendredi. | mardi = 03-11; vendredi = 03-14
""",
    "pt": """
O ministro disse na terça-feira que a ponte é segura. | terça-feira = 03-11
O ministro anunciou nesta terça-feira (11) o fim da obra. | nesta terça-feira (11) = 03-11
O ministro viajará na sexta-feira a Roma. | sexta-feira = 03-14
O ministro vai viajar na sexta. | sexta = 03-14
O julgamento começa na segunda-feira (17). | segunda-feira (17) = 03-17
O ator morreu na última sexta-feira. | última sexta-feira = 03-07
O ator morreu na sexta-feira passada. | sexta-feira passada = 03-07
Eles votam na próxima sexta-feira. | próxima sexta-feira = 03-14
Eles vão votar na sexta-feira que vem. | sexta-feira que vem = 03-14
Ontem choveu e amanhã vai nevar. | Ontem = 03-11; amanhã = 03-13
Anteontem a fábrica fechou. | Anteontem = 03-10
A lei entra em vigor no dia 20. | dia 20 = 03-20
A lei entrará em vigor em 1º de abril. | 1º de abril = 04-01
O incêndio foi no sábado. | sábado = 03-08
A loja abre de segunda a sexta. |
A loja abre de segunda a sexta-feira. |
A loja abre toda segunda-feira. |
As inscrições vão até o dia 31 de março. | 31 de março = 03-31
""",
    "it": """
Il ministro ha detto martedì che il ponte è sicuro. | martedì = 03-11
Il ministro andrà venerdì a Roma. | venerdì = 03-14
Il processo inizierà lunedì. | lunedì = 03-17
Il processo è iniziato lunedì. | lunedì = 03-10
L'attore è morto venerdì scorso. | venerdì scorso = 03-07
L'attore è morto lo scorso venerdì. | scorso venerdì = 03-07
Si voterà venerdì prossimo. | venerdì prossimo = 03-14
Ieri pioveva, domani nevicherà. | Ieri = 03-11; domani = 03-13
L'altro ieri la fabbrica ha chiuso. | L'altro ieri = 03-10
Dopodomani si vota. | Dopodomani = 03-14
La legge entrerà in vigore il 1 aprile. | 1 aprile = 04-01
La fabbrica ha chiuso il 30 novembre. | 30 novembre = 2024-11-30
Ieri sera è caduta la neve. | Ieri sera = 03-11
Oggi, mercoledì 12 marzo, si vota. | Oggi = 03-12; mercoledì 12 marzo = 03-12
Il negozio è aperto dal lunedì al venerdì. |
Il negozio è chiuso ogni lunedì. |
Era un lunedì di maggio. |
Ha vinto per 2 set a 1 la finale. |
Gli attacchi dell'11 settembre cambiarono il paese. |
È successo nella notte tra lunedì e martedì. | lunedì = 03-10; martedì = 03-11
""",
    "nl": """
De minister zei dinsdag dat de brug veilig is. | dinsdag = 03-11
De minister reist vrijdag naar Rome. | vrijdag = 03-14
Het proces zal maandag beginnen. | maandag = 03-17
Het proces begon maandag. | maandag = 03-10
De acteur is afgelopen vrijdag overleden. | afgelopen vrijdag = 03-07
Komende vrijdag wordt er gestemd. | Komende vrijdag = 03-14
Vorige week dinsdag brak er brand uit. | Vorige week dinsdag = 03-04
In de nacht van zaterdag op zondag brandde een schuur af. | zaterdag = 03-08; zondag = 03-09
Gisteren regende het, morgen sneeuwt het. | Gisteren = 03-11; morgen = 03-13
Eergisteren sloot de fabriek. | Eergisteren = 03-10
Overmorgen wordt er gestemd. | Overmorgen = 03-14
De wet gaat op 1 april in. | 1 april = 04-01
De fabriek sloot op 30 november. | 30 november = 2024-11-30
Maandagavond botsten twee treinen. | Maandagavond = 03-10
De winkel is van maandag tot en met vrijdag open. |
De winkel is elke maandag open. |
Het was een maandag in mei. |
De man werd maandag aangehouden en wordt vrijdag voorgeleid. | maandag = 03-10; vrijdag = 03-14
""",
    "pl": """
Minister powiedział we wtorek, że most jest bezpieczny. | wtorek = 03-11
Minister pojedzie w piątek do Rzymu. | piątek = 03-14
Proces rozpocznie się w poniedziałek. | poniedziałek = 03-17
Proces rozpoczął się w poniedziałek. | poniedziałek = 03-10
Aktor zmarł w ubiegły piątek. | ubiegły piątek = 03-07
W najbliższy piątek odbędzie się głosowanie. | najbliższy piątek = 03-14
Wczoraj padało, jutro spadnie śnieg. | Wczoraj = 03-11; jutro = 03-13
Przedwczoraj zamknięto fabrykę. | Przedwczoraj = 03-10
Ustawa wejdzie w życie 1 kwietnia. | 1 kwietnia = 04-01
Fabrykę zamknięto 30 listopada. | 30 listopada = 2024-11-30
W nocy z soboty na niedzielę spłonęła stodoła. | soboty = 03-08; niedzielę = 03-09
W niedzielę spłonęła stodoła. | niedzielę = 03-09
Minister dodał w środę, że most otwarto. | środę = 03-12
Sklep jest czynny od poniedziałku do piątku. |
Sklep jest czynny w każdy poniedziałek. |
Do wypadku doszło w niedzielę wieczorem. | niedzielę = 03-09
""",
    "sv": """
Ministern sade i tisdags att bron är säker. | i tisdags = 03-11
Ministern sade på tisdagen att bron är säker. | tisdagen = 03-11
Ministern reser på fredag till Rom. | fredag = 03-14
Rättegången inleds på måndag. | måndag = 03-17
Rättegången inleddes i måndags. | i måndags = 03-10
Skådespelaren dog i fredags. | i fredags = 03-07
Skådespelaren dog förra fredagen. | förra fredagen = 03-07
Nästa tisdag ska riksdagen rösta. | Nästa tisdag = 03-18
Natten till söndagen brann en lada. | söndagen = 03-09
I går regnade det, i morgon snöar det. | I går = 03-11; i morgon = 03-13
I förrgår stängde fabriken. | I förrgår = 03-10
Lagen träder i kraft den 1 april. | 1 april = 04-01
Fabriken stängde den 30 november. | 30 november = 2024-11-30
Affären har öppet måndag till fredag. |
Affären har öppet varje måndag. |
Det var en måndag i maj. |
Mannen greps i måndags och häktas på fredag. | i måndags = 03-10; fredag = 03-14
""",
    "da": """
Ministeren sagde tirsdag, at broen er sikker. | tirsdag = 03-11
Ministeren rejser på fredag til Rom. | fredag = 03-14
Retssagen begynder på mandag. | mandag = 03-17
Retssagen begyndte mandag. | mandag = 03-10
Skuespilleren døde i fredags. | i fredags = 03-07
Skuespilleren døde sidste fredag. | sidste fredag = 03-07
Næste tirsdag skal Folketinget stemme. | Næste tirsdag = 03-18
Natten til søndag brændte en lade. | søndag = 03-09
I går regnede det, i morgen sner det. | I går = 03-11; i morgen = 03-13
I forgårs lukkede fabrikken. | I forgårs = 03-10
Loven træder i kraft den 1. april. | 1. april = 04-01
Fabrikken lukkede den 30. november. | 30. november = 2024-11-30
Butikken har åbent mandag til fredag. |
Butikken har åbent hver mandag. |
Det var en mandag i maj. |
Manden blev anholdt mandag og fremstilles i retten fredag. | mandag = 03-10; fredag = 03-14
""",
    "no": """
Ministeren sa tirsdag at broen er trygg. | tirsdag = 03-11
Ministeren skal fredag reise til Roma. | fredag = 03-14
Rettssaken starter mandag. | mandag = 03-17
Rettssaken startet mandag. | mandag = 03-10
Skuespilleren døde sist fredag. | sist fredag = 03-07
Skuespilleren døde forrige fredag. | forrige fredag = 03-07
Neste tirsdag skal Stortinget stemme. | Neste tirsdag = 03-18
Natt til søndag brant en låve. | søndag = 03-09
I går regnet det, i morgen snør det. | I går = 03-11; i morgen = 03-13
I forgårs stengte fabrikken. | I forgårs = 03-10
Loven trer i kraft 1. april. | 1. april = 04-01
Fabrikken stengte 30. november. | 30. november = 2024-11-30
Butikken har åpent mandag til fredag. |
Butikken har åpent hver mandag. |
Det var en mandag i mai. |
Mannen ble pågrepet mandag og fremstilles for fengsling fredag. | mandag = 03-10; fredag = 03-14
""",
    "fi": """
Ministeri sanoi tiistaina, että silta on turvallinen. | tiistaina = 03-11
Ministeri matkustaa perjantaina Roomaan. | perjantaina = 03-14
Vaalit pidetään maanantaina. | maanantaina = 03-17
Vaalit pidettiin maanantaina. | maanantaina = 03-10
Näyttelijä kuoli viime perjantaina. | viime perjantaina = 03-07
Ensi tiistaina äänestetään. | Ensi tiistaina = 03-18
Lato paloi sunnuntain vastaisena yönä. | sunnuntain = 03-09
Eilen satoi vettä, huomenna sataa lunta. | Eilen = 03-11; huomenna = 03-13
Toissapäivänä tehdas suljettiin. | Toissapäivänä = 03-10
Laki tulee voimaan 1. huhtikuuta. | 1. huhtikuuta = 04-01
Tehdas suljettiin 30. marraskuuta. | 30. marraskuuta = 2024-11-30
Kauppa on auki maanantaista perjantaihin. |
Kauppa on auki joka maanantai. |
Mies kuoli sunnuntaiyönä Oulussa. | sunnuntaiyönä = 03-09
Mies löydettiin maanantaina ja haudataan perjantaina. | maanantaina = 03-10; perjantaina = 03-14
""",
}


def _rows() -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for language, table in {"en": ENGLISH, **OTHERS}.items():
        for row in filter(None, table.splitlines()):
            sentence, _, days = row.partition("|")
            rows.append((language, sentence.strip(), days.strip()))
    return rows


def test_the_table_has_sentences_enough_in_every_language() -> None:
    rows = _rows()
    assert len(rows) >= 150
    assert all(sum(row[0] == language for row in rows) >= 8 for language in {"en", *OTHERS})


@pytest.mark.parametrize(("language", "sentence", "days"), _rows())
def test_a_sentence_names_its_days(language: str, sentence: str, days: str) -> None:
    passage = make_passage("p1", "paragraph", sentence, Span(0, len(sentence)))
    found = find_days(read_days([passage], language), WEDNESDAY, language)
    shown = [
        f"{sentence[one.start : one.end]} = {one.value.removeprefix('2025-')}" for one in found
    ]
    assert "; ".join(shown) == days
