"""What the templates are given: a document as the classes, methods and words that it becomes in Python."""
