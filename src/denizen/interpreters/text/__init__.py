"""What a provision says, in plain English: a sentence for every condition, an outline for every provision."""
