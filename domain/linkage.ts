import { dueNow, type Clock, type Due } from './clock.ts';
import type { Acts } from './crisisCase/acts.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId, ResourceId } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** Why personal data may reach the helper (domain.md §6.1): consent, or the minimum for a public 보장기관. */
export const linkageBases = ['CONSENT_3RD', 'MIN_SHARE_GOV'] as const;
export type LinkageBasis = (typeof linkageBases)[number];
export const linkageAnswers = ['ACCEPTED', 'DECLINED', 'NO_ANSWER'] as const;
export type LinkageAnswer = (typeof linkageAnswers)[number];
export const linkageOutcomes = ['CONTINUES', 'DONE', 'STOPPED'] as const;
export type LinkageOutcome = (typeof linkageOutcomes)[number];
export type LinkageStatus = 'offered' | 'delivering' | 'declined' | 'unanswered' | 'done' | 'stopped';

/** 서비스 연계: one helper for one case, from the offer to the last review. */
export interface Linkage {
  readonly id: string;
  readonly resourceId: ResourceId;
  readonly isPublic: boolean;
  readonly basis: LinkageBasis;
  readonly amountWon: number | null;
  readonly status: LinkageStatus;
  /** Answer while offered, review while delivering. */
  readonly due: Due | null;
  readonly reviews: number;
}

export type LinkageEvent =
  | {
      readonly type: 'linkageOffered';
      readonly linkageId: string;
      readonly resourceId: ResourceId;
      readonly isPublic: boolean;
      readonly basis: LinkageBasis;
      readonly amountWon: number | null;
      readonly paperId: PaperId;
      readonly due: Due;
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
    };

export const isLinkageOpen = ({ status }: Linkage): boolean =>
  status === 'offered' || status === 'delivering';

/** S6 §15④: a private body needs the person's consent; the minimum for a public one has its own basis. */
function offerLinkage(
  c: CrisisCase,
  input: Acts['offerLinkage'],
  now: Circumstances,
): LinkageEvent[] | Refusal {
  const { resourceId, isPublic, basis, amountWon, paperId } = input;
  if (!isPublic && basis !== 'CONSENT_3RD') return { code: 'consentMissing', field: 'basis' };
  const open = c.linkages.find((linkage) => linkage.resourceId === resourceId && isLinkageOpen(linkage));
  if (open) return { code: 'linkageAlreadyOpen', field: 'resourceId', linkageId: open.id };
  const linkageId = `l${String(c.linkages.length + 1)}`;
  const due = dueNow('LINKAGE_ANSWER', now);
  return [{ type: 'linkageOffered', linkageId, resourceId, isPublic, basis, amountWon, paperId, due }];
}

function linkageIn(c: CrisisCase, linkageId: string, status: LinkageStatus): Linkage | Refusal {
  const linkage = c.linkages.find(({ id }) => id === linkageId);
  if (!linkage) return { code: 'linkageNotFound', field: 'linkageId' };
  if (linkage.status !== status) return { code: 'linkageOutOfOrder', linkageId, status: linkage.status };
  return linkage;
}

function answerLinkage(
  c: CrisisCase,
  { linkageId, answer }: Acts['answerLinkage'],
  now: Circumstances,
): LinkageEvent[] | Refusal {
  const linkage = linkageIn(c, linkageId, 'offered');
  if ('code' in linkage) return linkage;
  const due = answer === 'ACCEPTED' ? dueNow('LINKAGE_REVIEW', now) : null;
  return [{ type: 'linkageAnswered', linkageId, answer, due }];
}

function reviewLinkage(
  c: CrisisCase,
  { linkageId, outcome, paperId }: Acts['reviewLinkage'],
  now: Circumstances,
): LinkageEvent[] | Refusal {
  const linkage = linkageIn(c, linkageId, 'delivering');
  if ('code' in linkage) return linkage;
  const due = outcome === 'CONTINUES' ? dueNow('LINKAGE_REVIEW', now) : null;
  return [{ type: 'linkageReviewed', linkageId, outcome, paperId, due }];
}

export const linkageDecisions = { offerLinkage, answerLinkage, reviewLinkage };

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
    const { linkageId: id, resourceId, isPublic, basis, amountWon, due } = event;
    const offered: Linkage = {
      id,
      resourceId,
      isPublic,
      basis,
      amountWon,
      status: 'offered',
      due,
      reviews: 0,
    };
    return { ...c, linkages: [...c.linkages, offered] };
  }
  return {
    ...c,
    linkages: c.linkages.map((linkage) => (linkage.id === event.linkageId ? moved(linkage, event) : linkage)),
  };
}

function moved(linkage: Linkage, event: Exclude<LinkageEvent, { type: 'linkageOffered' }>): Linkage {
  if (event.type === 'linkageAnswered')
    return { ...linkage, status: afterAnswer[event.answer], due: event.due };
  return { ...linkage, status: afterReview[event.outcome], due: event.due, reviews: linkage.reviews + 1 };
}

/** Open duties of all linkages; the officer asks after a silent helper, nobody outside holds a clock of ours. */
export function linkageClocks(c: CrisisCase): Clock[] {
  return c.linkages.flatMap(({ id, status, due, reviews }): Clock[] => {
    if (!due) return [];
    const offered = status === 'offered';
    return [
      {
        id: offered ? `linkageAnswer/${id}` : `linkageReview/${id}/${String(reviews + 1)}`,
        act: offered ? 'answerLinkage' : 'reviewLinkage',
        about: id,
        seat: 'officer',
        owner: c.people.officer,
        due,
        opensOn: null,
        waitsFor: null,
      },
    ];
  });
}
