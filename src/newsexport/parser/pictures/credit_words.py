"""Words of picture credits, and what a list of names looks like.

>>> reads_as_names("Jane Doe/Acme Images via AP"), reads_as_names("of the town on Monday")
(True, False)
>>> is_supplier("Getty Images"), is_supplier("AP Photo"), is_supplier("Jane Doe")
(True, True, False)
"""

from newsexport.datelines.agencies import is_agency
from newsexport.parser.bylines.words import among

# What a picture is called in a credit: "Photo: ...", "Foto ...", "Picture by ...".
PICTURES = (
    " photo photos photograph photographs photography photographer photographers picture pictures"
    " pic pics pix image images video videos footage graphic graphics illustration artwork render"
    " rendering screenshot screengrab screenshots still cover credit credits"
    " foto fotos fotó fotografie fotografia fotografía fotograf fotografen fotografin fotograaf"
    " fotografo fotógrafo bild bilder bildquelle bildnachweis bildrechte titelbild aufmacherbild"
    " symbolbild symbolfoto archivbild archivfoto arkivbild arkivfoto grafik infografik"
    " fotocredit kuva kuvat valokuva kuvaaja arkistokuva zdjęcie zdjęcia fot grafika imagem imagens"
    " imagen imágenes immagine immagini beeld afbeelding archieffoto archiefbeeld crédit crédits"
    " crédito créditos credito crediti photographie photographe illustratie illustrasjon"
    " illustrazione ilustración ilustracja ilustração "
)
CREDITS = " credit credits courtesy copyright crédit cortesía cortesia "
BEFORE = (
    " file stock handout archive archives contributed submitted staff undated library mandatory "
)
BY = " by via courtesy © (c) "
# They also stand between a picture and what it shows: a label only where a credit begins.
WEAK_BY = " av af von par de di da do door przez from of d'après ©/ "
LINKS = (
    " of the and or for from by via vía with at in on to de del della di da do dos das du des la le"
    " les el los al bin ibn van von der den dem zu zum zur af av ten ter te e y i et und og och en"
    " & | / - – — + © x "
)
# Names and marks of credits that write themselves small.
SMALL = (
    " dpa apa ansa afp epa getty reuters imago dts ddp sda ats ntb ritzau picture-alliance"
    " dpa-bildfunk dpa-infografik dpa-zentralbild istock istockphoto ho stf str handout supplied"
    " file files archiv archive archives archivo archivio arkiv arkisto archief archiwum screenshot"
    " screengrab contributed provided courtesy photo pic picture image images video staff"
    " stringer pool photos alliance unsplash pixabay shutterstock privat private privé "
)
ARCHIVE = (
    " file files archiv archive archives archives: archivo archivio arkiv arkisto archief archiwum"
    " arkivbild arkivfoto archivbild archivfoto archieffoto archiefbeeld arkistokuva arquivo "
)
# In brackets behind a caption they say that the picture shows another day or thing.
MARKED = frozenset((
    "symbolbild", "symbolfoto", "themenbild", "genrebild", "genrefoto", "illustrationsfoto",
    "illustrasjonsfoto", "illustration photo", "photo d'illustration", "photo d’illustration",
    "photo d'archives", "photo d’archives", "photo prétexte", "foto de archivo",
    "imagen de archivo", "imagen de referencia", "foto d'archivio", "immagine d'archivio",
    "foto di repertorio", "foto de arquivo", "imagem ilustrativa", "zdjęcie ilustracyjne",
    "zdjęcie archiwalne", "kuvituskuva", "file photo", "file picture", "file image",
    "stock image", "stock photo", "representative image", "representational image",
    "representational", "representative", "representational photo", "representative photo",
    "for representation", "for representational purposes", "image for representation",
))  # fmt: skip
# Openings of a caption that tells who stands where.
SIDES = (
    "from left,", "from left:", "from right,", "from right:", "left to right:", "left to right,",
    "from left to right:", "from left to right,", "clockwise from", "l-r:", "(l-r)", "von links:",
    "von links nach rechts:",
    "v.l.n.r.", "v. l. n. r.", "de gauche à droite", "de izquierda a derecha",
    "da sinistra", "da esquerda para a direita", "fra venstre", "från vänster", "vlnr", "od lewej",
    "vasemmalta",
)  # fmt: skip
# Behind a caption's last sentence; alone on a line they name a story's source.
SOURCE_LABELS = (
    "source:", "quelle:", "fuente:", "fonte:", "bron:", "källa:", "kilde:", "źródło:", "lähde:",
)  # fmt: skip
# Who sent a picture in, where nobody is named.
NOBODY = frozenset(
    "supplied handout provided contributed submitted courtesy bereitgestellt privat reproducción"
    " reprodução divulgação cortesía".split()
)
# What stands in a maker's place where the owner of a picture gave it: "Divulgação/Acme".
HANDED_OUT = (
    " divulgação reprodução arquivo handout courtesy cortesía cedida redes twitter instagram"
    " facebook privat archiv archives archivo archivio privé "
)
# Houses that supply pictures and sign nothing else.
HOUSES = (
    "adobe stock", "stock.adobe.com",
    "alamy", "ap images", "ap photo", "afp photo", "bigstock", "bloomberg",
    "depositphotos", "dreamstime", "epa", "epa-efe", "epa/efe", "flickr", "fotolia", "getty",
    "getty images", "gettyimages", "getty images/istockphoto", "imago", "imago images", "istock",
    "istockphoto", "keystone", "maxppp", "nurphoto", "pa images", "pa wire", "pexels",
    "pa archive", "picture alliance", "picture-alliance", "pixabay", "reuters photo", "rex",
    "rex features",
    "rex/shutterstock", "scanpix", "shutterstock", "sipa", "sipa usa", "splash news", "swns",
    "unsplash", "usa today sports", "wikimedia", "wikimedia commons", "zuma press", "zuma wire",
    "afp photos", "ap photos", "agencja gazeta", "lehtikuva", "tt nyhetsbyrån", "belga image",
    "photo news", "upi photo", "getty images north america",
)  # fmt: skip
_QUOTES = tuple('"“”«»')
_ELIDED = ("d'", "l'", "d’", "l’")
_PICTURE_TAIL = " photo photos pic pix picture pictures image images photograph "
_ENDINGS = " inc. co. corp. ltd. jr. sr. st. s.a. bros. "
_TITLES = " mr. ms. mrs. dr. st. sgt. cpl. spc. lt. maj. capt. col. u.s. pfc. cst. sr. jr. ph. "
_POINTED = _ENDINGS + _TITLES


