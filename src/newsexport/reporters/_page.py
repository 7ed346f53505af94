"""The parts of a rule's page."""

from newsexport.reporter import RuleInfo


def first_sentence(rule: RuleInfo) -> str:
    """The first line of the page; the name where there is no page."""
    return rule.doc.strip().partition("\n")[0].strip() or rule.name


def description(rule: RuleInfo) -> str:
    """The paragraphs before the first example, behind the first line; else that line."""
    _, _, rest = rule.doc.strip().partition("\n")
    paragraphs: list[str] = []
    for paragraph in _paragraphs(rest):
        if paragraph[0].lstrip().startswith(">>>"):
            break
        paragraphs.append(" ".join(line.strip() for line in paragraph))
    return "\n\n".join(paragraphs) or first_sentence(rule)


def code_fenced(rule: RuleInfo) -> str:
    """The page as Markdown: its examples are code."""
    parts = [f"## {rule.code} {rule.name}"]
    for paragraph in _paragraphs(rule.doc):
        if paragraph[0].lstrip().startswith(">>>"):
            parts.append("\n".join(("```pycon", *paragraph, "```")))
        else:
            parts.append("\n".join(paragraph))
    return "\n\n".join(parts)


def _paragraphs(doc: str) -> list[list[str]]:
    """The lines between blank lines."""
    found: list[list[str]] = [[]]
    for line in doc.strip().split("\n"):
        if line.strip():
            found[-1].append(line.rstrip())
        elif found[-1]:
            found.append([])
    return [lines for lines in found if lines]
