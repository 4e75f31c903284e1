"""What `.ci/setup` says and does on machines that lack things.

The machine around it is made of small stand-ins on a PATH of their own; the script is the real one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ["sh", "awk", "cat", "cut", "dirname", "env", "mkdir", "printf", "rm", "sha256sum", "uname"]
SCRIPT = (ROOT / ".ci/setup").read_text(encoding="utf-8")
UV_VERSION = SCRIPT.split("uv_version=", 1)[1].split()[0]
PACKAGES = SCRIPT.split('packages="', 1)[1].split('"', 1)[0].split()
UV = (
    f'[ "$1" = --version ] && echo "uv {UV_VERSION}" && exit; '
    'echo "uv $*" >>"$LOG"; mkdir -p .venv/bin; cp python-of-the-environment .venv/bin/python'
)


@dataclass(frozen=True)
class Machine:
    """A folder with the script in it and a PATH that holds only what we put there."""

    folder: Path

    def put(self, name: str, body: str, where: str = "bin") -> None:
        """A command of this machine, as a line of shell."""
        path = self.folder / where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def installed(self, *packages: str) -> None:
        """What dpkg says is there."""
        lines = "".join(f"installed {name}\\n" for name in packages)
        self.put("dpkg-query", f"printf '{lines}'")

    def setup(self, goal: str = "run") -> subprocess.CompletedProcess[str]:
        """Run the script as this machine would."""
        return subprocess.run(
            ["sh", ".ci/setup", goal],
            cwd=self.folder,
            env={"PATH": str(self.folder / "bin"), "LOG": str(self.folder / "log")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def log(self) -> list[str]:
        """What the stand-ins were asked to do."""
        log = self.folder / "log"
        return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Linux with Python, apt and root's rights, everything installed, uv at hand."""
    here = Machine(tmp_path / "machine")
    (here.folder / "bin").mkdir(parents=True)
    (here.folder / ".ci").mkdir()
    for name in ("uv.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, here.folder)
    (here.folder / ".ci/setup").write_text(SCRIPT.replace("/usr/bin/python3", ""), encoding="utf-8")
    for tool in [*TOOLS, "cp"]:
        (here.folder / "bin" / tool).symlink_to(shutil.which(tool) or f"/usr/bin/{tool}")
    here.put("python3", f'exec {sys.executable} "$@"')
    here.put("python-of-the-environment", "echo Python 3.11.2", where=".")
    here.put("id", "echo 0")
    here.put("apt-get", 'echo "apt-get $*" >>"$LOG"')
    here.put("uv", UV, where=".setup/uv/bin")
    here.installed(*PACKAGES)
    return here


def test_a_first_run_makes_the_environment(machine: Machine) -> None:
    done = machine.setup()
    assert done.returncode == 0, done.stderr
    assert [line.split(" --python")[0] for line in machine.log()] == ["uv sync --locked"]


def test_a_second_run_does_nothing_and_says_nothing(machine: Machine) -> None:
    machine.setup()
    before = machine.log()
    again = machine.setup()
    assert (again.stdout, again.stderr, machine.log()) == ("", "", before)


def test_a_second_run_takes_a_moment(machine: Machine) -> None:
    machine.setup()
    began = time.perf_counter()
    machine.setup()
    assert time.perf_counter() - began < 2.0


def test_a_new_lock_makes_the_environment_anew(machine: Machine) -> None:
    machine.setup()
    with (machine.folder / "uv.lock").open("a") as lock:
        lock.write("\n")
    machine.setup()
    assert len(machine.log()) == 2


def test_the_checks_need_more_than_opening(machine: Machine) -> None:
    machine.setup("run")
    machine.setup("test")
    assert "--no-dev" in machine.log()[0]
    assert "--no-dev" not in machine.log()[-1]
    assert any("xvfb" in line for line in machine.log())


def test_missing_packages_are_added_in_one_call(machine: Machine) -> None:
    machine.installed(*set(PACKAGES) - {"libegl1", "libvlc5"})
    done = machine.setup()
    installs = [line for line in machine.log() if "install" in line]
    assert installs == ["apt-get install -y --no-install-recommends libegl1 libvlc5"]
    assert "Adding system packages: libegl1 libvlc5" in done.stdout


def test_a_package_another_one_provides_is_there(machine: Machine) -> None:
    rest = set(PACKAGES) - {"libglib2.0-0"}
    machine.installed(*rest, "libglib2.0-0t64 libglib2.0-0 (= 2.80), libglib2.0-0-x")
    machine.setup()
    assert [line for line in machine.log() if "apt-get" in line] == []


def test_without_rights_it_names_what_is_missing_and_the_one_command(machine: Machine) -> None:
    machine.put("id", "echo 1000")
    machine.installed()
    said = machine.setup()
    assert said.returncode == 1
    assert "libxcb-cursor0" in said.stderr
    (command,) = [line for line in said.stderr.splitlines() if "apt-get" in line]
    assert command.startswith("  su -c 'apt-get update -q; apt-get install -y")
    assert command.endswith("vlc-plugin-base'")


def test_sudo_is_used_where_it_needs_no_answer(machine: Machine) -> None:
    machine.put("id", "echo 1000")
    machine.put("true", "")
    machine.put("sudo", '[ "$1" = -n ] && exit 0; echo sudo >>"$LOG"; exec "$@"')
    machine.installed(*set(PACKAGES) - {"libegl1"})
    assert machine.setup().returncode == 0
    assert machine.log()[0] == "sudo"


def test_an_apt_that_fails_is_told_with_the_command(machine: Machine) -> None:
    machine.put("apt-get", "echo 'E: no such mirror' >&2; exit 100")
    machine.installed()
    said = machine.setup()
    assert said.returncode == 1
    assert "E: no such mirror" in said.stderr
    assert "  su -c 'apt-get update -q; apt-get install" in said.stderr


def test_without_apt_it_names_the_libraries(machine: Machine) -> None:
    for name in ("apt-get", "dpkg-query"):
        (machine.folder / "bin" / name).unlink()
    machine.put("ldconfig", "echo libEGL.so.1")
    said = machine.setup()
    assert said.returncode == 1
    assert "libxcb-cursor.so.0" in said.stderr
    assert "libEGL.so.1" not in said.stderr


def test_without_apt_but_with_dnf_it_names_the_one_command(machine: Machine) -> None:
    for name in ("apt-get", "dpkg-query"):
        (machine.folder / "bin" / name).unlink()
    machine.put("ldconfig", "")
    machine.put("dnf", "")
    assert "  sudo dnf install 'libEGL.so.1()(64bit)'" in machine.setup().stderr


def test_an_old_python_is_told(machine: Machine) -> None:
    machine.put("python3", '[ "$1" = -V ] && echo Python 3.9.2; exit 1')
    said = machine.setup()
    assert said.returncode == 1
    assert "Python 3.11 or newer" in said.stderr
    assert "Python 3.9.2" in said.stderr


def test_python_is_added_where_there_is_none(machine: Machine) -> None:
    (machine.folder / "bin/python3").unlink()
    machine.put(
        "apt-get",
        f'echo "apt-get $*" >>"$LOG"; printf "#!/bin/sh\\nexec {sys.executable} \\"\\$@\\"\\n" '
        f">bin/python3; {shutil.which('chmod')} +x bin/python3",
    )
    assert machine.setup().returncode == 0
    assert "apt-get install -y --no-install-recommends python3 python3-venv" in machine.log()


@pytest.mark.parametrize("script", ["setup", "check", "open"])
def test_the_scripts_are_plain_shell(script: str) -> None:
    subprocess.run(["sh", "-n", str(ROOT / ".ci" / script)], check=True)
    assert os.access(ROOT / ".ci" / script, os.X_OK)


def test_help_names_both_commands() -> None:
    said = subprocess.run(
        ["make", "-C", str(ROOT), "help"], capture_output=True, text=True, check=True
    ).stdout
    assert "make run" in said
    assert "make test" in said
