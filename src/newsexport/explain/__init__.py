"""How an article was read, shown to people: each line's role, each value with its characters.

    NewsItem + Source -> View -> terminal text, or one HTML page

`fields` says what there is to explain, `view` cuts the text into segments that know their
fields, `terminal` and `page` write the view out. Nothing here prints.
"""
