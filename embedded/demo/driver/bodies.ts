import type { Body } from './desk.ts';
import { plusDays } from './time.ts';
import type { ToldStory } from './told.ts';

/** What people of the house write down, in the shapes in which its front door takes it. */

/** The report as the catalogue tells it; phones of invented people begin with 010-0000. */
export function reportOf({ household, report }: ToldStory, dong: string, change: Body = {}): Body {
  const [first, ...others] = household;
  const { reporterKind, crisisReasons, urgent, summary } = report;
  const birth = first?.birth ?? null;
  const person = {
    name: first?.name ?? null,
    birth,
    phone: `010-0000-${(birth ?? '0000-00-00').slice(5).replace('-', '')}`,
    address: '무지개빌라 12번지',
    members: others.map(({ name, birth: born, role }) => ({ name, birth: born ?? null, relation: role })),
  };
  return { person, dong, reporterKind, crisisReasons, urgent, note: summary, ...change };
}

export const contact = (mode: string, outcome: string, note: string): Body => ({ mode, outcome, note });

/** Every need as it was found, the first of them first. */
export const assessment = (needs: readonly string[], crisisLevel: string, note: string): Body => ({
  areas: needs.map((area, n) => ({
    area,
    level: n === 0 ? 'HIGH' : 'MEDIUM',
    priority: n + 1,
    fact: '집에서 보고 들은 것을 적었다.',
    said: '도움이 있으면 해 보겠다고 말하였다.',
    judgement: '혼자서는 풀기 어렵다.',
    strength: '도움을 받을 뜻이 있다.',
  })),
  crisisLevel,
  note,
});

/** Told all five things (개인정보 보호법 제17조제2항), held for a year. */
export const consent = (today: string, recipientId: string | null, change: Body = {}): Body => ({
  kind: 'CONSENT_3RD',
  recipientId,
  items: ['CONTACT', 'NEEDS'],
  until: plusDays(today, 365),
  way: 'WRITTEN',
  byGuardian: false,
  told: true,
  note: '동의하지 않아도 불이익이 없음을 알리고 동의를 받았다.',
  ...change,
});

/** To a public helper, who gets the least that is needed by law; a private one needs a consent (`linkWithConsent`). */
export const linkage = (resourceId: string, note: string, change: Body = {}): Body => ({
  resourceId,
  basis: 'MIN_SHARE_GOV',
  amountWon: null,
  note,
  ...change,
});

/** One kind of 긴급지원 as it is asked for, and what is given of it. */
export const kindOf = (kind: string, sub: string | null = null): Body => ({ kind, sub });
export const helpOf = (
  kind: Body,
  { units, amountWon, from }: { readonly units: number; readonly amountWon: number; readonly from: string },
): Body => ({ ...kind, units, amountWon, from });

/** A committee at which a clear majority is in favour. */
export const carried = { seated: 12, present: 9, inFavour: 8 } as const;

/** A household with no income or much of it, and little else. */
export const meansOf = (incomeWon: number): Body => ({
  ...{ region: 'CITY', incomeWon, deductedWon: 0, propertyWon: 50_000_000, residenceWon: 0 },
  ...{ financialWon: 1_200_000, debtsWon: 3_000_000 },
});
