"""ninjs-1.4.schema.json as code: written by newsexport.schemas._json_compile."""

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
        if key in _texts_5:
            if type(each) is not str:
                return False
            continue
        test = _tests_7.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_3(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_4(each)):
            return False
    return True


def _is_11(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_12:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_10(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_11(each)):
            return False
    return True


def _is_9(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_5:
            if type(each) is not str:
                return False
            continue
        test = _tests_13.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_8(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_9(each)):
            return False
    return True


def _is_14(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_4(each)):
            return False
    return True


def _is_15(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_4(each)):
            return False
    return True


def _is_16(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_4(each)):
            return False
    return True


def _is_19(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_20:
            if type(each) is not str:
                return False
            continue
        test = _tests_22.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_17(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_18(key):
            if not (_is_19(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_23(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_18(key):
            if not (_is_0(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_0(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_29.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_34(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_35.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_36(key):
            if not (type(each) is dict):
                return False
            known = True
        if not known:
            return False
    return True


def _is_33(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_34(each)):
            return False
    return True


def _is_37(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_18(key):
            if not (_is_32(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_32(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_38.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_40(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_4(each)):
            return False
    return True


def _is_42(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_43:
            if type(each) is not str:
                return False
            continue
        test = _tests_44.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_41(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_18(key):
            if not (_is_42(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_45(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_18(key):
            if not (_is_39(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_39(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_47.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_50(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_51:
            if type(each) is not str:
                return False
            continue
        test = _tests_7.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_49(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_50(each)):
            return False
    return True


def _is_52(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_18(key):
            if not (_is_48(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_54(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_55:
            if type(each) is not str:
                return False
            continue
        test = _tests_56.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_53(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_54(each)):
            return False
    return True


def _is_57(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_58:
            if type(each) is not str:
                return False
            continue
        test = _tests_59.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_48(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_61.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_62(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_64(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_65(key):
            if not (_is_42(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_66(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_65(key):
            if not (_is_63(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_63(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_68.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_62(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_75(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return True


def _is_74(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_76:
            if type(each) is not str:
                return False
            continue
        test = _tests_77.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_73(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_78:
            if type(each) is not str:
                return False
            continue
        test = _tests_79.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return bool('value' in value) + bool('address' in value) == 1


def _is_72(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_73(each)):
            return False
    return True


def _is_71(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_5:
            if type(each) is not str:
                return False
            continue
        test = _tests_80.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_70(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_71(each)):
            return False
    return True


def _is_84(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_85:
            if type(each) is not str:
                return False
            continue
        test = _tests_86.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_83(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_84(each)):
            return False
    return True


def _is_82(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_5:
            if type(each) is not str:
                return False
            continue
        test = _tests_87.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_81(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_82(each)):
            return False
    return True


def _is_89(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_90.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_36(key):
            if not (type(each) is dict):
                return False
            known = True
        if not known:
            return False
    return True


def _is_88(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_89(each)):
            return False
    return True


def _is_92(value: Any) -> bool:
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
    return True


def _is_91(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_92(each)):
            return False
    return True


def _is_96(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_71(each)):
            return False
    return True


def _is_97(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_65(key):
            if not (_is_69(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_69(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_98.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_62(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_100(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_65(key):
            if not (_is_99(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_101(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_102:
            if type(each) is not str:
                return False
            continue
        test = _tests_103.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_99(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_104.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_62(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


def _is_108(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_110.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_112(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_113:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_111(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_112(each)):
            return False
    return True


def _is_107(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_114:
            if type(each) is not str:
                return False
            continue
        test = _tests_116.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_106(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_65(key):
            if not (_is_107(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_117(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_65(key):
            if not (_is_105(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_105(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_119.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_62(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_30(key):
            if not (type(each) is str):
                return False
            known = True
        if _fits_31(key):
            if not (type(each) is str):
                return False
            known = True
        if not known:
            return False
    return 'uri' in value


_format_1 = FORMATS['uri']
_format_2 = FORMATS['date-time']
_texts_5 = frozenset(('code', 'name', 'rel',))
_test_6 = lambda each: type(each) is str and _format_1(each)
_tests_7 = {
    'scheme': _test_6,
}
_texts_12 = frozenset(('exchange', 'ticker',))
_tests_13 = {
    'scheme': _test_6,
    'symbols': _is_10,
}
_fits_18 = fits('^[a-zA-Z0-9]+')
_texts_20 = frozenset(('mimetype', 'title',))
_test_21 = lambda each: type(each) in (int, float)
_tests_22 = {
    'href': _test_6,
    'height': _test_21,
    'width': _test_21,
    'sizeinbytes': _test_21,
}
_test_24 = lambda each: (type(each) is str and each in {'text', 'audio', 'video', 'picture', 'graphic', 'composite'})
_test_25 = lambda each: type(each) is str
_test_26 = lambda each: (type(each) is str and each in {'complete', 'incomplete'})
_test_27 = lambda each: type(each) is str and _format_2(each)
_test_28 = lambda each: (type(each) is str and each in {'usable', 'withheld', 'canceled'})
_tests_29 = {
    'uri': _test_6,
    'type': _test_24,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'versioncreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'language': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'located': _test_25,
    'person': _is_3,
    'organisation': _is_8,
    'place': _is_14,
    'subject': _is_15,
    'event': _is_16,
    'object': _is_16,
    'renditions': _is_17,
    'associations': _is_23,
}
_fits_30 = fits('^description_[a-zA-Z0-9_]+')
_fits_31 = fits('^body_[a-zA-Z0-9_]+')
_tests_35 = {
    'name': _test_25,
    'rel': _test_25,
    'scheme': _test_6,
    'code': _test_25,
}
_fits_36 = fits('^geometry_[a-zA-Z0-9_]+')
_tests_38 = {
    'uri': _test_6,
    'type': _test_24,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'versioncreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_21,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'language': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'located': _test_25,
    'person': _is_3,
    'organisation': _is_8,
    'place': _is_33,
    'subject': _is_15,
    'event': _is_16,
    'object': _is_16,
    'renditions': _is_17,
    'associations': _is_37,
}
_texts_43 = frozenset(('format', 'mimetype', 'title',))
_tests_44 = {
    'href': _test_6,
    'height': _test_21,
    'width': _test_21,
    'sizeinbytes': _test_21,
    'duration': _test_21,
}
_test_46 = lambda each: (type(each) is str and each in {'text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'})
_tests_47 = {
    'uri': _test_6,
    'type': _test_46,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'firstcreated': _test_27,
    'versioncreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_21,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'ednote': _test_25,
    'language': _test_25,
    'title': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'slugline': _test_25,
    'located': _test_25,
    'charcount': _test_21,
    'wordcount': _test_21,
    'person': _is_3,
    'organisation': _is_8,
    'place': _is_33,
    'subject': _is_15,
    'event': _is_16,
    'object': _is_16,
    'infosource': _is_40,
    'renditions': _is_41,
    'associations': _is_45,
}
_texts_51 = frozenset(('code', 'name',))
_texts_55 = frozenset(('code', 'title',))
_tests_56 = {
    'scheme': _test_6,
    'href': _test_6,
}
_texts_58 = frozenset(('name', 'version',))
_tests_59 = {
    'schema': _test_6,
}
_test_60 = lambda each: type(each) is dict
_tests_61 = {
    'uri': _test_6,
    'type': _test_46,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'firstcreated': _test_27,
    'versioncreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_21,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'ednote': _test_25,
    'language': _test_25,
    'title': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'slugline': _test_25,
    'located': _test_25,
    'charcount': _test_21,
    'wordcount': _test_21,
    'person': _is_3,
    'organisation': _is_8,
    'place': _is_33,
    'subject': _is_15,
    'event': _is_16,
    'object': _is_16,
    'infosource': _is_40,
    'genre': _is_49,
    'renditions': _is_41,
    'associations': _is_52,
    'altids': _test_60,
    'trustindicator': _is_53,
    '$standard': _is_57,
}
_fits_62 = fits('^headline_[a-zA-Z0-9_]+')
_fits_65 = fits('^[a-zA-Z0-9_]+')
_test_67 = lambda each: type(each) is dict and ('langid' not in each or type(each['langid']) is str and _format_1(each['langid'])) and ('linkedrights' not in each or type(each['linkedrights']) is str and _format_1(each['linkedrights'])) and ('encodedrights' not in each or type(each['encodedrights']) is str) and bool('linkedrights' in each) + bool('encodedrights' in each) == 1
_tests_68 = {
    'uri': _test_6,
    'type': _test_46,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'firstcreated': _test_27,
    'versioncreated': _test_27,
    'contentcreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_21,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'ednote': _test_25,
    'language': _test_25,
    'title': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'slugline': _test_25,
    'located': _test_25,
    'charcount': _test_21,
    'wordcount': _test_21,
    'person': _is_3,
    'organisation': _is_8,
    'place': _is_33,
    'subject': _is_15,
    'event': _is_16,
    'object': _is_16,
    'infosource': _is_40,
    'genre': _is_49,
    'renditions': _is_64,
    'associations': _is_66,
    'altids': _test_60,
    'trustindicator': _is_53,
    '$standard': _is_57,
    'expires': _test_27,
    'rightsinfo': _test_67,
}
_texts_76 = frozenset(('area', 'country', 'locality', 'postalcode',))
_tests_77 = {
    'lines': _is_75,
}
_texts_78 = frozenset(('lang', 'name', 'role', 'type', 'value',))
_tests_79 = {
    'address': _is_74,
}
_tests_80 = {
    'scheme': _test_6,
    'contactinfo': _is_72,
}
_texts_85 = frozenset(('exchange', 'symbol', 'ticker',))
_tests_86 = {
    'symboltype': _test_6,
}
_tests_87 = {
    'scheme': _test_6,
    'symbols': _is_83,
    'contactinfo': _is_72,
}
_tests_90 = {
    'name': _test_25,
    'rel': _test_25,
    'scheme': _test_6,
    'code': _test_25,
    'contactinfo': _is_72,
}
_texts_93 = frozenset(('code', 'creator', 'name', 'rel',))
_test_94 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 0 and each <= 100
_tests_95 = {
    'scheme': _test_6,
    'relevance': _test_94,
    'confidence': _test_94,
}
_tests_98 = {
    'uri': _test_6,
    'type': _test_46,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'firstcreated': _test_27,
    'versioncreated': _test_27,
    'contentcreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_21,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'ednote': _test_25,
    'language': _test_25,
    'title': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'slugline': _test_25,
    'located': _test_25,
    'charcount': _test_21,
    'wordcount': _test_21,
    'person': _is_70,
    'organisation': _is_81,
    'place': _is_88,
    'subject': _is_91,
    'event': _is_16,
    'object': _is_16,
    'infosource': _is_96,
    'genre': _is_49,
    'renditions': _is_64,
    'associations': _is_97,
    'altids': _test_60,
    'trustindicator': _is_53,
    '$standard': _is_57,
    'expires': _test_27,
    'rightsinfo': _test_67,
}
_texts_102 = frozenset(('literal', 'name',))
_tests_103 = {
    'uri': _test_6,
}
_tests_104 = {
    'uri': _test_6,
    'type': _test_46,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'firstcreated': _test_27,
    'versioncreated': _test_27,
    'contentcreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_21,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'ednote': _test_25,
    'language': _test_25,
    'title': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'slugline': _test_25,
    'located': _test_25,
    'charcount': _test_21,
    'wordcount': _test_21,
    'person': _is_70,
    'organisation': _is_81,
    'place': _is_88,
    'subject': _is_91,
    'event': _is_16,
    'object': _is_16,
    'infosource': _is_96,
    'genre': _is_49,
    'renditions': _is_64,
    'associations': _is_100,
    'altids': _test_60,
    'trustindicator': _is_53,
    '$standard': _is_57,
    'expires': _test_27,
    'rightsinfo': _test_67,
    'digitalsourcetype': _is_101,
}
_test_109 = lambda each: (type(each) is int or type(each) is float and each.is_integer())
_tests_110 = {
    'x': _test_109,
    'y': _test_109,
}
_texts_113 = frozenset(('contenttype', 'language', 'role', 'title',))
_texts_114 = frozenset(('aspectratio', 'bitrate', 'format', 'mimetype', 'title', 'transportprotocol', 'videocodec',))
_test_115 = lambda each: (type(each) is str and each in {'progressive', 'interlaced'})
_tests_116 = {
    'href': _test_6,
    'height': _test_21,
    'width': _test_21,
    'sizeinbytes': _test_21,
    'duration': _test_21,
    'framerate': _test_21,
    'poi': _is_108,
    'scantype': _test_115,
    'resources': _is_111,
}
_test_118 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1 and each <= 9
_tests_119 = {
    'uri': _test_6,
    'type': _test_46,
    'mimetype': _test_25,
    'representationtype': _test_26,
    'profile': _test_25,
    'version': _test_25,
    'firstcreated': _test_27,
    'versioncreated': _test_27,
    'contentcreated': _test_27,
    'embargoed': _test_27,
    'pubstatus': _test_28,
    'urgency': _test_118,
    'copyrightholder': _test_25,
    'copyrightnotice': _test_25,
    'usageterms': _test_25,
    'ednote': _test_25,
    'language': _test_25,
    'title': _test_25,
    'byline': _test_25,
    'headline': _test_25,
    'slugline': _test_25,
    'located': _test_25,
    'charcount': _test_21,
    'wordcount': _test_21,
    'person': _is_70,
    'organisation': _is_81,
    'place': _is_88,
    'subject': _is_91,
    'event': _is_16,
    'object': _is_16,
    'infosource': _is_96,
    'genre': _is_49,
    'renditions': _is_106,
    'associations': _is_117,
    'altids': _test_60,
    'trustindicator': _is_53,
    '$standard': _is_57,
    'expires': _test_27,
    'rightsinfo': _test_67,
    'digitalsourcetype': _is_101,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'ninjs-1.0': _is_0,
    'ninjs-1.1': _is_32,
    'ninjs-1.2': _is_39,
    'ninjs-1.3': _is_48,
    'ninjs-1.4': _is_63,
    'ninjs-1.5': _is_69,
    'ninjs-1.6': _is_99,
    'ninjs-1.7': _is_105,
}
