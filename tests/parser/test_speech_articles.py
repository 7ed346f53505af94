"""Short articles in the twelve languages, read as an editor reads them: what is said, and by whom.

Invented, in the forms that each language's press has.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import pytest

from newsexport.newsitem import Mention
from newsexport.parser.names.found import FoundName
from newsexport.parser.passage import Passage
from newsexport.parser.speech.quotes import find_quotes
from newsexport.parser.speech.speakers import find_speakers


class Article(NamedTuple):
    language: str
    people: tuple[str, ...]
    paragraphs: tuple[str, ...]
    said: tuple[tuple[str, str | None], ...]  # how each stretch begins, and its speaker


ARTICLES = [
    Article(
        "en",
        ("Maria Okafor", "Peter Lund"),
        (
            "The council voted to close the pool on Friday.",
            (
                '"This is a loss for every family in town," said Councillor Maria Okafor, who '
                "voted against the plan."
            ),
            '"We will fight it," she added. "And we will win."',
            (
                'Treasurer Peter Lund, who has run the budget since 2015, said the pool cost "more '
                'than any other service" the town offers.'
            ),
        ),
        (
            ("This is a", "Maria Okafor"),
            ("We will fight", "Maria Okafor"),
            ("And we will", "Maria Okafor"),
            ("more than any", "Peter Lund"),
        ),
    ),
    Article(
        "en",
        ("Helen Marsh",),
        (
            'In a statement, the Health Ministry said: "The vaccine is safe and it works."',
            'The ministry added that "no further doses" will be bought this year.',
            (
                'According to the head of the agency, Dr. Helen Marsh, the outbreak is "not yet '
                'over by far".'
            ),
        ),
        (
            ("The vaccine is", "Health Ministry"),
            ("no further doses", "The ministry"),
            ("not yet over", "Helen Marsh"),
        ),
    ),
    Article(
        "en",
        ("Daniel Reyes",),
        (
            'Actor Daniel Reyes wrote on X: "I am heartbroken. He was my best friend."',
            '"I loved him like a brother," Reyes, 45, wrote on Instagram.',
            "His publicist, Ann Cole, declined to comment.",
        ),
        (
            ("I am heartbroken.", "Daniel Reyes"),
            ("I loved him", "Daniel Reyes"),
        ),
    ),
    Article(
        "en",
        ("Tom Hurst",),
        (
            "'We did not expect this at all,' said the club's manager, Tom Hurst.",
            (
                "'It's been a hard season for the lads,' Hurst told BBC Radio Devon. 'But the "
                "players' spirit is good.'"
            ),
        ),
        (
            ("We did not", "Tom Hurst"),
            ("It's been a", "Tom Hurst"),
            ("But the players'", "Tom Hurst"),
        ),
    ),
    Article(
        "en",
        (),
        (
            'A witness, who asked not to be named, said he heard "three very loud bangs".',
            '"People were running everywhere," another witness told reporters.',
            'Police said in a statement that "there is no threat to the public".',
        ),
        (
            ("three very loud", "A witness"),
            ("People were running", "another witness"),
            ("there is no", "Police"),
        ),
    ),
    Article(
        "en",
        (),
        (
            '"The company has acted in good faith," lawyers for Acme Motors argued in the filing.',
            'Critics say the plan is "a gift to the rich".',
            'The report, released on Monday, found that the bridge was "in poor condition".',
        ),
        (
            ("The company has", "lawyers for Acme Motors"),
            ("a gift to", "Critics"),
            ("in poor condition", "The report"),
        ),
    ),
    Article(
        "en",
        ("Amy Klein", "Bob Dunn"),
        (
            "The senator said she was ready.",
            '"I have waited for this day for years," Sen. Amy Klein said at a rally in Ohio.',
            (
                'Her rival, former Gov. Bob Dunn, called the speech "a pack of lies" and demanded '
                "an apology."
            ),
            '"She knows what she did," Dunn said.',
        ),
        (
            ("I have waited", "Amy Klein"),
            ("a pack of", "Bob Dunn"),
            ("She knows what", "Bob Dunn"),
        ),
    ),
    Article(
        "en",
        ("Jonas Weber", "Lisa Tan"),
        (
            '"If we wait, we lose," warned Jonas Weber, chief economist at Nordbank.',
            'Weber\'s colleague Lisa Tan disagreed. "There is still time to act," she said.',
            '"Nobody knows," Tan continued, "what the market will do next."',
        ),
        (
            ("If we wait,", "Jonas Weber"),
            ("There is still", "Lisa Tan"),
            ("what the market", "Lisa Tan"),
        ),
    ),
    Article(
        "en",
        ("Karine Doyle",),
        (
            'The White House rejected the claim as "false and very dangerous".',
            (
                'Asked about the report, spokesperson Karine Doyle said the president "has full '
                'confidence" in the team.'
            ),
        ),
        (
            ("false and very", "The White House"),
            ("has full confidence", "Karine Doyle"),
        ),
    ),
    Article(
        "en",
        ("Tina Ruiz",),
        (
            "Mayor Tina Ruiz said the city was safe.",
            'The mayor told residents to "stay home and off the roads".',
            "“We are going to get through this,” the mayor said. “We always do.”",
        ),
        (
            ("stay home and", "Tina Ruiz"),
            ("We are going", "Tina Ruiz"),
            ("We always do.", "Tina Ruiz"),
        ),
    ),
    Article(
        "en",
        ("Sarah Whitfield",),
        (
            "“We were told nothing,” recalled Sarah Whitfield, a nurse at the hospital.",
            "“Not a word was said.",
            "“That is what hurts the most.”",
        ),
        (
            ("We were told", "Sarah Whitfield"),
            ("Not a word", "Sarah Whitfield"),
            ("That is what", "Sarah Whitfield"),
        ),
    ),
    Article(
        "en",
        (),
        (
            'A spokesperson for Network Rail said: "We are sorry for the delays this morning."',
            "The Department for Transport has been contacted for comment.",
            'A spokeswoman for the department said it would "look into the matter" soon.',
        ),
        (
            ("We are sorry", "A spokesperson for Network Rail"),
            ("look into the", "A spokeswoman for the department"),
        ),
    ),
    Article(
        "en",
        (),
        (
            'The letter, signed by 40 scientists, reads: "We urge the government to act now."',
            "The time for talk is over.",
        ),
        (("We urge the", "The letter"),),
    ),
    Article(
        "de",
        ("Anna Vogt", "Karl Brandt"),
        (
            (
                "Bundeskanzlerin Anna Vogt hat die Pläne verteidigt. „Wir können uns das leisten“, "
                "sagte sie am Dienstag in Berlin."
            ),
            (
                "Der Vorsitzende der Opposition, Karl Brandt, sprach dagegen von einem „schweren "
                "Fehler der Regierung“."
            ),
            "Die Regierung habe „jedes Maß verloren“, so Brandt.",
        ),
        (
            ("Wir können uns", "Anna Vogt"),
            ("schweren Fehler der", "Karl Brandt"),
            ("jedes Maß verloren", "Karl Brandt"),
        ),
    ),
    Article(
        "de",
        ("Petra Lange",),
        (
            "„Das war ein langer Tag für uns alle“, sagte ein Sprecher der Polizei.",
            "Nach Angaben der Feuerwehr bestand „zu keiner Zeit Gefahr“ für die Bewohner.",
            "Wie Ministerin Petra Lange mitteilte, sei die Lage „weiterhin sehr angespannt“.",
        ),
        (
            ("Das war ein", "ein Sprecher der Polizei"),
            ("zu keiner Zeit", "Feuerwehr"),
            ("weiterhin sehr angespannt", "Petra Lange"),
        ),
    ),
    Article(
        "de",
        ("Jürgen Falk", "Leon Busch"),
        (
            "Trainer Jürgen Falk zeigte sich enttäuscht: „Wir haben heute alles falsch gemacht.“",
            "„So darf man nicht auftreten“, betonte der 54-Jährige. „Das müssen wir ändern.“",
            "Torwart Leon Busch erklärte: „Wir werden daraus lernen müssen.“",
        ),
        (
            ("Wir haben heute", "Jürgen Falk"),
            ("So darf man", "Jürgen Falk"),
            ("Das müssen wir", "Jürgen Falk"),
            ("Wir werden daraus", "Leon Busch"),
        ),
    ),
    Article(
        "de",
        ("Hans Reuter",),
        (
            (
                "Der Bürgermeister Hans Reuter wies die Kritik zurück. Er habe „nach bestem Wissen "
                "gehandelt“. Die Vorwürfe seien „frei erfunden und haltlos“."
            ),
            "Laut Reuter ist der Bau „in wenigen Wochen fertig“.",
        ),
        (
            ("nach bestem Wissen", "Hans Reuter"),
            ("frei erfunden und", "Hans Reuter"),
            ("in wenigen Wochen", "Hans Reuter"),
        ),
    ),
    Article(
        "de",
        ("Clara Winter", "Max Horn"),
        (
            "»Ich bin sehr froh über das Urteil«, schrieb die Autorin Clara Winter auf Instagram.",
            "Winters Anwalt Max Horn fügte hinzu: »Das ist ein guter Tag für die Kunst.«",
        ),
        (
            ("Ich bin sehr", "Clara Winter"),
            ("Das ist ein", "Max Horn"),
        ),
    ),
    Article(
        "fr",
        ("Jean Morel", "Claire Vidal"),
        (
            (
                "Le ministre de l’Économie, Jean Morel, a estimé que la réforme était « juste et "
                "nécessaire »."
            ),
            "« Nous irons jusqu’au bout », a-t-il affirmé devant la presse.",
            (
                "« C’est une honte pour le pays », a réagi la députée Claire Vidal, qui dénonce « "
                "un passage en force »."
            ),
        ),
        (
            ("juste et nécessaire", "Jean Morel"),
            ("Nous irons jusqu’au", "Jean Morel"),
            ("C’est une honte", "Claire Vidal"),
            ("un passage en", "Claire Vidal"),
        ),
    ),
    Article(
        "fr",
        ("Paul Girard", "Sophie Lambert"),
        (
            "Selon le maire, Paul Girard, la situation est « sous contrôle depuis hier ».",
            "« On a eu très peur », raconte une habitante du quartier.",
            "Dans un communiqué, la préfecture précise que « l’enquête est en cours ».",
            (
                "Pour Sophie Lambert, présidente de l’association, « rien n’a été fait » depuis "
                "dix ans."
            ),
        ),
        (
            ("sous contrôle depuis", "Paul Girard"),
            ("On a eu", "une habitante du quartier"),
            ("l’enquête est en", "la préfecture"),
            ("rien n’a été", "Sophie Lambert"),
        ),
    ),
    Article(
        "fr",
        ("Marc Dubois", "Hugo Petit"),
        (
            (
                "«Je suis très fier de cette équipe», s’est réjoui l’entraîneur Marc Dubois. «Les "
                "joueurs ont tout donné.»"
            ),
            "«Il faut garder les pieds sur terre», tempère toutefois le capitaine, Hugo Petit.",
        ),
        (
            ("Je suis très", "Marc Dubois"),
            ("Les joueurs ont", "Marc Dubois"),
            ("Il faut garder", "Hugo Petit"),
        ),
    ),
    Article(
        "es",
        ("Luis Ortega", "Carmen Ruiz"),
        (
            (
                'El presidente del Gobierno, Luis Ortega, aseguró este martes que "no habrá más '
                'impuestos" este año.'
            ),
            '"Vamos a cumplir lo que prometimos", dijo Ortega en rueda de prensa.',
            'Según la portavoz del partido, Carmen Ruiz, el anuncio es "una cortina de humo".',
            'Ruiz ha pedido al Gobierno que "deje de mentir a los ciudadanos".',
        ),
        (
            ("no habrá más", "Luis Ortega"),
            ("Vamos a cumplir", "Luis Ortega"),
            ("una cortina de", "Carmen Ruiz"),
            ("deje de mentir", "Carmen Ruiz"),
        ),
    ),
    Article(
        "es",
        ("Pedro Salas", "José Molina"),
        (
            "«Ha sido una noche muy dura», relató una vecina del barrio.",
            "—No sabíamos adónde ir —contó Pedro Salas, de 40 años—. Lo perdimos todo.",
            'Por su parte, el alcalde, José Molina, lamentó "la falta de medios" en la zona.',
            '"Estamos trabajando sin descanso", añadió.',
        ),
        (
            ("Ha sido una", "una vecina del barrio"),
            ("No sabíamos adónde", "Pedro Salas"),
            ("Lo perdimos todo.", "Pedro Salas"),
            ("la falta de", "José Molina"),
            ("Estamos trabajando sin", "José Molina"),
        ),
    ),
    Article(
        "es",
        ("Elena Soto",),
        (
            (
                '"Es un día histórico para todos", celebró la ministra de Igualdad, Elena Soto, a '
                "través de la red social X."
            ),
            'La titular de Igualdad subrayó que la ley "llega tarde pero llega".',
            (
                'En un comunicado, el sindicato calificó la medida de "claramente insuficiente y '
                'tardía".'
            ),
        ),
        (
            ("Es un día", "Elena Soto"),
            ("llega tarde pero", "Elena Soto"),
            ("claramente insuficiente y", "el sindicato"),
        ),
    ),
    Article(
        "pt",
        ("Carlos Mendes", "Ana Beatriz Lopes"),
        (
            (
                'O governador Carlos Mendes disse nesta segunda-feira que o estado está "pronto '
                'para a vacinação".'
            ),
            '"Não vamos parar agora", afirmou Mendes.',
            (
                'De acordo com a secretária de Saúde, Ana Beatriz Lopes, o número de casos "caiu '
                'pela metade".'
            ),
            '"É uma vitória da ciência", completou ela.',
        ),
        (
            ("pronto para a", "Carlos Mendes"),
            ("Não vamos parar", "Carlos Mendes"),
            ("caiu pela metade", "Ana Beatriz Lopes"),
            ("É uma vitória", "Ana Beatriz Lopes"),
        ),
    ),
    Article(
        "pt",
        ("João Batista", "Rui Castro"),
        (
            '"Perdemos tudo na enchente", lamentou o agricultor João Batista, de 52 anos.',
            'Em nota, a prefeitura informou que "todas as famílias foram atendidas".',
            (
                'Para o delegado Rui Castro, o crime "foi bem planejado". "Eles sabiam de tudo", '
                "disse."
            ),
        ),
        (
            ("Perdemos tudo na", "João Batista"),
            ("todas as famílias", "a prefeitura"),
            ("foi bem planejado", "Rui Castro"),
            ("Eles sabiam de", "Rui Castro"),
        ),
    ),
    Article(
        "it",
        ("Marco Ferri", "Laura Conti"),
        (
            (
                'Il presidente della Regione, Marco Ferri, ha detto che la riforma è "un passo '
                'avanti importante".'
            ),
            '"Non torneremo indietro", ha aggiunto Ferri.',
            (
                'Per la segretaria del sindacato, Laura Conti, si tratta invece di "un errore '
                'molto grave".'
            ),
            "«Siamo pronti allo sciopero», avverte Conti.",
        ),
        (
            ("un passo avanti", "Marco Ferri"),
            ("Non torneremo indietro", "Marco Ferri"),
            ("un errore molto", "Laura Conti"),
            ("Siamo pronti allo", "Laura Conti"),
        ),
    ),
    Article(
        "it",
        ("Paolo Riva", "Giulio Neri", "Andrea Galli"),
        (
            (
                "«È stata una partita difficile», commenta l'allenatore Paolo Riva a fine gara. "
                "«Ma abbiamo meritato di vincere»."
            ),
            'Secondo il sindaco Giulio Neri, la piazza "verrà chiusa al traffico".',
            'Così il ministro Andrea Galli su X: "Il governo va avanti con coraggio".',
        ),
        (
            ("È stata una", "Paolo Riva"),
            ("Ma abbiamo meritato", "Paolo Riva"),
            ("verrà chiusa al", "Giulio Neri"),
            ("Il governo va", "Andrea Galli"),
        ),
    ),
    Article(
        "nl",
        ("Eva de Boer", "Jan Smit"),
        (
            'Minister Eva de Boer noemt het plan "een goede eerste stap".',
            '"We moeten nu doorpakken", zegt ze tegen de NOS.',
            'Volgens burgemeester Jan Smit is de sfeer in het dorp "nog steeds gespannen".',
            "„Dat had niet mogen gebeuren”, aldus Smit.",
        ),
        (
            ("een goede eerste", "Eva de Boer"),
            ("We moeten nu", "Eva de Boer"),
            ("nog steeds gespannen", "Jan Smit"),
            ("Dat had niet", "Jan Smit"),
        ),
    ),
    Article(
        "nl",
        ("Tim Visser",),
        (
            "'Ik ben er kapot van', zegt keeper Tim Visser na afloop.",
            "'Dit hadden we moeten winnen', vindt hij.",
            'Een woordvoerder van de politie laat weten dat het onderzoek "in volle gang" is.',
            'In een verklaring schrijft het bedrijf dat het "de zaak zeer betreurt".',
        ),
        (
            ("Ik ben er", "Tim Visser"),
            ("Dit hadden we", "Tim Visser"),
            ("in volle gang", "Een woordvoerder van de politie"),
            ("de zaak zeer", "het bedrijf"),
        ),
    ),
    Article(
        "pl",
        ("Jan Kowal", "Anny Wilk", "Ewa Nowak"),
        (
            "„To jest bardzo dobry dzień dla Polski” – powiedział premier Jan Kowal w Warszawie.",
            "„Nie cofniemy się ani o krok” – dodał.",
            (
                "Zdaniem Anny Wilk z Uniwersytetu Warszawskiego decyzja jest „zupełnie "
                "niezrozumiała i szkodliwa”."
            ),
            "Jak podkreśliła rzeczniczka policji Ewa Nowak, „sprawca został już zatrzymany”.",
        ),
        (
            ("To jest bardzo", "Jan Kowal"),
            ("Nie cofniemy się", "Jan Kowal"),
            ("zupełnie niezrozumiała i", "Anny Wilk"),
            ("sprawca został już", "Ewa Nowak"),
        ),
    ),
    Article(
        "pl",
        ("Marek Zając", "Piotr Lis"),
        (
            (
                "– Nikt nas o niczym nie informował – mówi Marek Zając, mieszkaniec wsi. – "
                "Dowiedzieliśmy się z telewizji."
            ),
            "Minister Piotr Lis napisał na X: „Nie ma żadnych powodów do paniki”.",
        ),
        (
            ("Nikt nas o", "Marek Zając"),
            ("Dowiedzieliśmy się z", "Marek Zając"),
            ("Nie ma żadnych", "Piotr Lis"),
        ),
    ),
    Article(
        "sv",
        ("Karin Holm", "Erik Sand"),
        (
            "– Det här är helt oacceptabelt, säger justitieminister Karin Holm.",
            "Enligt polisens talesperson Erik Sand är läget ”lugnt men osäkert just nu”.",
            "– Vi har flera personer på plats, säger han.",
            "”Vi beklagar det inträffade djupt”, skriver bolaget i ett pressmeddelande.",
        ),
        (
            ("Det här är", "Karin Holm"),
            ("lugnt men osäkert", "Erik Sand"),
            ("Vi har flera", "Erik Sand"),
            ("Vi beklagar det", "bolaget"),
        ),
    ),
    Article(
        "sv",
        ("Anna Berg", "Olof Lind"),
        (
            "— Jag är så glad över segern, sade Anna Berg efter loppet.",
            "Tränaren Olof Lind menar att det var ”en fantastisk dag för laget”.",
            "– Hon var bäst i dag, konstaterar Lind. – Det var aldrig något snack.",
        ),
        (
            ("Jag är så", "Anna Berg"),
            ("en fantastisk dag", "Olof Lind"),
            ("Hon var bäst", "Olof Lind"),
            ("Det var aldrig", "Olof Lind"),
        ),
    ),
    Article(
        "da",
        ("Lars Holm", "Mette Lund", "Jens Krog"),
        (
            "- Det er en dårlig dag for landbruget, siger formand Lars Holm til Ritzau.",
            'Statsminister Mette Lund kalder aftalen for "et stort skridt fremad".',
            '"Vi har fået det, vi ville have," siger hun på et pressemøde.',
            'Ifølge politiinspektør Jens Krog er der "ingen grund til bekymring".',
        ),
        (
            ("Det er en", "Lars Holm"),
            ("et stort skridt", "Mette Lund"),
            ("Vi har fået", "Mette Lund"),
            ("ingen grund til", "Jens Krog"),
        ),
    ),
    Article(
        "da",
        ("Peter Bach", "Lise Dam"),
        (
            "»Jeg er meget lettet over dommen,« siger Peter Bach.",
            "»Vi har ventet i tre år,« tilføjer han.",
            'Hans advokat, Lise Dam, oplyser, at sagen er "endeligt slut nu".',
        ),
        (
            ("Jeg er meget", "Peter Bach"),
            ("Vi har ventet", "Peter Bach"),
            ("endeligt slut nu", "Lise Dam"),
        ),
    ),
    Article(
        "no",
        ("Kari Nes", "Ola Moen"),
        (
            "– Dette er en svært alvorlig sak, sier politiadvokat Kari Nes til NTB.",
            "– Vi har avhørt flere vitner, legger hun til.",
            "Ifølge forsvarer Ola Moen er klienten «sterkt preget av saken».",
            "«Vi tar dette på største alvor», skriver selskapet i en e-post til VG.",
        ),
        (
            ("Dette er en", "Kari Nes"),
            ("Vi har avhørt", "Kari Nes"),
            ("sterkt preget av", "Ola Moen"),
            ("Vi tar dette", "selskapet"),
        ),
    ),
    Article(
        "no",
        ("Nils Vik",),
        (
            "– Det er ingen tvil om at vi må gjøre mer, sa statsråd Nils Vik da han møtte pressen.",
            "Vik mener at budsjettet er «det beste på mange år».",
            "– Hva mener du med det?",
            "– Tallene taler for seg selv, svarte Vik.",
        ),
        (
            ("Det er ingen", "Nils Vik"),
            ("det beste på", "Nils Vik"),
            ("Hva mener du", None),
            ("Tallene taler for", "Nils Vik"),
        ),
    ),
    Article(
        "fi",
        ("Laura Niemi", "Pekka Salo", "Ville Aho"),
        (
            "– Tilanne on hyvin vakava, ministeri Laura Niemi sanoo.",
            "– Meidän on toimittava heti, hän jatkaa.",
            "Tutkija Pekka Salo kuvailee päätöstä sanoilla ”täysin käsittämätön ja väärä”.",
            "”Emme ole luovuttaneet vielä”, kertoo kapteeni Ville Aho.",
        ),
        (
            ("Tilanne on hyvin", "Laura Niemi"),
            ("Meidän on toimittava", "Laura Niemi"),
            ("täysin käsittämätön ja", "Pekka Salo"),
            ("Emme ole luovuttaneet", "Ville Aho"),
        ),
    ),
    Article(
        "fi",
        ("Timo Laineen", "Timo Laine"),
        (
            "Poliisin mukaan epäilty on ”otettu kiinni eilen illalla”.",
            "Komisario Timo Laineen mukaan asiassa ei ole ”mitään uutta kerrottavaa”.",
            "”Asia on nyt loppuun käsitelty”, Laine sanoi STT:lle.",
        ),
        (
            ("otettu kiinni eilen", "Poliisin"),
            ("mitään uutta kerrottavaa", "Timo Laineen"),
            ("Asia on nyt", "Timo Laine"),
        ),
    ),
    Article(
        "en",
        ("Adam Kos", "Erika Blum"),
        (
            (
                "WARSAW, Poland (AP) — Prime Minister Adam Kos said Monday that his government "
                '"will not be bullied" over the pipeline.'
            ),
            (
                "Kos spoke after a meeting with German Chancellor Erika Blum, who called the talks "
                '"frank and useful."'
            ),
            '"We disagree on a lot," Blum told reporters. "But we talk."',
            (
                "Their aides, who spoke on condition of anonymity because they were not authorized "
                'to speak publicly, described the mood as "better than a year ago."'
            ),
        ),
        (
            ("will not be", "Adam Kos"),
            ("frank and useful.", "Erika Blum"),
            ("We disagree on", "Erika Blum"),
            ("But we talk.", "Erika Blum"),
            ("better than a", "Their aides"),
        ),
    ),
    Article(
        "en",
        ("Rachel Stone", "Mike Dent"),
        (
            "LONDON (Reuters) - Britain said on Tuesday it would review the deal.",
            '"We are looking at all options," a government source said.',
            (
                'Finance minister Rachel Stone has previously said the deal was "not in the '
                'national interest".'
            ),
            (
                '"It\'s a complicated picture," said Mike Dent, analyst at Alder Capital. "The '
                'market hates uncertainty."'
            ),
            "Shares in Brex rose 4%. Brex declined to comment.",
        ),
        (
            ("We are looking", "a government source"),
            ("not in the", "Rachel Stone"),
            ("It's a complicated", "Mike Dent"),
            ("The market hates", "Mike Dent"),
        ),
    ),
    Article(
        "en",
        (),
        (
            'The singer, 34, released her album "Songs From the Deep End" last year.',
            'The so-called "right to be forgotten" rule was dropped.',
            '"Honestly, I just wanted to make something true," she told Rolling Stone.',
            'Jenna Hale, known as "The Voice of the North", will tour in May.',
        ),
        (("Honestly, I just", None),),
    ),
    Article(
        "en",
        ("Bill Tate", "Laura Pike"),
        (
            "Sheriff Bill Tate said deputies found the man at 3 a.m.",
            '"He was cold, he was hungry, and he was glad to see us," Tate said in a news release.',
            "“This could have ended very differently,” the sheriff added.",
            (
                "The man's sister, Laura Pike, thanked the searchers. “They never gave up,” she "
                "said, fighting back tears. “We owe them everything.”"
            ),
        ),
        (
            ("He was cold,", "Bill Tate"),
            ("This could have", "Bill Tate"),
            ("They never gave", "Laura Pike"),
            ("We owe them", "Laura Pike"),
        ),
    ),
    Article(
        "en",
        ("John Smith",),
        (
            'Asked whether he would resign, Smith replied: "Absolutely not. Not a chance."',
            (
                '"What I did was wrong," Chief Executive John Smith wrote in an email to staff '
                'seen by the Guardian, "and I am sorry for it."'
            ),
        ),
        (
            ("Absolutely not. Not", "John Smith"),
            ("What I did", "John Smith"),
            ("and I am", "John Smith"),
        ),
    ),
    Article(
        "en",
        (),
        (
            '"You can\'t eat promises," reads a sign outside the factory.',
            (
                'The union, which represents 4,000 workers, said the offer was "an insult to every '
                'member".'
            ),
            (
                'In an open letter, more than 200 doctors warned that hospitals were "at breaking '
                'point".'
            ),
        ),
        (
            ("You can't eat", "a sign outside the factory"),
            ("an insult to", "The union"),
            ("at breaking point", "more than 200 doctors"),
        ),
    ),
    Article(
        "en",
        ("Priya Nair", "Kevin Moss"),
        (
            (
                'Dr. Priya Nair, who led the study, said the finding was "a real surprise to all '
                'of us".'
            ),
            'Co-author Kevin Moss of the University of Leeds agreed: "Nobody saw this coming."',
            '"We need to be careful," cautioned Nair, adding: "These are early results."',
        ),
        (
            ("a real surprise", "Priya Nair"),
            ("Nobody saw this", "Kevin Moss"),
            ("We need to", "Priya Nair"),
            ("These are early", "Priya Nair"),
        ),
    ),
    Article(
        "en",
        ("Rosa Diaz",),
        (
            "\"I told him, 'Don't go out there,' but he went anyway,\" said neighbor Rosa Diaz.",
            "\"He said 'I'll be right back' and that was it,\" she said.",
        ),
        (
            ("I told him,", "Rosa Diaz"),
            ("He said 'I'll", "Rosa Diaz"),
        ),
    ),
    Article(
        "en",
        ("Martha Quinn", "Alan Webb", "Joy Park"),
        (
            'The judge, Martha Quinn, told the jury to "set aside your feelings".',
            'Prosecutor Alan Webb: "This was murder, plain and simple."',
            'Defence counsel Joy Park said her client was "in the wrong place" that night.',
        ),
        (
            ("set aside your", "Martha Quinn"),
            ("This was murder,", "Alan Webb"),
            ("in the wrong", "Joy Park"),
        ),
    ),
    Article(
        "en",
        ("Laura Stein", "Greg Holt"),
        (
            (
                'President Laura Stein signed the bill on Thursday. "Today we keep our word," she '
                "said."
            ),
            (
                '"It is a bad law," House Minority Leader Greg Holt said in a statement. "It will '
                'hurt working people."'
            ),
            'Stein, a Democrat, dismissed the criticism as "the same old noise".',
        ),
        (
            ("Today we keep", "Laura Stein"),
            ("It is a", "Greg Holt"),
            ("It will hurt", "Greg Holt"),
            ("the same old", "Laura Stein"),
        ),
    ),
    Article(
        "en",
        ("Dave Orr",),
        (
            "Coach Dave Orr was pleased with the win.",
            "“The guys worked really hard tonight,” he said. “I thought Jones was terrific.”",
            "Jones scored 31 points.",
            (
                "“I just felt good out there,” said Jones, who missed the last two games. “My "
                "teammates found me.”"
            ),
        ),
        (
            ("The guys worked", "Dave Orr"),
            ("I thought Jones", "Dave Orr"),
            ("I just felt", "Jones"),
            ("My teammates found", "Jones"),
        ),
    ),
    Article(
        "de",
        ("Lena Kraft", "Otto Braun"),
        (
            (
                "Berlin (dpa) - Die Grünen-Vorsitzende Lena Kraft hat den Kanzler aufgefordert, "
                "„endlich zu handeln“."
            ),
            "„Es ist fünf vor zwölf“, sagte Kraft der Deutschen Presse-Agentur.",
            "Kanzler Otto Braun konterte, die Kritik sei „durchsichtig und billig“.",
            "In dem Papier heißt es: „Die Lage ist ernst, aber beherrschbar.“",
        ),
        (
            ("endlich zu handeln", "Lena Kraft"),
            ("Es ist fünf", "Lena Kraft"),
            ("durchsichtig und billig", "Otto Braun"),
            ("Die Lage ist", "Papier"),
        ),
    ),
    Article(
        "de",
        ("Maria Jung", "Tim Wolf"),
        (
            (
                "Der Angeklagte habe „aus Habgier gehandelt“, sagte Oberstaatsanwältin Maria Jung "
                "am Mittwoch."
            ),
            (
                "Sein Verteidiger Tim Wolf bezeichnete den Vorwurf als „völlig aus der Luft "
                "gegriffen“."
            ),
            "„Mein Mandant ist unschuldig“, so Wolf weiter. „Das werden wir beweisen.“",
        ),
        (
            ("aus Habgier gehandelt", "Maria Jung"),
            ("völlig aus der", "Tim Wolf"),
            ("Mein Mandant ist", "Tim Wolf"),
            ("Das werden wir", "Tim Wolf"),
        ),
    ),
    Article(
        "de",
        ("Gisela Koch",),
        (
            (
                "„Ich war total überrascht“, erzählt Anwohnerin Gisela Koch. „Plötzlich stand das "
                "Wasser im Keller.“"
            ),
            "Der Film „Das Leben der Anderen“ läuft heute.",
        ),
        (
            ("Ich war total", "Gisela Koch"),
            ("Plötzlich stand das", "Gisela Koch"),
        ),
    ),
    Article(
        "fr",
        ("Henri Blanc", "Julie Roche"),
        (
            (
                "PARIS, 3 mars (Reuters) - Le groupe Alstar a dit mercredi s’attendre à une année "
                "« difficile mais saine »."
            ),
            (
                "« Nous avons un carnet de commandes solide », a souligné son directeur général, "
                "Henri Blanc."
            ),
            '"C\'est une bonne nouvelle", se félicite Julie Roche, analyste chez Oddix.',
            '"On verra bien", glisse un proche du dossier.',
        ),
        (
            ("difficile mais saine", "Alstar"),
            ("Nous avons un", "Henri Blanc"),
            ("C'est une bonne", "Julie Roche"),
            ("On verra bien", "un proche du dossier"),
        ),
    ),
    Article(
        "fr",
        ("Emmanuel Faure", "Nadia Slim"),
        (
            "Emmanuel Faure, qui était auditionné jeudi, a dénoncé « une campagne de calomnies ».",
            (
                "Il s’est dit « serein et combatif », avant d’ajouter : « La vérité finira par "
                "éclater. »"
            ),
            "Son avocate, Me Nadia Slim, parle d’un « dossier totalement vide ».",
        ),
        (
            ("une campagne de", "Emmanuel Faure"),
            ("serein et combatif", "Emmanuel Faure"),
            ("La vérité finira", "Emmanuel Faure"),
            ("dossier totalement vide", "Nadia Slim"),
        ),
    ),
    Article(
        "fr",
        (),
        (
            "— On n’a rien vu venir, soupire Michel, 62 ans, agriculteur.",
            "« Tout est à refaire », résume-t-il. « Mais on n’a pas le choix. »",
        ),
        (
            ("On n’a rien", "Michel"),
            ("Tout est à", "Michel"),
            ("Mais on n’a", "Michel"),
        ),
    ),
    Article(
        "es",
        ("Marta Gil", "Tomás Rey"),
        (
            (
                'Madrid, 5 mar (EFE).- La vicepresidenta Marta Gil afirmó hoy que el acuerdo "es '
                'bueno para todos".'
            ),
            (
                'Gil explicó que el Gobierno "ha cumplido con su palabra" y que ahora toca a la '
                'oposición "arrimar el hombro".'
            ),
            '"Nadie entendería lo contrario", apostilló la dirigente socialista.',
            'El líder del PP, Tomás Rey, respondió que se trata de "puro teatro y propaganda".',
        ),
        (
            ("es bueno para", "Marta Gil"),
            ("ha cumplido con", "Marta Gil"),
            ("arrimar el hombro", "Marta Gil"),
            ("Nadie entendería lo", "Marta Gil"),
            ("puro teatro y", "Tomás Rey"),
        ),
    ),
    Article(
        "es",
        ("Iván Cruz", "Raúl Peña"),
        (
            'El jugador reconoció que fue "el partido más duro" de su carrera.',
            (
                '"Estoy muy contento por el equipo", declaró Iván Cruz al término del encuentro. '
                '"Nos lo merecíamos".'
            ),
            'Para el técnico Raúl Peña, la clave estuvo "en la segunda parte".',
        ),
        (
            ("el partido más", "El jugador"),
            ("Estoy muy contento", "Iván Cruz"),
            ("Nos lo merecíamos", "Iván Cruz"),
            ("en la segunda", "Raúl Peña"),
        ),
    ),
    Article(
        "pt",
        ("Jorge Pinto", "Paulo Reis", "Inês Faria"),
        (
            (
                '"Estou muito feliz com o resultado", disse o treinador Jorge Pinto, no final da '
                'partida. "Foi um jogo difícil."'
            ),
            'O ministro da Saúde, Paulo Reis, garantiu que "não há motivo para alarme".',
            'Segundo Reis, a situação está "totalmente sob controlo".',
            "«É preciso agir já», defendeu a deputada Inês Faria.",
        ),
        (
            ("Estou muito feliz", "Jorge Pinto"),
            ("Foi um jogo", "Jorge Pinto"),
            ("não há motivo", "Paulo Reis"),
            ("totalmente sob controlo", "Paulo Reis"),
            ("É preciso agir", "Inês Faria"),
        ),
    ),
    Article(
        "it",
        ("Aldo Serra", "Lucia Bruni", "Ugo Sala"),
        (
            (
                'ROMA, 5 MAR - "È un giorno importante per il Paese", ha dichiarato il premier '
                "Aldo Serra al termine del vertice."
            ),
            (
                '"Siamo soddisfatti", gli ha fatto eco la ministra Lucia Bruni, secondo cui il '
                'testo è "equilibrato e serio".'
            ),
            "«Non è vero niente», si difende l'imputato.",
            'Lo scrive su Facebook il deputato Ugo Sala: "Una vergogna senza fine".',
        ),
        (
            ("È un giorno", "Aldo Serra"),
            ("equilibrato e serio", "Lucia Bruni"),
            ("Non è vero", "l'imputato"),
            ("Una vergogna senza", "Ugo Sala"),
        ),
    ),
    Article(
        "nl",
        ("Bas Vos", "Lotte Kuiper", "Kees de Wit"),
        (
            'DEN HAAG (ANP) - Premier Bas Vos vindt dat het kabinet "te weinig heeft gedaan".',
            '"Dat trek ik mij aan", zei Vos vrijdag na de ministerraad.',
            'Oppositieleider Lotte Kuiper reageerde fel: "Dit is een schande voor het land."',
            'Bewoner Kees de Wit is blij. "Eindelijk rust in de straat", zegt de 70-jarige.',
        ),
        (
            ("te weinig heeft", "Bas Vos"),
            ("Dat trek ik", "Bas Vos"),
            ("Dit is een", "Lotte Kuiper"),
            ("Eindelijk rust in", "Kees de Wit"),
        ),
    ),
    Article(
        "pl",
        ("Adam Wójcik", "Tomasz Bąk"),
        (
            (
                "Warszawa (PAP) - Szef MSZ Adam Wójcik ocenił, że rozmowy były „trudne, ale "
                "potrzebne”."
            ),
            "„Potrzebujemy więcej czasu” – zaznaczył minister.",
            "Rzecznik rządu Tomasz Bąk poinformował, że decyzja „zapadnie w najbliższych dniach”.",
            "– To nie nasza wina – tłumaczył Bąk. – Robimy, co możemy.",
        ),
        (
            ("trudne, ale potrzebne", "Adam Wójcik"),
            ("Potrzebujemy więcej czasu", "Adam Wójcik"),
            ("zapadnie w najbliższych", "Tomasz Bąk"),
            ("To nie nasza", "Tomasz Bąk"),
            ("Robimy, co możemy.", "Tomasz Bąk"),
        ),
    ),
    Article(
        "sv",
        ("Ulf Dahl", "Eva Åberg"),
        (
            "Statsminister Ulf Dahl är kritisk: ”Så här får det inte gå till.”",
            "– Vi måste agera nu, sade Dahl på en pressträff i Stockholm.",
            (
                "– Jag håller inte med, svarar oppositionsledaren Eva Åberg. – Regeringen har haft "
                "åtta år på sig."
            ),
            "En granne berättar att det small ”som en bomb”.",
            "Hon hörde ”ett enormt brak mitt i natten”.",
        ),
        (
            ("Så här får", "Ulf Dahl"),
            ("Vi måste agera", "Ulf Dahl"),
            ("Jag håller inte", "Eva Åberg"),
            ("Regeringen har haft", "Eva Åberg"),
            ("som en bomb", "En granne"),
            ("ett enormt brak", "En granne"),
        ),
    ),
    Article(
        "da",
        ("Per Skov", "Bo Friis"),
        (
            'Justitsminister Per Skov siger, at loven er "helt nødvendig og rimelig".',
            "- Vi kan ikke vente længere, siger han.",
            (
                'Hos Dansk Industri er man tilfreds. "Det er et godt signal," udtaler direktør Bo '
                "Friis i en pressemeddelelse."
            ),
            'Friis tilføjer, at virksomhederne "har ventet på det her".',
        ),
        (
            ("helt nødvendig og", "Per Skov"),
            ("Vi kan ikke", "Per Skov"),
            ("Det er et", "Bo Friis"),
            ("har ventet på", "Bo Friis"),
        ),
    ),
    Article(
        "no",
        ("Anne Lie", "Geir Strand"),
        (
            "– Vi er fortvilet, sier Anne Lie (45). – Dette er hjemmet vårt.",
            "Ordfører Geir Strand (Ap) forstår frustrasjonen.",
            "– Kommunen har gjort det vi kan, sier han til NRK.",
            "Strand understreker at saken er «høyt prioritert av alle».",
            "– Det holder ikke, mener Lie.",
        ),
        (
            ("Vi er fortvilet", "Anne Lie"),
            ("Dette er hjemmet", "Anne Lie"),
            ("Kommunen har gjort", "Geir Strand"),
            ("høyt prioritert av", "Geir Strand"),
            ("Det holder ikke", "Anne Lie"),
        ),
    ),
    Article(
        "fi",
        ("Olli Ranta", "Sari Lepo"),
        (
            (
                "Pääministeri Olli Ranta sanoi tiistaina, että hallitus on ”valmis neuvottelemaan "
                "kaikesta”."
            ),
            "– Aikaa ei ole paljon, Ranta muistutti.",
            "– Olen tästä eri mieltä, sanoo oppositiojohtaja Sari Lepo.",
            "”Tämä ei ole oikeudenmukaista”, toteaa työntekijä.",
        ),
        (
            ("valmis neuvottelemaan kaikesta", "Olli Ranta"),
            ("Aikaa ei ole", "Olli Ranta"),
            ("Olen tästä eri", "Sari Lepo"),
            ("Tämä ei ole", "työntekijä"),
        ),
    ),
    Article(
        "en",
        ("Dana Cruz", "Roy Hull"),
        (
            'Rep. Dana Cruz, D-Calif., said the hearing was "a waste of everyone\'s time."',
            '"I came here for answers," Cruz told CNN host Mark Lane.',
            'Sen. Roy Hull (R-Texas) called the bill "dead on arrival" in the upper chamber.',
            'A spokesperson for Hull said the senator "has nothing to add."',
        ),
        (
            ("a waste of", "Dana Cruz"),
            ("I came here", "Dana Cruz"),
            ("dead on arrival", "Roy Hull"),
            ("has nothing to", "A spokesperson for Hull"),
        ),
    ),
    Article(
        "en",
        ("Ben Ford",),
        (
            (
                "Actress Mia Stone's lawyer, Ben Ford, said the claims were \"completely and "
                'utterly false."'
            ),
            '"My client will be vindicated," Ford told Variety.',
            'The lawsuit alleges that Stone "knowingly misled investors."',
            'Stone\'s mother, Ruth, told the Daily Mail: "She is doing fine."',
        ),
        (
            ("completely and utterly", "Ben Ford"),
            ("My client will", "Ben Ford"),
            ("knowingly misled investors.", "The lawsuit"),
            ("She is doing", "Ruth"),
        ),
    ),
    Article(
        "en",
        ("Dale Finch",),
        (
            (
                'According to court documents, the driver told officers he was "just trying to get '
                'home."'
            ),
            '"He was swerving all over the road," trooper Dale Finch said.',
            "Finch said the suspect, Cody Ray, 29, refused to stop.",
            "Ray's attorney did not return a call seeking comment.",
        ),
        (
            ("just trying to", "the driver"),
            ("He was swerving", "Dale Finch"),
        ),
    ),
    Article(
        "en",
        ("Toyo Motor", "Ken Abe", "Yuki Ono"),
        (
            (
                'TOKYO, April 2 (Reuters) - Toyo Motor said on Thursday it expected "a gradual '
                'recovery" in sales.'
            ),
            (
                '"We see signs of life in China," Chief Financial Officer Ken Abe told an earnings '
                "briefing."
            ),
            (
                'Analysts were less sure. "The guidance looks optimistic to us," said Yuki Ono, '
                "senior analyst at Mita Securities."
            ),
            (
                "The Nikkei newspaper, citing a person familiar with the matter, said the firm was "
                '"in the final stage of talks".'
            ),
        ),
        (
            ("a gradual recovery", "Toyo Motor"),
            ("We see signs", "Ken Abe"),
            ("The guidance looks", "Yuki Ono"),
            ("in the final", "The Nikkei newspaper"),
        ),
    ),
    Article(
        "en",
        ("Leo Marsh", "Carl Denny", "Ivan Petrov"),
        (
            "Striker Leo Marsh scored twice as United beat City 3-1.",
            '"It\'s a massive win for us," said Marsh. "The gaffer told us to be brave."',
            (
                'United boss Carl Denny praised his forward. "Leo was unplayable," he told Sky '
                'Sports. "I\'m delighted for him."'
            ),
            (
                'City manager Ivan Petrov refused to blame his players. "It is my fault, only '
                'mine," said the Bulgarian.'
            ),
        ),
        (
            ("It's a massive", "Leo Marsh"),
            ("The gaffer told", "Leo Marsh"),
            ("Leo was unplayable,", "Carl Denny"),
            ("I'm delighted for", "Carl Denny"),
            ("It is my", "Ivan Petrov"),
        ),
    ),
    Article(
        "en",
        ("Ian Bell", "Sue Grant"),
        (
            'Asked about the delay, Transport Secretary Ian Bell said: "These things take time."',
            'Labour\'s Sue Grant accused him of "hiding behind process".',
            '"The minister has no plan," she said. "He has no idea."',
            'Mr Bell told MPs the line would be "finished on budget".',
        ),
        (
            ("These things take", "Ian Bell"),
            ("hiding behind process", "Sue Grant"),
            ("The minister has", "Sue Grant"),
            ("He has no", "Sue Grant"),
            ("finished on budget", "Ian Bell"),
        ),
    ),
    Article(
        "en",
        ("Pam Wirth", "Gus Allen"),
        (
            'The company said in a press release that it was "committed to a safe workplace".',
            '"Safety is our first priority," the release said.',
            'OSHA area director Pam Wirth disagreed: "This death was preventable."',
            'Union leaders were blunter. "They cut corners," said Local 12 president Gus Allen.',
        ),
        (
            ("committed to a", "The company"),
            ("Safety is our", "the release"),
            ("This death was", "Pam Wirth"),
            ("They cut corners,", "Gus Allen"),
        ),
    ),
    Article(
        "en",
        ("Ingrid Falk", "Paul Oduya"),
        (
            (
                '"Our data show a clear trend," said lead author Ingrid Falk, a climatologist at '
                "the University of Bergen."
            ),
            (
                'The study, published in Nature Geoscience, describes the melt as "faster than any '
                'model predicted".'
            ),
            (
                'Other researchers urged caution. "One season is not a trend," said Paul Oduya, '
                "who was not involved in the study."
            ),
        ),
        (
            ("Our data show", "Ingrid Falk"),
            ("faster than any", "The study"),
            ("One season is", "Paul Oduya"),
        ),
    ),
    Article(
        "en",
        ("Omar Diallo", "Awa Ba"),
        (
            (
                "President Omar Diallo told the nation in a televised address that the coup "
                'attempt had "completely failed".'
            ),
            'He vowed to "hunt down the plotters" and thanked the army.',
            'The African Union condemned "in the strongest terms" the attack.',
            'France\'s foreign ministry urged "all parties to show restraint".',
            '"We heard heavy gunfire near the palace," a resident, Awa Ba, told AFP by phone.',
        ),
        (
            ("hunt down the", "Omar Diallo"),
            ("in the strongest", "The African Union"),
            ("all parties to", "France's foreign ministry"),
            ("We heard heavy", "Awa Ba"),
        ),
    ),
    Article(
        "en",
        ("Serena Cole", "Ana Lopes"),
        (
            "Serena Cole beat Ana Lopes 6-4, 6-3.",
            "“I’m not going anywhere,” the 38-year-old said after the match.",
            (
                "“She played better than me today,” Lopes said through an interpreter. “I have to "
                "accept it.”"
            ),
        ),
        (
            ("I’m not going", "Serena Cole"),
            ("She played better", "Ana Lopes"),
            ("I have to", "Ana Lopes"),
        ),
    ),
    Article(
        "en",
        ("Ron Drew", "Carol Weiss"),
        (
            (
                'Police Chief Ron Drew described the scene as "one of the worst" he has seen in 30 '
                "years."
            ),
            (
                '"Our hearts are broken," he said at a vigil on Sunday night, adding that the '
                'community "will heal together."'
            ),
            (
                'Neighbors Jim and Carol Weiss said they heard screams. "It was horrible," Carol '
                "Weiss said."
            ),
        ),
        (
            ("one of the", "Ron Drew"),
            ("Our hearts are", "Ron Drew"),
            ("will heal together.", "Ron Drew"),
            ("It was horrible,", "Carol Weiss"),
        ),
    ),
    Article(
        "en",
        ("Kay Lund",),
        (
            "Gov. Kay Lund signed the order Monday.",
            (
                'In her letter to lawmakers, Lund wrote that the program had become "a burden on '
                'small towns."'
            ),
            'House Speaker Ed Moya, a Republican from Mesa, said Lund "blinked first."',
            '"Nobody blinked," responded Lund\'s chief of staff, Tia Grey.',
        ),
        (("a burden on", "Kay Lund"),),
    ),
    Article(
        "en",
        ("Fay Moore",),
        (
            "The retailer apologised on Friday.",
            (
                'Fay Moore, of Fair Play UK, said: "This is a step in the right direction, but we '
                'need more."'
            ),
        ),
        (("This is a", "Fay Moore"),),
    ),
    Article(
        "en",
        ("Anton Rey", "Lily Moss"),
        (
            'Director Anton Rey said the film was about "memory and loss and bread."',
            'The New York Times called it "a small miracle of a film."',
            '"I cried every day on the set," star Lily Moss has said of the shoot.',
            'Rey, speaking at the festival, quoted his grandmother: "Never waste a good loaf."',
        ),
        (
            ("memory and loss", "Anton Rey"),
            ("a small miracle", "The New York Times"),
            ("I cried every", "Lily Moss"),
            ("Never waste a", "Anton Rey"),
        ),
    ),
    Article(
        "en",
        ("Jo Park", "Al Reed"),
        (
            'Mayor-elect Jo Park said her first act would be to "open the books."',
            "“We owe the people the truth,” Park said. “And that starts today.”",
            (
                "Outgoing Mayor Al Reed did not attend. In a text message, he wished Park “the "
                "best of luck.”"
            ),
        ),
        (
            ("open the books.", "Jo Park"),
            ("We owe the", "Jo Park"),
            ("And that starts", "Jo Park"),
            ("the best of", "Al Reed"),
        ),
    ),
    Article(
        "de",
        ("Kurt Lau", "Eva Noll", "Udo Kern"),
        (
            (
                "München (dpa) - „Die Preise steigen weiter“, sagte ADAC-Sprecher Kurt Lau der dpa "
                "am Montag."
            ),
            (
                "Wirtschaftsministerin Eva Noll nannte die Entwicklung „besorgniserregend für "
                "viele Familien“."
            ),
            "Der Verband warnte vor einem „Winter der Angst“ und forderte Hilfen.",
            (
                "„Wir brauchen jetzt schnelle Lösungen“, forderte Verbandschef Udo Kern. Die "
                "Politik müsse „endlich ihre Arbeit machen“."
            ),
        ),
        (
            ("Die Preise steigen", "Kurt Lau"),
            ("besorgniserregend für viele", "Eva Noll"),
            ("Winter der Angst", "Der Verband"),
            ("Wir brauchen jetzt", "Udo Kern"),
            ("endlich ihre Arbeit", "Udo Kern"),
        ),
    ),
    Article(
        "de",
        ("Ralf Grau", "Tina Frei"),
        (
            "Nach dem Unfall sprach die Polizei von „einem Bild des Grauens“.",
            "„So etwas habe ich noch nie gesehen“, sagte Einsatzleiter Ralf Grau dem Sender RTL.",
            "Augenzeugin Tina Frei berichtete, es habe „einen riesigen Knall“ gegeben.",
        ),
        (
            ("einem Bild des", "die Polizei"),
            ("So etwas habe", "Ralf Grau"),
            ("einen riesigen Knall", "Tina Frei"),
        ),
    ),
    Article(
        "es",
        ("Mario Sanz", "Luis Arce"),
        (
            (
                'El entrenador del Betis, Mario Sanz, se mostró satisfecho: "Hemos hecho un gran '
                'partido".'
            ),
            '"No me gusta hablar de los árbitros", zanjó.',
            (
                'El vicepresidente segundo, Luis Arce, ha tachado de "ataque sin precedentes" la '
                "decisión."
            ),
            'Fuentes del Ministerio señalan que "no hay nada cerrado" todavía.',
        ),
        (
            ("Hemos hecho un", "Mario Sanz"),
            ("No me gusta", "Mario Sanz"),
            ("ataque sin precedentes", "Luis Arce"),
            ("no hay nada", "Fuentes del Ministerio"),
        ),
    ),
    Article(
        "fr",
        ("Luc Perrin", "Yann Roy"),
        (
            (
                "« C’est inadmissible », s’est indigné le sénateur Luc Perrin, qui réclame « des "
                "explications claires »."
            ),
            "D’après l’avocat de la famille, Me Yann Roy, il s’agit d’« une erreur judiciaire ».",
            "Le parquet de Lyon a évoqué « un différend familial ».",
        ),
        (
            ("des explications claires", "Luc Perrin"),
            ("une erreur judiciaire", "Yann Roy"),
            ("un différend familial", "Le parquet de Lyon"),
        ),
    ),
    Article(
        "it",
        ("Enzo Galli",),
        (
            "«Non ci sono più scuse», ha tuonato il segretario del partito, Enzo Galli, dal palco.",
            (
                'La premier, che ha incontrato i giornalisti a Bruxelles, ha parlato di "un '
                "risultato storico per l'Italia\"."
            ),
            '"Mi dispiace molto", ha detto il ragazzo ai carabinieri.',
        ),
        (
            ("Non ci sono", "Enzo Galli"),
            ("un risultato storico", "La premier"),
            ("Mi dispiace molto", "il ragazzo"),
        ),
    ),
    Article(
        "pt",
        ("Hugo Leal", "Rita Sá"),
        (
            'O presidente da Câmara, Hugo Leal, considerou que a obra é "uma prioridade absoluta".',
            '"Vamos começar em março", adiantou o autarca.',
            'A PSP confirmou à Lusa que o suspeito "já foi identificado".',
            'Em entrevista à TVI, a cantora Rita Sá admitiu: "Foi um ano muito difícil".',
        ),
        (
            ("uma prioridade absoluta", "Hugo Leal"),
            ("Vamos começar em", "Hugo Leal"),
            ("já foi identificado", "A PSP"),
            ("Foi um ano", "Rita Sá"),
        ),
    ),
    Article(
        "nl",
        ("Piet Bos",),
        (
            'Volgens de politie gaat het om "een tragisch ongeval".',
            'Wethouder Piet Bos (VVD) sprak van "een zwarte dag voor de stad".',
            '"We laten niemand in de steek", beloofde hij.',
            'De burgemeester zei dat ze "diep geschokt" was en dat de daders "niet vrijuit gaan".',
        ),
        (
            ("een tragisch ongeval", "politie"),
            ("een zwarte dag", "Piet Bos"),
            ("We laten niemand", "Piet Bos"),
            ("niet vrijuit gaan", "De burgemeester"),
        ),
    ),
    Article(
        "sv",
        ("Nina Ek", "Jon Ask", "Per Ström"),
        (
            "Statsministern säger att regeringen ”inte kommer att backa”.",
            "– Det är en självklarhet, säger Nina Ek, presschef på polisen.",
            "Enligt åklagare Jon Ask handlar det om ”ett mycket grovt brott”.",
            "– Min klient nekar, säger advokaten Per Ström till TT.",
        ),
        (
            ("inte kommer att", "Statsministern"),
            ("Det är en", "Nina Ek"),
            ("ett mycket grovt", "Jon Ask"),
            ("Min klient nekar", "Per Ström"),
        ),
    ),
    Article(
        "pl",
        ("Jana Bora", "Marek Żak"),
        (
            "Jak poinformowała policja, kierowca „był pod wpływem alkoholu”.",
            "„Jesteśmy zdruzgotani” – napisała w mediach społecznościowych żona aktora, Ola Zych.",
            "Według prokuratora Jana Bora zebrano „mocne dowody winy”.",
            "– Zrobiliśmy wszystko, co było możliwe – powiedział PAP dyrektor szpitala Marek Żak.",
        ),
        (
            ("był pod wpływem", "policja"),
            ("mocne dowody winy", "Jana Bora"),
            ("Zrobiliśmy wszystko, co", "Marek Żak"),
        ),
    ),
    Article(
        "da",
        ("Ida Bek", "Jan Toft"),
        (
            'Politiet oplyser, at manden er "sigtet for vold".',
            "- Det var et chok for os alle, fortæller nabo Ida Bek til TV 2.",
            'Ifølge hende var der "politi over det hele".',
            'Formand for foreningen Jan Toft mener, at det er "på tide at handle".',
        ),
        (
            ("sigtet for vold", "Politiet"),
            ("Det var et", "Ida Bek"),
            ("politi over det", "Ida Bek"),
            ("på tide at", "Jan Toft"),
        ),
    ),
    Article(
        "fi",
        ("Kari Ojala", "Anu Kallio"),
        (
            "”Tästä tulee hieno kilpailu”, valmentaja Kari Ojala hehkuttaa.",
            (
                "Poliisi kertoo tiedotteessa, että tapausta tutkitaan ”törkeänä pahoinpitelynä ja "
                "ryöstönä”."
            ),
            "– Emme kommentoi asiaa, yhtiön viestintäjohtaja Anu Kallio sanoo Ylelle.",
        ),
        (
            ("Tästä tulee hieno", "Kari Ojala"),
            ("törkeänä pahoinpitelynä ja", "Poliisi"),
            ("Emme kommentoi asiaa", "Anu Kallio"),
        ),
    ),
]


def cast(passages: Sequence[Passage], people: Sequence[str]) -> list[FoundName]:
    """The people and their mentions, in full or by the last name."""
    found: list[FoundName] = []
    for person in people:
        forms = re.compile(rf"\b(?:{re.escape(person)}|{re.escape(person.split()[-1])})\b")
        mentions = tuple(
            Mention(passage.id, m.start(), m.end())
            for passage in passages
            for m in forms.finditer(passage.text)
        )
        found.append(FoundName("person", person, mentions))
    return found


@pytest.mark.parametrize(
    "article", [pytest.param(a, id=f"{a.language}-{a.paragraphs[0][:24]}") for a in ARTICLES]
)
def test_an_article_gives_each_stretch_of_speech_its_speaker(article: Article) -> None:
    read = [
        Passage(f"p{n}", "paragraph", text, ((0, 0),)) for n, text in enumerate(article.paragraphs)
    ]
    texts = {passage.id: passage.text for passage in read}
    quotes = find_quotes(read, article.language)
    found = find_speakers(quotes, read, cast(read, article.people), article.language)
    said = [
        (" ".join(texts[quote.passage][quote.start : quote.end].split()[:3]), speaker)
        for quote, speaker in zip(quotes, found, strict=True)
    ]
    assert [(words, who.name if who else None) for words, who in said] == list(article.said)
