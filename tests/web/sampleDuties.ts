import { asId, type MeetingId } from '../../domain/ids.ts';
import { getPlainDate } from '../../domain/time.ts';
import type { WorkRow } from '../../prisma/queries/worklist.ts';
import { kst } from '../domain/household.ts';
import { holderOf } from '../domain/seats.ts';
import { dongView } from './sampleDongs.ts';

/** Minutes that the chair of the samples has to sign, of a committee of the district. */
export const signingRow: Extract<WorkRow, { readonly of: 'meeting' }> = {
  of: 'meeting',
  meetingId: asId<MeetingId>(`${'m'.repeat(20)}-00000001`),
  kind: 'EMERGENCY_REVIEW',
  startsAt: kst('2026-11-20T14:00'),
  duty: 'signing',
  act: 'signMinutes',
  dong: { ...dongView, code: asId('11200'), name: '성동구' },
  clockId: 'signing',
  ownerId: holderOf('committeeChair').staffId,
  ownerName: '조민재',
  rule: 'MINUTES',
  dueAt: kst('2026-11-28T00:00'),
  dueDay: getPlainDate('2026-11-27'),
  provisional: false,
  late: false,
  lateness: 'no',
};
