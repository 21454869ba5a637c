"""What a message most likely asks for, learnt from example sentences: a guess to offer, never one to act on."""
