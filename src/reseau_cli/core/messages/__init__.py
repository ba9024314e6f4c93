"""Every sentence people read, in French and in English."""
