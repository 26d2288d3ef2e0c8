"""The pages of a sandbox on a port, as HTML without anything from outside; every text in it is escaped."""
