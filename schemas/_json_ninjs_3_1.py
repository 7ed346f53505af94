"""ninjs-3.1.schema.json as code: written by newsexport.schemas._json_compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from collections.abc import Callable
from typing import Any

from newsexport.schemas.string_formats import FORMATS, fits


def _is_5(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_6:
            if type(each) is not str:
                return False
            continue
        return False
    return 'value' in value


def _is_4(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_5(each)):
            return False
    return True


def _is_8(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_6:
            if type(each) is not str:
                return False
            continue
        test = _tests_10.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'value' in value


def _is_7(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_8(each)):
            return False
    return True


def _is_16(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return True


def _is_15(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_17:
            if type(each) is not str:
                return False
            continue
        test = _tests_18.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_14(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_19:
            if type(each) is not str:
                return False
            continue
        test = _tests_20.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return bool('value' in value) + bool('address' in value) == 1


def _is_13(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_14(each)):
            return False
    return True


def _is_12(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_21:
            if type(each) is not str:
                return False
            continue
        test = _tests_23.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_11(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_12(each)):
            return False
    return True


def _is_27(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_28:
            if type(each) is not str:
                return False
            continue
        test = _tests_29.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_26(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_27(each)):
            return False
    return True


def _is_25(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_21:
            if type(each) is not str:
                return False
            continue
        test = _tests_30.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_24(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_25(each)):
            return False
    return True


def _is_35(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) in (int, float)):
            return False
    return len(value) >= 2


def _is_36(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) in (int, float)):
            return False
    return len(value) >= 4


def _is_37(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_35(each)):
            return False
    return len(value) >= 2


def _is_39(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_35(each)):
            return False
    return len(value) >= 4


def _is_38(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_39(each)):
            return False
    return True


def _is_40(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_35(each)):
            return False
    return True


def _is_41(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_37(each)):
            return False
    return True


def _is_42(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_38(each)):
            return False
    return True


def _is_34(value: Any) -> bool:
    return (type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'Point') and _is_35(value['coordinates']) and ('bbox' not in value or _is_36(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'LineString') and _is_37(value['coordinates']) and ('bbox' not in value or _is_36(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'Polygon') and _is_38(value['coordinates']) and ('bbox' not in value or _is_36(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'MultiPoint') and _is_40(value['coordinates']) and ('bbox' not in value or _is_36(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'MultiLineString') and _is_41(value['coordinates']) and ('bbox' not in value or _is_36(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'MultiPolygon') and _is_42(value['coordinates']) and ('bbox' not in value or _is_36(value['bbox'])))


def _is_44(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_34(each)):
            return False
    return True


def _is_43(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'type' in value and 'geometries' in value and (type(value['type']) is str and value['type'] == 'GeometryCollection') and _is_44(value['geometries']) and ('bbox' not in value or _is_36(value['bbox']))


def _is_45(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_50.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return 'type' in value and 'geometry' in value and 'properties' in value


def _is_52(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_45(each)):
            return False
    return True


def _is_51(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'type' in value and 'features' in value and (type(value['type']) is str and value['type'] == 'FeatureCollection') and _is_52(value['features']) and ('bbox' not in value or _is_36(value['bbox']))


def _is_33(value: Any) -> bool:
    return (_is_34(value) or _is_43(value) or _is_45(value) or _is_51(value))


def _is_32(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_21:
            if type(each) is not str:
                return False
            continue
        test = _tests_53.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_31(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_32(each)):
            return False
    return True


def _is_55(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_56:
            if type(each) is not str:
                return False
            continue
        test = _tests_58.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_54(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_55(each)):
            return False
    return True


def _is_60(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_61:
            if type(each) is not str:
                return False
            continue
        test = _tests_62.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_59(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_60(each)):
            return False
    return True


def _is_64(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_21:
            if type(each) is not str:
                return False
            continue
        test = _tests_62.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_63(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_64(each)):
            return False
    return True


def _is_66(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_67:
            if type(each) is not str:
                return False
            continue
        test = _tests_23.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_65(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_66(each)):
            return False
    return True


def _is_73(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_76.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


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
        test = _tests_78.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_69(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_79:
            if type(each) is not str:
                return False
            continue
        test = _tests_81.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return (bool('startDate' in value) + bool('expectedStartDate' in value) == 1 or bool('endDate' in value) + bool('expectedEndDate' in value) == 1)


def _is_68(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_82.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_87(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_88:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_86(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_87(each)):
            return False
    return True


def _is_85(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_89:
            if type(each) is not str:
                return False
            continue
        test = _tests_90.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
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
        test = _tests_94.get(key)
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


def _is_95(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_96.get(key)
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
        test = _tests_100.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_98(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_101:
            if type(each) is not str:
                return False
            continue
        test = _tests_104.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_97(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_98(each)):
            return False
    return True


def _is_84(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_105:
            if type(each) is not str:
                return False
            continue
        test = _tests_109.get(key)
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


def _is_111(value: Any) -> bool:
    return (type(value) is not dict or 'name' in value and 'uri' in value) and _is_1(value)


def _is_110(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_111(each)):
            return False
    return True


def _is_113(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_114:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_112(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_113(each)):
            return False
    return True


def _is_116(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_117:
            if type(each) is not str:
                return False
            continue
        test = _tests_118.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_115(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_116(each)):
            return False
    return True


def _is_120(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_121:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_119(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_120(each)):
            return False
    return True


def _is_122(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_123:
            if type(each) is not str:
                return False
            continue
        test = _tests_124.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_125(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_126:
            if type(each) is not str:
                return False
            continue
        test = _tests_127.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return bool('linkedRights' in value) + bool('encodedRights' in value) == 1


def _is_1(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_128:
            if type(each) is not str:
                return False
            continue
        test = _tests_130.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_0(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value and 'rel' not in value) and _is_1(value)


def _is_134(value: Any) -> bool:
    return (type(value) is not dict or 'name' in value and 'uri' in value) and _is_132(value)


def _is_133(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_134(each)):
            return False
    return True


def _is_135(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_136:
            if type(each) is not str:
                return False
            continue
        test = _tests_62.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_132(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_128:
            if type(each) is not str:
                return False
            continue
        test = _tests_137.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_131(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value and 'rel' not in value) and _is_132(value)


def _is_145(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_146:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_144(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_145(each)):
            return False
    return True


def _is_143(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_101:
            if type(each) is not str:
                return False
            continue
        test = _tests_147.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_142(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_143(each)):
            return False
    return True


def _is_141(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_105:
            if type(each) is not str:
                return False
            continue
        test = _tests_148.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_140(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_141(each)):
            return False
    return True


def _is_150(value: Any) -> bool:
    return (type(value) is not dict or 'name' in value and 'uri' in value) and _is_139(value)


def _is_149(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_150(each)):
            return False
    return True


def _is_139(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_128:
            if type(each) is not str:
                return False
            continue
        test = _tests_151.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_138(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value and 'rel' not in value) and _is_139(value)


_format_2 = FORMATS['uri']
_format_3 = FORMATS['date-time']
_texts_6 = frozenset(('contentType', 'role', 'value',))
_test_9 = lambda each: (type(each) is int or type(each) is float and each.is_integer())
_tests_10 = {
    'charCount': _test_9,
    'wordCount': _test_9,
}
_texts_17 = frozenset(('area', 'country', 'locality', 'postalCode',))
_tests_18 = {
    'lines': _is_16,
}
_texts_19 = frozenset(('lang', 'name', 'role', 'type', 'value',))
_tests_20 = {
    'address': _is_15,
}
_texts_21 = frozenset(('literal', 'name', 'rel',))
_test_22 = lambda each: type(each) is str and _format_2(each)
_tests_23 = {
    'uri': _test_22,
    'contactInfo': _is_13,
}
_texts_28 = frozenset(('exchange', 'symbol',))
_tests_29 = {
    'symbolType': _test_22,
}
_tests_30 = {
    'uri': _test_22,
    'symbols': _is_26,
    'contactInfo': _is_13,
}
_test_46 = lambda each: (type(each) is str and each == 'Feature')
_test_47 = lambda each: (type(each) is str or type(each) in (int, float))
_test_48 = lambda each: (each is None or _is_34(each) or _is_43(each))
_test_49 = lambda each: (type(each) is dict or each is None)
_tests_50 = {
    'type': _test_46,
    'id': _test_47,
    'geometry': _test_48,
    'properties': _test_49,
    'bbox': _is_36,
}
_tests_53 = {
    'uri': _test_22,
    'contactInfo': _is_13,
    'geoJSON': _is_33,
}
_texts_56 = frozenset(('creator', 'literal', 'name', 'rel',))
_test_57 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 0 and each <= 100
_tests_58 = {
    'uri': _test_22,
    'relevance': _test_57,
    'confidence': _test_57,
}
_texts_61 = frozenset(('id', 'literal', 'name', 'rel',))
_tests_62 = {
    'uri': _test_22,
}
_texts_67 = frozenset(('literal', 'name', 'role',))
_fits_70 = fits('^-?([1-9][0-9]*)?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?\\Z')
_test_74 = lambda each: (type(each) is str and each in {'secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'})
_test_75 = lambda each: type(each) is str and _format_3(each)
_tests_76 = {
    'frequency': _test_74,
    'interval': _test_9,
    'until': _test_75,
    'count': _test_9,
}
_test_77 = lambda each: not (True)
_tests_78 = {
    'recurrenceDates': _test_77,
    'recurrenceRules': _is_72,
}
_texts_79 = frozenset(('expectedDuration',))
_test_80 = lambda each: type(each) is str and _fits_70(each)
_tests_81 = {
    'startDate': _test_75,
    'endDate': _test_75,
    'expectedStartDate': _test_80,
    'expectedEndDate': _test_80,
    'recurrence': _is_71,
}
_tests_82 = {
    'eventStatus': _test_22,
    'plannedCoverageStatus': _test_22,
    'dates': _is_69,
    'organiser': _is_25,
}
_texts_88 = frozenset(('name', 'value',))
_texts_89 = frozenset(('by',))
_tests_90 = {
    'on': _test_75,
    'references': _is_86,
}
_texts_93 = frozenset(('audience',))
_tests_94 = {
    'significance': _test_9,
}
_tests_96 = {
    'rangeFrom': _test_9,
    'rangeTo': _test_9,
}
_tests_100 = {
    'x': _test_9,
    'y': _test_9,
}
_texts_101 = frozenset(('aspectRatio', 'bitrate', 'contentType', 'format', 'name', 'title', 'transportProtocol', 'videoCodec',))
_test_102 = lambda each: type(each) in (int, float)
_test_103 = lambda each: (type(each) is str and each in {'progressive', 'interlaced'})
_tests_104 = {
    'href': _test_22,
    'width': _test_9,
    'height': _test_9,
    'sizeInBytes': _test_9,
    'duration': _test_102,
    'frameRate': _test_102,
    'poi': _is_99,
    'scanType': _test_103,
}
_texts_105 = frozenset(('edNote', 'language', 'title',))
_test_106 = lambda each: (type(each) is str and each in {'usable', 'withheld', 'canceled'})
_test_107 = lambda each: (type(each) is str and each in {'text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'})
_test_108 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1 and each <= 9
_tests_109 = {
    'uri': _test_22,
    'pubStatus': _test_106,
    'type': _test_107,
    'commissioned': _is_85,
    'dates': _is_69,
    'audiences': _is_91,
    'exclAudience': _is_16,
    'urgency': _test_108,
    'itemCount': _is_95,
    'wordCount': _test_9,
    'renditions': _is_97,
}
_texts_114 = frozenset(('role', 'value',))
_texts_117 = frozenset(('title',))
_tests_118 = {
    'role': _test_22,
    'href': _test_22,
}
_texts_121 = frozenset(('literal', 'name', 'uri',))
_texts_123 = frozenset(('name', 'version',))
_tests_124 = {
    'schema': _test_22,
}
_texts_126 = frozenset(('encodedRights',))
_tests_127 = {
    'langId': _test_22,
    'linkedRights': _test_22,
}
_texts_128 = frozenset(('by', 'copyrightHolder', 'copyrightNotice', 'edNote', 'language', 'located', 'name', 'profile', 'rel', 'slugline', 'title', 'usageTerms', 'version',))
_test_129 = lambda each: (type(each) is str and each in {'full', 'partial'})
_tests_130 = {
    'uri': _test_22,
    'type': _test_107,
    'representationType': _test_129,
    'firstCreated': _test_75,
    'versionCreated': _test_75,
    'contentCreated': _test_75,
    'embargoedUntil': _test_75,
    'pubStatus': _test_106,
    'urgency': _test_108,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_11,
    'organisations': _is_24,
    'places': _is_31,
    'subjects': _is_54,
    'events': _is_59,
    'objects': _is_63,
    'infoSources': _is_65,
    'eventDetails': _is_68,
    'plannedCoverage': _is_83,
    'renditions': _is_97,
    'associations': _is_110,
    'altIds': _is_112,
    'trustIndicators': _is_115,
    'genres': _is_119,
    'standard': _is_122,
    'expires': _test_75,
    'rightsInfo': _is_125,
}
_texts_136 = frozenset(('literal', 'name',))
_tests_137 = {
    'uri': _test_22,
    'type': _test_107,
    'representationType': _test_129,
    'firstCreated': _test_75,
    'versionCreated': _test_75,
    'contentCreated': _test_75,
    'embargoedUntil': _test_75,
    'pubStatus': _test_106,
    'urgency': _test_108,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_11,
    'organisations': _is_24,
    'places': _is_31,
    'subjects': _is_54,
    'events': _is_59,
    'objects': _is_63,
    'infoSources': _is_65,
    'eventDetails': _is_68,
    'plannedCoverage': _is_83,
    'renditions': _is_97,
    'associations': _is_133,
    'altIds': _is_112,
    'trustIndicators': _is_115,
    'genres': _is_119,
    'standard': _is_122,
    'expires': _test_75,
    'rightsInfo': _is_125,
    'digitalSourceType': _is_135,
}
_texts_146 = frozenset(('contentType', 'language', 'role', 'title',))
_tests_147 = {
    'href': _test_22,
    'width': _test_9,
    'height': _test_9,
    'sizeInBytes': _test_9,
    'duration': _test_102,
    'frameRate': _test_102,
    'poi': _is_99,
    'scanType': _test_103,
    'resources': _is_144,
}
_tests_148 = {
    'uri': _test_22,
    'pubStatus': _test_106,
    'type': _test_107,
    'commissioned': _is_85,
    'dates': _is_69,
    'audiences': _is_91,
    'exclAudience': _is_16,
    'urgency': _test_108,
    'itemCount': _is_95,
    'wordCount': _test_9,
    'renditions': _is_142,
}
_tests_151 = {
    'uri': _test_22,
    'type': _test_107,
    'representationType': _test_129,
    'firstCreated': _test_75,
    'versionCreated': _test_75,
    'contentCreated': _test_75,
    'embargoedUntil': _test_75,
    'pubStatus': _test_106,
    'urgency': _test_108,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_11,
    'organisations': _is_24,
    'places': _is_31,
    'subjects': _is_54,
    'events': _is_59,
    'objects': _is_63,
    'infoSources': _is_65,
    'eventDetails': _is_68,
    'plannedCoverage': _is_140,
    'renditions': _is_142,
    'associations': _is_149,
    'altIds': _is_112,
    'trustIndicators': _is_115,
    'genres': _is_119,
    'standard': _is_122,
    'expires': _test_75,
    'rightsInfo': _is_125,
    'digitalSourceType': _is_135,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'ninjs-3.0': _is_0,
    'ninjs-3.1': _is_131,
    'ninjs-3.2': _is_138,
}
