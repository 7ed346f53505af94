"""ninjs-2.2.schema.json as code: written by newsexport.schemas._json_compile."""

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


def _is_12(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_13:
            if type(each) is not str:
                return False
            continue
        test = _tests_15.get(key)
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


def _is_19(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_20:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_18(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_19(each)):
            return False
    return True


def _is_17(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_13:
            if type(each) is not str:
                return False
            continue
        test = _tests_21.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_16(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_17(each)):
            return False
    return True


def _is_26(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) in (int, float)):
            return False
    return len(value) >= 2


def _is_27(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) in (int, float)):
            return False
    return len(value) >= 4


def _is_28(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_26(each)):
            return False
    return len(value) >= 2


def _is_30(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_26(each)):
            return False
    return len(value) >= 4


def _is_29(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_30(each)):
            return False
    return True


def _is_31(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_26(each)):
            return False
    return True


def _is_32(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_28(each)):
            return False
    return True


def _is_33(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_29(each)):
            return False
    return True


def _is_25(value: Any) -> bool:
    return (type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'Point') and _is_26(value['coordinates']) and ('bbox' not in value or _is_27(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'LineString') and _is_28(value['coordinates']) and ('bbox' not in value or _is_27(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'Polygon') and _is_29(value['coordinates']) and ('bbox' not in value or _is_27(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'MultiPoint') and _is_31(value['coordinates']) and ('bbox' not in value or _is_27(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'MultiLineString') and _is_32(value['coordinates']) and ('bbox' not in value or _is_27(value['bbox'])) or type(value) is dict and 'type' in value and 'coordinates' in value and (type(value['type']) is str and value['type'] == 'MultiPolygon') and _is_33(value['coordinates']) and ('bbox' not in value or _is_27(value['bbox'])))


def _is_35(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_25(each)):
            return False
    return True


def _is_34(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'type' in value and 'geometries' in value and (type(value['type']) is str and value['type'] == 'GeometryCollection') and _is_35(value['geometries']) and ('bbox' not in value or _is_27(value['bbox']))


def _is_36(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_41.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return 'type' in value and 'geometry' in value and 'properties' in value


def _is_43(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_36(each)):
            return False
    return True


def _is_42(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'type' in value and 'features' in value and (type(value['type']) is str and value['type'] == 'FeatureCollection') and _is_43(value['features']) and ('bbox' not in value or _is_27(value['bbox']))


def _is_24(value: Any) -> bool:
    return (_is_25(value) or _is_34(value) or _is_36(value) or _is_42(value))


def _is_23(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_13:
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


def _is_22(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_23(each)):
            return False
    return True


def _is_45(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_12(each)):
            return False
    return True


def _is_46(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_12(each)):
            return False
    return True


def _is_47(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_12(each)):
            return False
    return True


def _is_49(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_50:
            if type(each) is not str:
                return False
            continue
        test = _tests_51.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_48(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_49(each)):
            return False
    return True


def _is_53(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_54:
            if type(each) is not str:
                return False
            continue
        test = _tests_55.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_52(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_53(each)):
            return False
    return True


def _is_57(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return ('name' in value and type(value['name']) is str or _is_0(value))


def _is_56(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_57(each)):
            return False
    return True


def _is_59(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_60:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_58(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_59(each)):
            return False
    return True


def _is_62(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_63:
            if type(each) is not str:
                return False
            continue
        test = _tests_64.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_61(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_62(each)):
            return False
    return True


def _is_66(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_50:
            if type(each) is not str:
                return False
            continue
        test = _tests_15.get(key)
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


def _is_67(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_68:
            if type(each) is not str:
                return False
            continue
        test = _tests_69.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_70(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return ('langid' not in value or type(value['langid']) is str and _format_2(value['langid'])) and ('linkedrights' not in value or type(value['linkedrights']) is str and _format_2(value['linkedrights'])) and ('encodedrights' not in value or type(value['encodedrights']) is str) and bool('linkedrights' in value) + bool('encodedrights' in value) == 1


def _is_1(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_71:
            if type(each) is not str:
                return False
            continue
        test = _tests_76.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_0(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value) and _is_1(value)


def _is_84(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return True


def _is_83(value: Any) -> bool:
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


def _is_82(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_87:
            if type(each) is not str:
                return False
            continue
        test = _tests_88.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return bool('value' in value) + bool('address' in value) == 1


def _is_81(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_82(each)):
            return False
    return True


def _is_80(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_13:
            if type(each) is not str:
                return False
            continue
        test = _tests_89.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_79(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_80(each)):
            return False
    return True


def _is_93(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_94:
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


def _is_92(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_93(each)):
            return False
    return True


def _is_91(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_13:
            if type(each) is not str:
                return False
            continue
        test = _tests_96.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_90(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_91(each)):
            return False
    return True


def _is_98(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_13:
            if type(each) is not str:
                return False
            continue
        test = _tests_99.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_97(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_98(each)):
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
        test = _tests_104.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_100(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_101(each)):
            return False
    return True


def _is_106(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_107:
            if type(each) is not str:
                return False
            continue
        test = _tests_89.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_105(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_106(each)):
            return False
    return True


def _is_109(value: Any) -> bool:
    return (type(value) is not dict or 'name' in value and 'uri' in value) and _is_78(value)


def _is_108(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_109(each)):
            return False
    return True


def _is_111(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_112:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_110(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_111(each)):
            return False
    return True


def _is_78(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_71:
            if type(each) is not str:
                return False
            continue
        test = _tests_113.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_77(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value) and _is_78(value)


def _is_117(value: Any) -> bool:
    return (type(value) is not dict or 'name' in value and 'uri' in value) and _is_115(value)


def _is_116(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_117(each)):
            return False
    return True


def _is_115(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_71:
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


def _is_114(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value) and _is_115(value)


def _is_123(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_125.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_127(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_128:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_126(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_127(each)):
            return False
    return True


def _is_122(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_129:
            if type(each) is not str:
                return False
            continue
        test = _tests_131.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'name' in value


def _is_121(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_122(each)):
            return False
    return True


def _is_133(value: Any) -> bool:
    return (type(value) is not dict or 'name' in value and 'uri' in value) and _is_120(value)


def _is_132(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_133(each)):
            return False
    return True


def _is_120(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_71:
            if type(each) is not str:
                return False
            continue
        test = _tests_135.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_119(value: Any) -> bool:
    return (type(value) is not dict or 'uri' in value and 'name' not in value) and _is_120(value)


_format_2 = FORMATS['uri']
_format_3 = FORMATS['date-time']
_texts_6 = frozenset(('contenttype', 'role', 'value',))
_test_9 = lambda each: type(each) in (int, float)
_tests_10 = {
    'charcount': _test_9,
    'wordcount': _test_9,
}
_texts_13 = frozenset(('literal', 'name', 'rel',))
_test_14 = lambda each: type(each) is str and _format_2(each)
_tests_15 = {
    'uri': _test_14,
}
_texts_20 = frozenset(('exchange', 'ticker',))
_tests_21 = {
    'uri': _test_14,
    'symbols': _is_18,
}
_test_37 = lambda each: (type(each) is str and each == 'Feature')
_test_38 = lambda each: (type(each) is str or type(each) in (int, float))
_test_39 = lambda each: (each is None or _is_25(each) or _is_34(each))
_test_40 = lambda each: (type(each) is dict or each is None)
_tests_41 = {
    'type': _test_37,
    'id': _test_38,
    'geometry': _test_39,
    'properties': _test_40,
    'bbox': _is_27,
}
_tests_44 = {
    'uri': _test_14,
    'geojson': _is_24,
}
_texts_50 = frozenset(('literal', 'name',))
_tests_51 = {
    'role': _test_14,
    'uri': _test_14,
}
_texts_54 = frozenset(('contenttype', 'format', 'name', 'title',))
_tests_55 = {
    'href': _test_14,
    'width': _test_9,
    'height': _test_9,
    'sizeinbytes': _test_9,
    'duration': _test_9,
}
_texts_60 = frozenset(('role', 'value',))
_texts_63 = frozenset(('title',))
_tests_64 = {
    'role': _test_14,
    'href': _test_14,
}
_texts_68 = frozenset(('name', 'version',))
_tests_69 = {
    'schema': _test_14,
}
_texts_71 = frozenset(('by', 'copyrightholder', 'copyrightnotice', 'ednote', 'language', 'located', 'name', 'profile', 'slugline', 'title', 'usageterms', 'version',))
_test_72 = lambda each: (type(each) is str and each in {'text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'})
_test_73 = lambda each: (type(each) is str and each in {'full', 'partial'})
_test_74 = lambda each: type(each) is str and _format_3(each)
_test_75 = lambda each: (type(each) is str and each in {'usable', 'withheld', 'canceled'})
_tests_76 = {
    'uri': _test_14,
    'type': _test_72,
    'representationtype': _test_73,
    'firstcreated': _test_74,
    'versioncreated': _test_74,
    'contentcreated': _test_74,
    'embargoed': _test_74,
    'pubstatus': _test_75,
    'urgency': _test_9,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_11,
    'organisations': _is_16,
    'places': _is_22,
    'subjects': _is_45,
    'events': _is_46,
    'objects': _is_47,
    'infosources': _is_48,
    'renditions': _is_52,
    'associations': _is_56,
    'altids': _is_58,
    'trustindicators': _is_61,
    'genres': _is_65,
    'standard': _is_67,
    'rightsinfo': _is_70,
}
_texts_85 = frozenset(('area', 'country', 'locality', 'postalcode',))
_tests_86 = {
    'lines': _is_84,
}
_texts_87 = frozenset(('lang', 'name', 'role', 'type', 'value',))
_tests_88 = {
    'address': _is_83,
}
_tests_89 = {
    'uri': _test_14,
    'contactinfo': _is_81,
}
_texts_94 = frozenset(('exchange', 'symbol', 'ticker',))
_tests_95 = {
    'symboltype': _test_14,
}
_tests_96 = {
    'uri': _test_14,
    'symbols': _is_92,
    'contactinfo': _is_81,
}
_tests_99 = {
    'uri': _test_14,
    'contactinfo': _is_81,
    'geojson': _is_24,
}
_texts_102 = frozenset(('creator', 'literal', 'name', 'rel',))
_test_103 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 0 and each <= 100
_tests_104 = {
    'uri': _test_14,
    'relevance': _test_103,
    'confidence': _test_103,
}
_texts_107 = frozenset(('literal', 'name', 'role',))
_texts_112 = frozenset(('literal', 'name', 'uri',))
_tests_113 = {
    'uri': _test_14,
    'type': _test_72,
    'representationtype': _test_73,
    'firstcreated': _test_74,
    'versioncreated': _test_74,
    'contentcreated': _test_74,
    'embargoed': _test_74,
    'pubstatus': _test_75,
    'urgency': _test_9,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_79,
    'organisations': _is_90,
    'places': _is_97,
    'subjects': _is_100,
    'events': _is_46,
    'objects': _is_47,
    'infosources': _is_105,
    'renditions': _is_52,
    'associations': _is_108,
    'altids': _is_58,
    'trustindicators': _is_61,
    'genres': _is_110,
    'standard': _is_67,
    'expires': _test_74,
    'rightsinfo': _is_70,
}
_tests_118 = {
    'uri': _test_14,
    'type': _test_72,
    'representationtype': _test_73,
    'firstcreated': _test_74,
    'versioncreated': _test_74,
    'contentcreated': _test_74,
    'embargoed': _test_74,
    'pubstatus': _test_75,
    'urgency': _test_9,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_79,
    'organisations': _is_90,
    'places': _is_97,
    'subjects': _is_100,
    'events': _is_46,
    'objects': _is_47,
    'infosources': _is_105,
    'renditions': _is_52,
    'associations': _is_116,
    'altids': _is_58,
    'trustindicators': _is_61,
    'genres': _is_110,
    'standard': _is_67,
    'expires': _test_74,
    'rightsinfo': _is_70,
    'digitalsourcetype': _is_66,
}
_test_124 = lambda each: (type(each) is int or type(each) is float and each.is_integer())
_tests_125 = {
    'x': _test_124,
    'y': _test_124,
}
_texts_128 = frozenset(('contenttype', 'language', 'role', 'title',))
_texts_129 = frozenset(('aspectratio', 'bitrate', 'contenttype', 'format', 'name', 'title', 'transportprotocol', 'videocodec',))
_test_130 = lambda each: (type(each) is str and each in {'progressive', 'interlaced'})
_tests_131 = {
    'href': _test_14,
    'width': _test_9,
    'height': _test_9,
    'sizeinbytes': _test_9,
    'duration': _test_9,
    'framerate': _test_9,
    'poi': _is_123,
    'scantype': _test_130,
    'resources': _is_126,
}
_test_134 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1 and each <= 9
_tests_135 = {
    'uri': _test_14,
    'type': _test_72,
    'representationtype': _test_73,
    'firstcreated': _test_74,
    'versioncreated': _test_74,
    'contentcreated': _test_74,
    'embargoed': _test_74,
    'pubstatus': _test_75,
    'urgency': _test_134,
    'headlines': _is_4,
    'descriptions': _is_4,
    'bodies': _is_7,
    'people': _is_79,
    'organisations': _is_90,
    'places': _is_97,
    'subjects': _is_100,
    'events': _is_46,
    'objects': _is_47,
    'infosources': _is_105,
    'renditions': _is_121,
    'associations': _is_132,
    'altids': _is_58,
    'trustindicators': _is_61,
    'genres': _is_110,
    'standard': _is_67,
    'expires': _test_74,
    'rightsinfo': _is_70,
    'digitalsourcetype': _is_66,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'ninjs-2.0': _is_0,
    'ninjs-2.1': _is_77,
    'ninjs-2.2': _is_114,
    'ninjs-2.3': _is_119,
}
