"""A family: the model, the file format, its validation."""
