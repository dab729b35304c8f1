import { dueFrom, dueNow, type Due } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, laterOf, noonOf, plusDays, type PlainDate } from '../time.ts';
import { consentFor } from '../legalBasis.ts';
import {
  servedNotices,
  type GrantActs,
  type NoticeTaker,
  type ServedNotice,
  type ServiceWay,
} from './acts.ts';
import { extensionsToServe, extensionToServe } from './extensionNotice.ts';
import { grantById, type Grant } from './grant.ts';
import { outOfOrder } from './recoveryIn.ts';

export interface NoticeServed {
  readonly type: 'noticeServed';
  readonly grantId: string;
  readonly serviceWay: ServiceWay;
  readonly attempt: number;
  readonly arrivedOn: PlainDate | null;
  readonly objectionUntil: PlainDate | null;
  /** The next attempt, or what the arrival begins: the order, the day by which to pay; nothing where it begins no duty. */
  readonly due: Due | null;
  /** Missing before edition 4: it was the order, and nobody asked who took it. */
  readonly notice?: ServedNotice;
  /** With EXTENSION alone. */
  readonly extensionId?: string;
  readonly takenBy?: NoticeTaker | null;
  readonly publishedOn?: PlainDate | null;
  /** The last day for an opinion on a 사전통지 that arrived. */
  readonly opinionUntil?: PlainDate;
  /** The first day on which the order may then be given. */
  readonly orderFrom?: PlainDate;
}

/** 공시송달 takes effect once fourteen days have passed from the day of its publication (행정절차법 제15조제3항). */
const daysOfPublication = 14;

/** K6: what the household may do runs from the day on which the notice arrived, and from no day before it. */
function serveNotice(
  c: CrisisCase,
  input: GrantActs['serveNotice'],
  now: Circumstances,
): NoticeServed[] | Refusal {
  const { grantId, notice = 'RETURN_ORDER', serviceWay, arrivedOn } = input;
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  if (notice === 'EXTENSION') return serveExtension(c, input, now);
  const madeOn = sentOn(grant, notice);
  if (madeOn === null) return outOfOrder(grantId, grant.recovery?.status);
  const refusal = refuseArrival(input, madeOn, now) ?? refuseElectronic(c, input, now);
  if (refusal) return refusal;
  const { takenBy = null, publishedOn = null } = input;
  const more = now.edition < 4 ? {} : { notice, takenBy, publishedOn };
  const tried = { grantId, serviceWay, attempt: attemptsAt(grant, notice) + 1, arrivedOn, ...more };
  const begun = arrivedOn === null ? again(now) : begunBy(grant, { notice, arrivedOn }, now);
  return [{ type: 'noticeServed', ...tried, ...begun }];
}

/** D08: of a decision on an extension nothing runs for the household but its knowing of it. */
function serveExtension(
  c: CrisisCase,
  input: GrantActs['serveNotice'],
  now: Circumstances,
): NoticeServed[] | Refusal {
  const { grantId, serviceWay, arrivedOn, takenBy = null, publishedOn = null } = input;
  const found = extensionToServe(c, input);
  if ('code' in found) return found;
  const { id: extensionId, notice } = found;
  const refusal = refuseArrival(input, notice.sentOn, now) ?? refuseElectronic(c, input, now);
  if (refusal) return refusal;
  const tried = { grantId, serviceWay, attempt: notice.attempts + 1, arrivedOn, objectionUntil: null };
  const due = arrivedOn === null ? dueNow('D08', now) : null;
  const named = { notice: 'EXTENSION', extensionId, takenBy, publishedOn } as const;
  return [{ type: 'noticeServed', ...tried, due, ...named }];
}

/** 행정절차법 제14조제3항: by electronic means only where the person has agreed to it; since edition 5. */
function refuseElectronic(
  c: CrisisCase,
  { serviceWay, arrivedOn }: GrantActs['serveNotice'],
  now: Circumstances,
): Refusal | null {
  if (now.edition < 5 || serviceWay !== 'ELECTRONIC') return null;
  const on = arrivedOn ?? dayOf(now.at);
  const consent = consentFor(c, 'CONSENT_ELECTRONIC', { resourceId: null, on });
  return consent ? null : { code: 'electronicNeedsConsent', field: 'serviceWay' };
}

