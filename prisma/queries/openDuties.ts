import { Prisma } from '../generated/client.ts';

/** A clock as every kind of entity has it. */
const clock = Prisma.sql`k.case_id, k.clock_id, k.act, k.about, k.seat, k.owner_id, k.rule, k.due_at, k.due_day,
  k.opens_on, k.waits_for, k.provisional, k.lateness, k.paused_until`;

/**
 * Every open duty with what a list shows of the thing that it is of: one arm for each kind of entity, all with the same
 * columns, so that a condition on owner or day reaches the clocks of every arm.
 */
export const openDuties = Prisma.sql`(
  SELECT 'crisisCase' AS entity, ${clock}, c.case_no, c.dong, c.stage, c.urgent, c.opened_at AS began_at
  FROM clock k JOIN crisis_case c USING (case_id)
  UNION ALL
  SELECT 'callNote', ${clock}, NULL, n.dong, NULL, false, n.written_at
  FROM clock k JOIN call_note n ON n.note_id = k.case_id
)`;
