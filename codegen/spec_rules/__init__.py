"""What a spec must keep before a package is written from it: each rule gives findings with their places."""
