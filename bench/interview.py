"""From a key to the next question of ``reseau match``: median milliseconds, a question a line, on a real terminal.

Processor time of the program, which other work on the machine disturbs little, and time on the clock: from the key sent
until the next question stands. The aim is 50 ms, where ``python -c pass``, printed first, takes about 10. The first
answer, a sentence, is listened to; the others but rank the catalogue anew, store what was said and draw. After the last,
the whole answer is worked out. A key is pressed once the program rests, as people do, who read first: what it loads
beside while the first sentence is being typed is done by then.

Usage: python bench/interview.py [ROUNDS]      (the interpreter must have reseau installed)
"""

from __future__ import annotations

import os
import pty
import re
import resource
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

AIM = 50.0
ANSWERS = (
    (
        "En une phrase",
        "Boulangère à Châteaubriant, deux salariés, je n’arrive pas à recruter et je suis seule\r",
    ),
    ("C’est bien cela", "\r"),
    ("Pour quoi vous faudrait-il", "\r"),
    ("quelqu’un à qui parler", "3"),
    ("tenez-vous le coup", "2"),
    ("Face à un gros client", "2"),
    ("Qu’attendez-vous", "7\r"),
    ("Où en est votre", "3"),
    ("Combien pouvez-vous", "300 euros\r"),
    ("Combien de temps", "2 h par mois\r"),
    ("Que pouvez-vous", "="),
    ("q quitter", ""),
)
"""What the question that stands holds, and what is answered to it; last, the answer's own keys."""


class Terminal:
    """The program on a terminal, and what has come from it since the last key."""

    def __init__(self, home: str) -> None:
        self.child, self.screen = pty.fork()
        if self.child == 0:
            os.environ.update({"TERM": "xterm", "XDG_STATE_HOME": home, "COLUMNS": "80", "LINES": "40"})
            os.execv(sys.executable, [sys.executable, "-m", "reseau_cli", "match"])
        self.seen = ""

    def busy(self) -> float:
        """Milliseconds of processor the program has taken."""
        threads = Path(f"/proc/{self.child}/task").iterdir()
        return sum(int((one / "schedstat").read_text().split()[0]) for one in threads) / 1e6

    def rests(self) -> bool:
        """Whether none of its threads runs, or waits for a disk."""
        threads = Path(f"/proc/{self.child}/task").iterdir()
        states = {(one / "stat").read_text().rpartition(")")[2].split()[0] for one in threads}
        return states.isdisjoint("RD")

    def stands(self, question: str) -> float:
        """When the question stood."""
        limit = time.perf_counter() + 20
        while question not in self.seen:
            assert time.perf_counter() < limit, f"{question!r} never came: {self.seen[-500:]!r}"
            self.read(0.05)
        return time.perf_counter()

    def read(self, wait: float) -> bool:
        """Whether anything came within so many seconds."""
        if not select.select([self.screen], [], [], wait)[0]:
            return False
        drawn = os.read(self.screen, 65536).decode("utf-8", "replace")
        self.seen += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", drawn)
        return True

    def press(self, keys: str) -> None:
        """Press keys once the program waits, the last of them alone: it is the one that is timed."""
        while self.read(0.15) or not self.rests():
            pass
        if keys[:-1]:
            os.write(self.screen, keys[:-1].encode())
            while self.read(0.15) or not self.rests():
                pass
        self.seen = ""
        os.write(self.screen, keys[-1:].encode())

    def close(self) -> None:
        """End it: no answer is worked out."""
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.screen)


def interview() -> list[tuple[float, float]]:
    """One interview: milliseconds of processor and on the clock from each key to the next question."""
    spent = []
    with tempfile.TemporaryDirectory() as home:
        terminal = Terminal(home)
        terminal.stands(ANSWERS[0][0])
        for (_, keys), (question, _) in pairwise(ANSWERS):
            terminal.press(keys)
            busy, start = terminal.busy(), time.perf_counter()
            stood = terminal.stands(question)
            terminal.read(0.02)
            spent.append((terminal.busy() - busy, 1000 * (stood - start)))
        terminal.close()
    return spent


def main() -> None:
    """Print the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(rounds):
        subprocess.run([sys.executable, "-c", "pass"], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    bare = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / rounds
    print(f"{'python -c pass':28} processor {1000 * bare:5.0f} ms")
    for (question, _), *found in zip(ANSWERS[1:], *(interview() for _ in range(rounds)), strict=True):
        busy, clock = (statistics.median(each) for each in zip(*found, strict=True))
        print(f"{question:28} processor {busy:5.0f} ms   clock {clock:5.0f} ms   aim {AIM:.0f} ms")


if __name__ == "__main__":
    main()
