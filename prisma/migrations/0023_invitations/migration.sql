-- 때가 지난 편지: an invitation that could not be sent before its sitting began, or that a newer one has overtaken.
ALTER TABLE letter DROP CONSTRAINT letter_status_check;
ALTER TABLE letter ADD CONSTRAINT letter_status_check
  CHECK (status IN ('waiting', 'sending', 'sent', 'failed', 'unknown', 'expired'));
