"""news-article.schema.json as code: written by newsexport.schemas._json_compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from collections.abc import Callable
from typing import Any

from newsexport.schemas.string_formats import FORMATS, fits


def _is_3(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((type(each) is str or type(each) is dict or each is None)):
            return False
    return True


def _is_2(value: Any) -> bool:
    return ((type(value) is str or type(value) is dict or value is None) or _is_3(value))


def _is_6(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_5(each)):
            return False
    return True


def _is_5(value: Any) -> bool:
    return ((type(value) is str or type(value) in (int, float) or type(value) is bool or value is None) or _is_4(value) or _is_6(value))


def _is_8(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str and len(each) >= 1):
            return False
    return len(value) >= 1


def _is_7(value: Any) -> bool:
    return (type(value) is str and len(value) >= 1 or _is_8(value))


def _is_4(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_12.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        if not (_is_5(each)):
            return False
    return True


def _is_13(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_4(each)):
            return False
    return True


def _is_1(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_15.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        if not (_is_5(each)):
            return False
    return len(value) >= 1


def _is_16(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_1(each)):
            return False
    return len(value) >= 1


def _is_0(value: Any) -> bool:
    return (_is_1(value) or _is_16(value))


_test_9 = lambda each: type(each) is str and len(each) >= 1
_test_10 = lambda each: (type(each) is str or type(each) in (int, float) or type(each) is bool or each is None)
_test_11 = lambda each: (type(each) is str or each is None)
_tests_12 = {
    '@context': _is_2,
    '@graph': _is_5,
    '@id': _test_9,
    '@type': _is_7,
    '@value': _test_10,
    '@language': _test_11,
    '@reverse': _is_4,
}
_test_14 = lambda each: (_is_4(each) or _is_13(each))
_tests_15 = {
    '@context': _is_2,
    '@graph': _test_14,
    '@id': _test_9,
    '@type': _is_7,
    '@language': _test_11,
    '@reverse': _is_4,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'news-article': _is_0,
}
