"""Whether a file holds text at all; what does not is not worth judging as a policy."""

from policylint.source import Source

_HEAD = 4096
_UTF_16_MARKS = ("\udcff\udcfe", "\udcfe\udcff")


def is_text(source: Source) -> bool:
    """Tell whether the source is text, possibly in another 8-bit encoding; UTF-16 and binary files are not.

    UTF-16 without a byte order mark often decodes as UTF-8, with a NUL at every other place: more than a
    quarter of NULs in the first 4,096 code points is no text either.
    """
    head = source.text[:_HEAD]
    if source.decoding_error is not None:
        return "\0" not in head and not head.startswith(_UTF_16_MARKS)
    return head.count("\0") <= len(head) // 4
