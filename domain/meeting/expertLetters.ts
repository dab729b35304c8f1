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
import type { Invitation } from './invitingEvents.ts';
import { invitationFacts } from './invitingLetters.ts';
import type { Meeting } from './state.ts';

/** Letters about outside experts: four to them, one to the secretary who tells them the code. */
export const expertLetterTemplates = [
  'expertInvited',
  'expertMoved',
  'expertLink',
  'expertAccessEnded',
  'expertCodeAsked',
] as const;
export type ExpertLetterTemplate = (typeof expertLetterTemplates)[number];
type Facts = Letter['facts'];

/** Who from outside must hear of it; nothing about a case or a person stands in any of them (K26). */
export function expertLetters(event: MeetingEvent, m: Meeting): Letter[] {
  if (isOfExpert(event)) return ofExpert(event, m);
  if (event.type === 'meetingCalled')
    return stillAsked(m).map((expert) => invitation(m, expert, event.invitation));
  if (event.type !== 'meetingMoved' || !event.invitation) return [];
  const facts = { from: event.from, ...entryFacts(m, event.invitation) };
  return stillAsked(m).map((expert) => moved(m, expert, facts));
}

const stillAsked = (m: Meeting): Expert[] => expertsOf(m).filter(({ ended }) => ended === null);

function ofExpert(event: ExpertEvent, m: Meeting): Letter[] {
  const expert = expertIn(m, event.expertId);
  if (!expert) return [];
  switch (event.type) {
    case 'expertInvited':
      return m.noticeAt === null ? [] : [invitation(m, expert, event.invitation)];
    case 'expertLinkOpened':
      return [
        letter(m, expert, { template: 'expertLink', link: event.link, endsAt: endsAt(m, expert) }),
        ...(event.link === 1 ? [codeAsked(m)] : []),
      ];
    case 'expertAccessEnded': {
      const { why } = event;
      if (!isToldOf(event, m)) return [];
      return [letter(m, expert, { template: 'expertAccessEnded', why, ...takenBack(event, m) })];
    }
    case 'expertAdmitted':
    case 'expertPledged':
    case 'expertAnswered':
    case 'expertOpinionGiven':
      return [];
  }
}

type Ended = ExpertEvent & { readonly type: 'expertAccessEnded' };

/** Who was invited hears that they need not come; the end of the hours and their own word are no news to them. */
const isToldOf = ({ why }: Ended, m: Meeting): boolean =>
  m.noticeAt !== null && (why === 'CANCELLED' || why === 'REVOKED' || why === 'ITEM_GONE');

/**
 * What takes their entry out of their calendar. A meeting that is called off has raised its number already; of one that
 * is held without them only their own entry goes, by the number after the one they have.
 */
function takenBack({ why, endedAt }: Ended, m: Meeting): Facts {
  if (m.sequence === undefined || endedAt >= m.startsAt) return {};
  return invitationFacts(m, { sequence: m.sequence + (why === 'CANCELLED' ? 0 : 1) }, 'CANCEL');
}

const entryFacts = (m: Meeting, asked: Pick<Invitation, 'sequence'> | null | undefined): Facts =>
  asked ? invitationFacts(m, asked, 'REQUEST') : {};

const invitation = (
  m: Meeting,
  expert: Expert,
  asked: Pick<Invitation, 'sequence'> | null | undefined,
): Letter =>
  letter(m, expert, { template: 'expertInvited', opensAt: opensAt(m, expert), ...entryFacts(m, asked) });

/** A link that they have opens in the hours of the new day; one that they do not have comes by the clock. */
const moved = (m: Meeting, expert: Expert, facts: Facts): Letter =>
  letter(m, expert, {
    ...{ template: 'expertMoved', opensAt: opensAt(m, expert), ...facts },
    ...(expert.link > 0 ? { endsAt: endsAt(m, expert) } : {}),
  });

function letter(
  { meetingId, committee, startsAt }: Meeting,
  { id }: Expert,
  { template, ...facts }: { readonly template: ExpertLetterTemplate } & Facts,
): Letter {
  const to = { staffId: expertActor(meetingId, id) };
  return { to, template, facts: { committee: committee.kind, startsAt, ...facts } };
}

const codeAsked = ({ secretary, committee, startsAt }: Meeting): Letter => ({
  to: { staffId: secretary },
  template: 'expertCodeAsked',
  facts: { committee: committee.kind, startsAt },
});
