"""Tokenizer, pretraining, fine-tuning, calibration and export: how a bundle comes to be. The top floor."""
