import type { WithPaper } from './act.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId, ResourceId } from './ids.ts';
import { endLinkages, type LinkageEvent } from './linkage.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, type PlainDate } from './time.ts';

/** Each is asked for separately (개인정보 보호법 제22조제1항). */
export const consentKinds = [
  'CONSENT_COLLECT',
  'CONSENT_3RD',
  'CONSENT_SENSITIVE',
  'CONSENT_UNIQUE_ID',
  // To notices by electronic means (행정절차법 제14조제3항); its item is the address that they go to.
  'CONSENT_ELECTRONIC',
] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const consentItems = ['CONTACT', 'FAMILY', 'INCOME', 'HEALTH', 'NEEDS', 'CASE_NOTES'] as const;
export type ConsentItem = (typeof consentItems)[number];
export const consentWays = ['WRITTEN', 'ELECTRONIC', 'ORAL_RECORDED'] as const;
export type ConsentWay = (typeof consentWays)[number];

export interface Consent {
  readonly id: string;
  readonly kind: ConsentKind;
  /** To whom data may go; null is the case conference's outside experts, and every kind but CONSENT_3RD. */
  readonly resourceId: ResourceId | null;
  /** The last day on which it holds. */
  readonly until: PlainDate;
  readonly withdrawn: boolean;
}

export interface ConsentActs {
  /** Told: recipient, purpose, items, how long, and that a no costs nothing (개인정보 보호법 제17조제2항). */
  recordConsent: WithPaper & {
    readonly kind: ConsentKind;
    readonly recipientId: ResourceId | null;
    readonly items: readonly ConsentItem[];
    readonly until: PlainDate;
    readonly way: ConsentWay;
    readonly byGuardian: boolean;
    readonly told: boolean;
  };
  withdrawConsent: WithPaper & { readonly consentId: string };
}

export type ConsentEvent =
  | {
      readonly type: 'consentGiven';
      readonly consentId: string;
      readonly kind: ConsentKind;
      readonly resourceId: ResourceId | null;
      readonly items: readonly ConsentItem[];
      readonly until: PlainDate;
      readonly way: ConsentWay;
      readonly byGuardian: boolean;
      readonly paperId: PaperId;
    }
  | { readonly type: 'consentWithdrawn'; readonly consentId: string; readonly paperId: PaperId };

function recordConsent(
  c: CrisisCase,
  input: ConsentActs['recordConsent'],
  now: Circumstances,
): ConsentEvent[] | Refusal {
  const { kind, recipientId, items, until, way, byGuardian, told, paperId } = input;
  if (!told) return { code: 'notTold', field: 'told' };
  if (items.length === 0) return { code: 'nothingChosen', field: 'items' };
  if (new Set(items).size !== items.length) return { code: 'repeatedChoice', field: 'items' };
  const today = dayOf(now.at);
  if (until < today) return { code: 'dayTooEarly', field: 'until', earliest: today };
  const resourceId = kind === 'CONSENT_3RD' ? recipientId : null;
  const consentId = `c${String(c.consents.length + 1)}`;
  return [{ type: 'consentGiven', consentId, kind, resourceId, items, until, way, byGuardian, paperId }];
}

/** What was shared on the strength of it ends with it, each by name; what is not needed for it goes on (제22조제5항). */
function withdrawConsent(
  c: CrisisCase,
  { consentId, paperId }: ConsentActs['withdrawConsent'],
): (ConsentEvent | LinkageEvent)[] | Refusal {
  const consent = c.consents.find(({ id }) => id === consentId);
  if (!consent) return { code: 'consentNotFound', field: 'consentId' };
  if (consent.withdrawn) return { code: 'consentOver', consentId };
  const resting = c.linkages.filter((linkage) => linkage.consentId === consentId);
  return [{ type: 'consentWithdrawn', consentId, paperId }, ...endLinkages(resting, 'CONSENT_WITHDRAWN')];
}

export const consentDecisions = { recordConsent, withdrawConsent };

export const consentEvolutions = {
  consentGiven: (c: CrisisCase, event: ConsentEvent & { type: 'consentGiven' }): CrisisCase => {
    const { consentId: id, kind, resourceId, until } = event;
    return { ...c, consents: [...c.consents, { id, kind, resourceId, until, withdrawn: false }] };
  },
  consentWithdrawn: (c: CrisisCase, event: ConsentEvent & { type: 'consentWithdrawn' }): CrisisCase => ({
    ...c,
    consents: c.consents.map((one) => (one.id === event.consentId ? { ...one, withdrawn: true } : one)),
  }),
};
