"""What users ask for: each study runs interpreters and arranges what they find."""
