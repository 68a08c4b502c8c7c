"""A case that the program made, as the text of a case file."""

from io import StringIO
from typing import Any


def write_case(data: dict[str, Any]) -> str:
    """Plain data as YAML that :func:`denizen.cases.files.read_case` reads again."""
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.default_flow_style = None
    yaml.width = 110
    stream = StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()
