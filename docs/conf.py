from denizen import __version__

project = "Denizen"
author = "The Denizen authors"
project_copyright = "The Denizen authors"
version = release = __version__
language = "en"

extensions = ["myst_parser"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"Denizen {release}"
