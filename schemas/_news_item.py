"""news-item.schema.json as code: written by newsexport.schemas._compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
import re


class JsonSchemaValueException(ValueError):
    """The first thing that does not fit."""


class _Patterns(dict):
    """Compiled when first used."""

    def __missing__(self, pattern):
        compiled = self[pattern] = re.compile(pattern.replace("$", r"\Z"))
        return compiled


REGEX_PATTERNS = _Patterns()
NoneType = type(None)

def validate(data: object, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['guid', 'version', 'language', 'itemMeta', 'contentMeta', 'contentSet']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "guid" in data_keys:
            data_keys.remove("guid")
            data__guid = data["guid"]
            validate___defs_text(data__guid, custom_formats, (name_prefix or "data") + ".guid")
        if "version" in data_keys:
            data_keys.remove("version")
            data__version = data["version"]
            if not isinstance(data__version, (int)) and not (isinstance(data__version, float) and data__version.is_integer()) or isinstance(data__version, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".version must be integer")
            if isinstance(data__version, (int, float)) and not isinstance(data__version, bool):
                if data__version < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".version must be bigger than or equal to 1")
        if "language" in data_keys:
            data_keys.remove("language")
            data__language = data["language"]
            validate___defs_language(data__language, custom_formats, (name_prefix or "data") + ".language")
        if "itemMeta" in data_keys:
            data_keys.remove("itemMeta")
            data__itemMeta = data["itemMeta"]
            validate___defs_itemmeta(data__itemMeta, custom_formats, (name_prefix or "data") + ".itemMeta")
        if "rightsInfo" in data_keys:
            data_keys.remove("rightsInfo")
            data__rightsInfo = data["rightsInfo"]
            validate___defs_rightsinfo(data__rightsInfo, custom_formats, (name_prefix or "data") + ".rightsInfo")
        if "contentMeta" in data_keys:
            data_keys.remove("contentMeta")
            data__contentMeta = data["contentMeta"]
            validate___defs_contentmeta(data__contentMeta, custom_formats, (name_prefix or "data") + ".contentMeta")
        if "contentSet" in data_keys:
            data_keys.remove("contentSet")
            data__contentSet = data["contentSet"]
            validate___defs_contentset(data__contentSet, custom_formats, (name_prefix or "data") + ".contentSet")
        if "pictures" in data_keys:
            data_keys.remove("pictures")
            data__pictures = data["pictures"]
            if not isinstance(data__pictures, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".pictures must be array")
            data__pictures_is_list = isinstance(data__pictures, (list, tuple))
            if data__pictures_is_list:
                data__pictures_len = len(data__pictures)
                if data__pictures_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".pictures must contain at least 1 items")
                for data__pictures_x, data__pictures_item in enumerate(data__pictures):
                    validate___defs_picture(data__pictures_item, custom_formats, (name_prefix or "data") + ".pictures[{data__pictures_x}]".format(**locals()))
        if "quotes" in data_keys:
            data_keys.remove("quotes")
            data__quotes = data["quotes"]
            if not isinstance(data__quotes, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".quotes must be array")
            data__quotes_is_list = isinstance(data__quotes, (list, tuple))
            if data__quotes_is_list:
                data__quotes_len = len(data__quotes)
                if data__quotes_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".quotes must contain at least 1 items")
                for data__quotes_x, data__quotes_item in enumerate(data__quotes):
                    validate___defs_quote(data__quotes_item, custom_formats, (name_prefix or "data") + ".quotes[{data__quotes_x}]".format(**locals()))
        if "subjects" in data_keys:
            data_keys.remove("subjects")
            data__subjects = data["subjects"]
            if not isinstance(data__subjects, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".subjects must be array")
            data__subjects_is_list = isinstance(data__subjects, (list, tuple))
            if data__subjects_is_list:
                data__subjects_len = len(data__subjects)
                if data__subjects_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".subjects must contain at least 1 items")
                for data__subjects_x, data__subjects_item in enumerate(data__subjects):
                    validate___defs_subject(data__subjects_item, custom_formats, (name_prefix or "data") + ".subjects[{data__subjects_x}]".format(**locals()))
        if "dates" in data_keys:
            data_keys.remove("dates")
            data__dates = data["dates"]
            if not isinstance(data__dates, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must be array")
            data__dates_is_list = isinstance(data__dates, (list, tuple))
            if data__dates_is_list:
                data__dates_len = len(data__dates)
                if data__dates_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must contain at least 1 items")
                for data__dates_x, data__dates_item in enumerate(data__dates):
                    validate___defs_daymention(data__dates_item, custom_formats, (name_prefix or "data") + ".dates[{data__dates_x}]".format(**locals()))
        if "provenance" in data_keys:
            data_keys.remove("provenance")
            data__provenance = data["provenance"]
            validate___defs_provenance(data__provenance, custom_formats, (name_prefix or "data") + ".provenance")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_provenance(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "source" in data_keys:
            data_keys.remove("source")
            data__source = data["source"]
            validate___defs_sourceinfo(data__source, custom_formats, (name_prefix or "data") + ".source")
        if "parser" in data_keys:
            data_keys.remove("parser")
            data__parser = data["parser"]
            validate___defs_parserinfo(data__parser, custom_formats, (name_prefix or "data") + ".parser")
        if "lines" in data_keys:
            data_keys.remove("lines")
            data__lines = data["lines"]
            if not isinstance(data__lines, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must be array")
            data__lines_is_list = isinstance(data__lines, (list, tuple))
            if data__lines_is_list:
                data__lines_len = len(data__lines)
                if data__lines_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain at least 1 items")
                for data__lines_x, data__lines_item in enumerate(data__lines):
                    validate___defs_sourceline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "fields" in data_keys:
            data_keys.remove("fields")
            data__fields = data["fields"]
            if not isinstance(data__fields, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".fields must be array")
            data__fields_is_list = isinstance(data__fields, (list, tuple))
            if data__fields_is_list:
                data__fields_len = len(data__fields)
                if data__fields_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".fields must contain at least 1 items")
                for data__fields_x, data__fields_item in enumerate(data__fields):
                    validate___defs_fieldprovenance(data__fields_item, custom_formats, (name_prefix or "data") + ".fields[{data__fields_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_fieldprovenance(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['path', 'basis', 'rule', 'confidence']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "path" in data_keys:
            data_keys.remove("path")
            data__path = data["path"]
            if not isinstance(data__path, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".path must be string")
            if isinstance(data__path, str):
                if not REGEX_PATTERNS['^(/[^/]+)+$'].search(data__path):
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".path must match pattern ^(/[^/]+)+$")
        if "basis" in data_keys:
            data_keys.remove("basis")
            data__basis = data["basis"]
            if not (isinstance(data__basis, str) and data__basis == 'stated' or isinstance(data__basis, str) and data__basis == 'inferred' or isinstance(data__basis, str) and data__basis == 'derived' or isinstance(data__basis, str) and data__basis == 'supplied'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".basis must be one of ['stated', 'inferred', 'derived', 'supplied']")
        if "rule" in data_keys:
            data_keys.remove("rule")
            data__rule = data["rule"]
            if not isinstance(data__rule, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".rule must be string")
            if isinstance(data__rule, str):
                if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*$'].search(data__rule):
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".rule must match pattern ^[a-z0-9]+(-[a-z0-9]+)*$")
        if "confidence" in data_keys:
            data_keys.remove("confidence")
            data__confidence = data["confidence"]
            if not isinstance(data__confidence, (int)) and not (isinstance(data__confidence, float) and data__confidence.is_integer()) or isinstance(data__confidence, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".confidence must be integer")
            if isinstance(data__confidence, (int, float)) and not isinstance(data__confidence, bool):
                if data__confidence < 0:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".confidence must be bigger than or equal to 0")
                if data__confidence > 100:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".confidence must be smaller than or equal to 100")
        if "spans" in data_keys:
            data_keys.remove("spans")
            data__spans = data["spans"]
            if not isinstance(data__spans, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".spans must be array")
            data__spans_is_list = isinstance(data__spans, (list, tuple))
            if data__spans_is_list:
                data__spans_len = len(data__spans)
                if data__spans_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".spans must contain at least 1 items")
                for data__spans_x, data__spans_item in enumerate(data__spans):
                    validate___defs_span(data__spans_item, custom_formats, (name_prefix or "data") + ".spans[{data__spans_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_span(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (list, tuple)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be array")
    data_is_list = isinstance(data, (list, tuple))
    if data_is_list:
        data_len = len(data)
        if data_len < 2:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain at least 2 items")
        if data_len > 2:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain less than or equal to 2 items")
        for data_x, data_item in enumerate(data):
            validate___defs_offset(data_item, custom_formats, (name_prefix or "data") + "[{data_x}]".format(**locals()))
    return data

def validate___defs_offset(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (int)) and not (isinstance(data, float) and data.is_integer()) or isinstance(data, bool):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be integer")
    if isinstance(data, (int, float)) and not isinstance(data, bool):
        if data < 0:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be bigger than or equal to 0")
    return data

def validate___defs_sourceline(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['line', 'start', 'end', 'role']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "line" in data_keys:
            data_keys.remove("line")
            data__line = data["line"]
            if not isinstance(data__line, (int)) and not (isinstance(data__line, float) and data__line.is_integer()) or isinstance(data__line, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".line must be integer")
            if isinstance(data__line, (int, float)) and not isinstance(data__line, bool):
                if data__line < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".line must be bigger than or equal to 1")
        if "start" in data_keys:
            data_keys.remove("start")
            data__start = data["start"]
            validate___defs_offset(data__start, custom_formats, (name_prefix or "data") + ".start")
        if "end" in data_keys:
            data_keys.remove("end")
            data__end = data["end"]
            validate___defs_offset(data__end, custom_formats, (name_prefix or "data") + ".end")
        if "role" in data_keys:
            data_keys.remove("role")
            data__role = data["role"]
            if not (isinstance(data__role, str) and data__role == 'headline' or isinstance(data__role, str) and data__role == 'deck' or isinstance(data__role, str) and data__role == 'section' or isinstance(data__role, str) and data__role == 'byline' or isinstance(data__role, str) and data__role == 'timestamp' or isinstance(data__role, str) and data__role == 'dateline' or isinstance(data__role, str) and data__role == 'body' or isinstance(data__role, str) and data__role == 'subhead' or isinstance(data__role, str) and data__role == 'list' or isinstance(data__role, str) and data__role == 'quote' or isinstance(data__role, str) and data__role == 'caption' or isinstance(data__role, str) and data__role == 'credit' or isinstance(data__role, str) and data__role == 'trailer' or isinstance(data__role, str) and data__role == 'correction' or isinstance(data__role, str) and data__role == 'note' or isinstance(data__role, str) and data__role == 'copyright' or isinstance(data__role, str) and data__role == 'contact' or isinstance(data__role, str) and data__role == 'table' or isinstance(data__role, str) and data__role == 'boilerplate' or isinstance(data__role, str) and data__role == 'header'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".role must be one of ['headline', 'deck', 'section', 'byline', 'timestamp', 'dateline', 'body', 'subhead', 'list', 'quote', 'caption', 'credit', 'trailer', 'correction', 'note', 'copyright', 'contact', 'table', 'boilerplate', 'header']")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_parserinfo(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name', 'version']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "version" in data_keys:
            data_keys.remove("version")
            data__version = data["version"]
            validate___defs_text(data__version, custom_formats, (name_prefix or "data") + ".version")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_sourceinfo(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            if not isinstance(data__name, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".name must be string")
        if "encoding" in data_keys:
            data_keys.remove("encoding")
            data__encoding = data["encoding"]
            validate___defs_text(data__encoding, custom_formats, (name_prefix or "data") + ".encoding")
        if "characters" in data_keys:
            data_keys.remove("characters")
            data__characters = data["characters"]
            if not isinstance(data__characters, (int)) and not (isinstance(data__characters, float) and data__characters.is_integer()) or isinstance(data__characters, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".characters must be integer")
            if isinstance(data__characters, (int, float)) and not isinstance(data__characters, bool):
                if data__characters < 0:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".characters must be bigger than or equal to 0")
        if "sha256" in data_keys:
            data_keys.remove("sha256")
            data__sha256 = data["sha256"]
            if not isinstance(data__sha256, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".sha256 must be string")
            if isinstance(data__sha256, str):
                if not REGEX_PATTERNS['^[0-9a-f]{64}$'].search(data__sha256):
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".sha256 must match pattern ^[0-9a-f]{64}$")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_daymention(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['block', 'start', 'end', 'text', 'value']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "block" in data_keys:
            data_keys.remove("block")
            data__block = data["block"]
            validate___defs_id(data__block, custom_formats, (name_prefix or "data") + ".block")
        if "start" in data_keys:
            data_keys.remove("start")
            data__start = data["start"]
            validate___defs_offset(data__start, custom_formats, (name_prefix or "data") + ".start")
        if "end" in data_keys:
            data_keys.remove("end")
            data__end = data["end"]
            validate___defs_offset(data__end, custom_formats, (name_prefix or "data") + ".end")
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate___defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate___defs_day(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "line" in data_keys:
            data_keys.remove("line")
            data__line = data["line"]
            if not isinstance(data__line, (int)) and not (isinstance(data__line, float) and data__line.is_integer()) or isinstance(data__line, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".line must be integer")
            if isinstance(data__line, (int, float)) and not isinstance(data__line, bool):
                if data__line < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".line must be bigger than or equal to 1")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_day(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
    return data

def validate___defs_id(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Za-z_][A-Za-z0-9_.-]*$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Za-z_][A-Za-z0-9_.-]*$")
    return data

def validate___defs_subject(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['id', 'type', 'name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "id" in data_keys:
            data_keys.remove("id")
            data__id = data["id"]
            validate___defs_id(data__id, custom_formats, (name_prefix or "data") + ".id")
        if "type" in data_keys:
            data_keys.remove("type")
            data__type = data["type"]
            if not (isinstance(data__type, str) and data__type == 'person' or isinstance(data__type, str) and data__type == 'organisation' or isinstance(data__type, str) and data__type == 'geoArea' or isinstance(data__type, str) and data__type == 'abstract'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".type must be one of ['person', 'organisation', 'geoArea', 'abstract']")
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "jobTitle" in data_keys:
            data_keys.remove("jobTitle")
            data__jobTitle = data["jobTitle"]
            validate___defs_text(data__jobTitle, custom_formats, (name_prefix or "data") + ".jobTitle")
        if "country" in data_keys:
            data_keys.remove("country")
            data__country = data["country"]
            validate___defs_country(data__country, custom_formats, (name_prefix or "data") + ".country")
        if "qcode" in data_keys:
            data_keys.remove("qcode")
            data__qcode = data["qcode"]
            if not isinstance(data__qcode, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".qcode must be string")
            if isinstance(data__qcode, str):
                if not REGEX_PATTERNS['^[^\\s:]+:\\S+$'].search(data__qcode):
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".qcode must match pattern ^[^\\s:]+:\\S+$")
        if "placeType" in data_keys:
            data_keys.remove("placeType")
            data__placeType = data["placeType"]
            if not (isinstance(data__placeType, str) and data__placeType == 'country' or isinstance(data__placeType, str) and data__placeType == 'region' or isinstance(data__placeType, str) and data__placeType == 'city'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".placeType must be one of ['country', 'region', 'city']")
        if "relevance" in data_keys:
            data_keys.remove("relevance")
            data__relevance = data["relevance"]
            if not isinstance(data__relevance, (int)) and not (isinstance(data__relevance, float) and data__relevance.is_integer()) or isinstance(data__relevance, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".relevance must be integer")
            if isinstance(data__relevance, (int, float)) and not isinstance(data__relevance, bool):
                if data__relevance < 0:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".relevance must be bigger than or equal to 0")
                if data__relevance > 100:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".relevance must be smaller than or equal to 100")
        if "mentions" in data_keys:
            data_keys.remove("mentions")
            data__mentions = data["mentions"]
            if not isinstance(data__mentions, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".mentions must be array")
            data__mentions_is_list = isinstance(data__mentions, (list, tuple))
            if data__mentions_is_list:
                data__mentions_len = len(data__mentions)
                if data__mentions_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".mentions must contain at least 1 items")
                for data__mentions_x, data__mentions_item in enumerate(data__mentions):
                    validate___defs_mention(data__mentions_item, custom_formats, (name_prefix or "data") + ".mentions[{data__mentions_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_mention(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['block', 'start', 'end']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "block" in data_keys:
            data_keys.remove("block")
            data__block = data["block"]
            validate___defs_id(data__block, custom_formats, (name_prefix or "data") + ".block")
        if "start" in data_keys:
            data_keys.remove("start")
            data__start = data["start"]
            validate___defs_offset(data__start, custom_formats, (name_prefix or "data") + ".start")
        if "end" in data_keys:
            data_keys.remove("end")
            data__end = data["end"]
            validate___defs_offset(data__end, custom_formats, (name_prefix or "data") + ".end")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_country(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z]{2}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z]{2}$")
    return data

def validate___defs_quote(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['id', 'block', 'start', 'end', 'text']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "id" in data_keys:
            data_keys.remove("id")
            data__id = data["id"]
            validate___defs_id(data__id, custom_formats, (name_prefix or "data") + ".id")
        if "block" in data_keys:
            data_keys.remove("block")
            data__block = data["block"]
            validate___defs_id(data__block, custom_formats, (name_prefix or "data") + ".block")
        if "start" in data_keys:
            data_keys.remove("start")
            data__start = data["start"]
            validate___defs_offset(data__start, custom_formats, (name_prefix or "data") + ".start")
        if "end" in data_keys:
            data_keys.remove("end")
            data__end = data["end"]
            validate___defs_offset(data__end, custom_formats, (name_prefix or "data") + ".end")
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate___defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if "speaker" in data_keys:
            data_keys.remove("speaker")
            data__speaker = data["speaker"]
            validate___defs_speaker(data__speaker, custom_formats, (name_prefix or "data") + ".speaker")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_speaker(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "subject" in data_keys:
            data_keys.remove("subject")
            data__subject = data["subject"]
            validate___defs_id(data__subject, custom_formats, (name_prefix or "data") + ".subject")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_picture(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['id']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "id" in data_keys:
            data_keys.remove("id")
            data__id = data["id"]
            validate___defs_id(data__id, custom_formats, (name_prefix or "data") + ".id")
        if "caption" in data_keys:
            data_keys.remove("caption")
            data__caption = data["caption"]
            validate___defs_text(data__caption, custom_formats, (name_prefix or "data") + ".caption")
        if "credit" in data_keys:
            data_keys.remove("credit")
            data__credit = data["credit"]
            validate___defs_text(data__credit, custom_formats, (name_prefix or "data") + ".credit")
        if "creditline" in data_keys:
            data_keys.remove("creditline")
            data__creditline = data["creditline"]
            validate___defs_text(data__creditline, custom_formats, (name_prefix or "data") + ".creditline")
        if "creator" in data_keys:
            data_keys.remove("creator")
            data__creator = data["creator"]
            validate___defs_text(data__creator, custom_formats, (name_prefix or "data") + ".creator")
        if "supplier" in data_keys:
            data_keys.remove("supplier")
            data__supplier = data["supplier"]
            validate___defs_text(data__supplier, custom_formats, (name_prefix or "data") + ".supplier")
        if "archive" in data_keys:
            data_keys.remove("archive")
            data__archive = data["archive"]
            if not isinstance(data__archive, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".archive must be boolean")
            if not (isinstance(data__archive, bool) and data__archive is True):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".archive must be one of [True]")
        if "contentCreated" in data_keys:
            data_keys.remove("contentCreated")
            data__contentCreated = data["contentCreated"]
            validate___defs_dayorinstant(data__contentCreated, custom_formats, (name_prefix or "data") + ".contentCreated")
        if "href" in data_keys:
            data_keys.remove("href")
            data__href = data["href"]
            validate___defs_text(data__href, custom_formats, (name_prefix or "data") + ".href")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_dayorinstant(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$")
    return data

def validate___defs_contentset(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "blocks" in data_keys:
            data_keys.remove("blocks")
            data__blocks = data["blocks"]
            if not isinstance(data__blocks, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".blocks must be array")
            data__blocks_is_list = isinstance(data__blocks, (list, tuple))
            if data__blocks_is_list:
                data__blocks_len = len(data__blocks)
                if data__blocks_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".blocks must contain at least 1 items")
                for data__blocks_x, data__blocks_item in enumerate(data__blocks):
                    validate___defs_block(data__blocks_item, custom_formats, (name_prefix or "data") + ".blocks[{data__blocks_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_block(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['id', 'type']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "id" in data_keys:
            data_keys.remove("id")
            data__id = data["id"]
            validate___defs_id(data__id, custom_formats, (name_prefix or "data") + ".id")
        if "type" in data_keys:
            data_keys.remove("type")
            data__type = data["type"]
            if not (isinstance(data__type, str) and data__type == 'paragraph' or isinstance(data__type, str) and data__type == 'subhead' or isinstance(data__type, str) and data__type == 'list' or isinstance(data__type, str) and data__type == 'blockquote' or isinstance(data__type, str) and data__type == 'pullquote' or isinstance(data__type, str) and data__type == 'figure' or isinstance(data__type, str) and data__type == 'table' or isinstance(data__type, str) and data__type == 'correction' or isinstance(data__type, str) and data__type == 'note' or isinstance(data__type, str) and data__type == 'trailer'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".type must be one of ['paragraph', 'subhead', 'list', 'blockquote', 'pullquote', 'figure', 'table', 'correction', 'note', 'trailer']")
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate___defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if "source" in data_keys:
            data_keys.remove("source")
            data__source = data["source"]
            validate___defs_span(data__source, custom_formats, (name_prefix or "data") + ".source")
        if "picture" in data_keys:
            data_keys.remove("picture")
            data__picture = data["picture"]
            validate___defs_id(data__picture, custom_formats, (name_prefix or "data") + ".picture")
        if "items" in data_keys:
            data_keys.remove("items")
            data__items = data["items"]
            if not isinstance(data__items, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".items must be array")
            data__items_is_list = isinstance(data__items, (list, tuple))
            if data__items_is_list:
                data__items_len = len(data__items)
                if data__items_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".items must contain at least 1 items")
                for data__items_x, data__items_item in enumerate(data__items):
                    validate___defs_listitem(data__items_item, custom_formats, (name_prefix or "data") + ".items[{data__items_x}]".format(**locals()))
        if "rows" in data_keys:
            data_keys.remove("rows")
            data__rows = data["rows"]
            if not isinstance(data__rows, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".rows must be array")
            data__rows_is_list = isinstance(data__rows, (list, tuple))
            if data__rows_is_list:
                data__rows_len = len(data__rows)
                if data__rows_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".rows must contain at least 1 items")
                for data__rows_x, data__rows_item in enumerate(data__rows):
                    if not isinstance(data__rows_item, (list, tuple)):
                        raise JsonSchemaValueException("" + (name_prefix or "data") + ".rows[{data__rows_x}]".format(**locals()) + " must be array")
                    data__rows_item_is_list = isinstance(data__rows_item, (list, tuple))
                    if data__rows_item_is_list:
                        data__rows_item_len = len(data__rows_item)
                        for data__rows_item_x, data__rows_item_item in enumerate(data__rows_item):
                            if not isinstance(data__rows_item_item, (str)):
                                raise JsonSchemaValueException("" + (name_prefix or "data") + ".rows[{data__rows_x}][{data__rows_item_x}]".format(**locals()) + " must be string")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_listitem(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['text']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate___defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if "source" in data_keys:
            data_keys.remove("source")
            data__source = data["source"]
            validate___defs_span(data__source, custom_formats, (name_prefix or "data") + ".source")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_contentmeta(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "urgency" in data_keys:
            data_keys.remove("urgency")
            data__urgency = data["urgency"]
            if not isinstance(data__urgency, (int)) and not (isinstance(data__urgency, float) and data__urgency.is_integer()) or isinstance(data__urgency, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".urgency must be integer")
            if isinstance(data__urgency, (int, float)) and not isinstance(data__urgency, bool):
                if data__urgency < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".urgency must be bigger than or equal to 1")
                if data__urgency > 9:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".urgency must be smaller than or equal to 9")
        if "contentCreated" in data_keys:
            data_keys.remove("contentCreated")
            data__contentCreated = data["contentCreated"]
            validate___defs_dayorinstant(data__contentCreated, custom_formats, (name_prefix or "data") + ".contentCreated")
        if "contentModified" in data_keys:
            data_keys.remove("contentModified")
            data__contentModified = data["contentModified"]
            validate___defs_dayorinstant(data__contentModified, custom_formats, (name_prefix or "data") + ".contentModified")
        if "located" in data_keys:
            data_keys.remove("located")
            data__located = data["located"]
            validate___defs_located(data__located, custom_formats, (name_prefix or "data") + ".located")
        if "headline" in data_keys:
            data_keys.remove("headline")
            data__headline = data["headline"]
            validate___defs_text(data__headline, custom_formats, (name_prefix or "data") + ".headline")
        if "deck" in data_keys:
            data_keys.remove("deck")
            data__deck = data["deck"]
            validate___defs_text(data__deck, custom_formats, (name_prefix or "data") + ".deck")
        if "section" in data_keys:
            data_keys.remove("section")
            data__section = data["section"]
            validate___defs_text(data__section, custom_formats, (name_prefix or "data") + ".section")
        if "by" in data_keys:
            data_keys.remove("by")
            data__by = data["by"]
            validate___defs_text(data__by, custom_formats, (name_prefix or "data") + ".by")
        if "creators" in data_keys:
            data_keys.remove("creators")
            data__creators = data["creators"]
            if not isinstance(data__creators, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".creators must be array")
            data__creators_is_list = isinstance(data__creators, (list, tuple))
            if data__creators_is_list:
                data__creators_len = len(data__creators)
                if data__creators_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".creators must contain at least 1 items")
                for data__creators_x, data__creators_item in enumerate(data__creators):
                    validate___defs_creator(data__creators_item, custom_formats, (name_prefix or "data") + ".creators[{data__creators_x}]".format(**locals()))
        if "contributors" in data_keys:
            data_keys.remove("contributors")
            data__contributors = data["contributors"]
            if not isinstance(data__contributors, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".contributors must be array")
            data__contributors_is_list = isinstance(data__contributors, (list, tuple))
            if data__contributors_is_list:
                data__contributors_len = len(data__contributors)
                if data__contributors_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contributors must contain at least 1 items")
                for data__contributors_x, data__contributors_item in enumerate(data__contributors):
                    validate___defs_contributor(data__contributors_item, custom_formats, (name_prefix or "data") + ".contributors[{data__contributors_x}]".format(**locals()))
        if "infoSources" in data_keys:
            data_keys.remove("infoSources")
            data__infoSources = data["infoSources"]
            if not isinstance(data__infoSources, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".infoSources must be array")
            data__infoSources_is_list = isinstance(data__infoSources, (list, tuple))
            if data__infoSources_is_list:
                data__infoSources_len = len(data__infoSources)
                if data__infoSources_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".infoSources must contain at least 1 items")
                for data__infoSources_x, data__infoSources_item in enumerate(data__infoSources):
                    validate___defs_infosource(data__infoSources_item, custom_formats, (name_prefix or "data") + ".infoSources[{data__infoSources_x}]".format(**locals()))
        if "dateline" in data_keys:
            data_keys.remove("dateline")
            data__dateline = data["dateline"]
            validate___defs_dateline(data__dateline, custom_formats, (name_prefix or "data") + ".dateline")
        if "creditline" in data_keys:
            data_keys.remove("creditline")
            data__creditline = data["creditline"]
            validate___defs_text(data__creditline, custom_formats, (name_prefix or "data") + ".creditline")
        if "keywords" in data_keys:
            data_keys.remove("keywords")
            data__keywords = data["keywords"]
            if not isinstance(data__keywords, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".keywords must be array")
            data__keywords_is_list = isinstance(data__keywords, (list, tuple))
            if data__keywords_is_list:
                data__keywords_len = len(data__keywords)
                if data__keywords_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".keywords must contain at least 1 items")
                for data__keywords_x, data__keywords_item in enumerate(data__keywords):
                    validate___defs_text(data__keywords_item, custom_formats, (name_prefix or "data") + ".keywords[{data__keywords_x}]".format(**locals()))
        if "slugline" in data_keys:
            data_keys.remove("slugline")
            data__slugline = data["slugline"]
            validate___defs_text(data__slugline, custom_formats, (name_prefix or "data") + ".slugline")
        if "genre" in data_keys:
            data_keys.remove("genre")
            data__genre = data["genre"]
            validate___defs_text(data__genre, custom_formats, (name_prefix or "data") + ".genre")
        if "wordCount" in data_keys:
            data_keys.remove("wordCount")
            data__wordCount = data["wordCount"]
            if not isinstance(data__wordCount, (int)) and not (isinstance(data__wordCount, float) and data__wordCount.is_integer()) or isinstance(data__wordCount, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".wordCount must be integer")
            if isinstance(data__wordCount, (int, float)) and not isinstance(data__wordCount, bool):
                if data__wordCount < 0:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".wordCount must be bigger than or equal to 0")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_dateline(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['text']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate___defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if "place" in data_keys:
            data_keys.remove("place")
            data__place = data["place"]
            validate___defs_text(data__place, custom_formats, (name_prefix or "data") + ".place")
        if "region" in data_keys:
            data_keys.remove("region")
            data__region = data["region"]
            validate___defs_text(data__region, custom_formats, (name_prefix or "data") + ".region")
        if "country" in data_keys:
            data_keys.remove("country")
            data__country = data["country"]
            validate___defs_country(data__country, custom_formats, (name_prefix or "data") + ".country")
        if "date" in data_keys:
            data_keys.remove("date")
            data__date = data["date"]
            if not isinstance(data__date, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".date must be string")
            if isinstance(data__date, str):
                if not REGEX_PATTERNS['^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$'].search(data__date):
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".date must match pattern ^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$")
        if "agency" in data_keys:
            data_keys.remove("agency")
            data__agency = data["agency"]
            validate___defs_text(data__agency, custom_formats, (name_prefix or "data") + ".agency")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_infosource(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "role" in data_keys:
            data_keys.remove("role")
            data__role = data["role"]
            validate___defs_text(data__role, custom_formats, (name_prefix or "data") + ".role")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_contributor(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['type', 'name', 'role']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "type" in data_keys:
            data_keys.remove("type")
            data__type = data["type"]
            if not (isinstance(data__type, str) and data__type == 'person' or isinstance(data__type, str) and data__type == 'organisation'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".type must be one of ['person', 'organisation']")
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "role" in data_keys:
            data_keys.remove("role")
            data__role = data["role"]
            if not (isinstance(data__role, str) and data__role == 'reporting' or isinstance(data__role, str) and data__role == 'writing' or isinstance(data__role, str) and data__role == 'editing' or isinstance(data__role, str) and data__role == 'photography' or isinstance(data__role, str) and data__role == 'translation' or isinstance(data__role, str) and data__role == 'other'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".role must be one of ['reporting', 'writing', 'editing', 'photography', 'translation', 'other']")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_creator(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['type', 'name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "type" in data_keys:
            data_keys.remove("type")
            data__type = data["type"]
            if not (isinstance(data__type, str) and data__type == 'person' or isinstance(data__type, str) and data__type == 'organisation'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".type must be one of ['person', 'organisation']")
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "jobTitle" in data_keys:
            data_keys.remove("jobTitle")
            data__jobTitle = data["jobTitle"]
            validate___defs_text(data__jobTitle, custom_formats, (name_prefix or "data") + ".jobTitle")
        if "affiliation" in data_keys:
            data_keys.remove("affiliation")
            data__affiliation = data["affiliation"]
            validate___defs_text(data__affiliation, custom_formats, (name_prefix or "data") + ".affiliation")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_located(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "region" in data_keys:
            data_keys.remove("region")
            data__region = data["region"]
            validate___defs_text(data__region, custom_formats, (name_prefix or "data") + ".region")
        if "country" in data_keys:
            data_keys.remove("country")
            data__country = data["country"]
            validate___defs_country(data__country, custom_formats, (name_prefix or "data") + ".country")
        if "placeType" in data_keys:
            data_keys.remove("placeType")
            data__placeType = data["placeType"]
            if not (isinstance(data__placeType, str) and data__placeType == 'country' or isinstance(data__placeType, str) and data__placeType == 'region' or isinstance(data__placeType, str) and data__placeType == 'city'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".placeType must be one of ['country', 'region', 'city']")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_rightsinfo(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "copyrightNotice" in data_keys:
            data_keys.remove("copyrightNotice")
            data__copyrightNotice = data["copyrightNotice"]
            validate___defs_text(data__copyrightNotice, custom_formats, (name_prefix or "data") + ".copyrightNotice")
        if "copyrightHolder" in data_keys:
            data_keys.remove("copyrightHolder")
            data__copyrightHolder = data["copyrightHolder"]
            validate___defs_text(data__copyrightHolder, custom_formats, (name_prefix or "data") + ".copyrightHolder")
        if "copyrightYear" in data_keys:
            data_keys.remove("copyrightYear")
            data__copyrightYear = data["copyrightYear"]
            if not isinstance(data__copyrightYear, (int)) and not (isinstance(data__copyrightYear, float) and data__copyrightYear.is_integer()) or isinstance(data__copyrightYear, bool):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".copyrightYear must be integer")
            if isinstance(data__copyrightYear, (int, float)) and not isinstance(data__copyrightYear, bool):
                if data__copyrightYear < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".copyrightYear must be bigger than or equal to 1")
                if data__copyrightYear > 9999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".copyrightYear must be smaller than or equal to 9999")
        if "usageTerms" in data_keys:
            data_keys.remove("usageTerms")
            data__usageTerms = data["usageTerms"]
            validate___defs_text(data__usageTerms, custom_formats, (name_prefix or "data") + ".usageTerms")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_itemmeta(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['itemClass', 'pubStatus']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "itemClass" in data_keys:
            data_keys.remove("itemClass")
            data__itemClass = data["itemClass"]
            if not (isinstance(data__itemClass, str) and data__itemClass == 'text'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".itemClass must be one of ['text']")
        if "provider" in data_keys:
            data_keys.remove("provider")
            data__provider = data["provider"]
            validate___defs_party(data__provider, custom_formats, (name_prefix or "data") + ".provider")
        if "versionCreated" in data_keys:
            data_keys.remove("versionCreated")
            data__versionCreated = data["versionCreated"]
            validate___defs_instant(data__versionCreated, custom_formats, (name_prefix or "data") + ".versionCreated")
        if "published" in data_keys:
            data_keys.remove("published")
            data__published = data["published"]
            validate___defs_dayorinstant(data__published, custom_formats, (name_prefix or "data") + ".published")
        if "embargoed" in data_keys:
            data_keys.remove("embargoed")
            data__embargoed = data["embargoed"]
            if not isinstance(data__embargoed, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".embargoed must be string")
            if isinstance(data__embargoed, str):
                if not REGEX_PATTERNS['^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$'].search(data__embargoed):
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".embargoed must match pattern ^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$")
        if "pubStatus" in data_keys:
            data_keys.remove("pubStatus")
            data__pubStatus = data["pubStatus"]
            if not (isinstance(data__pubStatus, str) and data__pubStatus == 'usable' or isinstance(data__pubStatus, str) and data__pubStatus == 'withheld' or isinstance(data__pubStatus, str) and data__pubStatus == 'canceled'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".pubStatus must be one of ['usable', 'withheld', 'canceled']")
        if "title" in data_keys:
            data_keys.remove("title")
            data__title = data["title"]
            validate___defs_text(data__title, custom_formats, (name_prefix or "data") + ".title")
        if "edNotes" in data_keys:
            data_keys.remove("edNotes")
            data__edNotes = data["edNotes"]
            if not isinstance(data__edNotes, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".edNotes must be array")
            data__edNotes_is_list = isinstance(data__edNotes, (list, tuple))
            if data__edNotes_is_list:
                data__edNotes_len = len(data__edNotes)
                if data__edNotes_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".edNotes must contain at least 1 items")
                for data__edNotes_x, data__edNotes_item in enumerate(data__edNotes):
                    validate___defs_ednote(data__edNotes_item, custom_formats, (name_prefix or "data") + ".edNotes[{data__edNotes_x}]".format(**locals()))
        if "links" in data_keys:
            data_keys.remove("links")
            data__links = data["links"]
            if not isinstance(data__links, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".links must be array")
            data__links_is_list = isinstance(data__links, (list, tuple))
            if data__links_is_list:
                data__links_len = len(data__links)
                if data__links_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".links must contain at least 1 items")
                for data__links_x, data__links_item in enumerate(data__links):
                    validate___defs_link(data__links_item, custom_formats, (name_prefix or "data") + ".links[{data__links_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_link(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['rel', 'href']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "rel" in data_keys:
            data_keys.remove("rel")
            data__rel = data["rel"]
            validate___defs_text(data__rel, custom_formats, (name_prefix or "data") + ".rel")
        if "href" in data_keys:
            data_keys.remove("href")
            data__href = data["href"]
            validate___defs_text(data__href, custom_formats, (name_prefix or "data") + ".href")
        if "title" in data_keys:
            data_keys.remove("title")
            data__title = data["title"]
            validate___defs_text(data__title, custom_formats, (name_prefix or "data") + ".title")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_ednote(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['role', 'text']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "role" in data_keys:
            data_keys.remove("role")
            data__role = data["role"]
            if not (isinstance(data__role, str) and data__role == 'editorsNote' or isinstance(data__role, str) and data__role == 'correction' or isinstance(data__role, str) and data__role == 'inference'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".role must be one of ['editorsNote', 'correction', 'inference']")
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate___defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_instant(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$")
    return data

def validate___defs_party(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate___defs_text(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "abbreviation" in data_keys:
            data_keys.remove("abbreviation")
            data__abbreviation = data["abbreviation"]
            validate___defs_text(data__abbreviation, custom_formats, (name_prefix or "data") + ".abbreviation")
        if "uri" in data_keys:
            data_keys.remove("uri")
            data__uri = data["uri"]
            validate___defs_text(data__uri, custom_formats, (name_prefix or "data") + ".uri")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

def validate___defs_language(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
    return data

def validate___defs_text(data, custom_formats={}, name_prefix=None):
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['\\S'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern \\S")
    return data
