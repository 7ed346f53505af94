"""news-item.schema.json as code: written by newsexport.schemas._compile."""

# fmt: off
# ruff: noqa
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Contributor,
    Creator,
    Dateline,
    DayMention,
    EdNote,
    FieldProvenance,
    InfoSource,
    ItemMeta,
    Link,
    ListItem,
    Located,
    Mention,
    NewsItem,
    ParserInfo,
    Party,
    Picture,
    Provenance,
    Quote,
    RightsInfo,
    SourceInfo,
    SourceLine,
    Speaker,
    Subject,
)
from newsexport.source import Span


def _pattern(pattern: str) -> Callable[[str], bool]:
    compiled: list[re.Pattern[str]] = []

    @lru_cache(maxsize=1024)  # the same ids, rules and days stand in an item again and again
    def fits(text: str) -> bool:
        if not compiled:
            compiled.append(re.compile(pattern))
        return compiled[0].search(text) is not None

    return fits

_fits_0 = _pattern('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\Z')


def _is_Party(value: Any) -> bool:
    if type(value) is not Party:
        return False
    name_, abbreviation_, uri_ = value
    return (
        type(name_) is str and name_ != '' and not name_.isspace()
        and (abbreviation_ is None or type(abbreviation_) is str and abbreviation_ != '' and not abbreviation_.isspace())
        and (uri_ is None or type(uri_) is str and uri_ != '' and not uri_.isspace())
    )

_fits_1 = _pattern('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\\Z')

_fits_2 = _pattern('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\Z')

_fits_3 = _pattern('^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\Z')


def _is_EdNote(value: Any) -> bool:
    if type(value) is not EdNote:
        return False
    role_, text_ = value
    return (
        type(role_) is str and role_ in {'editorsNote', 'correction', 'inference'}
        and type(text_) is str and text_ != '' and not text_.isspace()
    )


def _is_Link(value: Any) -> bool:
    if type(value) is not Link:
        return False
    rel_, href_, title_ = value
    return (
        type(rel_) is str and rel_ != '' and not rel_.isspace()
        and type(href_) is str and href_ != '' and not href_.isspace()
        and (title_ is None or type(title_) is str and title_ != '' and not title_.isspace())
    )


def _is_ItemMeta(value: Any) -> bool:
    if type(value) is not ItemMeta:
        return False
    item_class_, provider_, version_created_, published_, embargoed_, pub_status_, title_, ed_notes_, links_ = value
    return (
        type(item_class_) is str and item_class_ in {'text'}
        and (provider_ is None or _is_Party(provider_))
        and (version_created_ is None or type(version_created_) is str and _fits_1(version_created_))
        and (published_ is None or type(published_) is str and _fits_2(published_))
        and (embargoed_ is None or type(embargoed_) is str and _fits_3(embargoed_))
        and type(pub_status_) is str and pub_status_ in {'usable', 'withheld', 'canceled'}
        and (title_ is None or type(title_) is str and title_ != '' and not title_.isspace())
        and type(ed_notes_) is tuple and all(map(_is_EdNote, ed_notes_))
        and type(links_) is tuple and all(map(_is_Link, links_))
    )


def _is_RightsInfo(value: Any) -> bool:
    if type(value) is not RightsInfo:
        return False
    copyright_notice_, copyright_holder_, copyright_year_, usage_terms_ = value
    return (
        (copyright_notice_ is None or type(copyright_notice_) is str and copyright_notice_ != '' and not copyright_notice_.isspace())
        and (copyright_holder_ is None or type(copyright_holder_) is str and copyright_holder_ != '' and not copyright_holder_.isspace())
        and (copyright_year_ is None or type(copyright_year_) is int and copyright_year_ >= 1 and copyright_year_ <= 9999)
        and (usage_terms_ is None or type(usage_terms_) is str and usage_terms_ != '' and not usage_terms_.isspace())
    )

_fits_4 = _pattern('^[A-Z]{2}\\Z')


def _is_Located(value: Any) -> bool:
    if type(value) is not Located:
        return False
    name_, region_, country_, place_type_ = value
    return (
        type(name_) is str and name_ != '' and not name_.isspace()
        and (region_ is None or type(region_) is str and region_ != '' and not region_.isspace())
        and (country_ is None or type(country_) is str and _fits_4(country_))
        and (place_type_ is None or type(place_type_) is str and place_type_ in {'country', 'region', 'city'})
    )


