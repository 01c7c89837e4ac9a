"""Lark grammars of policylint: the block level of the dialect, and phrases run on small windows of text.

The tables in ``compiled`` are made of them by ``scripts/compile_grammars.py``. This file must exist: Lark's
package loader reports "undefined start rule" when the folder is not an import package.
"""
