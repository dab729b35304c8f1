-- 복귀: a leave that ends before its last day, brought to every case in which somebody stood in by it.
ALTER TABLE circular DROP CONSTRAINT circular_kind_check;
ALTER TABLE circular ADD CONSTRAINT circular_kind_check
  CHECK (kind IN ('renewal', 'leave', 'return', 'handover', 'reassign', 'reschedule'));

-- Whoever is asked to receive a transfer is found as every other holder of a duty is.
UPDATE crisis_case SET holders = ARRAY(
  SELECT DISTINCT h COLLATE "C" FROM unnest(
    holders || ARRAY(SELECT value FROM jsonb_each_text(state -> 'transfer' -> 'people'))
  ) AS h ORDER BY 1
) WHERE transfer_to IS NOT NULL;
