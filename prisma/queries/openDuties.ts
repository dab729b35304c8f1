/** A clock `k` as a list shows it; moments and days in the words of the domain. */
export const dutyColumns = `k.clock_id AS "clockId", k.owner_id AS "ownerId", k.rule,
  k.due_at AS "dueAt", k.due_day AS "dueDay", k.provisional, k.lateness, k.act, k.about, k.seat,
  k.opens_on AS "opensOn", k.waits_for AS "waitsFor", k.paused_until AS "pausedUntil"`;

const clock = `k.case_id, k.clock_id, k.act, k.about, k.seat, k.owner_id, k.rule, k.due_at, k.due_day,
  k.opens_on, k.waits_for, k.provisional, k.lateness, k.paused_until`;

/**
 * Every open duty with what a list shows of the thing that it is of: one arm for each kind of entity, all with the same
 * columns, so that a condition on owner or day reaches the clocks of every arm.
 */
export const openDuties = `(
  SELECT 'crisisCase' AS entity, ${clock}, c.case_no, c.dong, c.stage, c.urgent, c.opened_at AS began_at,
    NULL AS committee
  FROM clock k JOIN crisis_case c USING (case_id)
  UNION ALL
  SELECT 'callNote', ${clock}, NULL, n.dong, NULL, false, n.written_at, NULL
  FROM clock k JOIN call_note n ON n.note_id = k.case_id
  UNION ALL
  SELECT 'meeting', ${clock}, NULL, m.place, NULL, false, m.starts_at, m.kind
  FROM clock k JOIN meeting m ON m.meeting_id = k.case_id
)`;
