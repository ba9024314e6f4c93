"""Many owners at once: a table in, the same table's answers out, each the very answer that its owner would get alone."""

import os

for _library in ("OPENBLAS", "OMP", "MKL"):
    # Each process has a core to itself: threads of NumPy's own would wait for one another. Read when NumPy is loaded.
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")
