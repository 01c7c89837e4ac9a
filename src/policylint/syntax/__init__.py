"""From text to tree: lexer and layout, the Lark parser, the nodes, and what a reader sees of a leaf."""
