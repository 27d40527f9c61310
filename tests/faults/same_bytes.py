#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The sample weekly, built under many circumstances: the bytes must be the same each time."""

import argparse
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "samples" / "yundu-weekly"
NOBODY = "65534"


def may_run(as_user, banxin):
    """Whether another user can be had who reaches the program and what is shipped with it."""
    reach = f'test -x "{banxin}" && test -r "{SAMPLE}/issue.yaml"'
    answer = subprocess.run([*as_user, "sh", "-c", reach], capture_output=True, check=False)
    return os.geteuid() == 0 and answer.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--banxin", required=True)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="banxin-same-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        elsewhere = folder / "另一个 folder" / "deeper"
        shutil.copytree(SAMPLE, elsewhere)
        touched = folder / "touched"
        shutil.copytree(SAMPLE, touched)
        for path in touched.rglob("*"):
            os.utime(path, (86400, 86400))

        def digests(number, project=SAMPLE, flags=(), before=(), **variables):
            """The digest of each file of the press PDFs and previews."""
            out = folder / f"out-{number}"
            out.mkdir()
            out.chmod(0o777)
            environment = {
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "TZ": "UTC",
                "XDG_CACHE_HOME": str(folder / f"cache-{number}"),
            } | variables
            for command in (["build"], ["build", "--standard", "x1a-2001"], ["preview", "--dpi", "60"]):
                answer = subprocess.run(
                    [*before, asked.banxin, *command, str(project / "issue.yaml"), "-o", str(out), *flags],
                    env=environment,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                if answer.returncode != 0:
                    sys.exit(f"exit status {answer.returncode}:\n{answer.stderr}")
            return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())}

        circumstances = {
            "again": {},
            "-j1": {"flags": ("-j", "1")},
            "-j8": {"flags": ("-j", "8")},
            "Los Angeles, Chinese": {"TZ": "America/Los_Angeles", "LANG": "zh_CN.UTF-8"},
            "Kiritimati, C": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
            "Urumqi, German": {"TZ": "Asia/Urumqi", "LC_ALL": "de_DE.UTF-8"},
            "another folder": {"project": elsewhere},
            "after touch": {"project": touched},
        }
        as_nobody = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        if may_run(as_nobody, asked.banxin):
            # Its cache folder cannot be made there, which must not matter either.
            circumstances["another user"] = {"before": as_nobody, "project": elsewhere}
        else:
            print("left out another user: none that may run the program")
        usual = digests(0)
        wrong = 0
        for number, (words, circumstance) in enumerate(circumstances.items(), 1):
            found = digests(number, **circumstance)
            differing = sorted(file for file in usual.keys() | found.keys() if usual.get(file) != found.get(file))
            wrong += bool(differing)
            print(f"{'WRONG' if differing else 'ok':8} {words}: {differing or f'{len(found)} files'}", flush=True)
        print(f"{len(circumstances) - wrong} of {len(circumstances)} the same")
        return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
