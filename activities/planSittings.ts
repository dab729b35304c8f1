import { cadenceRuleOn, nextSitting } from '../domain/committee/cadence.ts';
import { rulesOfCommittee } from '../domain/committee/judging.ts';
import type { Committee } from '../domain/committee/kinds.ts';
import { rosterFault, seatedOn } from '../domain/committee/roster.ts';
import { asId, type DongCode, type MeetingId } from '../domain/ids.ts';
import { rulebookFor } from '../domain/rulebook.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import { dayOf, plusDays, startOfDay, type Instant } from '../domain/time.ts';
import { committeeOf } from '../prisma/committees.ts';
import { committeesOn, isSittingToCome, lastSittingDay } from '../prisma/needs.ts';
import { rulesAt } from './rules.ts';
import { createSend, hashOf } from './send.ts';
import type { Tools } from './index.ts';

/** A committee that sits by a cadence always has its next sitting planned, in the name of its secretary. */
export function createPlanSittings(tools: Pick<Tools, 'pool' | 'client' | 'limits'>) {
  const { pool } = tools;
  const send = createSend(tools);

  async function planNext(committee: Committee, at: Instant): Promise<void> {
    const today = dayOf(at);
    if (await isSittingToCome(pool, committee, startOfDay(today))) return;
    const { changes, roster } = await committeeOf(pool, committee);
    const rules = rulesOfCommittee(committee, today, changes);
    const seated = seatedOn(roster, today);
    const secretary = seated.find(({ seat }) => seat === 'SECRETARY')?.staffId;
    if (rules.cadence === 'ON_CALL' || !secretary || rosterFault({ kind: committee.kind, ...rules }, seated))
      return;
    const asked = {
      last: await lastSittingDay(pool, committee),
      // The day after the last one for its notice.
      from: plusDays(today, rules.noticeDays + 1),
    };
    const { calendar } = rulebookFor(await rulesAt(pool, at), asId<DongCode>(committee.place), today);
    const { aimedOn, startsAt } = nextSitting(cadenceRuleOn(rules.cadence, today), asked, calendar);
    const meetingId = idOf(committee, startsAt);
    const command: MeetingActCommand<'planMeeting'> = {
      ...{ type: 'planMeeting', meetingId, committee, rules, way: 'SITTING', startsAt, aimedOn },
      seated: seatedOn(roster, dayOf(startsAt)),
    };
    await send({ entity: 'meeting', to: meetingId, by: secretary, role: 'SECRETARY', at }, command, [
      'cadence',
      meetingId,
    ]);
  }

  /** Every committee on which somebody sits; all of them are answered. */
  async function planAll(at: Instant): Promise<readonly Committee[]> {
    const committees = await committeesOn(pool, dayOf(at));
    for (const committee of committees) await planNext(committee, at);
    return committees;
  }

  return { planNext, planAll };
}

/** One committee has one sitting by the cadence at a moment. */
function idOf({ kind, place }: Committee, startsAt: Instant): MeetingId {
  const hash = hashOf(['cadence', kind, place, startsAt]);
  return asId(`${hash.slice(0, 20)}-${hash.slice(20, 28)}`);
}
