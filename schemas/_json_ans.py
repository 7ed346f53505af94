"""ans.schema.json as code: written by newsexport.schemas._json_compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from collections.abc import Callable
from typing import Any

from newsexport.schemas.string_formats import FORMATS, fits


def _is_2(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return True


def _is_4(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return ('latitude' not in value or type(value['latitude']) in (int, float)) and ('longitude' not in value or type(value['longitude']) in (int, float))


def _is_5(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_6:
            if type(each) is not str:
                return False
            continue
        test = _tests_8.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return ('post_office_box' not in value or 'street_address' in value) and ('extended_address' not in value or 'street_address' in value)


def _is_9(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if not (type(each) is str):
            return False
    return 'basic' in value


def _is_17(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_18:
            if type(each) is not str:
                return False
            continue
        test = _tests_21.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'keyword' in value and 'score' in value


def _is_16(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_17(each)):
            return False
    return True


def _is_23(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_24:
            if type(each) is not str:
                return False
            continue
        test = _tests_25.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return '_id' in value and 'name' in value and 'type' in value


def _is_22(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_23(each)):
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
        test = _tests_25.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return '_id' in value and 'score' in value and 'uid' in value


def _is_26(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_27(each)):
            return False
    return True


def _is_30(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_28:
            if type(each) is not str:
                return False
            continue
        return False
    return '_id' in value and 'uid' in value


def _is_29(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_30(each)):
            return False
    return True


def _is_32(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_33:
            if type(each) is not str:
                return False
            continue
        test = _tests_35.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'text' in value


def _is_31(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_32(each)):
            return False
    return True


def _is_37(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_38:
            if type(each) is not str:
                return False
            continue
        test = _tests_25.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return '_id' in value and 'name' in value and 'classifier' in value


def _is_36(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_37(each)):
            return False
    return True


def _is_40(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_41:
            if type(each) is not str:
                return False
            continue
        test = _tests_25.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return '_id' in value and 'label' in value and 'score' in value


def _is_39(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_40(each)):
            return False
    return True


def _is_43(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_44:
            if type(each) is not str:
                return False
            continue
        test = _tests_25.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'label' in value


def _is_42(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_43(each)):
            return False
    return True


def _is_45(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_46:
            if type(each) is not str:
                return False
            continue
        test = _tests_50.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'version' in value and 'name' in value


def _is_52(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_53:
            if type(each) is not str:
                return False
            continue
        test = _tests_54.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'id' in value and ((('type' not in value or type(value['type']) is str and (type(value['type']) is str and value['type'] == 'section'))) if 'website' in value else (True))


def _is_51(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_55:
            if type(each) is not str:
                return False
            continue
        test = _tests_58.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'referent' in value


def _is_59(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((_is_45(each) or _is_51(each) and type(each) is dict and ('referent' not in each or type(each['referent']) is dict and ('type' not in each['referent'] or (type(each['referent']['type']) is str and each['referent']['type'] == 'site'))))):
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
        test = _tests_64.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'version' in value and 'name' in value


def _is_65(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((_is_60(each) or _is_51(each) and type(each) is dict and ('referent' not in each or type(each['referent']) is dict and ('type' not in each['referent'] or (type(each['referent']['type']) is str and each['referent']['type'] == 'section'))))):
            return False
    return True


def _is_66(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str and _fits_67(each)):
            return False
    return len(value) <= 200


def _is_15(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_70.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_76(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return ('id' not in value or type(value['id']) is str) and ('name' not in value or type(value['name']) is str) and ('sponsored' not in value or type(value['sponsored']) is bool)


def _is_77(value: Any) -> bool:
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
    return True


def _is_75(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_80:
            if type(each) is not str:
                return False
            continue
        test = _tests_82.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'version' in value and 'canonical_url' in value and 'redirect_url' in value


def _is_74(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_75(each)):
            return False
    return len(value) <= 1


def _is_87(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_89.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_90(key):
            if not (True):
                return False
            known = True
        if not known:
            return False
    return True


def _is_86(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_93.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'id' in value and 'url' in value


def _is_85(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_55:
            if type(each) is not str:
                return False
            continue
        test = _tests_95.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'embed' in value


def _is_84(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((_is_72(each) or _is_51(each) or _is_85(each))):
            return False
    return True


def _is_73(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_83.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        if not (_is_84(each)):
            return False
    return True


def _is_97(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_99.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_100(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_101:
            if type(each) is not str:
                return False
            continue
        test = _tests_102.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_96(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_103:
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


def _is_105(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_106:
            if type(each) is not str:
                return False
            continue
        test = _tests_108.get(key)
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


def _is_111(value: Any) -> bool:
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


def _is_110(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_111(each)):
            return False
    return True


def _is_121(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_122:
            if type(each) is not str:
                return False
            continue
        test = _tests_123.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_120(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_124:
            if type(each) is not str:
                return False
            continue
        test = _tests_125.get(key)
        if test is not None:
            if not test(each):
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


def _is_109(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_126.get(key)
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
        if not (type(each) is bool):
            return False
    return True


def _is_128(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_129:
            if type(each) is not str:
                return False
            continue
        test = _tests_8.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_131(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_132:
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


def _is_136(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_137:
            if type(each) is not str:
                return False
            continue
        test = _tests_138.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'reference_id' in value and 'mode' in value


def _is_130(value: Any) -> bool:
    return (_is_131(value) or _is_136(value))


def _is_139(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_140.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return True


def _is_142(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_143:
            if type(each) is not str:
                return False
            continue
        test = _tests_144.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'text' in value


def _is_141(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_145.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_90(key):
            if not (_is_142(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_147(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_148:
            if type(each) is not str:
                return False
            continue
        test = _tests_149.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'active' in value


def _is_152(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_153:
            if type(each) is not str:
                return False
            continue
        return False
    return 'restriction_id' in value


def _is_151(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_152(each)):
            return False
    return len(value) >= 1 and len(value) <= 1


def _is_150(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_154.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'restrictions' in value


def _is_146(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return ('content_code' not in value or type(value['content_code']) is str) and ('embargo' not in value or _is_147(value['embargo'])) and ('geo' not in value or _is_150(value['geo']))


def _is_155(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str and _fits_156(each)):
            return False
    return True


def _is_157(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_159.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_72(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_160:
            if type(each) is not str:
                return False
            continue
        test = _tests_161.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return 'type' in value and 'version' in value


def _is_162(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_163:
            if type(each) is not str:
                return False
            continue
        test = _tests_165.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'content' in value


def _is_71(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if not ((_is_72(each) or _is_51(each) or _is_162(each) or _is_85(each))):
            return False
    return True


def _is_166(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_167(key):
            if not (type(each) is str and _fits_168(each)):
                return False
            known = True
        if not known:
            return False
    return True


def _is_14(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_169:
            if type(each) is not str:
                return False
            continue
        test = _tests_172.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'version' in value


def _is_173(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is dict and ('site' not in each or type(each['site']) is str) and ('url' not in each or type(each['url']) is str)):
            return False
    return True


def _is_175(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_176:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_174(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_175(each)):
            return False
    return True


def _is_178(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_179:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_177(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_178(each)):
            return False
    return True


def _is_181(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_182:
            if type(each) is not str:
                return False
            continue
        return False
    return True


def _is_180(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_181(each)):
            return False
    return True


def _is_12(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_183:
            if type(each) is not str:
                return False
            continue
        test = _tests_186.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'name' in value


def _is_11(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not ((_is_12(each) or _is_51(each))):
            return False
    return True


def _is_10(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if not (_is_11(each)):
            return False
    return True


def _is_189(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_190:
            if type(each) is not str:
                return False
            continue
        test = _tests_192.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'text' in value


def _is_188(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_189(each)):
            return False
    return True


def _is_194(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_195:
            if type(each) is not str:
                return False
            continue
        test = _tests_196.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return 'type' in value


def _is_193(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_194(each)):
            return False
    return True


def _is_199(value: Any) -> bool:
    if type(value) is dict:
        for key, each in value.items():
            if key in _texts_200:
                if type(each) is not str:
                    return False
                continue
            test = _tests_201.get(key)
            if test is not None:
                if not test(each):
                    return False
                continue
            return False
    return (type(value) is not dict or 'edition_published' in value and 'edition_date' in value and 'edition_name' in value)


def _is_198(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_202.get(key)
        known = test is not None
        if test is not None:
            if not test(each):
                return False
        if _fits_90(key):
            if not (_is_199(each)):
                return False
            known = True
    return 'default' in value


def _is_205(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_206:
            if type(each) is not str:
                return False
            continue
        test = _tests_208.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_204(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_205(each)):
            return False
    return True


def _is_210(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_211:
            if type(each) is not str:
                return False
            continue
        test = _tests_213.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_209(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_210(each)):
            return False
    return True


def _is_203(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_214.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_197(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_215.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'has_published_edition' in value


def _is_217(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return len(value) <= 10


def _is_220(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (type(each) is str):
            return False
    return len(value) <= 50


def _is_219(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_221:
            if type(each) is not str:
                return False
            continue
        test = _tests_224.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value


def _is_218(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_219(each)):
            return False
    return True


def _is_216(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        test = _tests_225.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_228(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    return 'enabled' in value and type(value['enabled']) is bool and ('voice' not in value or type(value['voice']) is str)


def _is_231(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_233:
            if type(each) is not str:
                return False
            continue
        test = _tests_235.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return 'url' in value


def _is_230(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_231(each)):
            return False
    return len(value) >= 1


def _is_229(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_236:
            if type(each) is not str:
                return False
            continue
        test = _tests_238.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'version' in value and bool('streams' in value) + bool('source_url' in value) == 1


def _is_227(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_55:
            if type(each) is not str:
                return False
            continue
        test = _tests_240.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
    return 'options' in value


def _is_226(value: Any) -> bool:
    if not (type(value) is list):
        return False
    for each in value:
        if not (_is_227(each)):
            return False
    return len(value) >= 1


def _is_243(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_244:
            if type(each) is not str:
                return False
            continue
        test = _tests_246.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return True


def _is_241(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        known = False
        if _fits_242(key):
            if not (_is_243(each)):
                return False
            known = True
    return True


def _is_0(value: Any) -> bool:
    if not (type(value) is dict):
        return False
    for key, each in value.items():
        if key in _texts_247:
            if type(each) is not str:
                return False
            continue
        test = _tests_251.get(key)
        if test is not None:
            if not test(each):
                return False
            continue
        return False
    return 'type' in value and 'version' in value


_fits_1 = fits('^0\\.10\\.[0-9]+\\Z')
_format_3 = FORMATS['date-time']
_texts_6 = frozenset(('country_name', 'extended_address', 'locality', 'post_office_box', 'postal_code', 'region', 'street_address',))
_test_7 = lambda each: type(each) is dict
_tests_8 = {
    'additional_properties': _test_7,
}
_format_13 = FORMATS['email']
_texts_18 = frozenset(('keyword', 'tag',))
_test_19 = lambda each: type(each) in (int, float)
_test_20 = lambda each: (type(each) is int or type(each) is float and each.is_integer())
_tests_21 = {
    'score': _test_19,
    'frequency': _test_20,
}
_texts_24 = frozenset(('_id', 'name', 'type',))
_tests_25 = {
    'score': _test_19,
}
_texts_28 = frozenset(('_id', 'name', 'uid',))
_texts_33 = frozenset(('_id', 'description', 'slug', 'subtype', 'text',))
_test_34 = lambda each: (type(each) is str and each == 'tag')
_tests_35 = {
    'type': _test_34,
    'additional_properties': _test_7,
}
_texts_38 = frozenset(('_id', 'classifier', 'name',))
_texts_41 = frozenset(('_id', 'label',))
_texts_44 = frozenset(('_id', 'custom_id', 'label', 'type',))
_texts_46 = frozenset(('_id', 'description', 'name', 'parent_id', 'path',))
_test_47 = lambda each: (type(each) is str and each == 'site')
_test_48 = lambda each: type(each) is str and _fits_1(each)
_test_49 = lambda each: type(each) is bool
_tests_50 = {
    'type': _test_47,
    'version': _test_48,
    'primary': _test_49,
    'additional_properties': _test_7,
}
_texts_53 = frozenset(('id', 'provider', 'service', 'type', 'website',))
_tests_54 = {
    'referent_properties': _test_7,
}
_texts_55 = frozenset(('_id', 'subtype',))
_test_56 = lambda each: type(each) is str and (type(each) is str and each == 'reference')
_test_57 = lambda each: type(each) is str and (type(each) is str and each in {'left', 'right', 'center'})
_tests_58 = {
    'type': _test_56,
    'channels': _is_2,
    'alignment': _test_57,
    'additional_properties': _test_7,
    'referent': _is_52,
}
_texts_61 = frozenset(('_id', '_website', 'description', 'name', 'parent_id', 'path',))
_test_62 = lambda each: (type(each) is str and each == 'section')
_test_63 = lambda each: type(each) is dict and ('default' not in each or type(each['default']) is str)
_tests_64 = {
    'type': _test_62,
    'version': _test_48,
    'parent': _test_63,
    'primary': _test_49,
    'additional_properties': _test_7,
}
_fits_67 = fits('^[0-9a-fA-F]{24}\\Z')
_test_68 = lambda each: (_is_45(each) or _is_51(each) and type(each) is dict and ('referent' not in each or type(each['referent']) is dict and ('type' not in each['referent'] or (type(each['referent']['type']) is str and each['referent']['type'] == 'site'))))
_test_69 = lambda each: (_is_60(each) or _is_51(each) and type(each) is dict and ('referent' not in each or type(each['referent']) is dict and ('type' not in each['referent'] or (type(each['referent']['type']) is str and each['referent']['type'] == 'section'))))
_tests_70 = {
    'keywords': _is_16,
    'named_entities': _is_22,
    'topics': _is_26,
    'auxiliaries': _is_29,
    'tags': _is_31,
    'categories': _is_36,
    'custom_categories': _is_36,
    'content_topics': _is_39,
    'entities': _is_42,
    'custom_entities': _is_42,
    'primary_site': _test_68,
    'sites': _is_59,
    'primary_section': _test_69,
    'sections': _is_65,
    'seo_keywords': _is_2,
    'stock_symbols': _is_2,
    'associated_tasks': _is_66,
    'additional_properties': _test_7,
}
_texts_78 = frozenset(('branch', 'parent_id', 'revision_id', 'user_id',))
_tests_79 = {
    'editions': _is_2,
    'published': _test_49,
    'additional_properties': _test_7,
}
_texts_80 = frozenset(('_id', 'canonical_url', 'redirect_url',))
_test_81 = lambda each: type(each) is str and (type(each) is str and each == 'redirect')
_tests_82 = {
    'type': _test_81,
    'version': _test_48,
    'owner': _is_76,
    'revision': _is_77,
}
_tests_83 = {
    'redirect': _is_74,
}
_test_88 = lambda each: False
_tests_89 = {
    'referent': _test_88,
    'type': _test_88,
    'version': _test_88,
}
_fits_90 = fits('^[a-zA-Z0-9_]*\\Z')
_test_91 = lambda each: type(each) is str and len(each) >= 1 and len(each) <= 128
_test_92 = lambda each: type(each) is str and len(each) >= 1 and len(each) <= 512
_tests_93 = {
    'id': _test_91,
    'url': _test_92,
    'config': _is_87,
}
_test_94 = lambda each: type(each) is str and (type(each) is str and each == 'custom_embed')
_tests_95 = {
    'type': _test_94,
    'channels': _is_2,
    'alignment': _test_57,
    'additional_properties': _test_7,
    'embed': _is_86,
}
_test_98 = lambda each: type(each) is str and _format_3(each)
_tests_99 = {
    'planned_publish_date': _test_98,
    'scheduled_publish_date': _test_98,
    'will_have_gallery': _test_49,
    'will_have_graphic': _test_49,
    'will_have_image': _test_49,
    'will_have_video': _test_49,
}
_texts_101 = frozenset(('character_encoding',))
_tests_102 = {
    'word_count_planned': _test_20,
    'word_count_actual': _test_20,
    'inch_count_planned': _test_20,
    'inch_count_actual': _test_20,
    'line_count_planned': _test_20,
    'line_count_actual': _test_20,
    'character_count_planned': _test_20,
    'character_count_actual': _test_20,
}
_texts_103 = frozenset(('budget_line', 'internal_note',))
_tests_104 = {
    'additional_properties': _test_7,
    'websked_sort_date': _test_98,
    'deadline_miss': _test_20,
    'scheduling': _is_97,
    'story_length': _is_100,
}
_texts_106 = frozenset(('note',))
_test_107 = lambda each: (type(each) is int or type(each) is float and each.is_integer()) and each >= 1
_tests_108 = {
    'status_code': _test_107,
    'additional_properties': _test_7,
}
_fits_113 = fits('^[a-z ]*\\Z')
_texts_114 = frozenset(('note', 'user_id',))
_test_115 = lambda each: type(each) is str and _fits_113(each)
_tests_116 = {
    'additional_properties': _test_7,
    'status': _test_115,
    'time': _test_98,
}
_texts_117 = frozenset(('platform_path',))
_tests_118 = {
    'creation_event': _is_112,
    'latest_event': _is_112,
    'additional_properties': _test_7,
}
_texts_122 = frozenset(('edition_id', 'note', 'user_id',))
_tests_123 = {
    'additional_properties': _test_7,
    'status': _test_115,
    'time': _test_98,
    'edition_time': _test_98,
}
_texts_124 = frozenset(('publication_id',))
_tests_125 = {
    'creation_event': _is_121,
    'latest_event': _is_121,
    'additional_properties': _test_7,
}
_tests_126 = {
    'platform': _is_110,
    'publication': _is_119,
    'additional_properties': _test_7,
}
_texts_129 = frozenset(('edit_url', 'name', 'source_id', 'source_type', 'system',))
_texts_132 = frozenset(('name', 'subcategory',))
_test_133 = lambda each: type(each) is str and (type(each) is str and each in {'staff', 'wires', 'freelance', 'stock', 'handout', 'other'})
_test_134 = lambda each: type(each) is str and (type(each) is str and each == 'custom')
_tests_135 = {
    'category': _test_133,
    'mode': _test_134,
    'additional_properties': _test_7,
}
_texts_137 = frozenset(('reference_id',))
_tests_138 = {
    'mode': _test_56,
}
_tests_140 = {
    'comments_period': _test_20,
    'allow_comments': _test_49,
    'display_comments': _test_49,
    'moderation_required': _test_49,
    'additional_properties': _test_7,
}
_texts_143 = frozenset(('text', 'url',))
_tests_144 = {
    'display': _test_49,
    'additional_properties': _test_7,
}
_tests_145 = {
    'basic': _is_142,
}
_texts_148 = frozenset(('description',))
_tests_149 = {
    'active': _test_49,
    'end_time': _test_98,
}
_texts_153 = frozenset(('restriction_id',))
_tests_154 = {
    'restrictions': _is_151,
}
_fits_156 = fits('^[a-z][a-z0-9-]*\\Z')
_test_158 = lambda each: type(each) is dict and ('user_id' not in each or type(each['user_id']) is str) and ('display_name' not in each or type(each['display_name']) is str)
_tests_159 = {
    'created_by': _test_158,
}
_texts_160 = frozenset(('_id', 'canonical_url', 'copyright', 'editor_note', 'language', 'location', 'short_url', 'slug', 'status', 'subtype', 'type',))
_tests_161 = {
    'version': _test_48,
    'channels': _is_2,
    'alignment': _test_57,
    'created_date': _test_98,
    'last_updated_date': _test_98,
    'publish_date': _test_98,
    'first_publish_date': _test_98,
    'display_date': _test_98,
    'geo': _is_4,
    'address': _is_5,
    'headlines': _is_9,
    'subheadlines': _is_9,
    'description': _is_9,
    'credits': _is_10,
    'vanity_credits': _is_10,
    'taxonomy': _is_15,
    'promo_items': _is_71,
    'related_content': _is_73,
    'owner': _is_76,
    'planning': _is_96,
    'workflow': _is_105,
    'pitches': _is_109,
    'revision': _is_77,
    'syndication': _is_127,
    'source': _is_128,
    'distributor': _is_130,
    'comments': _is_139,
    'label': _is_141,
    'content_restrictions': _is_146,
    'tracking': _test_7,
    'additional_properties': _test_7,
    'content_aliases': _is_155,
    'contributors': _is_157,
}
_texts_163 = frozenset(('_id', 'content', 'subtype',))
_test_164 = lambda each: type(each) is str and (type(each) is str and each == 'raw_html')
_tests_165 = {
    'type': _test_164,
    'channels': _is_2,
    'alignment': _test_57,
    'additional_properties': _test_7,
}
_fits_167 = fits('^[0-9]+\\Z')
_fits_168 = fits('^[A-Za-z0-9_]{64}\\Z')
_texts_169 = frozenset(('_id', 'alt_text', 'canonical_url', 'caption', 'copyright', 'editor_note', 'image_type', 'language', 'location', 'seo_filename', 'short_url', 'slug', 'status', 'subtitle', 'subtype', 'url',))
_test_170 = lambda each: type(each) is str and (type(each) is str and each == 'image')
_test_171 = lambda each: type(each) is dict and 'x' in each and 'y' in each and type(each['x']) in (int, float) and type(each['y']) in (int, float)
_tests_172 = {
    'type': _test_170,
    'version': _test_48,
    'channels': _is_2,
    'alignment': _test_57,
    'created_date': _test_98,
    'last_updated_date': _test_98,
    'publish_date': _test_98,
    'first_publish_date': _test_98,
    'display_date': _test_98,
    'geo': _is_4,
    'address': _is_5,
    'headlines': _is_9,
    'subheadlines': _is_9,
    'description': _is_9,
    'credits': _is_10,
    'vanity_credits': _is_10,
    'taxonomy': _is_15,
    'promo_items': _is_71,
    'related_content': _is_73,
    'owner': _is_76,
    'planning': _is_96,
    'workflow': _is_105,
    'pitches': _is_109,
    'revision': _is_77,
    'syndication': _is_127,
    'source': _is_128,
    'distributor': _is_130,
    'comments': _is_139,
    'label': _is_141,
    'content_restrictions': _is_146,
    'tracking': _test_7,
    'additional_properties': _test_7,
    'contributors': _is_157,
    'focal_point': _test_171,
    'auth': _is_166,
    'width': _test_20,
    'height': _test_20,
    'licensable': _test_49,
}
_texts_176 = frozenset(('book_title', 'book_url',))
_texts_179 = frozenset(('school_name',))
_texts_182 = frozenset(('award_name',))
_texts_183 = frozenset(('_id', 'affiliation', 'bio', 'byline', 'division', 'expertise', 'first_name', 'languages', 'last_name', 'location', 'long_bio', 'middle_name', 'name', 'org', 'role', 'slug', 'suffix', 'url',))
_test_184 = lambda each: type(each) is str and (type(each) is str and each == 'author')
_test_185 = lambda each: type(each) is str and _format_13(each)
_tests_186 = {
    'type': _test_184,
    'version': _test_48,
    'email': _test_185,
    'image': _is_14,
    'social_links': _is_173,
    'socialLinks': _is_173,
    'books': _is_174,
    'education': _is_177,
    'awards': _is_180,
    'contributor': _test_49,
    'additional_properties': _test_7,
}
_fits_187 = fits('^https?://[^\\s]*\\Z')
_texts_190 = frozenset(('_id', 'correction_type', 'subtype', 'text',))
_test_191 = lambda each: type(each) is str and (type(each) is str and each == 'correction')
_tests_192 = {
    'type': _test_191,
    'channels': _is_2,
    'alignment': _test_57,
    'additional_properties': _test_7,
}
_texts_195 = frozenset(('_id', 'subtype', 'type',))
_tests_196 = {
    'channels': _is_2,
    'alignment': _test_57,
    'additional_properties': _test_7,
    'gallery_properties': _test_7,
}
_texts_200 = frozenset(('edition_name', 'edition_revision_id',))
_tests_201 = {
    'edition_date': _test_98,
    'edition_first_publish_date': _test_98,
    'edition_display_date': _test_98,
    'edition_publish_date': _test_98,
    'edition_published': _test_49,
    'additional_properties': _test_7,
}
_tests_202 = {
    'default': _is_199,
}
_texts_206 = frozenset(('operation_date', 'operation_edition', 'operation_revision_id',))
_test_207 = lambda each: (type(each) is str and each == 'publish_edition')
_tests_208 = {
    'operation': _test_207,
    'additional_properties': _test_7,
}
_texts_211 = frozenset(('operation_date', 'operation_edition',))
_test_212 = lambda each: (type(each) is str and each == 'unpublish_edition')
_tests_213 = {
    'operation': _test_212,
    'additional_properties': _test_7,
}
_tests_214 = {
    'publish_edition': _is_204,
    'unpublish_edition': _is_209,
}
_tests_215 = {
    'has_published_edition': _test_49,
    'editions': _is_198,
    'scheduled_operations': _is_203,
    'additional_properties': _test_7,
}
_texts_221 = frozenset(('_id',))
_test_222 = lambda each: (type(each) is str and each == 'variant')
_test_223 = lambda each: type(each) is str and len(each) <= 256
_tests_224 = {
    'type': _test_222,
    'additional_properties': _test_7,
    'content': _is_0,
    'created_date': _test_98,
    'last_updated_date': _test_98,
    'publish_date': _test_98,
    'name': _test_223,
    'published': _test_49,
    'websites': _is_220,
}
_tests_225 = {
    'additional_properties': _test_7,
    'content_zone_ids': _is_217,
    'variants': _is_218,
}
_format_232 = FORMATS['uri']
_texts_233 = frozenset(('audio_codec', 'stream_type',))
_test_234 = lambda each: type(each) is str and _format_232(each)
_tests_235 = {
    'url': _test_234,
    'filesize': _test_19,
    'bitrate': _test_19,
}
_texts_236 = frozenset(('_id', 'canonical_url', 'copyright', 'editor_note', 'language', 'location', 'mimetype', 'short_url', 'slug', 'source_url', 'status', 'subtype',))
_test_237 = lambda each: type(each) is str and (type(each) is str and each == 'audio')
_tests_238 = {
    'type': _test_237,
    'version': _test_48,
    'channels': _is_2,
    'alignment': _test_57,
    'created_date': _test_98,
    'last_updated_date': _test_98,
    'publish_date': _test_98,
    'first_publish_date': _test_98,
    'display_date': _test_98,
    'geo': _is_4,
    'address': _is_5,
    'headlines': _is_9,
    'subheadlines': _is_9,
    'description': _is_9,
    'credits': _is_10,
    'vanity_credits': _is_10,
    'taxonomy': _is_15,
    'promo_items': _is_71,
    'related_content': _is_73,
    'owner': _is_76,
    'planning': _is_96,
    'workflow': _is_105,
    'pitches': _is_109,
    'revision': _is_77,
    'syndication': _is_127,
    'source': _is_128,
    'distributor': _is_130,
    'comments': _is_139,
    'label': _is_141,
    'content_restrictions': _is_146,
    'tracking': _test_7,
    'additional_properties': _test_7,
    'content_aliases': _is_155,
    'autoplay': _test_49,
    'controls': _test_49,
    'loop': _test_49,
    'preload': _test_49,
    'streams': _is_230,
}
_test_239 = lambda each: type(each) is str and (type(each) is str and each == 'voice_transcript')
_tests_240 = {
    'type': _test_239,
    'options': _is_228,
    'options_used': _is_228,
    'output': _is_229,
}
_fits_242 = fits('^[a-zA-Z0-9_]*')
_texts_244 = frozenset(('website_url',))
_test_245 = lambda each: (_is_51(each) or _is_60(each))
_tests_246 = {
    'website_section': _test_245,
}
_texts_247 = frozenset(('_id', 'canonical_url', 'canonical_website', 'copyright', 'editor_note', 'language', 'location', 'short_url', 'slug', 'status', 'subtype', 'website', 'website_url',))
_test_248 = lambda each: type(each) is str and (type(each) is str and each == 'story')
_test_249 = lambda each: type(each) is str and _fits_187(each)
_test_250 = lambda each: type(each) is dict and ('preferred_method' not in each or _is_2(each['preferred_method']))
_tests_251 = {
    'type': _test_248,
    'version': _test_48,
    'channels': _is_2,
    'alignment': _test_57,
    'created_date': _test_98,
    'last_updated_date': _test_98,
    'publish_date': _test_98,
    'first_publish_date': _test_98,
    'display_date': _test_98,
    'geo': _is_4,
    'address': _is_5,
    'headlines': _is_9,
    'subheadlines': _is_9,
    'description': _is_9,
    'credits': _is_10,
    'vanity_credits': _is_10,
    'taxonomy': _is_15,
    'promo_items': _is_71,
    'related_content': _is_73,
    'owner': _is_76,
    'planning': _is_96,
    'workflow': _is_105,
    'pitches': _is_109,
    'revision': _is_77,
    'syndication': _is_127,
    'source': _is_128,
    'distributor': _is_130,
    'comments': _is_139,
    'label': _is_141,
    'content_restrictions': _is_146,
    'tracking': _test_7,
    'additional_properties': _test_7,
    'content_aliases': _is_155,
    'contributors': _is_157,
    'canonical_url_external': _test_249,
    'rendering_guides': _test_250,
    'corrections': _is_188,
    'content_elements': _is_193,
    'publishing': _is_197,
    'variations': _is_216,
    'voice_transcripts': _is_226,
    'websites': _is_241,
}

VALID: dict[str, Callable[[Any], bool]] = {
    'ans': _is_0,
}
