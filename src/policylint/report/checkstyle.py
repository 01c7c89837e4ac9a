"""For what reads Checkstyle XML: Jenkins' Warnings plugin, reviewdog, editors.

Checkstyle publishes no schema; the shape is that of its ``XMLLogger``, which also names the clean files.
"""

from xml.etree.ElementTree import Element, SubElement

from policylint.engine import Report
from policylint.report.visible import visible
from policylint.report.xml_text import fit, xml_text

_VERSION = "4.3"
"""The version of the shape that other linters name, so that no reader looks for another."""


def render_checkstyle(report: Report) -> str:
    """Return the findings by file, in the order of the report."""
    root = Element("checkstyle", version=_VERSION)
    for document in report.documents:
        file = SubElement(root, "file", name=fit(document.path))
        for finding in document.findings:
            SubElement(
                file,
                "error",
                line=str(finding.line),
                column=str(finding.column),
                severity=finding.severity.label,
                message=fit(visible(finding.message)),
                source=f"policylint.{finding.code}",
            )
    return xml_text(root)
