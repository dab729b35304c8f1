import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, type Instant } from '../time.ts';
import type { MeetingActCommand } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import {
  endsAt,
  expertIn,
  expertsOf,
  mostExperts,
  newestPledge,
  opensAt,
  type Expert,
  type ExpertEnding,
  type ExpertEvent,
  type ExpertKeepingActs,
  type ExpertOwnActs,
} from './experts.ts';
import { guestRuleOn } from './guestRules.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { pendingStatuses } from './items.ts';
import type { Meeting } from './state.ts';

const kept = ['inviteExpert', 'renewExpertLink', 'revokeExpert'] as const;
const own = [
  'admitExpert',
  'pledgeAsExpert',
  'answerAsExpert',
  'giveExpertOpinion',
  'recuseExpert',
] as const satisfies readonly (keyof ExpertOwnActs)[];
const acts = [...kept, ...own] as const;
export type ExpertCommand = MeetingActCommand<(typeof acts)[number]>;

export const isOfExperts = <C extends { readonly type: string }>(
  command: C,
): command is Extract<C, { readonly type: ExpertCommand['type'] }> =>
  acts.some((act) => act === command.type);

/** 외부전문가: invited to one item, let in by a link and a code, and out again by the clock. */
export function decideExperts(
  m: Meeting,
  command: ExpertCommand,
  now: Circumstances,
): ExpertEvent[] | Refusal {
  if (command.type === 'inviteExpert') return inviteExpert(m, command, now);
  const expert = expertIn(m, command.expertId);
  if (!expert) return { code: 'expertNotFound', field: 'expertId' };
  if (expert.ended) return { code: 'expertAccessOver', why: expert.ended.why };
  const { id: expertId } = expert;
  switch (command.type) {
    case 'renewExpertLink':
      return renewLink(m, expert, now);
    case 'revokeExpert':
      return [ended(expert, 'REVOKED', now.at)];
    case 'admitExpert':
      return admit(m, expert, { link: command.link, now });
    case 'pledgeAsExpert':
      return pledge(expert, command.pledge, now.at);
    case 'answerAsExpert':
      return refusePledgeless(expert) ?? [{ type: 'expertAnswered', expertId, attends: command.attends }];
    case 'giveExpertOpinion':
      return giveOpinion(m, expert, { command, now });
    case 'recuseExpert':
      return [ended(expert, 'RECUSED', now.at)];
  }
}

/** For what leaves the office the secretary names the ground (domain.md §6.1). */
function inviteExpert(
  m: Meeting,
  { item: no, category, basis, paperId }: ExpertKeepingActs['inviteExpert'],
  now: Circumstances,
): ExpertEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...pendingStatuses);
  if ('code' in item) return item;
  if (item.caseId === null) return { code: 'itemWithoutCase', field: 'item' };
  if (basis === null) return { code: 'consentMissing', field: 'basis' };
  if (expertsOf(m).length >= mostExperts) return { code: 'expertsFull', field: 'item', most: mostExperts };
  const { opensHoursBefore, endsHoursAfter } = guestRuleOn(dayOf(now.at));
  const expertId = `e${String(expertsOf(m).length + 1)}`;
  return [
    {
      type: 'expertInvited',
      ...{ expertId, item: no, category, basis, paperId, opensHoursBefore, endsHoursAfter },
      ...numbered(m, now),
    },
  ];
}

/** Their entry in a calendar has the number of the invitation that is out. */
function numbered(
  { status, startsAt, sequence = 0 }: Meeting,
  now: Circumstances,
): Pick<ExpertEvent & { readonly type: 'expertInvited' }, 'invitation'> {
  if (now.edition < 2) return {};
  return { invitation: status === 'called' && startsAt > now.at ? { sequence } : null };
}

/** Never before its hours, and only to a meeting to which people were called. */
function renewLink(m: Meeting, expert: Expert, now: Circumstances): ExpertEvent[] | Refusal {
  const early = refuseEarly(m, expert, now.at);
  return refuseStatus(m, 'called', 'sitting') ?? early ?? [linkOpened(expert, now.at)];
}

