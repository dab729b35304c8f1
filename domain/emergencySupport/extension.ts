import type { Votes } from '../act.ts';
import { grantPeriod } from '../calendar.ts';
import { dueAs, dueFrom, type Due, type Duty } from '../clock.ts';
import type { Delivered } from '../crisisCase/sittings.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { SupportRule } from '../rulebook.ts';
import { everyHolder, refuseTakeOver, type TakeOverCause } from '../staffing.ts';
import { endOfDay, noonOf, plusDays, type Instant, type PlainDate } from '../time.ts';
import { refuseSitting, refuseVotes } from '../votes.ts';
import type { ExtensionDecider, GrantActs } from './acts.ts';
import { isGivenOnce, kindName, unitsTaken } from './caps.ts';
import { extensionService, type ExtensionNotice, type ExtensionService } from './extensionNotice.ts';
import { grantOf, type Support } from './grant.ts';
import { supportRuleUnder } from './grantRules.ts';

/** 지원연장 asked for one support, from the request to the decision. */
export interface Extension {
  readonly id: string;
  readonly supportId: string;
  readonly by: ExtensionDecider;
  readonly units: number;
  readonly preparedBy: StaffId;
  readonly status: 'asked' | 'granted' | 'refused' | 'lapsed';
  readonly due: Due | null;
  /** Since edition 5: how far its decision has come on its way to the household. */
  readonly notice?: ExtensionNotice;
}

export type ExtensionEvent =
  | {
      readonly type: 'extensionRequested';
      readonly extensionId: string;
      readonly supportId: string;
      readonly by: ExtensionDecider;
      readonly units: number;
      readonly preparedBy: StaffId;
      readonly paperId: PaperId;
      readonly due: Due;
    }
  | {
      readonly type: 'extensionDecided';
      readonly extensionId: string;
      readonly granted: boolean;
      readonly votes: Votes | null;
      readonly takeOver: TakeOverCause | null;
      readonly paperId: PaperId;
      /** The new last day where it was granted. */
      readonly to: PlainDate | null;
      readonly endsAt: Instant | null;
      /** Since edition 5, granted or not. */
      readonly service?: ExtensionService;
    }
  /** The support was over before anybody decided. */
  | { readonly type: 'extensionLapsed'; readonly extensionId: string };

export const isExtensionOpen = ({ status }: Extension): boolean => status === 'asked';

function supportIn(c: CrisisCase, supportId: string): Support | undefined {
  return c.grants.flatMap(({ supports }) => supports).find(({ id }) => id === supportId);
}

/** 제10조: the authority alone adds a month at a time, so many times; beyond that the committee, up to the cap. */
function requestExtension(
  c: CrisisCase,
  { supportId, decider: by, units, paperId }: GrantActs['requestExtension'],
  now: Circumstances,
): ExtensionEvent[] | Refusal {
  const support = supportIn(c, supportId);
  if (!support) return { code: 'supportNotFound', field: 'supportId' };
  if (support.ended || support.endsAt <= now.at) return { code: 'supportOver', field: 'supportId' };
  const open = c.extensions.find((one) => one.supportId === supportId && isExtensionOpen(one));
  if (open) return { code: 'extensionStillOpen', extensionId: open.id };
  const refusal = refuseBeyond(c, { support, by, units }, now) ?? refusePreparer(c, by, now);
  if (refusal) return refusal;
  return [
    {
      type: 'extensionRequested',
      extensionId: `x${String(c.extensions.length + 1)}`,
      supportId,
      by,
      units,
      preparedBy: now.by as StaffId,
      paperId,
      due: dueBefore(support, by, now),
    },
  ];
}

interface Wish {
  readonly support: Support;
  readonly by: ExtensionDecider;
  readonly units: number;
}

function refuseBeyond(c: CrisisCase, { support, by, units }: Wish, now: Circumstances): Refusal | null {
  const kind = kindName(support);
  const { capUnits, authorityExtensions: most, committeeExtension } = rulesOf(c, support, now);
  const alone = c.extensions.filter(
    (one) => one.supportId === support.id && one.by === 'AUTHORITY' && one.status === 'granted',
  ).length;
  if (by === 'AUTHORITY' && (alone >= most || units > 1))
    return { code: 'noExtensionByAuthority', field: 'decider', kind, most };
  if (by === 'COMMITTEE' && (!committeeExtension || alone < most))
    return { code: 'authorityFirst', field: 'decider', kind };
  const left = capUnits - unitsTaken(c, support.kind);
  return units > left ? { code: 'overCap', field: 'units', kind, left } : null;
}

/** Those that the grant was decided under, whatever has changed since. */
const rulesOf = (c: CrisisCase, { id, kind }: Support, { rulebook }: Circumstances): SupportRule => {
  const grant = c.grants.find((one) => one.id === grantOf(id));
  return supportRuleUnder(rulebook, kind, grant);
};

/** K7: whoever would decide cannot prepare it. */
function refusePreparer(c: CrisisCase, by: ExtensionDecider, now: Circumstances): Refusal | null {
  const seat = by === 'AUTHORITY' ? 'authority' : 'committeeChair';
  return everyHolder(c, seat).includes(now.by as StaffId) ? { code: 'approverPrepared' } : null;
}

