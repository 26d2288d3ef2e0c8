"""Make a release: what moves with it (`plan.py`), what is written (`writing.py`), and the commit and its tags (`making.py`)."""
