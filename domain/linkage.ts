import type { WithPaper } from './act.ts';
import { dueNow, type Due, type Duty } from './clock.ts';
import type { ConsentWatch } from './linkageConsent.ts';
import { refuseLinkageFor } from './meetingAction.ts';
import { consentFor, type ShareBasis } from './legalBasis.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId, ResourceId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf } from './time.ts';

export const linkageAnswers = ['ACCEPTED', 'DECLINED', 'NO_ANSWER'] as const;
export type LinkageAnswer = (typeof linkageAnswers)[number];
export const linkageOutcomes = ['CONTINUES', 'DONE', 'STOPPED'] as const;
export type LinkageOutcome = (typeof linkageOutcomes)[number];
export type LinkageStatus = 'offered' | 'delivering' | 'declined' | 'unanswered' | 'done' | 'stopped';
/** Why a linkage ends without a review of its own. */
export type LinkageEnd = 'CONSENT_WITHDRAWN' | 'CONSENT_ENDED' | 'CASE_ENDED';

/** 서비스 연계: one helper for one case, from the offer to the last review. */
export interface Linkage {
  readonly id: string;
  readonly resourceId: ResourceId;
  readonly isPublic: boolean;
  readonly basis: ShareBasis;
  /** The consent on which the share rests; null on another basis. */
  readonly consentId: string | null;
  /** Missing where it rests on no consent, or has only been decided on under an edition before the third. */
  readonly consentWatch?: ConsentWatch;
  readonly amountWon: number | null;
  readonly status: LinkageStatus;
  /** Answer while offered, review while delivering. */
  readonly due: Due | null;
  readonly reviews: number;
}

export interface LinkageActs {
  offerLinkage: WithPaper & {
    readonly resourceId: ResourceId;
    readonly isPublic: boolean;
    readonly basis: ShareBasis;
    readonly amountWon: number | null;
    /** The action of a sitting that is done by it. */
    readonly actionId?: string | null;
  };
  answerLinkage: { readonly linkageId: string; readonly answer: LinkageAnswer };
  reviewLinkage: WithPaper & { readonly linkageId: string; readonly outcome: LinkageOutcome };
}

export type LinkageEvent =
  | {
      readonly type: 'linkageOffered';
      readonly linkageId: string;
      readonly resourceId: ResourceId;
      readonly isPublic: boolean;
      readonly basis: ShareBasis;
      readonly consentId: string | null;
      readonly amountWon: number | null;
      readonly paperId: PaperId;
      readonly due: Due;
      readonly actionId?: string;
    }
  | {
      readonly type: 'linkageAnswered';
      readonly linkageId: string;
      readonly answer: LinkageAnswer;
      readonly due: Due | null;
    }
  | {
      readonly type: 'linkageReviewed';
      readonly linkageId: string;
      readonly outcome: LinkageOutcome;
      readonly paperId: PaperId;
      readonly due: Due | null;
    }
  | { readonly type: 'linkageEnded'; readonly linkageId: string; readonly cause: LinkageEnd }
  | (ConsentWatch & {
      readonly type: 'linkageConsentWatched';
      readonly linkageId: string;
      /** The consent on which it rests from now on. */
      readonly consentId: string;
    });

export const isLinkageOpen = ({ status }: Pick<Linkage, 'status'>): boolean =>
  status === 'offered' || status === 'delivering';

/**
 * S6 §15④: a private body needs the person's consent, a public one gets the minimum by law; where a life is at stake
 * neither waits for it (개인정보 보호법 제18조제2항제3호).
 */
function offerLinkage(
  c: CrisisCase,
  input: LinkageActs['offerLinkage'],
  now: Circumstances,
): LinkageEvent[] | Refusal {
  const { resourceId, isPublic, basis, amountWon, actionId = null, paperId } = input;
  if (!isPublic && basis === 'MIN_SHARE_GOV') return { code: 'consentMissing', field: 'basis' };
  const consent = consentFor(c, 'CONSENT_3RD', { resourceId, on: dayOf(now.at) });
  if (basis === 'CONSENT_3RD' && !consent) return { code: 'consentMissing', field: 'basis' };
  const open = c.linkages.find((linkage) => linkage.resourceId === resourceId && isLinkageOpen(linkage));
  if (open) return { code: 'linkageAlreadyOpen', field: 'resourceId', linkageId: open.id };
  const unfit = actionId === null ? null : refuseLinkageFor(c, actionId);
  if (unfit) return unfit;
  const linkageId = `l${String(c.linkages.length + 1)}`;
  const consentId = basis === 'CONSENT_3RD' && consent ? consent.id : null;
  const due = dueNow('LINKAGE_ANSWER', now);
  const offered = { linkageId, resourceId, isPublic, basis, consentId, amountWon, paperId, due };
  return [{ type: 'linkageOffered', ...offered, ...(actionId === null ? {} : { actionId }) }];
}

