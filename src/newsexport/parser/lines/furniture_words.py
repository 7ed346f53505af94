"""Words of page furniture, in the languages of the grammar, in lower case."""

# First words, by language, in lower case. A line of a few words that begins with one is furniture.
FIRST = frozenset(
    (
        "share tweet discuss follow subscribe print comment comments newsletter newsletters"
        " advertisement advertisements ad ads sponsored promoted related trending topics topic"
        " tags tag filed skip menu search login register cookies cookie privacy listen watch"
        " loading embed close save copy link email e-mail facebook twitter whatsapp linkedin"
        " pinterest reddit instagram youtube telegram flipboard gallery videos video slideshow"
        " next previous more home accueil inicio início startseite etusivu hem hjem tumblr"
        " messenger recommended popular latest sections support donate replay download click tap"
        " teilen drucken abonnieren anzeige werbung kommentare mehr folgen merken vorlesen"
        " partager imprimer publicité abonnez-vous commentaires commenter réagir compartir"
        " imprimir publicidad suscríbete comentarios síguenos comentar temas etiquetas"
        " compartilhar compartilhe publicidade assine comentários siga tópicos leia veja saiba"
        " condividi stampa pubblicità abbonati commenti seguici leggi guarda argomenti delen"
        " deel afdrukken advertentie abonneer reacties lees volg bekijk udostępnij drukuj"
        " reklama komentarze czytaj zobacz skomentuj dela skriv annons prenumerera kommentarer"
        " läs följ del annonse abonner les følg annonce læs jaa tulosta mainos tilaa kommentit"
        " lue seuraa entrar assinar suscribirse accedi anmelden einloggen registrieren zaloguj"
        " kirjaudu inloggen impressum datenschutz accept reject manage bookmark bookmarks"
        " reprints resize ajouter enregistrer offrir écouter signaler"
        " speichern anhören schließen guardar escuchar salvar ouvir salva ascolta bewaar bewaren"
        " zapisz posłuchaj kopiuj spara lyssna kopiera gem lyt lagre lytt tallenna kuuntele"
        " meny menü menu menú menù valikko buscar pesquisar szukaj zoeken cerca suche suchen"
        " consultez rechercher sök søg søk hae"
    ).split()
)
# Of these a line of more than a few words is a heading as well ("More teachers for schools").
WEAK = frozenset(
    "more mehr home next search support close save watch popular latest listen ad ads link videos"
    " video comment comments email link trending recommended manage accept reject ver".split()
)
# Beginnings of two words and more that say the same.
BEGINNINGS = (
    "read more", "read also", "read next", "also read", "see also", "see more", "find out more",
    "sign up", "sign in", "log in", "get the", "get our", "get daily", "get breaking",
    "get weekly", "s'inscrire", "s’inscrire", "se connecter", "identifiez-vous",
    "vous possédez déjà", "déjà abonné", "learn more", "click here", "click to", "photo gallery",
    "image gallery", "most read", "most popular", "more from", "more on", "more in",
    "more stories", "more news", "you may", "you might", "in this article", "on this",
    "story continues", "article continues", "continue reading", "don't miss", "top stories",
    "a version of this", "view all", "recommended for", "what to read", "for more", "posted in",
    "filed under", "all rights", "license photo", "this article", "about the author", "send to",
    "send a", "join the", "join us", "have your say", "write to", "contact us", "back to",
    "view comments", "supported by", "presented by", "brought to you", "show more", "load more",
    "editors' picks", "editor's picks", "up next", "now playing", "hide caption",
    "toggle caption", "show caption",
    "enlarge this", "rechte am", "lesen sie", "mehr zum", "mehr zu", "das könnte",
    "zum thema", "auch interessant", "lire aussi", "à lire", "lire la", "sur le même",
    "voir aussi", "te puede", "lee también", "lea también", "leer más", "más noticias", "ver más",
    "leia mais", "leia também", "veja também", "saiba mais", "leggi anche", "lees ook",
    "lees meer", "meer over", "czytaj też", "czytaj także", "zobacz też", "läs mer", "läs även",
    "les også", "læs også", "lue myös", "lue lisää", "reading time", "estimated reading",
    "temps de lecture", "lesezeit", "lesedauer", "tiempo de lectura", "tempo di lettura",
    "tempo de leitura", "leestijd", "lästid", "læsetid", "lesetid", "lukuaika", "czas czytania",
    "read the full", "read our", "create account", "create an account", "crear cuenta",
    "criar conta", "crea account", "sponsor message", "link copied",
    "find out what's happening", "why you can trust", "your support", "privacy notice", "related:",
    "related stor", "related art",
    "explore more", "reuse this", "story continues", "scroll down", "keep reading", "recommended",
    "in case you missed", "trending now", "top comments", "lire également", "à découvrir",
    "voir également", "contenus sponsorisés", "zur startseite", "mehr aus", "weitere themen",
    "weitere artikel", "más información", "archivado en", "relacionadas", "relacionados",
    "notícias relacionadas", "matérias relacionadas", "receba ",
    "articoli correlati", "potrebbe interessarti",
    "meer nieuws", "gerelateerd", "zobacz także", "zobacz również", "przeczytaj", "läs också",
    "więcej na temat", "über dieses thema berichtete", "dieses thema im programm", "zur übersicht",
    "zur merkliste", "zur playlist", "zurück zu", "zum artikel", "s'abonner", "s’abonner",
    "iniciar sesión", "voir les ", "voir toutes", "voir tous", "ver todos", "ver todas",
    "mer om", "relaterat", "les mer", "mer fra", "relatert", "mere om", "mere fra", "læs mere",
    "relateret", "aiheesta lisää", "katso myös", "zum inhalt", "zum hauptinhalt",
    "inicia sesión", "dalsza część", "ciąg dalszy", "aller au contenu",
    "ir al contenido", "saltar al contenido", "ir para o conteúdo", "pular para o conteúdo",
    "saltar para o conteúdo", "vai al contenuto", "salta al contenuto", "ga naar inhoud",
    "ga naar de inhoud", "naar de inhoud", "direct naar", "przejdź do", "till innehållet",
    "hoppa till", "gå til indhold", "gå til innhold", "hopp til", "spring til", "til innhold",
    "siirry ", "suoraan sisältöön", "jump to",
)  # fmt: skip
ADVERTISEMENT = frozenset(
    "advertisement ad ads advert anzeige werbung publicité pub publicidad publicidade pubblicità"
    " advertentie reklama annons annonse annonce mainos sponsored story-ad".split()
) | {"advertisement - scroll to continue", "story continues below advertisement", "sponsor message"}
# Of what somebody writes of himself.
FIRST_PERSON = frozenset(
    "i i'm i've i'd we we're we've my our ich wir mein meine unser unsere je j'ai nous mon notre"
    " nos yo nosotros mi mis nuestro nuestra eu nós meu minha nosso nossa io noi mio mia nostro"
    " nostra ik wij we mijn onze jag vi min mitt vår jeg vores vårt minä me meidän ja my mój"
    " nasz".split()
)
# Of these those that announce one other story rather than several.
ANOTHER = (
    "read", "also read", "see", "lire", "à lire", "voir", "lee", "lea", "leia", "veja", "leggi",
    "lees", "lesen", "czytaj", "zobacz", "przeczytaj", "läs", "les", "læs", "lue", "katso",
)  # fmt: skip
# Words that say that the rest is for those who pay.
PAYWALL = (
    "réservé aux abonnés", "réservée aux abonnés", "réservés aux abonnés", "only for subscribers",
    "subscribers only", "for subscribers only", "exclusive to subscribers", "nur für abonnent",
    "für abonnenten", "solo para suscriptores", "exclusivo para suscriptores", "para assinantes",
    "riservato agli abbonati", "alleen voor abonnees", "endast för prenumeranter",
    "kun for abonnenter", "for abonnenter", "dla subskrybentów", "dla prenumeratorów",
    "vain tilaajille", "tilaajille",
)  # fmt: skip
HOME = frozenset("home homepage startseite accueil inicio início etusivu hem hjem forside".split())
# How somebody is said to have written what follows the colon.
WROTE = frozenset(
    "wrote writes said says added stated posted tweeted reads read continued statement letter"
    " schrieb schreibt sagte erklärte écrit écrivait déclaré dit escribió dijo escreveu disse"
    " scrive scritto schreef zei skrev skriver sade sa napisał napisała kirjoitti sanoi".split()
)
# Labels over the headlines of other stories.
OTHERS = (
    "related", "read more", "read also", "read next", "also read", "see also", "more on",
    "more from", "more stories", "don't miss", "most read", "most popular", "recommended",
    "trending", "top stories", "latest", "up next", "you may also", "you might also",
    "what to read next", "editors' picks", "editor's picks", "in case you missed", "keep reading",
    "mehr zum thema", "mehr zu", "lesen sie auch", "lesen sie mehr", "das könnte", "zum thema",
    "auch interessant", "weitere artikel", "meistgelesen", "lire aussi", "à lire", "lire également",
    "sur le même", "voir aussi", "à découvrir", "les plus lus", "más información", "te puede",
    "lee también", "lea también", "lo más leído", "relacionad", "noticias relacionadas",
    "leia também", "leia mais", "veja também", "saiba mais", "mais lidas", "notícias relacionadas",
    "leggi anche", "articoli correlati", "potrebbe interessarti", "i più letti", "lees ook",
    "lees meer", "meer over", "meer nieuws", "gerelateerd", "czytaj też", "czytaj także",
    "czytaj więcej", "zobacz też", "zobacz także", "zobacz również", "przeczytaj", "läs också",
    "läs mer", "läs även", "mer om", "les også", "les mer", "læs også", "læs mere", "mere om",
    "lue myös", "lue lisää", "aiheesta lisää", "katso myös",
)  # fmt: skip
# Words that speak of the page and of what its reader may do with it.
PAGE = frozenset(
    (
        "javascript cookies newsletter newsletters paywall adblock messenger subscribe"
        " abonnés suscriptores assinantes abonnees prenumeranter abonnenter tilaajille"
        " subscription subscriber subscribers unsubscribe sign-up livestream google"
        " opt-out autoplay abonnieren kommentarfunktion nutzungsbedingungen datenschutz"
        " einloggen datenschutzerklärung personenbezogene einverstanden externe externen"
        " abonnez-vous inscrivez-vous connectez-vous suivez-nous courriel suscríbete suscribirte"
        " síguenos boletín boletines regístrate inscreva-se assine siga-nos apoie cadastre-se"
        " iscriviti seguici abbonati nieuwsbrief nieuwsbrieven abonneer subskrybuj kliknij"
        " nyhetsbrev nyhedsbrev prenumerera abonnér ai-genererad uutiskirje"
        " klikkaa"
    ).split()
)
PAGE_TOO = frozenset(
    (
        "twitter facebook instagram telegram whatsapp youtube linkedin tiktok app browser"
        " comment comments video article story page website site email e-mail e-mailing emailing"
        " tips apps android ios updates support terms log here click download follow join"
        " conversation account messages section kommentare artikel hier klicken seite"
        " commentaire commentaires cliquez ici sujet comentarios comentario clic aquí artículo"
        " canal comentários aqui clique conteúdo commenti clicca qui articolo reacties klik"
        " inbox privacy ads adverts advertising komentarze artykuł kommentarer klicka klikk"
        " artikeln artikkelen artiklen her här"
        " kommentit artikkeli tästä"
    ).split()
)
READER = frozenset(
    (
        "you your us our please sie ihr ihre ihnen uns unser unsere unseren unserem vous votre"
        " vos nous nos notre te tu tus nuestro nuestra nuestros nuestras você nosso nossa nossos"
        " nossas ti tuo tua nostro nostra nostri nostre je jouw uw onze ons nas nasz nasze naszą"
        " nam oss vår våra vårt vores våre du dig deg meitä meidän voit"
    ).split()
)
ASKS = frozenset(
    (
        "please add follow join send get chat subscribe sign find download read watch listen"
        " click like keep stay share contact email visit log register want have got folgen lesen"
        " abonnez suivez lisez retrouvez téléchargez sigue lee descarga siga leia baixe segui"
        " leggi scarica volg lees följ läs følg læs les seuraa lue"
    ).split()
)
BEING = frozenset("is covers ist est es é è jest är er on writes schreibt escribe".split())
TRADES = frozenset(
    "writer reporter correspondent journalist columnist editor producer redakteur redakteurin"
    " journalistin korrespondent korrespondentin reporterin journaliste correspondant periodista"
    " redactor redactora corresponsal jornalista repórter giornalista redacteur dziennikarz"
    " dziennikarka toimittaja correspondante rédacteur rédactrice enviado enviada inviato inviata"
    " verslaggever verslaggeefster korrespondentka reporterka kirjeenvaihtaja".split()
)
NOBODY = frozenset("he she it this that who the there er sie es il elle él ella ele ela".split())
# What an advertisement or a sign-up form inside a story ends with.
RESUMES = (
    "after newsletter promotion", "article continues", "story continues", "continue reading",
    "the story continues", "der artikel geht", "artikel geht weiter", "weiter nach der anzeige",
    "la suite après", "suite de l'article", "el artículo continúa", "la noticia continúa",
    "continua após", "continua depois", "continua dopo", "l'articolo continua",
    "artikel gaat verder", "tekst loopt door", "het artikel gaat", "dalsza część", "ciąg dalszy",
    "artikeln fortsätter", "artikkelen fortsetter", "saken fortsetter", "artiklen fortsætter",
    "juttu jatkuu", "teksten fortsætter",
)  # fmt: skip
FORM_ENDS = "after newsletter promotion"  # behind a sign-up form inside a story
# Over the points that sum up a story.
SUMMARIES = frozenset((
    "summary", "summary companies", "key points", "key takeaways", "highlights", "at a glance",
    "what to know", "auf einen blick", "das wichtigste in kürze", "in kürze", "l'essentiel",
    "en bref", "en resumen", "las claves", "em resumo", "in sintesi", "i punti chiave",
    "in het kort", "w skrócie", "najważniejsze", "kort sagt", "kort fortalt", "sammanfattning",
    "kortversionen", "saken oppsummert", "pääkohdat", "tiivistelmä",
))  # fmt: skip
# Sections that are called like a page's buttons.
KICKERS = frozenset(
    "comment kommentar commentaire comentario comentário commento commentaar komentarz".split()
)
