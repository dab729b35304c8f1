import type { ReassignView, RescheduleView, RoundView } from '../../api/views/choice.ts';
import { sentenceOf, type Chosen } from '../../api/choosing.ts';
import { overdueFilters, reassignChoice, rescheduleChoice } from '../../api/schemas/overdue.ts';
import type { Filters, Visitor } from '../../api/seam.ts';
import { buildOverdue, narrowed } from '../../api/views/buildOverdue.ts';
import { movesOf, reassignRow, seatsOf } from '../../api/views/buildReassign.ts';
import { buildReschedule } from '../../api/views/buildReschedule.ts';
import type { OverdueView } from '../../api/views/overdue.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { asId, type MeetingId, type StaffId } from '../../domain/ids.ts';
import { roleFor, type HeldRole } from '../../domain/roles.ts';
import { getPlainDate } from '../../domain/time.ts';
import { latePage, type LateRow } from '../../prisma/queries/overdue.ts';
import { kst } from '../domain/household.ts';
import { dong, people, rolesIn } from '../domain/seats.ts';
import { sampleNow } from './sampleCases.ts';
import { bookOf, dongView, dutyRows, staffNames, type SampleCase } from './samples.ts';

/** What is late of the samples, as the tables would say it; what was told above went out, but for one letter. */
export function lateRowsOf(samples: readonly SampleCase[]): readonly LateRow[] {
  const late = dutyRows(samples, sampleNow).filter((row) => row.late);
  return late.map((row, n): LateRow => {
    const sample = samples.find(({ caseId }) => caseId === row.caseId);
    const first = sample && clocks(sample.household.current()).find(({ id }) => id === row.waitsFor);
    const isTold = row.lateness === 'escalated';
    return {
      ...row,
      firstOwnerId: first?.owner ?? null,
      toldTo: isTold ? people.head : null,
      toldName: isTold ? (staffNames.get(people.head) ?? null) : null,
      toldAt: isTold ? row.dueAt : null,
      letter: isTold ? (n % 3 === 0 ? 'failed' : 'sent') : null,
    };
  });
}

/** Minutes that the chair has not signed. */
const lateMeeting: OverdueView['meetings'][number] = {
  meetingId: asId<MeetingId>(`${'m'.repeat(20)}-00000001`),
  kind: 'EMERGENCY_REVIEW',
  placeName: '성동구',
  startsAt: kst('2026-11-18T14:00'),
  duty: 'signing',
  owner: { staffId: people.committeeChair, name: '조민재' },
  dueDay: getPlainDate('2026-11-20'),
  daysLate: 4,
  isTold: true,
};

export function overdueViewOf(
  samples: readonly SampleCase[],
  filters: Filters,
  { person }: Visitor,
): OverdueView {
  const { cursor = null, limit = 50, ...narrowing } = overdueFilters.parse(filters);
  const late = narrowed(lateRowsOf(samples), narrowing, sampleNow);
  const page = latePage(late, { cursor, limit });
  const may = (act: 'reassignSeat' | 'rescheduleVisit' | 'export') => roleFor(person, act, dong) !== null;
  return buildOverdue({
    late,
    filters: narrowing,
    page,
    names: staffNames,
    filterDong: narrowing.dong === undefined ? null : dongView,
    bookIn: () => bookOf(samples),
    now: sampleNow,
    meetings: Object.keys(narrowing).length === 0 && late.length > 0 ? [lateMeeting] : [],
    may: { reassign: may('reassignSeat'), reschedule: may('rescheduleVisit'), export: may('export') },
  });
}

const circumstancesOf = (samples: readonly SampleCase[], { person }: Visitor): Circumstances => ({
  at: sampleNow,
  by: person.staffId,
  edition: 3,
  rulebook: bookOf(samples),
});

function chosenOf(
  samples: readonly SampleCase[],
  rows: readonly { readonly caseId: string; readonly about: string }[],
): Chosen {
  const found = rows.flatMap(({ caseId, about }) => {
    const sample = samples.find((one) => one.caseId === caseId);
    if (!sample) return [];
    const detail = { caseId: sample.caseId, caseNo: sample.caseNo, dong: dongView };
    return [{ caseId: sample.caseId, about, detail: { ...detail, state: sample.household.current() } }];
  });
  return { rows: found, gone: rows.length - found.length };
}

export const newcomer = asId<StaffId>('staff-newcomer');
const rolesOf = (staffId: StaffId): readonly HeldRole[] =>
  staffId === newcomer ? [rolesIn(dong).officer] : [];

export function reassignViewOf(
  samples: readonly SampleCase[],
  filters: Filters,
  visitor: Visitor,
): ReassignView {
  const { row, to, reassignCause = null } = reassignChoice.parse(filters);
  const chosen = chosenOf(samples, row);
  const now = circumstancesOf(samples, visitor);
  const taker = to === undefined ? null : { staffId: to, roles: rolesOf(to) };
  const moves = movesOf(seatsOf(chosen.rows), { visitor, taker, cause: reassignCause ?? 'OTHER', now });
  const fits = moves.filter(({ seat }) => seat === 'officer').length;
  return {
    rows: moves.map((move) => reassignRow(move, { visitor, names: staffNames, now })),
    gone: chosen.gone,
    takers: moves.length === 0 ? [] : [{ staffId: newcomer, name: '신여름', fits, duties: 3 }],
    to: to === undefined ? null : { staffId: to, name: staffNames.get(to) ?? to },
    reassignCause,
  };
}

export function rescheduleViewOf(
  samples: readonly SampleCase[],
  filters: Filters,
  visitor: Visitor,
): RescheduleView {
  const { row, to, onDayOff, rescheduleCause } = rescheduleChoice.parse(filters);
  const asked =
    to === undefined || rescheduleCause === undefined
      ? null
      : { to, onDayOff: onDayOff === 'true', rescheduleCause };
  const now = circumstancesOf(samples, visitor);
  return buildReschedule({ chosen: chosenOf(samples, row), asked, visitor, names: staffNames, now });
}

/** A round of which one row was refused, one is on its way and one is not this person's to see. */
export function roundViewOf(samples: readonly SampleCase[], { language }: Visitor): RoundView {
  const [first, second, third, fourth] = samples;
  const row = (sample: SampleCase | undefined) => ({
    caseId: sample?.caseId ?? asId<never>('none'),
    caseNo: sample?.caseNo ?? null,
    dong: sample ? dongView : null,
    about: 'officer',
    refusal: null,
  });
  return {
    circularId: 'reassign-sample',
    by: { staffId: people.supervisor, name: '한수경' },
    begunAt: sampleNow,
    ended: false,
    asked: { kind: 'reassign', to: { staffId: newcomer, name: '신여름' }, reassignCause: 'WORKLOAD' },
    rows: [
      { ...row(first), status: 'accepted' },
      { ...row(second), status: 'refused', refusal: sentenceOf('deputyCannotAct', language) },
      { ...row(third), status: 'waiting' },
      {
        ...row(fourth),
        caseNo: null,
        dong: null,
        status: 'refused',
        refusal: sentenceOf('caseNotFound', language),
      },
    ],
  };
}
