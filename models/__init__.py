"""How a machine understands a document: encode, decode, classify, extract, confidence; the released bundle."""
