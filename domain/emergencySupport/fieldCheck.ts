import { dueNow, type Due } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { FileId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, type PlainDate } from '../time.ts';
import type { GrantActs } from './acts.ts';
import type { Grant, GrantEvent } from './grant.ts';
import { grantIn } from './grantIn.ts';
import { findingsIn } from './warnings/keeping.ts';
import { answeredOnSight } from './warnings/reasoning.ts';
import type { Answering } from './warnings/warning.ts';
import { isDeferred, type MemberAnswer, type MemberConsent } from './memberConsent.ts';

/**
 * 조사기간 of the 현장조사서 (시행규칙 제2조의4); its words are in the paper of the act. Absent where it was recorded before
 * anybody asked for it.
 */
export interface FieldCheckForm {
  readonly checkedFrom?: PlainDate;
  readonly checkedUntil?: PlainDate;
}

/** 금융정보 등 제공동의 of every member (제8조의2), the first of the list being member 1. */
export interface MemberAnswers {
  readonly consents?: readonly MemberAnswer[];
  /** 시행령 제1조의3: that a reason to defer is there, the officer has seen themselves. */
  readonly deferralConfirmed?: boolean;
}

/** What a grant knows of its field check since edition 5. */
export interface FieldChecked {
  /** 조사기간. */
  readonly checkedOn?: { readonly from: PlainDate; readonly until: PlainDate };
  /** 금융정보 등 제공동의 of each member in their order; absent where nobody was asked one by one. */
  readonly consents?: readonly MemberConsent[];
  /** Photos and files, in the order in which they came. */
  readonly files?: readonly FileId[];
}

/** Whom it was asked of, with the last day of the check as the day of the consents that were taken. */
export type FieldCheckEvent = Omit<GrantActs['recordFieldCheck'], keyof MemberAnswers | 'overrides'> &
  Answering & {
    readonly type: 'fieldCheckRecorded';
    readonly due: Due | null;
    readonly consents?: readonly MemberConsent[];
    /** Until when the deferred consents are to be gathered. */
    readonly consentDue?: Due;
  };

type Input = GrantActs['recordFieldCheck'];

export function recordFieldCheck(c: CrisisCase, input: Input, now: Circumstances): GrantEvent[] | Refusal {
  const { grantId, confirmed, consentDeferred = null, paperId, checkedFrom, checkedUntil } = input;
  const grant = grantIn(c, grantId, 'requested');
  if ('code' in grant) return grant;
  const refusal = refusePeriod(grant, input, now) ?? refuseAnswers(grant, input);
  if (refusal) return refusal;
  const reasoned = answeredOnSight(grant, input, now);
  if ('code' in reasoned) return reasoned;
  const due = confirmed ? dueNow('D02', now) : null;
  const found = { ...findingsIn(input), ...reasoned };
  const period = checkedFrom && checkedUntil ? { checkedFrom, checkedUntil } : {};
  const checked = { grantId, confirmed, consentDeferred, ...found, paperId, due, ...period };
  return [{ type: 'fieldCheckRecorded', ...checked, ...answered(input, now) }];
}

/** From the day of the request to today, and the right way round. */
function refusePeriod(
  grant: Grant,
  { checkedFrom, checkedUntil }: Input,
  now: Circumstances,
): Refusal | null {
  if (!checkedFrom || !checkedUntil) return null;
  const [requestedOn, today] = [dayOf(grant.requestedAt), dayOf(now.at)];
  if (checkedFrom < requestedOn) return { code: 'dayTooEarly', field: 'checkedFrom', earliest: requestedOn };
  if (checkedFrom > today) return { code: 'dayInFuture', field: 'checkedFrom', today };
  if (checkedUntil < checkedFrom)
    return { code: 'dayTooEarly', field: 'checkedUntil', earliest: checkedFrom };
  if (checkedUntil > today) return { code: 'dayInFuture', field: 'checkedUntil', today };
  return null;
}

/** Where the crisis is confirmed, everybody has answered; where it is not, no means are checked and nobody has to. */
function refuseAnswers(
  { householdSize: members }: Grant,
  { confirmed, consents, deferralConfirmed }: Input,
): Refusal | null {
  if (!consents) return null;
  const answered = consents.length;
  if (answered > members || (confirmed && answered < members))
    return { code: 'membersUnanswered', field: 'consents', answered, members };
  if (consents.some(isDeferred) && !deferralConfirmed)
    return { code: 'deferralUnconfirmed', field: 'deferralConfirmed' };
  return null;
}

/** What is deferred is gathered without delay; a book that was made before does not know the rule (see `headLook`). */
function answered({ confirmed, consents, checkedUntil }: Input, now: Circumstances) {
  if (!consents) return {};
  const takenOn = checkedUntil ?? dayOf(now.at);
  const isOwed = confirmed && consents.some(isDeferred) && 'MEMBER_CONSENT' in now.rulebook.deadlines;
  return {
    consents: consents.map((one): MemberConsent => {
      const { kinship, consent } = one;
      return consent === 'TAKEN'
        ? { kinship, takenOn, deferred: null }
        : { kinship, takenOn: null, deferred: consent };
    }),
    ...(isOwed ? { consentDue: dueNow('MEMBER_CONSENT', now) } : {}),
  };
}
