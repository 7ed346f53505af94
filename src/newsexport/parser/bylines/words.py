"""Words of bylines: who signs, as what, for whom; and what is no person's name.

Lower case, apart by spaces; looked up in short lines only, so split into sets on first use.
"""

from functools import cache

# What stands before a name, by language; English is understood everywhere.
BY = {
    "en": " by ",
    "de": " von ",
    "fr": " par ",
    "es": " por ",
    "pt": " por ",
    "it": " di da ",
    "nl": " door ",
    "sv": " av ",
    "da": " af ved ",
    "no": " av ved ",
    "nb": " av ved ",
    "nn": " av ved ",
    "pl": " przez ",
    "fi": " ",
}
# Longer forms, with what follows them as a name. Tried where the first word fits.
INTRODUCTIONS = (
    "a cura di", "dal nostro", "dalla nostra", "dai nostri", "von unserem", "von unserer",
    "von unseren", "de notre", "de nos", "par notre", "de nuestro", "de nuestra", "por nuestro",
    "por nuestra", "da nossa", "do nosso", "da redação", "van onze", "door onze", "från vår",
    "fra vår", "af vores", "by our", "entretien :", "by:", "von:", "par:", "par :", "por:", "di:",
    "door:", "av:", "af:", "foto og tekst:", "fotos und text:", "bilder und text:",
)  # fmt: skip
# "Our correspondent": what stands before a title.
POSSESSIVES = (
    " our unser unsere unserem unserer unseren notre nos nuestro nuestra nuestros nosso nossa"
    " nostro nostra nostri onze ons vår vårt våra vores "
)
HONORIFICS = (
    " dr dr. prof prof. sen sen. rep rep. gov gov. rev rev. hon hon. mr mr. mrs mrs. ms ms. mag"
    " mag. dipl.-ing. d.ra dott. dott.ssa ing. "
)
# Words of a line in which nobody signs but a desk.
DESKS = (
    " staff wire reports report services news desk web agencies agencias agências agenturen agences"
    " agenzie special correspondent reporter reporters bureau monitoring and from our online team"
    " redaction digital y e und et combined writer writers editors editorial board "
)
NEWSROOMS = frozenset(
    "redaktion redacción redação redazione rédaction redactie redakcja toimitus newsroom"
    " nieuwsredactie sportredactie buitenlandredactie binnenlandredactie nachrichtenredaktion"
    " sportredaktion newsredaktion redaksjonen redaktionen nyhetsredaktionen nyhedsredaktionen"
    " sportredaktionen".split()
)
SOURCES = " source quelle fuente fonte bron källa kilde źródło lähde sources quellen "
# The last word of a picture agency's name.
PICTURES = " images getty photo photos shutterstock epa epa-efe pictures stock alamy stringer "
TITLES = (
    " writer writers reporter reporters editor editors correspondent correspondents journalist"
    " journalists columnist columnists contributor contributors producer author"
    " anchor presenter bureau chief analyst critic blogger photojournalist meteorologist"
    " commentator intern fellow professor lecturer researcher"
    " redakteur redakteurin redaktor korrespondent korrespondentin journalistin reporterin"
    " autorin volontär chefredakteur korrespondenten redakteuren reportern redaktionsmitglied"
    " mitarbeiter mitarbeiterin gastautor gastautorin"
    " journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée"
    " periodista redactor redactora corresponsal repórter jornalista correspondente colunista"
    " enviado enviada editora giornalista inviato inviata corrispondente redattore"
    " redacteur verslaggever correspondent-en journalisten medarbetare medarbejder"
    " kommentator dziennikarz dziennikarka redaktorka toimittaja kirjeenvaihtaja redaktør"
    " journalistpraktikant uutispäällikkö korrespondent utrikeskorrespondent"
    " politikreporter ekonomireporter kommentaattori erikoistoimittaja enviados"
    " corresponsales redactores inviati corrispondenti redacteuren correspondenten "
)
# They belong to the title that follows them, not to the outlet before it.
TITLE_QUALIFIERS = (
    " staff senior junior chief deputy associate assistant contributing special foreign national"
    " international sports sport business political politics golf security science health"
    " diplomatic managing executive crime court courts education environment technology tech"
    " digital economics economy financial features news entertainment culture arts religion"
    " legal defence defense home world local general breaking investigative investigations"
    " data media video web online freelance guest royal showbiz football cricket racing travel"
    " food consumer transport energy climate housing social multimedia night weekend white house"
    " lead principal city state capitol bureau opinion economic global affairs and of the für"
    " des de la adjunto jefe jefa "
)
# With one of these a run of capitalised words is an outlet or a desk and no person.
OUTLETS = (
    " news press staff team desk agency agencies reports report times post media tribune herald"
    " journal magazine network radio tv television editors editorial board bureau service"
    " services wire newswire newsroom reporters writers online digital daily weekly today"
    " gazette chronicle observer guardian telegraph independent standard examiner record"
    " courier mirror express mail globe sun star bulletin sentinel register dispatch advocate"
    " university institute foundation company inc ltd llc corp group channel broadcasting"
    " association union committee department office council center centre club society"
    " redaktion redacción redacao redação redazione rédaction redactie redakcja toimitus"
    " redaksjonen redaktionen redaktion-en agencias agências agenzie agences agentur agenturen"
    " nachrichten zeitung anzeiger rundschau kurier tagblatt blatt verlag sport sports"
    " nyheter nyheder nieuws noticias notícias notizie actualités diario jornal giornale gazeta"
    " le monde figaro shimbun xchange review wires bild report-er contributors correspondents"
    " newspaper newspapers publishing entertainment business correspondent reporter writer"
    " editor guest community sponsored partner content studio studios insider com live "
)
# Words of headings, menus and headlines.
HEADINGS = (
    " about above account act action advertisement africa after again ahead all also america"
    " american an and answers app apps archive archives are area article articles as asia at"
    " attack authors award back bank best big bill black blog book books brand breaking budget"
    " business buy by campaign can canada car cars case celebrity championship chat check china"
    " city click climate close coast college comment comments conditions contact contents cookie"
    " cookies copyright coronavirus council country county court courts covid cricket crime"
    " crisis culture cup data day deal deals death deaths debate department discover district do"
    " don't donate download drug drugs east eastern economy editor editor's edition education"
    " election elections email end energy england english environment equality error europe event"
    " events every exclusive explore facebook family fashion fast features federal feed file"
    " film final find fire first follow food football for forecast forum free from full fund"
    " gallery game games general get global go gold golf good government great green group growth"
    " guide has have he head headlines health help here high highlights his history hockey home"
    " homes hot house how i if image images in india industry info information inside instagram"
    " international investigation is island issue issues it its japan job jobs join july june"
    " justice key kill killed know lake land latest law league learn legal letters life lifestyle"
    " link links list listen live living load loading local log login london long magazine main"
    " make man map march market markets match may media meet member members men menu middle"
    " minister mission mobile money more morning most motors mountain movie movies murder music"
    " my national navigation need new news newsletter newsletters next night no north northern"
    " not notice now obituaries of offer offers office official oil on one online open opinion"
    " or our out over page park partner partners party past pay people person photo photos"
    " picture pictures place planet play player players plus podcast podcasts police policy"
    " political politics popular post power premier president press preview prime print privacy"
    " prize product products profile profiles program project property public quiz quick race"
    " racing radio rain read real recent recipes recommended red region register related religion"
    " report reports republic research results review reviews right rights river road royal rss"
    " rugby rules russia sale sales save school schools science search season secret section"
    " security see select senate series service services share she shop show shows sign site"
    " skip small soccer social society south southern special sponsored sport sports standards"
    " star stars start state statement states stay stock stocks stop store stories story storm"
    " street studio style subscribe subscription summer sunday support supreme surge tag tags"
    " team tech technology television tennis term terms test texas that the their these they"
    " things this time times tips to today top topics town trade traffic trail travel trending"
    " trial trump tv twitter uk under union united university up update updated updates us use"
    " user valley video videos view views village visit vote war was watch water way we weather"
    " web website week weekend weekly welcome west western what when where which white who why"
    " wildlife will win with woman women work workers world worldwide"
    " order orders reprint reprints delivery option options investor investors relations fact"
    " facts checks playlist ranking access copy url font size watched publicidade temas toolbar"
    " content inhalt yahoo year years york you"
    " your youth youtube zealand zone channel credit credits getty points report key caption"
    " der die das und mit für auf aus bei nach zur zum im am mehr lesen thema themen kultur"
    " politik wirtschaft wissenschaft panorama leben reise technik anzeige alle neue neuer neues"
    " lire aussi voir plus pour dans sur les des une du le la abonnez partager accueil"
    " leer más ver todo para sobre los las una el del compartir inicio noticias últimas"
    " ler mais leia notícias esportes cidade polícia leggi anche tutti tutte della delle cronaca"
    " lees meer binnenland buitenland läs mer nyheter läs også les flere lue lisää uutiset"
    " czytaj więcej wiadomości "
)
# Given names that stand first in many a byline; without one a bare pair of words proves little.
GIVEN = (
    " aaron adam adrian ahmed aidan al alain alan albert alberto alejandra alejandro aleksander"
    " alessandra alessandro alex alexander alexandra alexis ali alice alicia alison allan allison"
    " alistair álvaro amanda amber amelia amir amy ana anastasia anders andre andré andrea andreas"
    " andrés andrew andrzej andy angela angelo angus anita anja ann anna anne annette annika"
    " anthony antoine anton antonia antonio antony antti april ariel arjun arne arthur arthur"
    " arturo asger ashley astrid audrey axel barbara barry beatriz ben benjamin bernard bernd beth"
    " bethany bill bjørn björn bo bob bobby bogdan brad bradley brandon brenda brendan brent"
    " brett brian bridget brittany bruce bruno bryan caitlin callum camila camilla cara carl"
    " carla carlo carlos carmen carol carolina caroline carolyn carsten catherine cathy cecilia"
    " cecilie cesar chad charles charlie charlotte chelsea cheryl chloe chris christian christina"
    " christine christoph christophe christopher cindy ciara claire clara clare claudia claudio"
    " claus colin colleen connor conor corey courtney craig cristina curtis cynthia dale damian"
    " damien dan dana daniel daniela daniele danielle danny dario darren dave david dawn dean"
    " debbie deborah debra declan denis dennis derek devin diana diane diego dirk dmitry dominic"
    " dominik don donald donna doug douglas duncan dylan ed eddie eduardo edward eileen elaine"
    " eleanor elena elias elisa elisabeth elise elizabeth ella ellen ellie emanuele emil emilia"
    " emilie emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernesto esther"
    " ethan eugene eva evan evelyn fabian fabio fatima federica federico felicia felipe felix"
    " fernanda fernando filip finn fiona florence florian frances francesca francesco francis"
    " francisco franck frank frans franz fred frédéric frederik fredrik gabriel gabriela gareth"
    " gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gianluca gillian"
    " gina giorgio giovanni giulia giuseppe glenn gonzalo gordon grace graeme graham grant greg"
    " gregor gregory greta guillaume guillermo gunnar gustavo guy hailey hanna hannah hannes hans"
    " harold harriet harry harvey hassan heather hector heidi helen helena henri henrik henry"
    " herman holly howard hugh hugo ian ibrahim ida ignacio igor ingrid irene iris isaac isabel"
    " isabella isabelle ivan jaakko jack jackie jacob jacqueline jacques jaime jake jakob jakub"
    " james jamie jan jana jane janet janine jared jason javier jay jean jeff jeffrey jen jennifer"
    " jenny jens jeremy jerome jérôme jesper jess jesse jessica jill jim jimmy joan joanna joanne"
    " joão joaquín jochen jodi joe joel johan johanna johannes john johnny jon jonas jonathan"
    " jordan jorge josé josef joseph josh joshua joy joyce juan juha juhani juho jukka julia"
    " julian juliana julie julien juliette julio jürgen justin kaitlin kaisa karen kari karin karl"
    " karolina kasper kate katharina katherine kathleen kathryn kathy katie katja katrin katy"
    " kayla keith kelly ken kenneth kerry kevin kim kimberly kirsten kirsty klaus kristen kristian"
    " kristin kristina kristine krzysztof kurt kyle lars laura laure lauren laurence laurent"
    " lawrence lea leah lee leila lena leo leon leonard leonardo leslie lewis liam lily linda"
    " lindsay lindsey linn lisa liz lorenzo lori lorraine lotta louis louise luc luca lucas lucia"
    " lucie lucy luigi luis luísa luiz lukas łukasz luke lydia lynn maciej madeleine magdalena"
    " magnus maja malin manuel mara marc marcel marcelo marcin marco marcos marcus margaret maria"
    " mariana marie marina mario marion marissa marit mark marko markus marlene marta martha"
    " martin martina mary mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu"
    " mattias maureen maurice mauricio max maxime maya megan melanie melissa mercedes meredith"
    " michael michał michel michele michelle mick miguel mika mikael mike mikko milena miriam"
    " mohamed mohammad mohammed molly monica monika morgan morten muhammad nadia nancy naomi"
    " natalia natalie natasha nathalie nathan neil nelson nicholas nick nicola nicolas nicole"
    " niels niklas nils nina noah noel noora nora norman olaf ole oleg olga oliver olivia olivier"
    " omar oscar oskar ottavio owen pablo pamela paola paolo pascal pat patricia patricio patrick"
    " patrik patrizia paul paula paulina paulo pauline pedro peggy per pete peter petra petri"
    " phil philip philipp philippe phillip pierre piotr rachel rafael ralf ralph ramon randy raúl"
    " ray raymond rebecca regina renata renee rhys ricardo riccardo richard rick ricky rita rob"
    " robert roberta roberto robin rod rodrigo roger roland rolf roman ron ronald rosa rosie"
    " ross roxanne roy ruben rupert russell ruth ryan sabine sabrina sally sam samantha samir"
    " samuel sandra sanna sara sarah saskia scott sean sebastian sébastien serge sergei sergio"
    " seth shannon sharon shaun shawn sheila shirley sigrid silvia simon simona simone sofia"
    " sofie sonia sophia sophie søren stacy stefan stefania stefano steffen stella stephan"
    " stephane stéphane stephanie stephen steve steven stewart stuart sue susan susanna susanne"
    " suzanne sven svetlana sylvia sylvie tania tanja tanya tara ted teresa terry thea theo"
    " theresa thibault thierry thomas tiffany till tim timo timothy tina tobias todd tom tomas"
    " tomasz tommy toni tony tracy travis trevor tyler ulrich ulrike umar urs ursula uwe valentina"
    " valerie vanessa vera veronica victor victoria vijay viktor vincent vincenzo virginia"
    " vladimir walter wayne wendy werner will william wojciech wolfgang xavier yannick yasmin"
    " abdul abdullah aditya ajay akira amina amit anil anjali ankit arun asha ashok babu chandra"
    " chen chika deepak divya fatou folake hiroshi imran ismail jamal jun kamal karim kavita kenji"
    " khalid kofi kumar kwame lakshmi layla leela mahmoud manoj meera mei min ming mustafa nasser"
    " neha nikhil omid pooja prakash priya rahul raj rajesh rakesh ramesh ravi reza rohit sachin"
    " salma sanjay saad sania satoshi shreya sneha sudhir sunil suresh takeshi tariq tunde vikram"
    " vivek wei xin yan yasir yuki yusuf zainab zhang zara agnieszka aleksandra anssi beata dorota"
    " ewa grzegorz iwona jarosław jerzy joanna kamil katarzyna konrad małgorzata mirosław paweł"
    " rafał renata robert sławomir szymon tadeusz wiktor zbigniew aino anneli antero eero eeva"
    " heikki ilkka jari jarmo jouni jussi kalle kirsi lauri leena maija mari markku matti merja"
    " minna niina outi paavo päivi pekka petteri pirjo riikka sami sari satu seppo tapio teemu"
    " terhi tiina timo tuomas veli ville åsa ake åke agneta björn bengt birgit bo britt dag egil"
    " eirik elin emelie geir gitte gro gustav håkon hege helle henriette inge ingeborg ingvild"
    " jakob jeppe jette joakim jørgen kajsa kjell kjetil kåre lasse lene lisbeth liv maiken marius"
    " mette mikkel ola oda oddvar ove pelle pernille ragnhild rasmus rune signe siri siv solveig"
    " stein stig sverre terje thor tor tora tove trine trond ulf ulla vegard vibeke aad bart bas"
    " daan dries els evelien femke floris geert gert ilse jaap jeroen joost joris karel katrien"
    " koen lieve maarten machteld marieke marleen mieke niels pieter rik roel ruud sander sjoerd"
    " stijn thijs tijs tom willem wim wouter yves yvonne zach zachary zara zoe "
)


def among(word: str, words: str) -> bool:
    """Whether `word` is one of `words`, a literal list of this package."""
    return word in _known(words)


@cache
def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())