def _is_Creator(value: Any) -> bool:
    if type(value) is not Creator:
        return False
    type_, name_, job_title_, affiliation_ = value
    return (
        type(type_) is str and type_ in {'person', 'organisation'}
        and type(name_) is str and name_ != '' and not name_.isspace()
        and (job_title_ is None or type(job_title_) is str and job_title_ != '' and not job_title_.isspace())
        and (affiliation_ is None or type(affiliation_) is str and affiliation_ != '' and not affiliation_.isspace())
    )


def _is_Contributor(value: Any) -> bool:
    if type(value) is not Contributor:
        return False
    type_, name_, role_ = value
    return (
        type(type_) is str and type_ in {'person', 'organisation'}
        and type(name_) is str and name_ != '' and not name_.isspace()
        and type(role_) is str and role_ in {'reporting', 'writing', 'editing', 'photography', 'translation', 'other'}
    )


def _is_InfoSource(value: Any) -> bool:
    if type(value) is not InfoSource:
        return False
    name_, role_ = value
    return (
        type(name_) is str and name_ != '' and not name_.isspace()
        and (role_ is None or type(role_) is str and role_ != '' and not role_.isspace())
    )

_fits_5 = _pattern('^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))\\Z')


def _is_Dateline(value: Any) -> bool:
    if type(value) is not Dateline:
        return False
    text_, place_, region_, country_, date_, agency_ = value
    return (
        type(text_) is str and text_ != '' and not text_.isspace()
        and (place_ is None or type(place_) is str and place_ != '' and not place_.isspace())
        and (region_ is None or type(region_) is str and region_ != '' and not region_.isspace())
        and (country_ is None or type(country_) is str and _fits_4(country_))
        and (date_ is None or type(date_) is str and _fits_5(date_))
        and (agency_ is None or type(agency_) is str and agency_ != '' and not agency_.isspace())
    )


def _is_ContentMeta(value: Any) -> bool:
    if type(value) is not ContentMeta:
        return False
    urgency_, content_created_, content_modified_, located_, headline_, deck_, section_, by_, creators_, contributors_, info_sources_, dateline_, creditline_, keywords_, slugline_, genre_, word_count_ = value
    return (
        (urgency_ is None or type(urgency_) is int and urgency_ >= 1 and urgency_ <= 9)
        and (content_created_ is None or type(content_created_) is str and _fits_2(content_created_))
        and (content_modified_ is None or type(content_modified_) is str and _fits_2(content_modified_))
        and (located_ is None or _is_Located(located_))
        and (headline_ is None or type(headline_) is str and headline_ != '' and not headline_.isspace())
        and (deck_ is None or type(deck_) is str and deck_ != '' and not deck_.isspace())
        and (section_ is None or type(section_) is str and section_ != '' and not section_.isspace())
        and (by_ is None or type(by_) is str and by_ != '' and not by_.isspace())
        and type(creators_) is tuple and all(map(_is_Creator, creators_))
        and type(contributors_) is tuple and all(map(_is_Contributor, contributors_))
        and type(info_sources_) is tuple and all(map(_is_InfoSource, info_sources_))
        and (dateline_ is None or _is_Dateline(dateline_))
        and (creditline_ is None or type(creditline_) is str and creditline_ != '' and not creditline_.isspace())
        and type(keywords_) is tuple and all([type(each) is str and each != '' and not each.isspace() for each in keywords_])
        and (slugline_ is None or type(slugline_) is str and slugline_ != '' and not slugline_.isspace())
        and (genre_ is None or type(genre_) is str and genre_ != '' and not genre_.isspace())
        and (word_count_ is None or type(word_count_) is int and word_count_ >= 0)
    )

_fits_6 = _pattern('^[A-Za-z_][A-Za-z0-9_.-]*\\Z')


def _is_Span(value: Any) -> bool:
    if type(value) is not Span:
        return False
    start_, end_ = value
    return (
        type(start_) is int and start_ >= 0
        and type(end_) is int and end_ >= 0
    )


