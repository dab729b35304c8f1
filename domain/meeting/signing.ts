import { dueNow } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { refuseStatus } from './guard.ts';
import { movingDue } from './planning.ts';
import { puttingAgainDue } from './puttingAgain.ts';
import { placeOf, type Meeting } from './state.ts';

/** 서명: from then on each decision is on its way to its case, and nothing of the minutes changes any more. */
export function signMinutes(
  m: Meeting,
  { takeOver }: MeetingActs['signMinutes'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting') ?? refuseSigner(m, takeOver, now);
  if (refusal) return refusal;
  const open = m.items.findIndex(({ status }) => status === 'open') + 1;
  if (open > 0) return { code: 'itemStillOpen', item: open };
  const signed = { signedAt: now.at, signedBy: now.by as StaffId, takeOver };
  const endsAt = dueNow('MEETING_KEPT', now).at;
  const tells = now.edition < 2 ? {} : { tellsOutcome: true as const, ...puttingAgainDue(m, now) };
  return [{ type: 'minutesSigned', ...signed, moving: movingDue(m, now), endsAt, ...tells }];
}

/** The chair; or a deputy where an ordinance or a delegation lets one, who says why (K11, K22). */
function refuseSigner(
  m: Meeting,
  takeOver: MeetingActs['signMinutes']['takeOver'],
  { by }: Circumstances,
): Refusal | null {
  const signer = m.members[placeOf(m, by)];
  if (signer?.seat === 'CHAIR') return null;
  if (signer?.seat !== 'DEPUTY') return { code: 'notTheChair' };
  if (m.rules.deputySigns === null) return { code: 'deputyRuleMissing' };
  return takeOver === null ? { code: 'takeOverCauseMissing', field: 'takeOver' } : null;
}

/** 추기: what the minutes got wrong is said beside them. */
export function addAddendum(m: Meeting, { paperId }: MeetingActs['addAddendum']): MeetingEvent[] | Refusal {
  return refuseStatus(m, 'signed') ?? [{ type: 'addendumAdded', paperId }];
}
