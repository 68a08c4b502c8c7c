import sys
from pathlib import Path
from typing import Any

from denizen import __version__

sys.path.insert(0, str(Path(__file__).parent.parent))

project = "Denizen"
author = "The Denizen authors"
project_copyright = "The Denizen authors"
version = release = __version__
language = "en"

extensions = ["myst_parser"]
# Lets a paragraph say that it is in another language.
myst_enable_extensions = ["attrs_block"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"Denizen {release}"
html_static_path = ["static"]
html_css_files = ["law.css"]


def setup(app: Any) -> dict[str, bool]:
    from docs.lawbook.writing import on_builder_inited

    app.connect("builder-inited", on_builder_inited)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
