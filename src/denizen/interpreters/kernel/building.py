"""From C to a library in memory: a compiler that comes as a wheel, or that of the machine, and a cache on disk."""

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

#: Nothing of the C library is linked: compiled law needs none, and so no headers or start-up files either.
FLAGS: Final = ("-O2", "-g0", "-std=gnu11", "-fPIC", "-fno-strict-aliasing", "-w")
LINK: Final = ("-shared", "-nostdlib")
#: For every machine of the kind, since a cache may be shared; and no checks at run time, which want a library.
ZIG_FLAGS: Final = ("-mcpu=baseline", "-fno-sanitize=all")
#: So many compiled laws stay in the cache.
KEPT: Final = 64


class NoCompilerError(RuntimeError):
    """There is nothing to compile with; the message says what would be."""


def compiler() -> tuple[str, ...]:
    """The command of a C compiler: ``$CC``, Zig's from the extra ``population``, or one of the machine."""
    told = os.environ.get("CC", "").split()
    if told and shutil.which(told[0]):
        return tuple(told)
    if importlib.util.find_spec("ziglang") is not None:
        return (sys.executable, "-m", "ziglang", "cc", *ZIG_FLAGS)
    for name in ("cc", "gcc", "clang"):
        if shutil.which(name):
            return (name,)
    raise NoCompilerError("no C compiler: pip install 'denizen[population]', or apt-get install gcc")


def cache_folder() -> Path:
    """``$DENIZEN_CACHE``, or where the system keeps caches. It holds compiled law and no fact of anybody."""
    told = os.environ.get("DENIZEN_CACHE")
    base = Path(told) if told else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "denizen"
    return base / "kernel"


def compile_library(text: str, target: Path, units: int = 1) -> None:
    """Compile C into a library at ``target``, complete or not at all; in so many units at the same time.

    What is small enough for one unit is optimised more.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        source, made = Path(folder, "law.c"), Path(folder, "law.so")
        source.write_text(text, encoding="utf-8")
        if units == 1:
            _run(folder, *FLAGS, "-O3", *LINK, "-DUNITS=1", "-o", str(made), str(source))
        else:
            objects = [str(Path(folder, f"{unit}.o")) for unit in range(units)]
            with ThreadPoolExecutor(units) as pool:
                about = [("-c", f"-DUNITS={units}", f"-DUNIT={unit}", "-o", objects[unit]) for unit in range(units)]
                list(pool.map(lambda each: _run(folder, *FLAGS, *each, str(source)), about))
            _run(folder, *LINK, "-o", str(made), *objects)
        made.replace(target)


def _run(folder: str, *arguments: str) -> None:
    caches = {"ZIG_GLOBAL_CACHE_DIR": folder, "ZIG_LOCAL_CACHE_DIR": folder}
    done = subprocess.run(
        [*compiler(), *arguments], capture_output=True, text=True, check=False, env={**os.environ, **caches}
    )
    if done.returncode != 0:
        raise RuntimeError(f"the compiled law was refused by the compiler:\n{done.stderr[:4000]}")


def _forget_oldest(folder: Path) -> None:
    """Keep what was compiled last; law changes and scenarios are many."""
    for old in sorted(folder.glob("*.so"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
        old.unlink(missing_ok=True)


def library(text: str, units: int = 1) -> ctypes.CDLL:
    """The library of a C text, from the cache if the same text was compiled before.

    The text says all of it: the law under the scenario, and this version of the compiler.
    """
    about = "\n".join(
        (text, str(units), *FLAGS, *LINK, *ZIG_FLAGS, os.environ.get("CC", ""), sys.platform, platform.machine())
    )
    target = cache_folder() / f"{hashlib.sha256(about.encode()).hexdigest()}.so"
    if not target.exists():
        compile_library(text, target, units)
        _forget_oldest(target.parent)
    return ctypes.CDLL(str(target))
