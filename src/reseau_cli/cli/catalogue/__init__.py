"""The commands of ``reseau catalogue``: one file each."""
