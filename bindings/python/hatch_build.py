"""Builds libwuye with cargo and puts it into the wheel."""

from __future__ import annotations

import json
import subprocess
import sysconfig
from pathlib import Path
from typing import Any, Dict

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SUFFIXES = (".so", ".dylib", ".dll")


class NativeLibrary(BuildHookInterface):  # type: ignore[type-arg,unused-ignore]
    """One wheel for every CPython 3 of a platform: the library is no extension module."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: Dict[str, Any]) -> None:
        """Compiles the library and names the wheel's platform."""
        if self.target_name != "wheel" or version != "standard":
            raise RuntimeError("only wheels are built, and from a checkout: the library is compiled beside the package")
        library = build(Path(self.root).parent.parent)
        build_data["force_include"][str(library)] = "wuye/" + library.name
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")


def build(workspace: Path) -> Path:
    """Where cargo put the library."""
    command = ["cargo", "build", "--release", "--locked", "--package", "wuye-capi"]
    # What is shown to people goes to standard error as ever.
    done = subprocess.run(
        [*command, "--message-format", "json-render-diagnostics"], cwd=workspace, stdout=subprocess.PIPE, check=True
    )
    messages = [json.loads(line) for line in done.stdout.splitlines()]
    files = [
        Path(file)
        for message in messages
        if message["reason"] == "compiler-artifact" and "cdylib" in message["target"]["kind"]
        for file in message["filenames"]
    ]
    return next(file for file in files if file.suffix in SUFFIXES)
