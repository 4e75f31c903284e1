"""Folders where results lie badly are known by their names and by their disks."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.results.places import is_remote, is_synced, risk


@pytest.mark.parametrize(
    "name", ["OneDrive", "onedrive", "OneDrive - Quarry Lane Police", "Dropbox", "iCloudDrive"]
)
def test_a_synced_folder_is_warned_about(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "workshop"
    found = risk(folder)
    assert found is not None
    assert f"“{name}” copies elsewhere" in str(found)
    assert "--data" in str(found)


@pytest.mark.parametrize("name", ["workshop", "Boxes", "drive", "Dropboxes"])
def test_other_folders_are_not(name: str) -> None:
    assert not is_synced(name)


def test_a_network_drive_is_warned_about(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nbroken\nserver:/home /mnt/the\\040share nfs4 rw 0 0\n"
        "/dev/sdb1 /mnt/the\\040share/local ext4 rw 0 0\n"
    )
    found = risk(Path("/mnt/the share/workshop"), mounts)
    assert "network drive" in str(found)
    assert not is_remote(Path("/mnt/the share/local/workshop"), mounts)
    assert risk(Path("/home/somebody"), mounts) is None


def test_where_the_system_tells_nothing_nothing_is_said(tmp_path: Path) -> None:
    assert not is_remote(tmp_path, tmp_path / "nothing")
    assert risk(tmp_path) is None
