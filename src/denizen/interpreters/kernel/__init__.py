"""The law for millions of families: compiled once, folded over columns, at machine speed."""
