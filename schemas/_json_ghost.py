"""ghost.schema.json as code: written by newsexport.schemas._json_compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from collections.abc import Callable
from typing import Any

from newsexport.schemas.string_formats import FORMATS, fits


def _is_4(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return ('version' not in value or type(value['version']) is str) and ('exported_on' not in value or ((type(value['exported_on']) is int or type(value['exported_on']) is float and value['exported_on'].is_integer()) or type(value['exported_on']) is str))


def _is_7(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_12.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return True


def _is_6(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_7(each)):
            return False
    return True


def _is_14(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_15.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return True


def _is_13(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_14(each)):
            return False
    return True


def _is_18(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((type(each) is str or type(each) is dict)):
            return False
    return True


def _is_17(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_19.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return True


def _is_16(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_17(each)):
            return False
    return True


def _is_21(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_22.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return True


def _is_20(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_21(each)):
            return False
    return True


def _is_24(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'post_id' in value and 'tag_id' in value and (type(value['post_id']) is str or (type(value['post_id']) is int or type(value['post_id']) is float and value['post_id'].is_integer())) and (type(value['tag_id']) is str or (type(value['tag_id']) is int or type(value['tag_id']) is float and value['tag_id'].is_integer())) and ('sort_order' not in value or ((type(value['sort_order']) is int or type(value['sort_order']) is float and value['sort_order'].is_integer()) or value['sort_order'] is None))


def _is_23(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_24(each)):
            return False
    return True


def _is_26(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'post_id' in value and 'author_id' in value and (type(value['post_id']) is str or (type(value['post_id']) is int or type(value['post_id']) is float and value['post_id'].is_integer())) and (type(value['author_id']) is str or (type(value['author_id']) is int or type(value['author_id']) is float and value['author_id'].is_integer())) and ('sort_order' not in value or ((type(value['sort_order']) is int or type(value['sort_order']) is float and value['sort_order'].is_integer()) or value['sort_order'] is None))


def _is_25(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_26(each)):
            return False
    return True


def _is_5(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_27.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return True


def _is_3(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'data' in value and ('meta' not in value or _is_4(value['meta'])) and _is_5(value['data'])


def _is_2(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_3(each)):
            return False
    return len(value) >= 1 and len(value) <= 1


def _is_1(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'db' in value and _is_2(value['db'])


def _is_0(value: Any) -> bool:
    return (_is_1(value) or _is_3(value))


_test_8 = lambda each: (type(each) is str or (type(each) is int or type(each) is float and each.is_integer()))
_test_9 = lambda each: (type(each) is str or each is None)
_test_10 = lambda each: (type(each) is str or (type(each) is int or type(each) is float and each.is_integer()) or each is None)
_test_11 = lambda each: (type(each) is bool or (type(each) is int or type(each) is float and each.is_integer()) or each is None)
_tests_12 = {
    'id': _test_8,
    'title': _test_9,
    'slug': _test_9,
    'html': _test_9,
    'mobiledoc': _test_9,
    'lexical': _test_9,
    'plaintext': _test_9,
    'feature_image': _test_9,
    'custom_excerpt': _test_9,
    'status': _test_9,
    'visibility': _test_9,
    'type': _test_9,
    'locale': _test_9,
    'canonical_url': _test_9,
    'author_id': _test_10,
    'featured': _test_11,
    'page': _test_11,
    'created_at': _test_10,
    'updated_at': _test_10,
    'published_at': _test_10,
}
_tests_15 = {
    'id': _test_8,
    'name': _test_9,
    'slug': _test_9,
    'description': _test_9,
    'visibility': _test_9,
}
_tests_19 = {
    'id': _test_8,
    'name': _test_9,
    'slug': _test_9,
    'email': _test_9,
    'profile_image': _test_9,
    'bio': _test_9,
    'website': _test_9,
    'location': _test_9,
    'roles': _is_18,
}
_tests_22 = {
    'post_id': _test_8,
    'feature_image_alt': _test_9,
    'feature_image_caption': _test_9,
    'meta_title': _test_9,
    'meta_description': _test_9,
}
_tests_27 = {
    'posts': _is_6,
    'tags': _is_13,
    'users': _is_16,
    'posts_meta': _is_20,
    'posts_tags': _is_23,
    'posts_authors': _is_25,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'ghost': _is_0,
}
