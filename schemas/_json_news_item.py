"""news-item.schema.json as code: written by newsexport.schemas._json_compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from collections.abc import Callable
from typing import Any

from newsexport.schemas.string_formats import FORMATS, fits


def _is_4(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_6.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_11(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_13.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'role' in value and 'text' in value


def _is_10(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_11(each)):
            return False
    return len(value) >= 1


def _is_15(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_16.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'rel' in value and 'href' in value


def _is_14(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_15(each)):
            return False
    return len(value) >= 1


def _is_3(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_22.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'itemClass' in value and 'pubStatus' in value


def _is_23(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_25.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_27(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_31.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_33(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_35.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'name' in value


def _is_32(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_33(each)):
            return False
    return len(value) >= 1


def _is_37(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_39.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'name' in value and 'role' in value


def _is_36(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_37(each)):
            return False
    return len(value) >= 1


def _is_41(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_42.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_40(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_41(each)):
            return False
    return len(value) >= 1


def _is_43(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_46.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'text' in value


def _is_47(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str and _fits_1(each)):
            return False
    return len(value) >= 1


def _is_26(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_50.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_55(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((type(each) is int or type(each) is float and each.is_integer()) and each >= 0):
            return False
    return len(value) >= 2 and len(value) <= 2


def _is_57(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_58.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'text' in value


def _is_56(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_57(each)):
            return False
    return len(value) >= 1


def _is_60(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return True


def _is_59(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_60(each)):
            return False
    return len(value) >= 1


def _is_53(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_63.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'id' in value and 'type' in value


def _is_52(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_53(each)):
            return False
    return len(value) >= 1


def _is_51(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_64.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_66(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_68.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'id' in value


def _is_65(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_66(each)):
            return False
    return len(value) >= 1


def _is_71(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_72.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_70(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_73.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'id' in value and 'block' in value and 'start' in value and 'end' in value and 'text' in value


def _is_69(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_70(each)):
            return False
    return len(value) >= 1


def _is_78(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_79.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'block' in value and 'start' in value and 'end' in value


def _is_77(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_78(each)):
            return False
    return len(value) >= 1


def _is_75(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_83.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'id' in value and 'type' in value and 'name' in value


def _is_74(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_75(each)):
            return False
    return len(value) >= 1


def _is_85(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_89.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'block' in value and 'start' in value and 'end' in value and 'text' in value and 'value' in value


def _is_84(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_85(each)):
            return False
    return len(value) >= 1


def _is_91(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_93:
            if type(each) is not str:
                return False
            continue
        test = _tests_95.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_96(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_97.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value and 'version' in value


def _is_99(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_101.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'line' in value and 'start' in value and 'end' in value and 'role' in value


def _is_98(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_99(each)):
            return False
    return len(value) >= 1


def _is_106(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_55(each)):
            return False
    return len(value) >= 1


def _is_103(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_110.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'path' in value and 'basis' in value and 'rule' in value and 'confidence' in value


def _is_102(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_103(each)):
            return False
    return len(value) >= 1


def _is_90(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_111.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_0(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_113.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'guid' in value and 'version' in value and 'language' in value and 'itemMeta' in value and 'contentMeta' in value and 'contentSet' in value


_fits_1 = fits('\\S')
_fits_2 = fits('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\Z')
_test_5 = lambda each: type(each) is str and _fits_1(each)
_tests_6 = {
    'name': _test_5,
    'abbreviation': _test_5,
    'uri': _test_5,
}
_fits_7 = fits('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\\Z')
_fits_8 = fits('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\Z')
_fits_9 = fits('^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\Z')
_test_12 = lambda each: (type(each) is str and each in {'editorsNote', 'correction', 'inference'})
_tests_13 = {
    'role': _test_12,
    'text': _test_5,
}
_tests_16 = {
    'rel': _test_5,
    'href': _test_5,
    'title': _test_5,
}
_test_17 = lambda each: (type(each) is str and each == 'text')
_test_18 = lambda each: type(each) is str and _fits_7(each)
_test_19 = lambda each: type(each) is str and _fits_8(each)
_test_20 = lambda each: type(each) is str and _fits_9(each)
_test_21 = lambda each: (type(each) is str and each in {'usable', 'withheld', 'canceled'})
_tests_22 = {
    'itemClass': _test_17,
    'provider': _is_4,
    'versionCreated': _test_18,
    'published': _test_19,
    'embargoed': _test_20,
    'pubStatus': _test_21,
    'title': _test_5,
    'edNotes': _is_10,
    'links': _is_14,
}
_test_24 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1 and each <= 9999
_tests_25 = {
    'copyrightNotice': _test_5,
    'copyrightHolder': _test_5,
    'copyrightYear': _test_24,
    'usageTerms': _test_5,
}
_fits_28 = fits('^[A-Z]{2}\\Z')
_test_29 = lambda each: type(each) is str and _fits_28(each)
_test_30 = lambda each: (type(each) is str and each in {'country', 'region', 'city'})
_tests_31 = {
    'name': _test_5,
    'region': _test_5,
    'country': _test_29,
    'placeType': _test_30,
}
_test_34 = lambda each: (type(each) is str and each in {'person', 'organisation'})
_tests_35 = {
    'type': _test_34,
    'name': _test_5,
    'jobTitle': _test_5,
    'affiliation': _test_5,
}
_test_38 = lambda each: (type(each) is str and each in {'reporting', 'writing', 'editing', 'photography', 'translation', 'other'})
_tests_39 = {
    'type': _test_34,
    'name': _test_5,
    'role': _test_38,
}
_tests_42 = {
    'name': _test_5,
    'role': _test_5,
}
_fits_44 = fits('^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))\\Z')
_test_45 = lambda each: type(each) is str and _fits_44(each)
_tests_46 = {
    'text': _test_5,
    'place': _test_5,
    'region': _test_5,
    'country': _test_29,
    'date': _test_45,
    'agency': _test_5,
}
_test_48 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1 and each <= 9
_test_49 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 0
_tests_50 = {
    'urgency': _test_48,
    'contentCreated': _test_19,
    'contentModified': _test_19,
    'located': _is_27,
    'headline': _test_5,
    'deck': _test_5,
    'section': _test_5,
    'by': _test_5,
    'creators': _is_32,
    'contributors': _is_36,
    'infoSources': _is_40,
    'dateline': _is_43,
    'creditline': _test_5,
    'keywords': _is_47,
    'slugline': _test_5,
    'genre': _test_5,
    'wordCount': _test_49,
}
_fits_54 = fits('^[A-Za-z_][A-Za-z0-9_.-]*\\Z')
_tests_58 = {
    'text': _test_5,
    'source': _is_55,
}
_test_61 = lambda each: type(each) is str and _fits_54(each)
_test_62 = lambda each: (type(each) is str and each in {'paragraph', 'subhead', 'list', 'blockquote', 'pullquote', 'figure', 'table', 'correction', 'note', 'trailer'})
_tests_63 = {
    'id': _test_61,
    'type': _test_62,
    'text': _test_5,
    'source': _is_55,
    'picture': _test_61,
    'items': _is_56,
    'rows': _is_59,
}
_tests_64 = {
    'blocks': _is_52,
}
_test_67 = lambda each: type(each) is bool and (each is True)
_tests_68 = {
    'id': _test_61,
    'caption': _test_5,
    'credit': _test_5,
    'creditline': _test_5,
    'creator': _test_5,
    'supplier': _test_5,
    'archive': _test_67,
    'contentCreated': _test_19,
    'href': _test_5,
}
_tests_72 = {
    'name': _test_5,
    'subject': _test_61,
}
_tests_73 = {
    'id': _test_61,
    'block': _test_61,
    'start': _test_49,
    'end': _test_49,
    'text': _test_5,
    'speaker': _is_71,
}
_fits_76 = fits('^[^\\s:]+:\\S+\\Z')
_tests_79 = {
    'block': _test_61,
    'start': _test_49,
    'end': _test_49,
}
_test_80 = lambda each: (type(each) is str and each in {'person', 'organisation', 'geoArea', 'abstract'})
_test_81 = lambda each: type(each) is str and _fits_76(each)
_test_82 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 0 and each <= 100
_tests_83 = {
    'id': _test_61,
    'type': _test_80,
    'name': _test_5,
    'jobTitle': _test_5,
    'country': _test_29,
    'qcode': _test_81,
    'placeType': _test_30,
    'relevance': _test_82,
    'mentions': _is_77,
}
_fits_86 = fits('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\Z')
_test_87 = lambda each: type(each) is str and _fits_86(each)
_test_88 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1
_tests_89 = {
    'block': _test_61,
    'start': _test_49,
    'end': _test_49,
    'text': _test_5,
    'value': _test_87,
    'line': _test_88,
}
_fits_92 = fits('^[0-9a-f]{64}\\Z')
_texts_93 = frozenset(('name',))
_test_94 = lambda each: type(each) is str and _fits_92(each)
_tests_95 = {
    'encoding': _test_5,
    'characters': _test_49,
    'sha256': _test_94,
}
_tests_97 = {
    'name': _test_5,
    'version': _test_5,
}
_test_100 = lambda each: (type(each) is str and each in {'headline', 'deck', 'section', 'byline', 'timestamp', 'dateline', 'body', 'subhead', 'list', 'quote', 'caption', 'credit', 'trailer', 'correction', 'note', 'copyright', 'contact', 'table', 'boilerplate', 'header'})
_tests_101 = {
    'line': _test_88,
    'start': _test_49,
    'end': _test_49,
    'role': _test_100,
}
_fits_104 = fits('^(/[^/]+)+\\Z')
_fits_105 = fits('^[a-z0-9]+(-[a-z0-9]+)*\\Z')
_test_107 = lambda each: type(each) is str and _fits_104(each)
_test_108 = lambda each: (type(each) is str and each in {'stated', 'inferred', 'derived', 'supplied'})
_test_109 = lambda each: type(each) is str and _fits_105(each)
_tests_110 = {
    'path': _test_107,
    'basis': _test_108,
    'rule': _test_109,
    'confidence': _test_82,
    'spans': _is_106,
}
_tests_111 = {
    'source': _is_91,
    'parser': _is_96,
    'lines': _is_98,
    'fields': _is_102,
}
_test_112 = lambda each: type(each) is str and _fits_2(each)
_tests_113 = {
    'guid': _test_5,
    'version': _test_88,
    'language': _test_112,
    'itemMeta': _is_3,
    'rightsInfo': _is_23,
    'contentMeta': _is_26,
    'contentSet': _is_51,
    'pictures': _is_65,
    'quotes': _is_69,
    'subjects': _is_74,
    'dates': _is_84,
    'provenance': _is_90,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'news-item': _is_0,
}
