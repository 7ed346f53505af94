"""Words of trailers: what was done, by whom it is said, and how a story ends."""

from newsexport.newsitem import ContributorRole

# What stands before the names. A later, longer form wins over a shorter one at the same place.
MARKERS: dict[str, ContributorRole] = {
    "reporting by": "reporting", "reporting from": "reporting", "reported by": "reporting",
    "additional reporting by": "reporting", "additional reporting from": "reporting",
    "additional reporting": "reporting", "extra reporting by": "reporting",
    "reporting and writing by": "reporting", "reporting and editing by": "reporting",
    "contributing:": "reporting", "contributors:": "reporting",
    "with files from": "reporting", "with reporting by": "reporting",
    "with reporting from": "reporting", "with reports from": "reporting",
    "with additional reporting by": "reporting", "with additional reporting from": "reporting",
    "with contributions from": "reporting", "with assistance from": "reporting",
    "with inputs from": "reporting", "inputs from": "reporting",
    "reporting assistance by": "reporting", "with assistance by": "reporting",
    "with help from": "reporting", "research by": "other", "additional research by": "other",
    "research and editing by": "editing", "writing by": "writing", "written by": "writing",
    "compiled by": "writing", "writing and editing by": "writing",
    "additional writing by": "writing", "compiled and edited by": "editing",
    "editing by": "editing", "edited by": "editing", "copy editing by": "editing",
    "editing and writing by": "editing", "photography by": "photography",
    "photos by": "photography", "photographs by": "photography", "graphics by": "other",
    "graphic by": "other", "video by": "other", "production by": "other", "produced by": "other",
    "translated by": "translation", "translation by": "translation", "bericht von": "reporting",
    "reportage von": "reporting", "berichtet von": "reporting", "geschrieben von": "writing",
    "verfasst von": "writing", "redigiert von": "editing", "bearbeitet von": "editing",
    "redaktion:": "editing", "redaktionelle bearbeitung:": "editing", "mitarbeit:": "reporting",
    "unter mitarbeit von": "reporting", "übersetzt von": "translation",
    "übersetzung:": "translation", "reportage de": "reporting", "reportage par": "reporting",
    "avec la contribution de": "reporting", "écrit par": "writing", "rédigé par": "writing",
    "édité par": "editing", "édition de": "editing", "édition par": "editing",
    "version française": "translation", "traduit par": "translation",
    "traduction de": "translation", "reporte de": "reporting", "reportes de": "reporting",
    "información de": "reporting", "con información de": "reporting",
    "con reportes de": "reporting", "con la colaboración de": "reporting",
    "escrito por": "writing", "editado por": "editing", "editado en español por": "editing",
    "edición de": "editing", "edición por": "editing", "traducido por": "translation",
    "traducción de": "translation", "reportagem de": "reporting", "reportagem por": "reporting",
    "edição de": "editing", "edição por": "editing", "tradução de": "translation",
    "traduzido por": "translation", "com reportagem de": "reporting",
    "com informações de": "reporting", "tradotto da": "translation",
    "traduzione di": "translation", "a cura di": "editing", "ha collaborato": "reporting",
    "hanno collaborato": "reporting", "editing": "editing", "met medewerking van": "reporting",
    "bewerkt door": "editing", "vertaald door": "translation", "opracował": "editing",
    "opracowała": "editing", "redagował": "editing", "redagowała": "editing",
    "tłumaczył": "translation", "tłumaczyła": "translation", "redigering:": "editing",
    "redigerad av": "editing", "översatt av": "translation",
}  # fmt: skip
# "This article", "Dieser Beitrag".
THIS = " this dieser diese dieses este esta cet cette questo questa dit deze denna den "
# Openings of a trailer that may name nobody.
OPENINGS = (
    "with agencies", "with agency", "with wire", "with additional material", "with afp",
    "with ap ", "with reuters", "agencies contributed", "avec afp", "avec l'afp", "avec agence",
    "avec les agences", "avec reuters", "avec ats", "mit material von", "mit agenturmaterial",
    "mit informationen von", "mit inhalten von", "mit dpa", "con agencias", "con información",
    "con informaciones", "com agências", "com informações", "com agencia", "met anp",
    "originally published", "first published", "originally appeared", "write to ", "source: ",
    "source ", "sources: ", "quelle: ", "quellen: ", "fuente: ", "fonte: ", "bron: ", "källa: ",
    "kilde: ", "źródło: ", "lähde: ", "source : ", "(source: ", "sources : ", "with files",
    "with reports", "with inputs", "avec agences", "avec des agences", "mit material",
    "mit agentur",
    "con agenzie", "med material från", "med materiale fra", "distributed by ", "dpa-infocom",
    "to contact the ", "reach ", "email ", "e-mail ",
)  # fmt: skip
ENDS = frozenset(
    "end ends enditem -30- 30 ### ende fin fine fim fi koniec slut einde loppu eof endit"
    " item/ends".split()
)
# Where a text stood before: the words between the text's name and those for "published".
TEXTS = (
    " story article report piece post column content version commentary essay interview beitrag"
    " artikel text meldung analyse artículo nota texto artigo reportagem articolo testo stuk "
)
BEFORE = (
    "was originally published", "was first published", "originally appeared", "first appeared",
    "originally published", "is republished from", "was republished", "erschien zuerst",
    "ist zuerst erschienen", "fue publicado originalmente", "se publicó originalmente",
    "foi publicado originalmente", "a été publié à l'origine", "è stato pubblicato per la prima",
    "verscheen eerder", "publicerades först",
)  # fmt: skip
TITLES = (
    " writer writers reporter reporters correspondent correspondents journalist journalists"
    " photographer photographers researcher researchers editor editors producer producers staff"
    " columnist columnists contributor videographer videojournalist freelancer intern bureau"
    " stringer chief colleagues colleague"
)
PLACE_LINKS = " in at from à in en em a w i ved på "
