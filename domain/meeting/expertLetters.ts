import type { Letter } from '../entity.ts';
import type { MeetingEvent } from './events.ts';
import { isOfExpert } from './evolveExperts.ts';
import {
  endsAt,
  expertActor,
  expertIn,
  expertsOf,
  opensAt,
  type Expert,
  type ExpertEvent,
} from './experts.ts';
import type { Meeting } from './state.ts';

/** Letters about outside experts: three to them, one to the secretary who tells them the code. */
export const expertLetterTemplates = [
  'expertInvited',
  'expertLink',
  'expertAccessEnded',
  'expertCodeAsked',
] as const;
export type ExpertLetterTemplate = (typeof expertLetterTemplates)[number];

/** Who from outside must hear of it; nothing about a case or a person stands in any of them (K26). */
export function expertLetters(event: MeetingEvent, m: Meeting): Letter[] {
  if (isOfExpert(event)) return ofExpert(event, m);
  if (event.type !== 'meetingCalled') return [];
  return expertsOf(m).flatMap((expert) => (expert.ended ? [] : [invitation(m, expert)]));
}

function ofExpert(event: ExpertEvent, m: Meeting): Letter[] {
  const expert = expertIn(m, event.expertId);
  if (!expert) return [];
  switch (event.type) {
    case 'expertInvited':
      return m.noticeAt === null ? [] : [invitation(m, expert)];
    case 'expertLinkOpened':
      return [
        letter(m, expert, { template: 'expertLink', link: event.link, endsAt: endsAt(m, expert) }),
        ...(event.link === 1 ? [codeAsked(m)] : []),
      ];
    case 'expertAccessEnded':
      return isToldOf(event, m) ? [letter(m, expert, { template: 'expertAccessEnded', why: event.why })] : [];
    case 'expertAdmitted':
    case 'expertPledged':
    case 'expertAnswered':
    case 'expertOpinionGiven':
      return [];
  }
}

/** Who was invited hears that they need not come; the end of the hours and their own word are no news to them. */
const isToldOf = ({ why }: ExpertEvent & { readonly type: 'expertAccessEnded' }, m: Meeting): boolean =>
  m.noticeAt !== null && (why === 'CANCELLED' || why === 'REVOKED' || why === 'ITEM_GONE');

const invitation = (m: Meeting, expert: Expert): Letter =>
  letter(m, expert, { template: 'expertInvited', opensAt: opensAt(m, expert) });

function letter(
  { meetingId, committee, startsAt }: Meeting,
  { id }: Expert,
  { template, ...facts }: { readonly template: ExpertLetterTemplate } & Letter['facts'],
): Letter {
  const to = { staffId: expertActor(meetingId, id) };
  return { to, template, facts: { committee: committee.kind, startsAt, ...facts } };
}

const codeAsked = ({ secretary, committee, startsAt }: Meeting): Letter => ({
  to: { staffId: secretary },
  template: 'expertCodeAsked',
  facts: { committee: committee.kind, startsAt },
});
