"""Examples to learn from and to measure on: the synthetic factory, frozen splits, sets with truth."""
