import type { Clock } from '../clock.ts';
import type { Act } from '../crisisCase/acts.ts';
import type { CrisisCase, Seat } from '../crisisCase/state.ts';
import type { GrantDuty } from './grant.ts';

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
  return c.grants.flatMap(({ id: grantId, dues }) =>
    Object.entries(dues).map(([name, due]): Clock => {
      const duty = name as GrantDuty;
      const first = comesFirst[duty]?.find((earlier) => dues[earlier] !== undefined);
      const { act, seat } = duties[duty];
      return {
        id: `${duty}/${grantId}`,
        act,
        about: grantId,
        seat,
        owner: c.people[seat],
        due,
        opensOn: null,
        waitsFor: first ? `${first}/${grantId}` : null,
      };
    }),
  );
}
