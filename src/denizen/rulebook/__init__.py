"""The law itself: one folder per State, one module per instrument, in the order of its articles."""
