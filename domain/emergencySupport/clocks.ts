import type { Duty } from '../clock.ts';
import type { Act } from '../crisisCase/acts.ts';
import type { CrisisCase, Seat } from '../crisisCase/state.ts';
import type { ServedNotice } from './acts.ts';
import { grantOf, type Grant, type GrantDuty } from './grant.ts';
import { openInstalments, paymentClock } from './instalments.ts';
import { attemptsAt } from './service.ts';

const duties: Readonly<Record<GrantDuty, { readonly act: Act; readonly seat: Seat }>> = {
  fieldCheck: { act: 'recordFieldCheck', seat: 'emergencyOfficer' },
  decision: { act: 'decideGrant', seat: 'emergencyOfficer' },
  payment: { act: 'recordPayment', seat: 'emergencyOfficer' },
  afterCheck: { act: 'recordAfterCheck', seat: 'emergencyOfficer' },
  headLook: { act: 'seeGrant', seat: 'head' },
  adequacy: { act: 'recordAdequacy', seat: 'committeeChair' },
  priorNotice: { act: 'giveNotice', seat: 'emergencyOfficer' },
  returnOrder: { act: 'orderReturn', seat: 'authority' },
  noticeService: { act: 'serveNotice', seat: 'emergencyOfficer' },
  objectionForward: { act: 'forwardObjection', seat: 'emergencyOfficer' },
  objectionDecision: { act: 'decideObjection', seat: 'province' },
  returnPayment: { act: 'recordReturn', seat: 'emergencyOfficer' },
  decisionService: { act: 'serveNotice', seat: 'emergencyOfficer' },
  priorService: { act: 'serveNotice', seat: 'emergencyOfficer' },
  dunningService: { act: 'serveNotice', seat: 'emergencyOfficer' },
  decisionObjectionForward: { act: 'forwardObjection', seat: 'emergencyOfficer' },
  decisionObjectionDecision: { act: 'decideObjection', seat: 'province' },
  memberConsent: { act: 'recordMemberConsent', seat: 'emergencyOfficer' },
};

/** The 72 hours run from the request, but nothing can be paid before the check and the decision. */
const comesFirst: Readonly<Partial<Record<GrantDuty, readonly GrantDuty[]>>> = {
  payment: ['fieldCheck', 'decision'],
};

/** Every act that a clock of a grant may ask for, the decision on an extension with them. */
export const grantClockActs: readonly Act[] = [
  ...new Set([...Object.values(duties).map(({ act }) => act), 'decideExtension' as const]),
];

/** Whether what a clock is about is that grant, one of its supports, or an extension of one. */
export function isAboutGrant({ extensions }: CrisisCase, grantId: string, about: string): boolean {
  const supportId = extensions.find(({ id }) => id === about)?.supportId ?? about;
  return grantOf(supportId) === grantId;
}

/** Open duties of all grants of the case. */
export function grantDuties(c: CrisisCase): Duty[] {
  return c.grants.flatMap((grant) => [...laterInstalments(grant), ...dutiesOf(grant)]);
}

/** Instalments after the next: no clocks yet, but their days are kept right. */
function laterInstalments(grant: Grant): Duty[] {
  if (!grant.recovery || !grant.dues.returnPayment) return [];
  return openInstalments(grant.recovery)
    .slice(1)
    .map((one) => ({
      id: paymentClock(grant, one),
      ...duties.returnPayment,
      about: grant.id,
      due: one.due,
      later: true,
    }));
}

function dutiesOf(grant: Grant): Duty[] {
  return Object.entries(grant.dues).flatMap(([name, due]): Duty[] => {
    const duty = name as GrantDuty;
    const first = comesFirst[duty]?.find((earlier) => grant.dues[earlier] !== undefined);
    return aboutsOf(grant, duty).map((about) => ({
      id: clockIdOf(grant, duty, about),
      ...duties[duty],
      about,
      due,
      ...(first ? { waitsFor: `${first}/${grant.id}` } : {}),
      // The person is heard first (K5).
      ...(duty === 'returnOrder' && grant.recovery ? { opensOn: grant.recovery.orderFrom } : {}),
    }));
  });
}

const servedBy: Readonly<Partial<Record<GrantDuty, ServedNotice>>> = {
  decisionService: 'DECISION',
  priorService: 'PRIOR_NOTICE',
  noticeService: 'RETURN_ORDER',
  dunningService: 'DUNNING',
};

/** Another attempt to serve a notice is another running of the duty. */
function clockIdOf(grant: Grant, duty: GrantDuty, about: string): string {
  if (duty === 'returnPayment') return paymentClock(grant);
  const notice = servedBy[duty];
  const attempt = notice ? `/${String(attemptsAt(grant, notice) + 1)}` : '';
  return `${duty}/${about}${attempt}`;
}

/** Once it is decided what is given, each support that has not reached the household has a payment of its own. */
function aboutsOf({ id, supports }: Grant, duty: GrantDuty): string[] {
  if (duty !== 'payment' || supports.length === 0) return [id];
  return supports.filter(({ paidWon, cut }) => paidWon === 0 && !cut).map((support) => support.id);
}
