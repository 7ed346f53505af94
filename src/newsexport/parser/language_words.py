"""The words, endings and letters by which a language is known.

    WORDS    the commonest small words: articles, prepositions, conjunctions
    TELLING    of close kin, words that stand in one of them only
    OTHERS    the same for languages whose rules are not written: named, and read by form alone
    ENDINGS    ends of words, for a line too short to have small words
    LETTERS    letters that few languages write

Literals hold lower-case words apart by spaces.
"""

WORDS = {
    "en": "the of and to in a is that for it was on with he as at by his from be has have this"
    " are not but had an they were said who will which been would their she her after its or"
    " you we i about more than when there can what if out up into could our over also him them"
    " some two first then while before because where how during against between those since"
    " says told mr do did all my me it's",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch"
    " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
    " einen so wurde zum zur war haben vom nur oder aber vor bis mehr durch kann seine gegen"
    " sein ich wir man sagte seit unter schon wenn habe ihre eines soll zwei zwischen ihr",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más o pero sus"
    " le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era"
    " muy años hasta desde está tras han según este contra durante donde así porque ante yo"
    " e ni uno sido hay parte tiene qué ese eso dijo",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce"
    " il sont la avec ont été cette mais aux ou son ses elle comme être ces leur d' l' qu'"
    " nous ans deux je vous fait après leurs entre sans ils selon sous tout aussi depuis dont"
    " où même était lors c'est jusqu'à contre si avait y d'un d'une n'est qu'il s'est",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele"
    " das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois"
    " são foi ser tem está nas às sobre aos segundo anos foram sem após disse há era ter dois"
    " pelos ainda este esta nesta neste onde contra você",
    "it": "di che e la il un a per in una è mi sono con non si da lo le del della i al dei nel"
    " alla più gli ha come ma anche delle questo dal su se o sua suo dopo era stato nella ai"
    " hanno degli dalla sul sulla tra due fra alle anni stata ed loro essere cui ci quando"
    " prima ancora c'è l'ha dell nell",
    "nl": "de van een en het in is dat op te zijn met voor niet aan er die om hij ook als bij"
    " door maar uit naar heeft worden nog over wordt werd ze deze tot was hebben had kan"
    " onder ik meer dan na of geen volgens tegen zich we moet zo twee jaar hun zei tussen zal"
    " je waren dit omdat haar wat toen",
    "pl": "w i na z do że się nie to o jest po od za jak przez ale dla są tym co tego być może"
    " które ze oraz był było już także tej jego przed roku jej który która został między"
    " kiedy będzie by tylko czy można tak go lub przy pod bardzo też ich jako ma we była nad"
    " podczas nas gdy proc r jednak",
    "sv": "och i att det som en på är av för med till den har de inte om ett han var men sig från"
    " så vid kan sin hon ut när efter också nu än vi blir där ska säger över under skulle"
    " jag eller mot hade få vill mycket sina ha detta här finns honom henne enligt mellan"
    " några varit blev utan sedan nya två år",
    "da": "og i at det er en til på af som for med de den der har ikke et han var fra sig men vil"
    " om ved kan blev efter også hun nu eller sin over mod skal være siger være havde når"
    " blive jeg vi kom ud hans hvor så fået sådan ifølge end mellem alle under dem op hvis år"
    " to man blevet skulle deres dette",
    "no": "og i er det på en som for av med til at har de ikke den et om han var men fra seg vi"
    " ble etter også hun kan nå skal sier ved over mot være ha får blitt når eller hadde ut"
    " sin jeg da opp så mellom hvor ifølge enn alle under dem vil hvis år to man skulle deres"
    " dette ei eit ein frå",
    "fi": "ja on ei että oli se hän ovat joka kun mutta myös ole mukaan sekä sen niin kuin jo tai"
    " olisi vain ennen ollut mitä hänen noin joita jonka kertoo sanoo voi siitä jälkeen tämä"
    " siis nyt vielä jos ne he aikana kanssa tässä sitä koska olla vuoden vuonna suomen kertoi"
    " voidaan sanoi ettei eivät itse jossa jota kaikki näin",
}
# The kin share most small words: these stand in one of them only, or are spelt otherwise.
TELLING = {
    "no": "av etter nå ble sier blitt seg hva mye ikkje frå eg noe skjer fikk opp kjent mot fram å"
    " mellom uten vært hvordan inn ut nytt fant ha nei vei enn hadde rekke menn",
    "da": "af efter nu blev siger blevet sig hvad meget noget sker fik op mod bliver mellem uden"
    " kun været udviklet sagde tager ud ind bl.a mindst nyt fandt have end frem nej vej"
    " havde heller række rejse sagen",
}
# Languages whose own rules are not written. Scripts tell more of them: see `language`.
OTHERS = {
    "ca": "el la els les de i que en un una per amb no és del dels al als va han ha més però com"
    " aquest aquesta pel també són seva seu entre sobre ja fins després hi",
    "cs": "a v se na že je to s z do o i za k ale by jako podle jsou pro po od který která které"
    " byl bylo jeho však při už také být má před mezi roku kdy bude aby jen ani",
    "sk": "a v sa na že je to s z do o aj za k ale by ako podľa sú pre po od ktorý ktorá ktoré"
    " bol bolo jeho však pri už tiež byť má pred medzi roku kedy bude aby len ani",
    "hr": "i u je na se da za od su s o a iz kao koji koja koje nije biti bio bila bilo sam ali"
    " do što te ili prema nakon samo još već kako",
    "sl": "in je v na se da za so z o pa ki s po bi ne tudi kot od iz pri še ali bil bila bilo"
    " zaradi med ter lahko sta",
    "ro": "de și în a la cu pe care din o un că pentru este nu au fost mai sunt se după prin al"
    " ale sau dar lui ei acest această către între fi",
    "hu": "a az és hogy nem is egy volt meg azt ez már csak ha mint még el de szerint után"
    " amely aki lesz vagy között ezt minden",
    "tr": "ve bir bu da de için ile olarak çok daha en gibi olan sonra kadar olduğu ancak ise"
    " ne göre var değil tarafından her o şu dedi",
    "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh juga telah adalah"
    " bisa sudah ada kepada mereka atau karena saat kata",
    "vi": "và của là có cho trong được các không với một những người đã này về tại khi đến từ ông",
    "et": "ja on ei et oli ta see mis kui ka oma kes aga või ning olid siis seda selle pole välja"
    " pärast peab eesti",
    "lv": "un ir no ar par uz ka tā bija kas to pēc arī lai kā tas nav viņš gada pie līdz",
    "lt": "ir yra kad iš su į tai buvo kaip bet už ar jo po dėl apie nuo taip pat metų jis",
    "is": "og að í á er sem til við um með ekki var það en af fyrir hann hún ég því eru frá hafa",
    "af": "die van en in is het nie wat te om vir met dat op hy was sy ook aan sal kan maar deur"
    " ek ons word gesê",
    "gl": "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao das"
    " á seu súa ou moi nos xa eu tamén só polo pola ata iso ela entre despois son foi unha",
    "eu": "eta da ez du bat dira izan zuen dute ere baina den baino egin hau bere zen duela",
    "cy": "yn y a i o ar yr mae wedi am fod ei bod gan ac oedd nad hynny bydd",
    "sq": "të e në dhe për me që nga një është se ka nuk më do si u janë i këtë",
    "sw": "ya na wa kwa ni katika la za kuwa hii huo cha pia baada yake hiyo watu",
    "tl": "ang ng sa na mga at ay ito si ni para siya kay hindi ko niya may nang",
}
ENDINGS = {
    "en": "ing tion ted ity ment ness ght ough ould ally ical ers ies ced sed ked ded",
    "de": "ung ungen keit heit schen lich liche lichen isch ische ischen ern ter rung gen tet",
    "es": "ción ciones dad ando iendo aron ieron ado ados idad mente miento ista",
    "fr": "tion ment eux euse ère aient aux elle ées ées eurs isme ité ique",
    "pt": "ção ções dade ando aram eram mente mento ou eiro eira inha ência",
    "it": "zione zioni ità ando endo ato ata ati mente mento ella elli aggio ezza",
    "nl": "ing heid lijk lijke isch ische eert aar iek tie ties ond aat uur",
    "pl": "ów ego emu ych ymi ami ach ość ości anie enie ował owej owego ski ska skie czy",
    "sv": "ningen heten arna erna orna ade ande tion het ligt skt ningar",
    "da": "ningen heden erne ede ende tion hed ligt isk rne lse elsen",
    "no": "ningen heten ene ende sjon sjonen het lig isk lse else ert nger",
    "fi": "ssa ssä sta stä lla llä lta ltä lle ksi nen sen iin aan ään uu inen isen tta ttä neet"
    " taan tään",
}
LETTERS = {
    "de": "ßüäö",
    "es": "ñ¿¡íóú",
    "fr": "œêèçàùîôû",
    "pt": "ãõçâê",
    "it": "ìòùàè",
    "pl": "łżźśęąńć",
    "sv": "åäö",
    "da": "æøå",
    "no": "æøå",
    "fi": "äö",
    "cs": "řůěščžý",
    "sk": "ľĺŕďťňôčž",
    "hr": "đćčšž",
    "sl": "čšž",
    "ro": "șțăşţ",
    "hu": "őű",
    "tr": "ığş",
    "vi": "ơưđạảấầ",
    "et": "õäöü",
    "lv": "āēīūķļņģ",
    "lt": "ėįųūąę",
    "is": "ðþæ",
    "ca": "ïŀ",
    "sq": "ë",
}
