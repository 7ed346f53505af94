"""The frame of an article's page: head, header and footer round the story."""

from collections.abc import Iterator, Mapping

from newsexport._version import __version__
from newsexport.exporters._json import json_text, whole_characters
from newsexport.exporters._xml import attribute, iri, language_tag, moment, text
from newsexport.exporters.jsonld import article
from newsexport.newsitem import NewsItem

GENERATOR = "newsexport"  # by which our own pages are known

# Published, updated; in another language the times stand alone.
_WORDS: Mapping[str, tuple[str, str]] = {
    "en": ("Published", "Updated"),
    "de": ("Veröffentlicht", "Aktualisiert"),
    "es": ("Publicado", "Actualizado"),
    "fr": ("Publié", "Mis à jour"),
    "it": ("Pubblicato", "Aggiornato"),
    "pt": ("Publicado", "Atualizado"),
    "nl": ("Gepubliceerd", "Bijgewerkt"),
    "pl": ("Opublikowano", "Zaktualizowano"),
    "sv": ("Publicerad", "Uppdaterad"),
    "da": ("Udgivet", "Opdateret"),
    "no": ("Publisert", "Oppdatert"),
    "fi": ("Julkaistu", "Päivitetty"),
}
_RIGHT_TO_LEFT = frozenset("ar ckb dv fa he ps sd ug ur yi".split())
_RIGHT_TO_LEFT_SCRIPTS = frozenset("Adlm Arab Hebr Nkoo Rohg Syrc Thaa".split())

_STYLE = """\
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.125rem/1.6 Georgia, serif }
h1, h2 { line-height: 1.2 }
figure, blockquote, aside { margin: 1.5rem 0 }
blockquote, aside { border-inline-start: .25rem solid; padding-inline-start: 1rem }
img { height: auto; max-width: 100% }
table { border-collapse: collapse }
td { border: 1px solid; padding: .25rem .5rem }
.deck { font-size: 1.25rem }
.section, .byline, .dates, .note, .trailer, figcaption, footer { font-size: .875rem }
@media print { body { font-size: 11pt; max-width: none } figure { break-inside: avoid } }"""


def language_attributes(language: str) -> str:
    """lang and dir of a language; nothing where it is not known.

    >>> language_attributes("ar"), language_attributes("und")
    (' lang="ar" dir="rtl"', '')
    """
    tag = language_tag(language)
    if tag == "und":
        return ""
    first, *rest = tag.split("-")
    rtl = first.lower() in _RIGHT_TO_LEFT and not any(len(part) == 4 for part in rest)
    rtl = rtl or any(part.title() in _RIGHT_TO_LEFT_SCRIPTS for part in rest)
    return f' lang="{tag}"' + (' dir="rtl"' if rtl else "")


def head(item: NewsItem) -> Iterator[str]:
    """The lines of the head; `item` holds only characters that XML holds."""
    meta, about = item.content_meta, item.item_meta
    provider = about.provider.name if about.provider else None
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{text(about.title or meta.headline or provider or item.guid)}</title>"
    if meta.deck:
        yield f'<meta name="description" content="{attribute(meta.deck)}">'
    yield f'<meta name="generator" content="{GENERATOR} {__version__}">'
    origin = next((link.href for link in about.links if link.rel == "derivedFrom"), None)
    canonical = iri(origin) if origin else None
    if canonical and canonical.startswith(("http:", "https:")):
        yield f'<link rel="canonical" href="{attribute(canonical)}">'
    yield f'<script type="application/ld+json">{script(item)}</script>'
    yield f"<style>\n{_STYLE}\n</style>"


def script(item: NewsItem) -> str:
    """The JSON-LD of `item`, which no parser of HTML can mistake for markup."""
    data = whole_characters(json_text(article(item), compact=True).rstrip("\n"))
    return data.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")


def header(item: NewsItem, headline: str | None) -> Iterator[str]:
    """The lines above the story; `headline` is the h1."""
    meta = item.content_meta
    if meta.section:
        yield f'<p class="section">{text(meta.section)}</p>'
    if headline:
        yield headline
    if meta.deck:
        yield f'<p class="deck">{text(meta.deck)}</p>'
    if meta.by:
        yield f'<p class="byline">{text(meta.by)}</p>'
    elif meta.creators:
        names = ", ".join(text(creator.name) for creator in meta.creators)
        yield f'<p class="creators">{names}</p>'
    times = [
        *_time(item, 0, "/itemMeta/published", item.item_meta.published),
        *_time(item, 1, "/contentMeta/contentModified", meta.content_modified),
    ]
    if times:
        yield f'<p class="dates">{" · ".join(times)}</p>'


def _time(item: NewsItem, word: int, pointer: str, value: str | None) -> Iterator[str]:
    if value is None:
        return
    value = moment("html", pointer, value)
    words = _WORDS.get(item.language.partition("-")[0].lower())
    label = f"{words[word]} " if words else ""
    yield f'{label}<time datetime="{value}">{_shown(value)}</time>'


def _shown(value: str) -> str:
    """A day, or day, time and zone, as people in all languages read it."""
    day, _, rest = value.partition("T")
    if not rest:
        return day
    zone = rest[5:].lstrip("0123456789:.") or "UTC"
    return f"{day} {rest[:5]} {'UTC' if zone == 'Z' else f'UTC{zone}'}"


def footer(item: NewsItem) -> Iterator[str]:
    """The lines below the story: corrections that it does not print, links, rights."""
    printed = {block.text for block in item.content_set.blocks}
    about, rights = item.item_meta, item.rights_info
    for note in about.ed_notes:
        if note.role == "correction" and note.text not in printed:
            yield f'<p class="correction">{text(note.text)}</p>'
    links = [(link, iri(link.href)) for link in about.links if link.rel == "seeAlso"]
    related = [(link.title or href, href) for link, href in links if href]
    if related:
        yield '<ul class="related">'
        for title, href in related:
            yield f'<li><a href="{attribute(href)}">{text(title)}</a></li>'
        yield "</ul>"
    if item.content_meta.creditline:
        yield f'<p class="creditline">{text(item.content_meta.creditline)}</p>'
    if rights and rights.copyright_notice:
        yield f'<p class="copyright">{text(rights.copyright_notice)}</p>'
    if rights and rights.usage_terms:
        yield f'<p class="terms">{text(rights.usage_terms)}</p>'
