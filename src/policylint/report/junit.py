"""For servers that show test results: JUnit XML, as Jenkins, GitLab and Azure read it.

There is no standard. The shape is that of Jenkins' schema (jenkinsci/xunit-plugin, ``junit-10.xsd``), which
knows neither ``file`` nor ``line``, so a test case is named after its place. A document is a test suite, and
a finding a failed test case; info, which never fails a run, is one that passed and has something to say. A
clean document has one that passed.
"""

from xml.etree.ElementTree import Element, SubElement

from policylint.engine import DocumentReport, Report
from policylint.finding import Finding, Severity
from policylint.report.visible import visible
from policylint.report.xml_text import fit, xml_text


def render_junit(report: Report) -> str:
    """Return a test suite for each document, in the order of the report."""
    root = Element("testsuites", name="policylint")
    for document in report.documents:
        _suite(root, document)
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    return xml_text(root)


def _suite(root: Element, document: DocumentReport) -> None:
    path = fit(document.path)
    suite = SubElement(root, "testsuite", name=path)
    for finding in document.findings:
        _case(suite, finding)
    if not document.findings:
        SubElement(suite, "testcase", classname=path, name="no finding")
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")


def _case(suite: Element, finding: Finding) -> None:
    place = f"{finding.line}:{finding.column}"
    name = f"{finding.code} {finding.name} {place}"
    case = SubElement(suite, "testcase", classname=fit(finding.path), name=name)
    message = fit(visible(finding.message))
    if finding.severity is Severity.INFO:
        SubElement(case, "system-out").text = message
    else:
        failure = SubElement(case, "failure", type=finding.severity.label, message=message)
        failure.text = f"{fit(finding.path)}:{place}: {message}"
