import type { SettingsWindows } from '../../api/settingsSeam.ts';
import { rulesView } from '../../api/views/rules.ts';
import {
  seatEtag,
  staffEtag,
  type DatedRoleView,
  type PlaceView,
  type StaffPersonView,
  type StaffRowView,
} from '../../api/views/account.ts';
import type { CertificateView, ErasureDetailView } from '../../api/views/erasure.ts';
import type { HolidaysView, HolidayView } from '../../api/views/holiday.ts';
import type { RoundDetailView } from '../../api/views/round.ts';
import { seats } from '../../domain/crisisCase/state.ts';
import { asId, type CaseId, type HouseholdId, type StaffId } from '../../domain/ids.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { dayOf, getPlainDate, plusDays } from '../../domain/time.ts';
import { people } from '../domain/seats.ts';
import { approvedSamples, sampleRuleChanges } from './ruleChangeSamples.ts';
import { sampleNow } from './sampleCases.ts';
import { dongView, otherDongView, staffNames } from './samples.ts';

const today = dayOf(sampleNow);
const staff = (staffId: string) => ({
  staffId: asId<StaffId>(staffId),
  name: staffNames.get(staffId) ?? staffId,
});
const newcomer = staff('staff-newcomer');
const deputy = staff('staff-deputy');
const admin = { staffId: asId<StaffId>('staff-admin'), name: '관리인' };
const city: PlaceView = { code: dongView.code.slice(0, 5), name: '서울특별시 성동구' };
const dongPlace: PlaceView = { code: dongView.code, name: '금호1가동 (성동구)' };

const role = (more: Partial<DatedRoleView>): DatedRoleView => ({
  role: 'DONG_OFFICER',
  place: dongPlace,
  from: getPlainDate('2024-01-01'),
  until: null,
  standing: 'now',
  endsSoon: false,
  givenBy: null,
  may: { date: true, approve: false },
  ...more,
});
const rolesHeld: readonly DatedRoleView[] = [
  role({ until: getPlainDate('2026-12-01'), endsSoon: true }),
  role({ role: 'TONGJANG', from: getPlainDate('2027-01-01'), standing: 'later', givenBy: admin }),
  role({
    ...{ role: 'PRIVACY_OFFICER', place: city, standing: 'waiting', givenBy: admin },
    may: { date: true, approve: true },
  }),
];
const rowOf: StaffRowView = {
  ...newcomer,
  login: 'geumho1-new',
  home: dongPlace,
  active: true,
  roles: rolesHeld,
};

export const samplePerson: StaffPersonView = {
  ...rowOf,
  email: 'new@dure.example',
  etag: staffEtag(7),
  duties: [{ dong: dongView, seat: 'officer', cases: 3 }],
  dongSeats: [{ dong: dongView, seat: 'officer', cases: 0 }],
  standsIn: 1,
  receipts: 1,
  rounds: [
    {
      circularId: 'leave-1',
      content: {
        ...{ kind: 'leave', staff: newcomer, deputy, cause: 'LEAVE' },
        ...{ from: today, until: plusDays(today, 9) },
      },
      by: admin,
      begunAt: sampleNow,
      endedAt: null,
      accepted: 4,
      refused: 0,
    },
  ],
  changes: {
    items: [
      {
        at: sampleNow,
        by: admin,
        place: '금호1가동',
        change: {
          kind: 'roleGiven',
          detail: { role: 'DONG_OFFICER', place: dongView.code, from: today, until: null },
        },
      },
      {
        at: sampleNow,
        by: admin,
        place: null,
        change: { kind: 'changed', detail: { fields: ['name', 'email'], home: '' } },
      },
      {
        at: sampleNow,
        by: null,
        place: '금호1가동',
        change: { kind: 'added', detail: { home: dongView.code } },
      },
    ],
    next: null,
  },
  code: { text: 'abcd-efgh-jkmn-pqrs', until: sampleNow },
  candidates: [deputy],
  places: [city, dongPlace],
  may: { keep: true, giveRoles: true, nameDeputy: true, isSelf: false },
};

export const sampleRound: RoundDetailView = {
  circularId: 'handover-1',
  content: { kind: 'handover', staff: newcomer, to: deputy, cause: 'POSTED', only: null },
  by: admin,
  begunAt: sampleNow,
  endedAt: sampleNow,
  accepted: 11,
  refused: 1,
  refusals: [
    {
      caseId: asId<CaseId>(`${'a'.repeat(20)}-00000001`),
      caseNo: '2026-00401',
      about: 'head',
      code: 'approverPrepared',
    },
  ],
};

