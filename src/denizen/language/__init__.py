"""The language of norms. It knows no State's law and no interpreter."""
