"""The arbitrary News Items of the property tests are valid ones."""

from hypothesis import HealthCheck, given, settings

from newsexport.newsitem import NewsItem
from newsexport.validation import item_errors
from strategies import news_items


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(news_items())
def test_generated_items_have_the_form_of_the_model(item: NewsItem) -> None:
    assert item_errors(item) == ()
    assert NewsItem.from_dict(item.to_dict()) == item