def _is_ListItem(value: Any) -> bool:
    if type(value) is not ListItem:
        return False
    text_, source_ = value
    return (
        type(text_) is str and text_ != '' and not text_.isspace()
        and (source_ is None or _is_Span(source_))
    )


def _is_Block(value: Any) -> bool:
    if type(value) is not Block:
        return False
    id_, type_, text_, source_, picture_, items_, rows_ = value
    return (
        type(id_) is str and _fits_6(id_)
        and type(type_) is str and type_ in {'paragraph', 'subhead', 'list', 'blockquote', 'pullquote', 'figure', 'table', 'correction', 'note', 'trailer'}
        and (text_ is None or type(text_) is str and text_ != '' and not text_.isspace())
        and (source_ is None or _is_Span(source_))
        and (picture_ is None or type(picture_) is str and _fits_6(picture_))
        and type(items_) is tuple and all(map(_is_ListItem, items_))
        and type(rows_) is tuple and all([type(each) is tuple and all([type(each) is str for each in each]) for each in rows_])
    )


def _is_ContentSet(value: Any) -> bool:
    if type(value) is not ContentSet:
        return False
    blocks_, = value
    return (
        type(blocks_) is tuple and all(map(_is_Block, blocks_))
    )


def _is_Picture(value: Any) -> bool:
    if type(value) is not Picture:
        return False
    id_, caption_, credit_, creditline_, creator_, supplier_, archive_, content_created_, href_ = value
    return (
        type(id_) is str and _fits_6(id_)
        and (caption_ is None or type(caption_) is str and caption_ != '' and not caption_.isspace())
        and (credit_ is None or type(credit_) is str and credit_ != '' and not credit_.isspace())
        and (creditline_ is None or type(creditline_) is str and creditline_ != '' and not creditline_.isspace())
        and (creator_ is None or type(creator_) is str and creator_ != '' and not creator_.isspace())
        and (supplier_ is None or type(supplier_) is str and supplier_ != '' and not supplier_.isspace())
        and (archive_ is None or archive_ is True)
        and (content_created_ is None or type(content_created_) is str and _fits_2(content_created_))
        and (href_ is None or type(href_) is str and href_ != '' and not href_.isspace())
    )


def _is_Speaker(value: Any) -> bool:
    if type(value) is not Speaker:
        return False
    name_, subject_ = value
    return (
        type(name_) is str and name_ != '' and not name_.isspace()
        and (subject_ is None or type(subject_) is str and _fits_6(subject_))
    )


def _is_Quote(value: Any) -> bool:
    if type(value) is not Quote:
        return False
    id_, block_, start_, end_, text_, speaker_ = value
    return (
        type(id_) is str and _fits_6(id_)
        and type(block_) is str and _fits_6(block_)
        and type(start_) is int and start_ >= 0
        and type(end_) is int and end_ >= 0
        and type(text_) is str and text_ != '' and not text_.isspace()
        and (speaker_ is None or _is_Speaker(speaker_))
    )

_fits_7 = _pattern('^[^\\s:]+:\\S+\\Z')


def _is_Mention(value: Any) -> bool:
    if type(value) is not Mention:
        return False
    block_, start_, end_ = value
    return (
        type(block_) is str and _fits_6(block_)
        and type(start_) is int and start_ >= 0
        and type(end_) is int and end_ >= 0
    )


def _is_Subject(value: Any) -> bool:
    if type(value) is not Subject:
        return False
    id_, type_, name_, job_title_, country_, qcode_, place_type_, relevance_, mentions_ = value
    return (
        type(id_) is str and _fits_6(id_)
        and type(type_) is str and type_ in {'person', 'organisation', 'geoArea', 'abstract'}
        and type(name_) is str and name_ != '' and not name_.isspace()
        and (job_title_ is None or type(job_title_) is str and job_title_ != '' and not job_title_.isspace())
        and (country_ is None or type(country_) is str and _fits_4(country_))
        and (qcode_ is None or type(qcode_) is str and _fits_7(qcode_))
        and (place_type_ is None or type(place_type_) is str and place_type_ in {'country', 'region', 'city'})
        and (relevance_ is None or type(relevance_) is int and relevance_ >= 0 and relevance_ <= 100)
        and type(mentions_) is tuple and all(map(_is_Mention, mentions_))
    )

