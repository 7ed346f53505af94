from newsexport.schemas import _compile, _news_item


def test_the_compiled_schema_is_that_of_the_file() -> None:
    # on failure: make schemas
    path = _news_item.__file__
    assert path is not None
    with open(path, encoding="utf-8") as file:
        assert file.read() == _compile.compiled()