const refuseEarly = (m: Meeting, expert: Expert, at: Instant): Refusal | null =>
  at < opensAt(m, expert) ? { code: 'expertLinkEarly', opensAt: opensAt(m, expert) } : null;

const linkOpened = ({ id: expertId, link }: Expert, linkAt: Instant): ExpertEvent => ({
  type: 'expertLinkOpened',
  ...{ expertId, link: link + 1, linkAt },
});

interface Admitting {
  readonly link: number;
  readonly now: Circumstances;
}

function admit(m: Meeting, expert: Expert, { link, now }: Admitting): ExpertEvent[] | Refusal {
  if (link !== expert.link) return { code: 'expertLinkReplaced' };
  const early = refuseEarly(m, expert, now.at);
  if (early) return early;
  return [{ type: 'expertAdmitted', expertId: expert.id, link, admittedAt: now.at }];
}

function pledge({ id: expertId }: Expert, version: number, pledgedAt: Instant): ExpertEvent[] | Refusal {
  if (version !== newestPledge) return { code: 'stale', part: 'pledge', now: newestPledge };
  return [{ type: 'expertPledged', expertId, version, pledgedAt }];
}

/** 비밀유지 서약 comes before anything of the household. */
export const refusePledgeless = ({ pledge: given }: Expert): Refusal | null =>
  given ? null : { code: 'pledgeMissing' };

interface Giving {
  readonly command: MeetingActCommand<'giveExpertOpinion'>;
  readonly now: Circumstances;
}

/** Changed as often as they like until the item is closed. */
function giveOpinion(m: Meeting, expert: Expert, { command, now }: Giving): ExpertEvent[] | Refusal {
  const refusal = refusePledgeless(expert);
  if (refusal) return refusal;
  const item = itemIn(m, expert.item, ...pendingStatuses);
  if ('code' in item) return item;
  const { evaluation, points, paperId } = command;
  return [{ type: 'expertOpinionGiven', expertId: expert.id, evaluation, points, paperId, at: now.at }];
}

const ended = ({ id: expertId }: Expert, why: ExpertEnding, endedAt: Instant): ExpertEvent => ({
  type: 'expertAccessEnded',
  ...{ expertId, why, endedAt },
});

const lookingIn = (m: Meeting): Expert[] => expertsOf(m).filter((expert) => expert.ended === null);

/** The ends that follow from what has just happened to the meeting or to an expert's item. */
export function endingsAfter(m: Meeting, events: readonly MeetingEvent[], at: Instant): ExpertEvent[] {
  const looking = lookingIn(m);
  if (looking.length === 0) return [];
  return events.flatMap((event) => {
    if (event.type === 'minutesSigned') return looking.map((expert) => ended(expert, 'SIGNED', at));
    if (event.type === 'meetingCancelled') return looking.map((expert) => ended(expert, 'CANCELLED', at));
    if (event.type !== 'itemWithdrawn' && event.type !== 'itemReferred') return [];
    return looking.filter(({ item }) => item === event.item).map((expert) => ended(expert, 'ITEM_GONE', at));
  });
}

/** A link goes out only for a meeting that people were called to. */
const isLinkDue = ({ status }: Meeting, { link }: Expert): boolean =>
  link === 0 && (status === 'called' || status === 'sitting');

/** What the clock does about experts: the first link in its hours, and the end. */
export function expertsByClock(m: Meeting, at: Instant): ExpertEvent[] {
  return lookingIn(m).flatMap((expert) => {
    if (endsAt(m, expert) <= at) return [ended(expert, 'HOURS_PASSED', at)];
    return isLinkDue(m, expert) && opensAt(m, expert) <= at ? [linkOpened(expert, at)] : [];
  });
}

/** When the clock has something to do about experts. */
export const expertMoments = (m: Meeting): Instant[] =>
  lookingIn(m).flatMap((expert) => [
    ...(isLinkDue(m, expert) ? [opensAt(m, expert)] : []),
    endsAt(m, expert),
  ]);
