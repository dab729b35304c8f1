import type { CrisisCase } from '../../crisisCase/state.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { AddOnRule } from '../../rulebook/addOns.ts';
import { dayOf, monthOf } from '../../time.ts';
import type { FirstHelp } from '../acts.ts';
import type { Grant } from '../grant.ts';
import { earlierThan, reSupportWarnings } from './earlier.ts';
import { ruleIn, type Warning } from './warning.ts';

/** Help as it is about to be given: its kinds, and from when. */
export type Given = Pick<FirstHelp, 'kind' | 'sub' | 'from'>;

interface Giving {
  readonly grant: Grant;
  readonly help: readonly Given[];
}

/** What a decision meets that gives something; one that gives nothing meets nothing. */
export function helpWarnings(c: CrisisCase, { grant, help }: Giving, book: Rulebook): Warning[] {
  if (help.length === 0) return [];
  return [
    ...reSupportWarnings(c, grant, book),
    ...otherActWarnings(grant, help),
    ...help.flatMap((one) => addOnWarnings(c, { grant, help, one }, book)),
  ];
}

const exclusion = { law: '긴급복지지원법 제3조제2항', strength: 'STATUTE', verified: true } as const;

/** 제3조제2항: whoever is helped with the same under another Act is not helped by this one. */
const otherActWarnings = ({ otherHelp = [] }: Grant, help: readonly Given[]): Warning[] =>
  otherHelp
    .filter(({ kind }) => help.some((one) => one.kind === kind))
    .map(({ otherAct, kind }) => ({ code: 'OTHER_ACT', otherAct, kind, rule: exclusion }));

function addOnWarnings(
  c: CrisisCase,
  { one, ...giving }: Giving & { readonly one: Given },
  { addOns = [] }: Rulebook,
): Warning[] {
  const addOn = addOns.find(({ sub }) => sub === one.sub);
  if (!addOn) return [];
  const { sub, months, along } = addOn;
  const rule = ruleIn(addOn);
  const { from } = one;
  return [
    ...(months && !months.includes(monthOf(from))
      ? [{ code: 'OUT_OF_SEASON' as const, sub, from, months, rule }]
      : []),
    ...(along && !hasMain(c, along, giving) ? [{ code: 'WITHOUT_MAIN' as const, sub, along, rule }] : []),
    ...givenBefore(c, addOn, giving.grant),
  ];
}

/** In the same decision, or running since before. */
function hasMain(c: CrisisCase, along: readonly string[], { grant, help }: Giving): boolean {
  const asked = dayOf(grant.requestedAt);
  const running = c.grants
    .flatMap(({ supports }) => supports)
    .filter(({ ended, to }) => !ended && to >= asked);
  return [...help, ...running].some(({ kind }) => along.includes(kind));
}

function givenBefore(c: CrisisCase, addOn: AddOnRule, grant: Grant): Warning[] {
  const { sub, once } = addOn;
  const before = once
    ? earlierThan(c, grant).find(({ kinds }) => kinds.some((kind) => kind.sub === sub))
    : undefined;
  if (!before) return [];
  const { caseId, grantId, endedOn } = before;
  return [{ code: 'GIVEN_BEFORE', sub, caseId, grantId, endedOn, rule: ruleIn(addOn) }];
}