/** D06, D07: three days before the end, or at once where that day is past (K2: late, and only the end is the end). */
function dueBefore({ to, endsAt }: Support, by: ExtensionDecider, now: Circumstances): Due {
  const rule = by === 'AUTHORITY' ? 'D06' : 'D07';
  const due = dueFrom(rule, noonOf(to), now);
  if (due.at > now.at) return due;
  const basis = { counting: 'RESTRICT', amount: 1, from: noonOf(to) } as const;
  return dueAs(rule, { at: endsAt, day: to, provisional: false }, { now, basis });
}

function decideExtension(
  c: CrisisCase,
  input: GrantActs['decideExtension'] & Delivered,
  now: Circumstances,
): ExtensionEvent[] | Refusal {
  const { extensionId, granted, votes, takeOver, paperId } = input;
  const extension = c.extensions.find(({ id }) => id === extensionId);
  if (!extension || !isExtensionOpen(extension)) return { code: 'extensionNotFound', field: 'extensionId' };
  const { by, preparedBy, supportId, units } = extension;
  if ((by === 'COMMITTEE') !== (votes !== null)) return { code: 'otherDecider', extensionId, by };
  if (preparedBy === now.by) return { code: 'approverPrepared' };
  const seat = by === 'AUTHORITY' ? 'authority' : 'committeeChair';
  // Who may sign for a committee, its meeting has seen to.
  const isSigned = by === 'COMMITTEE' && input.sitting !== undefined;
  const signed = isSigned ? null : refuseTakeOver(c, seat, { by: now.by, takeOver });
  const refusal = signed ?? refuseCount(votes, granted);
  if (refusal) return refusal;
  const support = supportIn(c, supportId);
  // K2: the last day is the end, whether or not the bell has rung for it.
  if (!support || support.endsAt <= now.at) return { code: 'supportOver', field: 'extensionId' };
  const to = granted ? lastDayWith(support, units) : null;
  const decided = { extensionId, granted, votes, takeOver, paperId };
  const ends = { to, endsAt: to && endOfDay(to) };
  return [{ type: 'extensionDecided', ...decided, ...ends, ...extensionService(now) }];
}

function refuseCount(votes: Votes | null, granted: boolean): Refusal | null {
  if (!votes) return null;
  return granted ? refuseVotes(votes) : refuseSitting(votes);
}

/** Months run on from the day after the last (K8); help given once is given once more, and lasts as long as it did. */
function lastDayWith(support: Support, units: number): PlainDate {
  const { kind, to } = support;
  if (isGivenOnce(support)) return to;
  const months = kind === 'EDUCATION' ? 3 * units : units;
  return grantPeriod(plusDays(to, 1), months, 'month').to;
}

export const extensionDecisions = { requestExtension, decideExtension };

/** What is true of the case's extensions and their supports after the event. */
export function evolveExtensions(c: CrisisCase, event: ExtensionEvent): CrisisCase {
  switch (event.type) {
    case 'extensionRequested': {
      const { extensionId: id, supportId, by, units, preparedBy, due } = event;
      const asked: Extension = { id, supportId, by, units, preparedBy, status: 'asked', due };
      return { ...c, extensions: [...c.extensions, asked] };
    }
    case 'extensionDecided':
      return longer(
        withNotice(settledAs(c, event.extensionId, event.granted ? 'granted' : 'refused'), event),
        event,
      );
    case 'extensionLapsed':
      return settledAs(c, event.extensionId, 'lapsed');
  }
}

function settledAs(c: CrisisCase, extensionId: string, status: Extension['status']): CrisisCase {
  const changed = (one: Extension): Extension =>
    one.id === extensionId ? { ...one, status, due: null } : one;
  return { ...c, extensions: c.extensions.map(changed) };
}

function withNotice(
  c: CrisisCase,
  { extensionId, service }: ExtensionEvent & { type: 'extensionDecided' },
): CrisisCase {
  if (!service) return c;
  const notice: ExtensionNotice = { ...service, attempts: 0, arrivedOn: null };
  const extensions = c.extensions.map((one) => (one.id === extensionId ? { ...one, notice } : one));
  return { ...c, extensions };
}

function longer(c: CrisisCase, event: ExtensionEvent & { type: 'extensionDecided' }): CrisisCase {
  const { to, endsAt, extensionId } = event;
  const extension = c.extensions.find(({ id }) => id === extensionId);
  if (!extension || to === null || endsAt === null) return c;
  const { supportId, units } = extension;
  const change = (support: Support): Support =>
    support.id === supportId ? { ...support, units: support.units + units, to, endsAt } : support;
  const grants = c.grants.map((grant) =>
    grant.id === grantOf(supportId)
      ? { ...grant, supports: grant.supports.map(change), acts: grant.acts + 1 }
      : grant,
  );
  return { ...c, grants };
}

/** Open extensions of supports that are over. */
export const lapsedExtensions = (c: CrisisCase, ended: readonly string[]): ExtensionEvent[] =>
  c.extensions
    .filter((one) => isExtensionOpen(one) && ended.includes(one.supportId))
    .map(({ id }) => ({ type: 'extensionLapsed', extensionId: id }));

export function extensionDuties(c: CrisisCase): Duty[] {
  return c.extensions.flatMap(({ id, by, due }): Duty[] => {
    if (!due) return [];
    const seat = by === 'AUTHORITY' ? 'authority' : 'committeeChair';
    return [{ id: `extension/${id}`, act: 'decideExtension', about: id, seat, due }];
  });
}
