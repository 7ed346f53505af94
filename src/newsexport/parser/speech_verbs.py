"""The words of speech in twelve languages.

Verbs stand in the forms that copy has them: said, sagt, a déclaré (there: déclaré).

>>> "said" in speech_verbs("en"), "sier" in speech_verbs("nb-NO")
(True, True)
"""

from functools import cache

_VERBS = {
    "en": "said says say saying told tells telling added adds adding wrote writes write writing"
    " stated states stating asked asks asking explained explains noted notes noting announced"
    " announces replied replies insisted insists claimed claims warned warns warning argued"
    " argues continued continues recalled recalls tweeted tweets posted posts declared declares"
    " admitted admits concluded concludes suggested suggests commented comments joked jokes"
    " answered answers confirmed confirms reported reports stressed stresses reiterated"
    " reiterates responded responds urged urges emphasized emphasizes emphasised quipped opined"
    " remarked observed acknowledged acknowledges cautioned vowed pledged promised predicted"
    " complained lamented exclaimed shouted yelled screamed whispered described describes"
    " denied denies testified alleged alleges recounted revealed reveals pointed maintained"
    " maintains believes thinks called calls calling criticized criticised accused estimated"
    " praised hailed reads read quoted texted demanded wondered thought expressed mentioned"
    " outlined agreed countered slammed blasted tells disclosed detailed shared captioned"
    " conceded retorted boasted sighed cried elaborated clarified advised addressed blamed"
    " condemned denounced dismissed rejected defended characterized deemed cited interjected"
    " echoed contended asserted proclaimed recommended requested labelled labeled branded"
    " referred spoke discovered put puts",
    "de": "sagte sagt sagten sagen gesagt erklärte erklärt erklärten teilte mit meinte meint"
    " betonte betont fügte hinzu schrieb schreibt berichtete berichtet kündigte kündigt"
    " warnte warnt"
    " forderte fordert kritisierte kritisiert lobte äußerte äußert bekräftigte unterstrich"
    " antwortete fragte rief twitterte heißt hieß zitierte zitiert sprach spricht bezeichnete"
    " nannte nennt verkündete verurteilt verurteilte behauptete mahnte räumte stellte ergänzte"
    " ergänzt konstatierte resümierte begründete verteidigte versicherte versprach bestätigte"
    " verwies warf wies urteilte vermutete gab zeigte bilanzierte beklagte klagte freute",
    "fr": "dit disait déclaré déclare affirmé affirme expliqué explique ajouté ajoute indiqué"
    " indique estimé estime souligné souligne précisé précise assuré assure écrit lancé lance"
    " confié"
    " confie raconté raconte rappelé rappelle annoncé annonce regretté regrette dénoncé dénonce"
    " juge jugé argumente argumenté mentionné mentionne conclu conclut poursuit poursuivi"
    " répondu répond insisté insiste commenté commente prévenu prévient martelé martèle"
    " constaté constate noté note reconnu reconnaît salué salue évoqué évoque parler parle parlé"
    " énuméré fustigé cité cite critiqué tweeté résume résumé soutient soutenu témoigne témoigné"
    " promis plaidé plaide averti avertit relève relevé observe observé demandé demande exhorté"
    " qualifié qualifie déploré déplore détaillé détaille réagi réagit",
    "es": "dijo dicho dice decía afirmó afirma afirmado aseguró asegura asegurado explicó explica"
    " explicado añadió añade añadido señaló señala señalado indicó indica indicado declaró declara"
    " declarado manifestó manifestado manifiesta advirtió advierte advertido sostuvo sostiene"
    " subrayó subrayado subraya apuntó apunta apuntado agregó agrega precisó precisa comentó"
    " comenta recordó recuerda recordado insistió insiste lamentó lamenta lamentado enfatizó"
    " expuso expresó expresado expresa detalló destacó destacado destaca argumentó concluyó"
    " respondió alertó opinó reiteró reiterado repetido repitió escribió escrito anunció"
    " anunciado denunció denunciado criticó criticado estimó valoró valorado protestado incidido"
    " remarcado remarcó tuiteó confesó reconoció admitió relató contó preguntó exclamó celebró"
    " acusado acusó calificó calificado pidió pedido defendió defendido negó justificó ratificó"
    " zanjó aseveró aseverado matizó puntualizó según",
    "pt": "disse diz dito afirmou afirma explicou explica acrescentou acrescenta declarou declara"
    " informou informa ressaltou ressalta destacou destaca apontou aponta contou conta relatou"
    " relata comentou comenta escreveu escreve garantiu alertou alerta avaliou avalia lembrou"
    " lembra argumentou concluiu completou completa reforçou criticou defendeu pontuou frisou"
    " salientou sublinhou referiu adiantou anunciou revelou respondeu questionou assegurou"
    " lamentou considerou admitiu observou reiterou denunciou publicou",
    "it": "detto disse dice dichiarato dichiara dichiarò spiegato spiega spiegò aggiunto aggiunge"
    " aggiunse affermato afferma affermò scritto scrive scrisse sottolineato sottolinea precisato"
    " precisa ricordato ricorda raccontato racconta concluso conclude commentato commenta"
    " annunciato annuncia sostiene sostenuto ribadito ribadisce osservato osserva rivelato rivela"
    " risposto risponde chiesto chiede avvertito avverte assicurato assicura ammesso ammette"
    " evidenziato evidenzia continua continuato prosegue proseguito replicato replica dicendo"
    " attaccato attacca denunciato denuncia",
    "nl": "zei zegt zeggen zeiden gezegd verklaarde verklaart vertelde vertelt voegde toe schreef"
    " schrijft stelt stelde liet weten laat benadrukte benadrukt legt legde uit meldde meldt"
    " waarschuwde waarschuwt vindt vond aldus antwoordde vroeg vraagt reageerde reageert noemde"
    " noemt concludeerde twitterde bevestigde bevestigt erkende beaamt klinkt klonk hekelt"
    " oordeelt besluit geeft gaf luidt luidde",
    "pl": "powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje stwierdził"
    " stwierdziła napisał napisała napisano podkreślił podkreśliła podkreśla zaznaczył zaznaczyła"
    " wskazał wskazała ocenił oceniła ocenia przekazał przekazała poinformował poinformowała"
    " oświadczył oświadczyła wyjaśnił wyjaśniła wyjaśnia podał podała podaje zauważył zauważyła"
    " zapewnił zapewniła zapewnia ostrzegł ostrzegła przyznał przyznała tłumaczył tłumaczyła"
    " tłumaczy zapytał zapytała odpowiedział odpowiedziała przypomniał przypomniała zapowiedział"
    " zapowiedziała skomentował skomentowała komentuje czytamy twierdzi uważa relacjonuje"
    " groził ogłosił ogłosiła apelował podsumował pisze",
    "no": "sier sa si sagt forteller fortalte skriver skrev opplyser opplyste uttaler uttalte mener"
    " mente legger la til forklarer forklarte svarer svarte understreker understreket påpeker"
    " påpekte hevder hevdet varsler varslet roper ropte spør spurte melder meldte fastslår"
    " fastslo konstaterer konstaterte fortsetter fortsatte kommenterer kommenterte advarer"
    " advarte bekrefter bekreftet erkjenner innrømmer utdyper tilføyer presiserer fremholder"
    " konkluderer tror oppfordrer lover ifølge føyer seier fortel legg",
    "da": "siger sagde sige sagt fortæller fortalte skriver skrev oplyser oplyste udtaler udtalte"
    " mener mente lyder lød tilføjer tilføjede forklarer forklarede svarer svarede understreger"
    " påpeger hævder advarer bekræfter erkender uddyber vurderer konstaterer fastslår fortsætter"
    " spørger råber melder indrømmer slutter konkluderer håber tror pointerer bemærker noterer",
    "sv": "säger sa sade sagt berättar berättade skriver skrev uppger uppgav menar menade tillägger"
    " tillade förklarar förklarade svarar svarade understryker påpekar hävdar varnar bekräftar"
    " erkänner konstaterar konstaterade fortsätter frågar undrar ropar meddelar meddelade anser"
    " står tycker tror utvecklar kommenterar betonar slår uttalar uttalade heter framhåller"
    " hoppas",
    "fi": "sanoo sanoi sanoivat sanovat sanonut kertoo kertoi kertovat kertonut toteaa totesi"
    " totesivat kirjoittaa kirjoitti lisää lisäsi arvioi arvioivat selittää selitti vastaa vastasi"
    " korostaa korosti painottaa painotti muistuttaa muistutti huomauttaa huomautti väittää"
    " väitti varoittaa varoitti vakuuttaa vakuutti kuittaa kysyy kysyi pohtii pohti jatkaa jatkoi"
    " kuvailee kuvaili kommentoi ilmoittaa ilmoitti mainitsee uskoo linjaa linjasi tiivistää"
    " kiteyttää summaa perustelee tunnustaa myöntää iloitsee harmittelee naurahtaa kehuu kiittää"
    " julistaa täsmentää tähdentää ihmettelee",
}
_SAME = {"nb": "no", "nn": "no"}


@cache
def speech_verbs(language: str) -> frozenset[str]:
    """The forms of the verbs of speech of `language`; of English where it is not known."""
    base = language.split("-")[0].casefold()
    return frozenset(_VERBS.get(_SAME.get(base, base), _VERBS["en"]).split())
