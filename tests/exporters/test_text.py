import newsexport
from newsexport.newsitem import Block, ContentSet, NewsItem
from newsexport.story import plain_text
from worked_items import features_item


def test_the_article_is_written_as_people_read_it() -> None:
    assert newsexport.export(features_item(), "text") == (
        "World news\n\n"
        "Example headline in sentence case\n\n"
        "A one-sentence standfirst under the headline.\n\n"
        "By Jane Doe, Staff Writer, and Max Muster\n\n"
        "WASHINGTON, March 5 (Example Wire) — First & “last.”\n\n"
        "A subhead\n\n"
        "- One item\n- Another “item”\n\n"
        "A block quotation.\n\n"
        "First & “last.”\n\n"
        "Team\t3\n\t<4>\n\n"
        "He said “cheese” twice. Photo: Max Muster/Example Wire\n\n"
        "Handout\n\n"
        "This story corrects the spelling.\n\n"
        "A note to readers.\n\n"
        "Reporting by Rita Roe; Editing by John Roe\n\n"
        "© 2024 Example Wire. All rights reserved.\n"
    )


def test_width_wraps_at_blanks_and_breaks_no_word() -> None:
    words = "A long-standing disagreement over antidisestablishmentarianism ended."
    item = NewsItem("x", content_set=ContentSet((Block("p1", "paragraph", words),)))
    lines = newsexport.export(item, "text", width=24).split("\n")
    assert lines == [
        "A long-standing",
        "disagreement over",
        "antidisestablishmentarianism",
        "ended.",
        "",
    ]


def test_a_story_of_paragraphs_comes_back_whole() -> None:
    text = "Shares fall\n\nLONDON (Reuters) - Shares fell on Friday.\n\nThey fell again later.\n"
    item = newsexport.parse(text)
    again = newsexport.read(newsexport.export(item, "text"))
    assert plain_text(again) == plain_text(item)
    assert again.content_meta.headline == item.content_meta.headline
