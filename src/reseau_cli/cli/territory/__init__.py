"""The commands of ``reseau territory``: one file each."""
