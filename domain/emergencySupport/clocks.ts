import type { Clock } from '../clock.ts';
import type { Act } from '../crisisCase/acts.ts';
import type { CrisisCase, Seat } from '../crisisCase/state.ts';
import type { Grant, GrantDuty } from './grant.ts';

const duties: Readonly<Record<GrantDuty, { readonly act: Act; readonly seat: Seat }>> = {
  fieldCheck: { act: 'recordFieldCheck', seat: 'emergencyOfficer' },
  decision: { act: 'decideGrant', seat: 'emergencyOfficer' },
  payment: { act: 'recordPayment', seat: 'emergencyOfficer' },
  afterCheck: { act: 'recordAfterCheck', seat: 'emergencyOfficer' },
  adequacy: { act: 'recordAdequacy', seat: 'committeeChair' },
};

/** The 72 hours run from the request, but nothing can be paid before the check and the decision. */
const comesFirst: Readonly<Partial<Record<GrantDuty, readonly GrantDuty[]>>> = {
  payment: ['fieldCheck', 'decision'],
};

/** Open duties of all grants of the case. */
export function grantClocks(c: CrisisCase): Clock[] {
  return c.grants.flatMap((grant) =>
    Object.entries(grant.dues).flatMap(([name, due]): Clock[] => {
      const duty = name as GrantDuty;
      const first = comesFirst[duty]?.find((earlier) => grant.dues[earlier] !== undefined);
      const { act, seat } = duties[duty];
      return aboutsOf(grant, duty).map((about) => ({
        id: `${duty}/${about}`,
        act,
        about,
        seat,
        owner: c.people[seat],
        due,
        opensOn: null,
        waitsFor: first ? `${first}/${grant.id}` : null,
      }));
    }),
  );
}

/** Once it is decided what is given, each support that has not reached the household has a payment of its own. */
function aboutsOf({ id, supports }: Grant, duty: GrantDuty): string[] {
  if (duty !== 'payment' || supports.length === 0) return [id];
  return supports.filter(({ paidWon }) => paidWon === 0).map((support) => support.id);
}