def is_supplier(name: str) -> bool:
    """Whether `name` is an agency or another house that supplies pictures."""
    name = " ".join(name.split()).strip(" .,")
    if len(name) > 40 or not name:
        return False
    folded = name.casefold()
    if folded in HOUSES or is_agency(name) or among(folded, " dpa ansa afp "):
        return True
    head, _, last = folded.rpartition(" ")
    tail = among(last, _PICTURE_TAIL) or among(last, ARCHIVE)
    return bool(head) and tail and is_agency(name[: len(head)])


def is_house(name: str) -> bool:
    """Whether `name` supplies pictures and nothing else, so that it is a credit by itself."""
    folded = " ".join(name.split()).strip(" .,").casefold()
    if folded in ("bloomberg", "rex", "epa", "keystone", "imago"):
        return False
    return folded in HOUSES


def reads_as_names(text: str) -> bool:
    """Whether `text` is names and the little words that join them, without a sentence."""
    if len(text) > 140 or any(mark in text for mark in _QUOTES):
        return False
    words = text.replace("/", " / ").replace("|", " ").split()
    if not 1 <= len(words) <= 18:
        return False
    proper = figures = 0
    for at, word in enumerate(words):
        bare = word.strip("()[],;:–—-.'’&|*")
        if not bare:
            continue
        lower = not (bare[0].isupper() or bare[0] == "@" or bare[:2] in _ELIDED)
        if not lower or among(bare.casefold(), SMALL) or ("." in bare and bare.isascii()):
            proper += 1
        elif bare[0].isdigit():
            figures += 1
        elif not among(bare.casefold(), LINKS):
            return False
        if word[-1] in "?!;":
            return False
        if at + 1 < len(words) and word[-1] == "." and len(bare) > 3 and "." not in bare:
            nxt = words[at + 1]
            if not among(word.casefold(), _POINTED) and not is_supplier(nxt):
                return False
    return (
        proper > 0 and figures <= 1 and words[0].casefold() not in ("and", "or", "in", "on", "to")
    )


def without_stop(text: str, start: int, end: int) -> int:
    """The end of text[start:end] without white space, bars and a last full stop."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in "|.,;-–—"):
        if text[end - 1] == ".":
            last = text[max(start, end - 8) : end].split()
            if last and (among(last[-1].casefold(), _ENDINGS) or last[-1].count(".") > 1):
                break
        end -= 1
    return end
