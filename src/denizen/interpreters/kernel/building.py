"""From C to a library in memory: the compiler of the machine, or the one that comes as a wheel, and a cache on disk."""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

FLAGS: Final = ("-O1", "-std=gnu11", "-shared", "-fPIC", "-fno-strict-aliasing", "-w")


class NoCompilerError(RuntimeError):
    """There is nothing to compile with; the message says what would be."""


def compiler() -> tuple[str, ...]:
    """The command of a C compiler: ``$CC``, one of the machine, or Zig's from the extra ``population``."""
    for name in (os.environ.get("CC", ""), "cc", "gcc", "clang"):
        if name and shutil.which(name.split()[0]):
            return tuple(name.split())
    if importlib.util.find_spec("ziglang") is not None:
        return (sys.executable, "-m", "ziglang", "cc")
    raise NoCompilerError("no C compiler: pip install 'denizen[population]', or apt-get install gcc")


def cache_folder() -> Path:
    """``$DENIZEN_CACHE``, or where the system keeps caches. It holds compiled law and no fact of anybody."""
    told = os.environ.get("DENIZEN_CACHE")
    base = Path(told) if told else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "denizen"
    return base / "kernel"


def compile_library(text: str, target: Path, flags: tuple[str, ...] = FLAGS) -> None:
    """Compile C into a library at ``target``, complete or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        source, made = Path(folder, "law.c"), Path(folder, "law.so")
        source.write_text(text, encoding="utf-8")
        command = [*compiler(), *flags, "-o", str(made), str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"the compiled law was refused by the compiler:\n{done.stderr[:4000]}")
        made.replace(target)


def library(text: str, key: str) -> ctypes.CDLL:
    """The library of a C text, from the cache if it was compiled before."""
    name = hashlib.sha256(f"{key}\n{' '.join(FLAGS)}\n{sys.platform}".encode()).hexdigest()
    target = cache_folder() / f"{name}.so"
    if not target.exists():
        compile_library(text, target)
    return ctypes.CDLL(str(target))
