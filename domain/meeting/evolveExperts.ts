import type { MeetingEvent } from './events.ts';
import { expertsOf, type Expert, type ExpertEvent } from './experts.ts';
import type { Meeting } from './state.ts';

const types = [
  'expertInvited',
  'expertLinkOpened',
  'expertAdmitted',
  'expertPledged',
  'expertAnswered',
  'expertOpinionGiven',
  'expertAccessEnded',
] as const satisfies readonly ExpertEvent['type'][];

export const isOfExpert = (event: MeetingEvent): event is ExpertEvent =>
  types.some((type) => type === event.type);

/** What is true of the experts after the event. */
export function evolveExperts(m: Meeting, event: ExpertEvent): Meeting {
  if (event.type !== 'expertInvited')
    return {
      ...m,
      experts: expertsOf(m).map((one) => (one.id === event.expertId ? changed(one, event) : one)),
    };
  const { expertId: id, item, category, basis, paperId, opensHoursBefore, endsHoursAfter } = event;
  const invited = { id, item, category, basis, paperId, opensHoursBefore, endsHoursAfter };
  return { ...m, experts: [...expertsOf(m), { ...invited, ...nothingYet }] };
}

const nothingYet = {
  link: 0,
  linkAt: null,
  admittedAt: null,
  pledge: null,
  attends: null,
  opinion: null,
  ended: null,
} as const;

type Further = Exclude<ExpertEvent, { readonly type: 'expertInvited' }>;

function changed(expert: Expert, event: Further): Expert {
  switch (event.type) {
    case 'expertLinkOpened':
      return { ...expert, link: event.link, linkAt: event.linkAt };
    case 'expertAdmitted':
      return { ...expert, admittedAt: event.admittedAt };
    case 'expertPledged':
      return { ...expert, pledge: { version: event.version, at: event.pledgedAt } };
    case 'expertAnswered':
      return { ...expert, attends: event.attends };
    case 'expertOpinionGiven': {
      const { evaluation, points, paperId, at } = event;
      return { ...expert, opinion: { evaluation, points, paperId, at } };
    }
    case 'expertAccessEnded':
      return { ...expert, ended: { why: event.why, at: event.endedAt } };
  }
}