/** The first day on which this notice may have arrived; null where there is none to serve. */
function sentOn(grant: Grant, notice: GrantNotice): PlainDate | null {
  const { decidedOn, decisionNotice, recovery, dues } = grant;
  switch (notice) {
    case 'DECISION':
      return decisionNotice?.servedOn ? null : decidedOn;
    case 'PRIOR_NOTICE':
      return recovery?.heard?.arrivedOn === null ? recovery.heard.sentOn : null;
    case 'RETURN_ORDER':
      return recovery?.status === 'ordered' ? recovery.orderedOn : null;
    case 'DUNNING':
      return dues.dunningService ? (recovery?.dunnedOn ?? null) : null;
  }
}

/** What is served of a grant itself; a decision on an extension of it stands with the extension. */
type GrantNotice = Exclude<ServedNotice, 'EXTENSION'>;

/** Which of the household's notices wait to be served. */
export const noticesToServe = (c: CrisisCase, grant: Grant): readonly ServedNotice[] =>
  servedNotices.filter((notice) =>
    notice === 'EXTENSION' ? extensionsToServe(c, grant.id).length > 0 : sentOn(grant, notice) !== null,
  );

export function attemptsAt({ services = [], recovery }: Grant, notice: ServedNotice): number {
  if (notice === 'RETURN_ORDER') return recovery?.attempts ?? 0;
  return services.filter((one) => one.notice === notice).length;
}

/** Why that day cannot be the day of its arrival, or nobody can have taken it. */
function refuseArrival(
  input: GrantActs['serveNotice'],
  madeOn: PlainDate,
  now: Circumstances,
): Refusal | null {
  const { arrivedOn, serviceWay, publishedOn = null, takenBy = null } = input;
  const today = dayOf(now.at);
  const isPublic = serviceWay === 'PUBLIC_NOTICE';
  if (now.edition >= 4) {
    if (isPublic && publishedOn === null) return { code: 'reasonMissing', field: 'publishedOn' };
    if (isPublic && publishedOn !== null && publishedOn > today)
      return { code: 'dayInFuture', field: 'publishedOn', today };
    if (isPublic && publishedOn !== null && publishedOn < madeOn)
      return { code: 'dayTooEarly', field: 'publishedOn', earliest: madeOn };
    const isHandedOver = serviceWay === 'BY_HAND' || serviceWay === 'REGISTERED_MAIL';
    if (arrivedOn !== null && isHandedOver && takenBy === null)
      return { code: 'reasonMissing', field: 'takenBy' };
  }
  if (arrivedOn === null) return null;
  if (arrivedOn > today) return { code: 'dayInFuture', field: 'arrivedOn', today };
  // The day after the last of them: the fourteen days have then passed as a whole.
  const earliest = isPublic && publishedOn !== null ? plusDays(publishedOn, daysOfPublication + 1) : madeOn;
  return arrivedOn < earliest ? { code: 'dayTooEarly', field: 'arrivedOn', earliest } : null;
}

type Begun = Pick<NoticeServed, 'objectionUntil' | 'due' | 'opinionUntil' | 'orderFrom'>;

/** Not arrived: the next attempt has its own days, and nothing of the household's has begun. */
const again = (now: Circumstances): Begun => ({ objectionUntil: null, due: dueNow('NOTICE_SERVICE', now) });

/** What runs from the arrival. */
function begunBy(
  { recovery }: Grant,
  { notice, arrivedOn }: { readonly notice: GrantNotice; readonly arrivedOn: PlainDate },
  now: Circumstances,
): Begun {
  const from = noonOf(arrivedOn);
  // An excess can be objected to nowhere under this Act (K4).
  const objectionUntil = recovery?.ground === 'EXCESS' ? null : dueFrom('D09', from, now).day;
  switch (notice) {
    case 'DECISION':
      return { objectionUntil: dueFrom('D09', from, now).day, due: null };
    case 'RETURN_ORDER':
      return { objectionUntil, due: dueFrom('D21', from, now) };
    case 'DUNNING':
      return { objectionUntil: null, due: dueFrom('D21', from, now) };
    case 'PRIOR_NOTICE': {
      // K5, K6: ten days from the arrival, or to the day that the notice named where that is later.
      const least = plusDays(arrivedOn, now.rulebook.opinionDays);
      const opinionUntil = laterOf(recovery?.heard?.opinionUntil ?? least, least);
      const due = dueFrom('RETURN_ORDER', noonOf(opinionUntil), now);
      return { objectionUntil: null, due, opinionUntil, orderFrom: plusDays(opinionUntil, 1) };
    }
  }
}

export const serviceDecisions = { serveNotice };
