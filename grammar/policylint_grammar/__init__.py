"""Lark grammars of policylint: the block level of the dialect, and phrases run on small windows of text.

The package holds no code besides the tables in ``compiled``, but this file must exist: Lark's package loader reports "undefined start rule"
when the folder is not an import package.
"""