function linkageIn(c: CrisisCase, linkageId: string, status: LinkageStatus): Linkage | Refusal {
  const linkage = c.linkages.find(({ id }) => id === linkageId);
  if (!linkage) return { code: 'linkageNotFound', field: 'linkageId' };
  if (linkage.status !== status) return { code: 'linkageOutOfOrder', linkageId, status: linkage.status };
  return linkage;
}

function answerLinkage(
  c: CrisisCase,
  { linkageId, answer }: LinkageActs['answerLinkage'],
  now: Circumstances,
): LinkageEvent[] | Refusal {
  const linkage = linkageIn(c, linkageId, 'offered');
  if ('code' in linkage) return linkage;
  const due = answer === 'ACCEPTED' ? dueNow('LINKAGE_REVIEW', now) : null;
  return [{ type: 'linkageAnswered', linkageId, answer, due }];
}

function reviewLinkage(
  c: CrisisCase,
  { linkageId, outcome, paperId }: LinkageActs['reviewLinkage'],
  now: Circumstances,
): LinkageEvent[] | Refusal {
  const linkage = linkageIn(c, linkageId, 'delivering');
  if ('code' in linkage) return linkage;
  const due = outcome === 'CONTINUES' ? dueNow('LINKAGE_REVIEW', now) : null;
  return [{ type: 'linkageReviewed', linkageId, outcome, paperId, due }];
}

export const linkageDecisions = { offerLinkage, answerLinkage, reviewLinkage };

/** The end of those that are still open, each by name. */
export const endLinkages = (linkages: readonly Linkage[], cause: LinkageEnd): LinkageEvent[] =>
  linkages.filter(isLinkageOpen).map(({ id }) => ({ type: 'linkageEnded', linkageId: id, cause }));

const afterAnswer: Readonly<Record<LinkageAnswer, LinkageStatus>> = {
  ACCEPTED: 'delivering',
  DECLINED: 'declined',
  NO_ANSWER: 'unanswered',
};
const afterReview: Readonly<Record<LinkageOutcome, LinkageStatus>> = {
  CONTINUES: 'delivering',
  DONE: 'done',
  STOPPED: 'stopped',
};

/** What is true of the case's linkages after the event. */
export function evolveLinkages(c: CrisisCase, event: LinkageEvent): CrisisCase {
  if (event.type === 'linkageOffered') {
    const { linkageId: id, resourceId, isPublic, basis, consentId, amountWon, due } = event;
    const what = { id, resourceId, isPublic, basis, consentId, amountWon };
    return { ...c, linkages: [...c.linkages, { ...what, status: 'offered', due, reviews: 0 }] };
  }
  return {
    ...c,
    linkages: c.linkages.map((linkage) => (linkage.id === event.linkageId ? moved(linkage, event) : linkage)),
  };
}

function moved(linkage: Linkage, event: Exclude<LinkageEvent, { type: 'linkageOffered' }>): Linkage {
  switch (event.type) {
    case 'linkageAnswered':
      return { ...linkage, status: afterAnswer[event.answer], due: event.due };
    case 'linkageReviewed':
      return {
        ...linkage,
        status: afterReview[event.outcome],
        due: event.due,
        reviews: linkage.reviews + 1,
      };
    case 'linkageEnded':
      return { ...linkage, status: 'stopped', due: null };
    case 'linkageConsentWatched': {
      const { consentId, due, until } = event;
      return { ...linkage, consentId, consentWatch: { due, until } };
    }
  }
}

/** Open duties of all linkages; the officer asks after a silent helper, nobody outside holds a clock of ours. */
export function linkageDuties(c: CrisisCase): Duty[] {
  return c.linkages.flatMap(({ id, status, due, reviews }): Duty[] => {
    if (!due) return [];
    const offered = status === 'offered';
    return [
      {
        id: offered ? `linkageAnswer/${id}` : `linkageReview/${id}/${String(reviews + 1)}`,
        act: offered ? 'answerLinkage' : 'reviewLinkage',
        about: id,
        seat: 'officer',
        due,
      },
    ];
  });
}
