import type { Duty } from '../clock.ts';
import type { Act } from '../crisisCase/acts.ts';
import type { CrisisCase, Seat } from '../crisisCase/state.ts';
import type { Grant, GrantDuty } from './grant.ts';

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
};

/** The 72 hours run from the request, but nothing can be paid before the check and the decision. */
const comesFirst: Readonly<Partial<Record<GrantDuty, readonly GrantDuty[]>>> = {
  payment: ['fieldCheck', 'decision'],
};

/** Open duties of all grants of the case. */
export function grantDuties(c: CrisisCase): Duty[] {
  return c.grants.flatMap((grant) =>
    Object.entries(grant.dues).flatMap(([name, due]): Duty[] => {
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
    }),
  );
}

/** Another attempt to serve a notice is another running of the duty. */
function clockIdOf({ recovery }: Grant, duty: GrantDuty, about: string): string {
  const attempt = duty === 'noticeService' ? `/${String((recovery?.attempts ?? 0) + 1)}` : '';
  return `${duty}/${about}${attempt}`;
}

/** Once it is decided what is given, each support that has not reached the household has a payment of its own. */
function aboutsOf({ id, supports }: Grant, duty: GrantDuty): string[] {
  if (duty !== 'payment' || supports.length === 0) return [id];
  return supports.filter(({ paidWon, cut }) => paidWon === 0 && !cut).map((support) => support.id);
}
