"""Pure data and rules shared by the commands."""
