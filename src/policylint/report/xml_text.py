"""XML reports: an element tree as text, and text from anywhere made fit for it."""

import re
from xml.etree import ElementTree

from policylint.report.visible import OPENS_A_COMMAND, visible_character

_NO_CHARACTER = re.compile("[\ufffe\uffff]")


def xml_text(root: ElementTree.Element) -> str:
    """Return a document, indented by two, a line end at the end.

    All beyond ASCII is written by number, so that the declared encoding is that of any terminal and file. So
    is what the log of a run would take for a command.
    """
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="us-ascii", xml_declaration=True)
    return OPENS_A_COMMAND.sub("&#35;", written.decode("ascii")) + "\n"


def fit(text: str) -> str:
    """Return the text with what XML 1.0 (section 2.2) forbids, or a terminal obeys, shown by number."""
    return _NO_CHARACTER.sub(lambda match: f"<U+{ord(match[0]):04X}>", "".join(map(visible_character, text)))
