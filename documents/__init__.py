"""What a document is, and how paper becomes pages and words. The lowest floor: it imports nothing of ours."""
