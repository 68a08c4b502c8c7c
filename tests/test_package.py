from importlib.metadata import version
from importlib.resources import files

import denizen


def test_installed_version_is_the_version_in_the_source() -> None:
    assert version("denizen") == denizen.__version__


def test_type_information_is_shipped() -> None:
    assert files(denizen).joinpath("py.typed").is_file()
