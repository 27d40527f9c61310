#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is on the disk when a build is killed, the disk is full, a call fails, or two builds meet.

An output path must hold the old bytes or the new ones, whole, and nothing half done may be left once a
build has ended by itself. Each check prints one line; the exit status is 0 only if all hold. A check that
this machine does not allow (mounting) is named as left out.
"""

import argparse
import errno
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent / "golden" / "one-story"
# What is new in the new version.
OLD_WORDS, NEW_WORDS = "石板一块没换", "石板一块没少"


class Bench:
    """A small project in an old and a new version, and what each gives."""

    def __init__(self, banxin, folder):
        self.banxin = banxin
        self.folder = folder
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        self.projects = {}
        self.outputs = {}
        for version, words in (("old", OLD_WORDS), ("new", NEW_WORDS)):
            project = folder / version
            shutil.copytree(PROJECT, project)
            issue = project / "issue.yaml"
            issue.write_text(issue.read_text(encoding="utf-8").replace(OLD_WORDS, words), encoding="utf-8")
            self.projects[version] = project
            out = folder / f"out-{version}"
            answer = self.build(version, out)
            if answer.returncode != 0:
                sys.exit(f"the {version} version does not build:\n{answer.stderr}")
            self.outputs[version] = contents(out)
        if self.outputs["old"] == self.outputs["new"]:
            sys.exit("the two versions give the same files: nothing can be told from them")

    def command(self, version, out):
        return [self.banxin, "build", str(self.projects[version] / "issue.yaml"), "-o", str(out)]

    def build(self, version, out, **more):
        environment = self.environment | more.pop("environment", {})
        return subprocess.run(
            self.command(version, out), env=environment, capture_output=True, text=True, check=False, **more
        )

    def reset(self, out):
        """`out` with the files of the old version."""
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        for name, data in self.outputs["old"].items():
            (out / name).write_bytes(data)

    def fault_in(self, out, *, drafts=False):
        """What is wrong with what is in `out`: "" if every file is one of the old or new ones."""
        for name, data in contents(out).items():
            if name.startswith(".banxin-"):
                if not drafts:
                    return f"{name} was left behind"
            elif data not in (self.outputs["old"].get(name), self.outputs["new"].get(name)):
                return f"{name} has {len(data)} bytes, which are neither the old nor the new ones"
        missing = self.outputs["old"].keys() - contents(out).keys()
        return f"{missing} is gone" if missing else ""

    def is_whole(self, out, version):
        return contents(out) == self.outputs[version]


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def killed(bench, times):
    """SIGKILL at random moments, from before the start to after the end."""
    out = bench.folder / "killed"
    start = time.monotonic()
    bench.build("new", out)
    whole = time.monotonic() - start
    seeds = random.Random(20261123)
    hit = 0
    for _ in range(times):
        bench.reset(out)
        running = subprocess.Popen(
            bench.command("new", out), env=bench.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(seeds.uniform(0, 1.2 * whole))
        running.send_signal(signal.SIGKILL)
        hit += running.wait() == -signal.SIGKILL
        if fault := bench.fault_in(out, drafts=True):
            return fault, ""
    bench.build("new", out)
    if not bench.is_whole(out, "new"):
        return "the build after the kills is not the same as a clean one", ""
    return "", f"{times} times, {hit} of them while it ran"


def stopped(bench):
    """SIGTERM and SIGINT: the exit status says so and nothing is left."""
    out = bench.folder / "stopped"
    temporary = bench.folder / "temporary"
    temporary.mkdir()
    for number, status in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
        for moment in (0.02, 0.05, 0.1, 0.2, 0.3):
            bench.reset(out)
            running = subprocess.Popen(
                bench.command("new", out),
                env=bench.environment | {"TMPDIR": str(temporary)},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            time.sleep(moment)
            running.send_signal(number)
            ended = running.wait()
            # In its first instants the program has not seen to signals yet.
            if ended not in (0, status, -number):
                return f"exit status {ended} after {number!r}", ""
            if fault := bench.fault_in(out):
                return fault, ""
            if left := list(temporary.iterdir()):
                return f"{left} was left behind", ""
    return "", "10 times"


def full_disk(bench, sizes):
    """A file system with room for the old files and more and more of the new ones."""
    out = bench.folder / "full"
    out.mkdir()
    page = resource.getpagesize()
    rounded = [-(-len(data) // page) * page for data in bench.outputs["old"].values()]
    refused = 0
    for step in range(sizes):
        room = sum(rounded) + page + int(step * 1.2 * sum(rounded) / sizes) // page * page
        if subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", str(out)], capture_output=True, check=False
        ).returncode:
            return None, "no right to mount"
        try:
            for name, data in bench.outputs["old"].items():
                (out / name).write_bytes(data)
            answer = bench.build("new", out)
            version = "new" if answer.returncode == 0 else "old"
            if answer.returncode not in (0, 6) or (answer.returncode == 6 and "BX7101" not in answer.stderr):
                return f"exit status {answer.returncode} with {room} bytes of room:\n{answer.stderr}", ""
            if not bench.is_whole(out, version):
                return f"not just the {version} files with {room} bytes of room", ""
            refused += version == "old"
        finally:
            subprocess.run(["umount", str(out)], check=True)
    if refused in (0, sizes):
        return f"{refused} of {sizes} sizes were too small: the check does not test both sides", ""
    return "", f"{sizes} sizes, {refused} too small"


def read_only(bench):
    out = bench.folder / "read-only"
    bench.reset(out)
    mounts = (
        ["mount", "--bind", str(out), str(out)],
        ["mount", "-o", "remount,ro,bind", str(out)],
    )
    if any(subprocess.run(mount, capture_output=True, check=False).returncode for mount in mounts):
        return None, "no right to mount"
    try:
        answer = bench.build("new", out)
    finally:
        subprocess.run(["umount", str(out)], check=True)
    if answer.returncode != 6 or "BX7103" not in answer.stderr:
        return f"exit status {answer.returncode}:\n{answer.stderr}", ""
    return ("", "BX7103") if bench.is_whole(out, "old") else ("the old files have changed", "")


def failing_calls(bench, library):
    """Each call in turn fails, once, until a build has no more of them."""
    told = bench.folder / "told"
    out = bench.folder / "failing"
    failed = 0
    for call, number in (
        ("open", errno.EACCES),
        ("write", errno.ENOSPC),
        ("write", errno.EIO),
        ("fsync", errno.EIO),
        ("rename", errno.EIO),
    ):
        for at in range(1, 1000):
            told.unlink(missing_ok=True)
            bench.reset(out)
            answer = bench.build(
                "new",
                out,
                environment={
                    "LD_PRELOAD": library,
                    "FAIL_CALL": call,
                    "FAIL_AT": str(at),
                    "FAIL_BELOW": str(out),
                    "FAIL_WITH": str(number),
                    "FAIL_TOLD": str(told),
                },
            )
            if not told.exists():
                if answer.returncode != 0 or not bench.is_whole(out, "new"):
                    return f"no {call} failed, but the build did: {answer.stderr}", ""
                break
            failed += 1
            if answer.returncode != 6:
                return f"exit status {answer.returncode} when {call} number {at} failed:\n{answer.stderr}", ""
            if fault := bench.fault_in(out):
                return f"{fault} when {call} number {at} failed", ""
    return ("", f"{failed} failed calls") if failed > 10 else (f"only {failed} calls failed", "")


def two_writers(bench, times):
    """Two builds at once into one folder: the last one to write wins, with all its files."""
    out = bench.folder / "two"
    for _ in range(times):
        bench.reset(out)
        running = [
            subprocess.Popen(
                bench.command(version, out),
                env=bench.environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for version in ("old", "new")
        ]
        for one in running:
            _, words = one.communicate()
            if one.returncode != 0:
                return f"exit status {one.returncode}: {words}", ""
        if not bench.is_whole(out, "old") and not bench.is_whole(out, "new"):
            return "the files of two builds are mixed", ""
    return "", f"{times} times"


def file_size_limit(bench):
    out = bench.folder / "limited"
    bench.reset(out)
    answer = bench.build(
        "new", out, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
    )
    if answer.returncode != 6 or "BX7101" not in answer.stderr:
        return f"exit status {answer.returncode}:\n{answer.stderr}", ""
    return bench.fault_in(out), "BX7101"


def standard_output(bench):
    """A reader that goes away is no fault; a full device is."""
    for arguments in (["query", str(bench.projects["new"] / "issue.yaml")], ["schema", "issue"], ["man"]):
        command = [bench.banxin, *arguments]
        read_end, write_end = os.pipe()
        os.close(read_end)
        gone = subprocess.run(command, env=bench.environment, stdout=write_end, stderr=subprocess.PIPE, check=False)
        os.close(write_end)
        if gone.returncode != 0 or b"standard output" in gone.stderr:
            return f"{arguments[0]}: exit status {gone.returncode} without a reader: {gone.stderr.decode()}", ""
        with open("/dev/full", "wb") as full:
            answer = subprocess.run(command, env=bench.environment, stdout=full, stderr=subprocess.PIPE, check=False)
        if answer.returncode != 6:
            return f"{arguments[0]}: exit status {answer.returncode} on a full device", ""
    return "", "no reader, full device"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--banxin", required=True)
    parser.add_argument("--failing-call", required=True, help="the library built from failing_call.c")
    parser.add_argument("--kills", type=int, default=200)
    asked = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="banxin-faults-") as folder:
        bench = Bench(asked.banxin, pathlib.Path(folder).resolve())
        checks = {
            "killed": lambda: killed(bench, asked.kills),
            "stopped": lambda: stopped(bench),
            "disk full": lambda: full_disk(bench, 50),
            "read-only folder": lambda: read_only(bench),
            "failing calls": lambda: failing_calls(bench, asked.failing_call),
            "two writers": lambda: two_writers(bench, 20),
            "file size limit": lambda: file_size_limit(bench),
            "standard output": lambda: standard_output(bench),
        }
        for name, check in checks.items():
            fault, words = check()
            wrong += bool(fault)
            left_out = "left out" if fault is None else ""
            print(f"{'WRONG' if fault else left_out or 'ok':8} {name}: {fault or words}", flush=True)
    print(f"{len(checks) - wrong} of {len(checks)} hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
