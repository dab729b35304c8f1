import { endsAt, expertIn, opensAt, type Expert } from '../domain/meeting/experts.ts';
import { admitExpert } from './expertActs.ts';
import type { Guest, GuestKind } from './guests.ts';
import { refused } from './problems.ts';
import { isConsentOver } from './sharing.ts';

/** An outside expert whom a link has led to their item. */
export interface ExpertGuest extends Guest {
  readonly expert: Expert;
}

/** The newest link of an expert, in its hours. */
export const experts: GuestKind<ExpertGuest> = {
  async guestOf(deps, found, now) {
    const { meeting, link } = found;
    const expert = expertIn(meeting, link.guest);
    if (!expert) return null;
    if (expert.ended) throw refused({ code: 'expertAccessOver', why: expert.ended.why });
    if (endsAt(meeting, expert) <= now) throw refused({ code: 'expertAccessOver', why: 'HOURS_PASSED' });
    if (now < opensAt(meeting, expert))
      throw refused({ code: 'expertLinkEarly', opensAt: opensAt(meeting, expert) });
    if (expert.link !== link.number) throw refused({ code: 'expertLinkReplaced' });
    if (await isConsentOver(deps, meeting, expert))
      throw refused({ code: 'expertAccessOver', why: 'CONSENT_OVER' });
    return { ...found, expert };
  },
  admit: admitExpert,
};