_fits_8 = _pattern('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\Z')


def _is_DayMention(value: Any) -> bool:
    if type(value) is not DayMention:
        return False
    block_, start_, end_, text_, value_, line_ = value
    return (
        type(block_) is str and _fits_6(block_)
        and type(start_) is int and start_ >= 0
        and type(end_) is int and end_ >= 0
        and type(text_) is str and text_ != '' and not text_.isspace()
        and type(value_) is str and _fits_8(value_)
        and (line_ is None or type(line_) is int and line_ >= 1)
    )

_fits_9 = _pattern('^[0-9a-f]{64}\\Z')


def _is_SourceInfo(value: Any) -> bool:
    if type(value) is not SourceInfo:
        return False
    name_, encoding_, characters_, sha256_ = value
    return (
        type(name_) is str
        and (encoding_ is None or type(encoding_) is str and encoding_ != '' and not encoding_.isspace())
        and (characters_ is None or type(characters_) is int and characters_ >= 0)
        and (sha256_ is None or type(sha256_) is str and _fits_9(sha256_))
    )


def _is_ParserInfo(value: Any) -> bool:
    if type(value) is not ParserInfo:
        return False
    name_, version_ = value
    return (
        type(name_) is str and name_ != '' and not name_.isspace()
        and type(version_) is str and version_ != '' and not version_.isspace()
    )


def _is_SourceLine(value: Any) -> bool:
    if type(value) is not SourceLine:
        return False
    line_, start_, end_, role_ = value
    return (
        type(line_) is int and line_ >= 1
        and type(start_) is int and start_ >= 0
        and type(end_) is int and end_ >= 0
        and type(role_) is str and role_ in {'headline', 'deck', 'section', 'byline', 'timestamp', 'dateline', 'body', 'subhead', 'list', 'quote', 'caption', 'credit', 'trailer', 'correction', 'note', 'copyright', 'contact', 'table', 'boilerplate', 'header'}
    )

_fits_10 = _pattern('^(/[^/]+)+\\Z')

_fits_11 = _pattern('^[a-z0-9]+(-[a-z0-9]+)*\\Z')


def _is_FieldProvenance(value: Any) -> bool:
    if type(value) is not FieldProvenance:
        return False
    path_, basis_, rule_, confidence_, spans_ = value
    return (
        type(path_) is str and _fits_10(path_)
        and type(basis_) is str and basis_ in {'stated', 'inferred', 'derived', 'supplied'}
        and type(rule_) is str and _fits_11(rule_)
        and type(confidence_) is int and confidence_ >= 0 and confidence_ <= 100
        and type(spans_) is tuple and all(map(_is_Span, spans_))
    )


def _is_Provenance(value: Any) -> bool:
    if type(value) is not Provenance:
        return False
    source_, parser_, lines_, fields_ = value
    return (
        (source_ is None or _is_SourceInfo(source_))
        and (parser_ is None or _is_ParserInfo(parser_))
        and type(lines_) is tuple and all(map(_is_SourceLine, lines_))
        and type(fields_) is tuple and all(map(_is_FieldProvenance, fields_))
    )


def _is_NewsItem(value: Any) -> bool:
    if type(value) is not NewsItem:
        return False
    guid_, version_, language_, item_meta_, rights_info_, content_meta_, content_set_, pictures_, quotes_, subjects_, dates_, provenance_ = value
    return (
        type(guid_) is str and guid_ != '' and not guid_.isspace()
        and type(version_) is int and version_ >= 1
        and type(language_) is str and _fits_0(language_)
        and _is_ItemMeta(item_meta_)
        and (rights_info_ is None or _is_RightsInfo(rights_info_))
        and _is_ContentMeta(content_meta_)
        and _is_ContentSet(content_set_)
        and type(pictures_) is tuple and all(map(_is_Picture, pictures_))
        and type(quotes_) is tuple and all(map(_is_Quote, quotes_))
        and type(subjects_) is tuple and all(map(_is_Subject, subjects_))
        and type(dates_) is tuple and all(map(_is_DayMention, dates_))
        and (provenance_ is None or _is_Provenance(provenance_))
    )


is_valid: Callable[[Any], bool] = _is_NewsItem