const holiday = (more: Partial<HolidayView>): HolidayView => ({
  day: getPlainDate('2026-12-25'),
  name: '성탄절',
  law: '관공서의 공휴일에 관한 규정 제2조·제3조',
  state: 'published',
  proposedBy: null,
  proposedAt: null,
  decidedBy: null,
  decidedAt: null,
  effect: null,
  may: { approve: false, refuse: false },
  ...more,
});
export const sampleHolidays: HolidaysView = {
  year: 2026,
  years: [2025, 2026, 2027],
  isPublished: true,
  days: [
    holiday({
      ...{ day: getPlainDate('2026-12-31'), name: '임시공휴일', law: '국무회의 의결', state: 'proposed' },
      ...{ proposedBy: deputy, proposedAt: sampleNow },
      effect: { cases: 4, moved: 6, kept: 1, isAll: true },
      may: { approve: true, refuse: true },
    }),
    holiday({}),
    holiday({
      ...{ day: getPlainDate('2026-12-30'), name: '임시공휴일', law: '국무회의 의결', state: 'approved' },
      ...{ proposedBy: deputy, proposedAt: sampleNow, decidedBy: admin, decidedAt: sampleNow },
    }),
  ],
  rounds: [
    {
      ...sampleRound,
      circularId: 'renewal-1',
      content: { kind: 'renewal', rulebook: 1 },
      endedAt: null,
      refused: 0,
    },
  ],
  rulebook: 1,
};

export const sampleErasure: ErasureDetailView = {
  erasureId: 'e'.repeat(20),
  householdId: asId<HouseholdId>('h'.repeat(20)),
  caseNos: ['2021-00007', '2021-00031'],
  dong: dongView,
  cause: 'REQUEST',
  reason: 'PERSON_ASKED',
  status: 'proposed',
  dueOn: null,
  proposedAt: sampleNow,
  proposedBy: deputy,
  decidedAt: null,
  decidedBy: null,
  keepReason: null,
  note: '본인이 서면으로 요구했다.',
};
export const sampleCertificate: CertificateView = {
  erasureId: 'e'.repeat(20),
  householdIds: [sampleErasure.householdId],
  caseNos: sampleErasure.caseNos,
  cause: 'REQUEST',
  reason: 'PERSON_ASKED',
  basis: '개인정보 보호법 제21조',
  dueOn: null,
  proposedAt: sampleNow,
  proposedBy: deputy,
  erasedAt: sampleNow,
  confirmedBy: admin,
  papers: 14,
  tokens: 9,
  papersHash: 'ab'.repeat(32),
};

/** Everything that the settings can show, as an administrator who keeps the city would see it. */
export function settingsSamples(): SettingsWindows {
  return {
    index: () =>
      Promise.resolve({
        roles: rolesHeld
          .filter(({ standing, endsSoon }) => endsSoon || standing === 'waiting')
          .map(({ role: held, place, until, standing }) => ({
            ...{ staff: newcomer, role: held, place, until },
            waiting: standing === 'waiting',
          })),
        unmanned: [deputy],
        proposedHolidays: 1,
        proposedErasures: 2,
        proposedRules: 1,
        may: { staff: true, keepStaff: true, seats: true, holidays: true, rules: true, erasures: true },
      }),
    staff: () =>
      Promise.resolve({
        items: [rowOf, { ...rowOf, ...deputy, login: 'geumho1-left', active: false, roles: [] }],
        next: 'more',
        places: [city, dongPlace],
        may: { add: true },
      }),
    newPerson: () => Promise.resolve({ homes: [city, dongPlace] }),
    person: () => Promise.resolve(samplePerson),
    seats: (_, { dong }) =>
      Promise.resolve({
        dongs: [
          { ...dongView, held: 10 },
          { ...otherDongView, held: 0 },
        ],
        all: seats.length,
        asked: dong === undefined ? null : { dong: dongView, seats: seats.map(seatOf), mayGive: true },
      }),
    holidays: () => Promise.resolve(sampleHolidays),
    rules: () =>
      Promise.resolve({ ...rulesView(today, rulebookOn(today).version), changes: approvedSamples }),
    ruleChanges: (_, { rule }) =>
      Promise.resolve(sampleRuleChanges(typeof rule === 'string' ? rule : undefined)),
    round: () => Promise.resolve(sampleRound),
    erasures: () =>
      Promise.resolve({
        items: [sampleErasure, { ...sampleErasure, status: 'done', decidedAt: sampleNow, decidedBy: admin }],
        next: null,
      }),
    erasure: () => Promise.resolve(sampleErasure),
    certificate: () => Promise.resolve(sampleCertificate),
  };
}

const seatOf = (seat: (typeof seats)[number], n: number) => ({
  seat,
  holder: seat === 'province' ? null : { ...staff(people[seat]), active: n !== 2, fits: n !== 3 },
  etag: seatEtag(seat === 'province' ? null : people[seat]),
  candidates: n === 4 ? [] : [deputy],
  openCases: n,
});
