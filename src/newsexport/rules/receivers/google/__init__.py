"""Google Search: what its page "Article (Article, NewsArticle, BlogPosting) structured data" asks
for, as of September 2026, and those on image metadata and paywalled content.

It requires nothing: what it recommends is a warning here.
"""
