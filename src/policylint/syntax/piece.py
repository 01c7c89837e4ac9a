"""The pieces that the inline level takes a text apart into."""

from attrs import define


@define
class Piece:
    """A run of shown text and the range of the raw text it stands for; equal lengths map one to one."""

    text: str
    start: int
    end: int
