"""Is it good, and where not: metrics, scores over a corpus or a folder with truth, reports."""
