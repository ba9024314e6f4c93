"""The pure core: no file, clock, print or third-party library."""
