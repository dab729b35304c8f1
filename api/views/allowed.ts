import type { Act, CaseCommand } from '../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { isServed } from '../../domain/crisisCase/openWork.ts';
import { actsAllowedIn, stages, type Stage } from '../../domain/crisisCase/stages.ts';

import type { CrisisCase, Part } from '../../domain/crisisCase/state.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { asId, type PaperId } from '../../domain/ids.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { roleFor, type Person } from '../../domain/roles.ts';
import type { Language, Said } from '../../words/language.ts';
import { dutyWords } from '../../words/duties.ts';
import { refusalWords } from '../../words/refusals.ts';
import { caseActs, etagOf } from '../acts.ts';
import type { AllowedAct, NotYet, NotYetReason } from './case.ts';

/** Which of the case's own things an act can be about now; an act that is about the case itself has no row. */
const aboutsOf: Readonly<Partial<Record<Act, (c: CrisisCase) => readonly string[]>>> = {
  recordFieldCheck: ({ grants }) => idsOf(grants.filter(({ status }) => status === 'requested')),
  decideGrant: ({ grants }) => idsOf(grants.filter(({ status }) => status === 'checked')),
  recordPayment: ({ grants }) =>
    idsOf(
      grants.flatMap(({ supports }) => supports).filter((one) => one.paidWon < one.units * one.amountWon),
    ),
  recordAfterCheck: ({ grants }) =>
    idsOf(grants.filter(({ status, meansWithin }) => status === 'given' && meansWithin === null)),
  recordAdequacy: ({ grants }) =>
    idsOf(grants.filter(({ meansWithin, adequacy }) => meansWithin !== null && adequacy === null)),
  answerLinkage: ({ linkages }) => idsOf(linkages.filter(({ status }) => status === 'offered')),
  reviewLinkage: ({ linkages }) => idsOf(linkages.filter(({ status }) => status === 'delivering')),
  recordVisit: ({ visits }) => idsOf(visits.slice(0, 1)),
};

/** The part that the act replaces or decides; a decision on a grant has its ETag at the grant. */
const parts: Readonly<Partial<Record<Act, Part>>> = {
  classify: 'classification',
  plan: 'plan',
  requestClosing: 'closing',
  approveClosing: 'closing',
  returnClosing: 'closing',
};

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

export interface Asking {
  readonly person: Person;
  readonly now: Circumstances;
  readonly language: Language;
}

/** Everything this person's roles may do in this case, told apart by whether it can be done now, and why not. */
export function actsFor(
  c: CrisisCase,
  { person, now, language }: Asking,
): { readonly allowed: AllowedAct[]; readonly notYet: NotYet[] } {
  const every: readonly Act[] = ['reportCrisis', ...caseActs];
  const judged = every
    .filter((act) => roleFor(person, act, c.dong) !== null && isNowOrAhead(c, act))
    .map((act) => ({ act, abouts: aboutsOf[act]?.(c) ?? [], reason: whyNot(c, act, now) }));
  return {
    allowed: judged
      .filter(({ reason }) => reason === null)
      .map(({ act, abouts }) => ({ act, abouts, ifMatch: ifMatchOf(c, act) })),
    notYet: judged.flatMap(({ act, reason }) =>
      reason ? [{ act, reason, sentence: sentenceOf(c, reason)[language] }] : [],
    ),
  };
}

function ifMatchOf(c: CrisisCase, act: Act): string | null {
  const part = parts[act];
  return part ? etagOf(part, c.parts[part]) : null;
}

function whyNot(c: CrisisCase, act: Act, now: Circumstances): NotYetReason | null {
  if (act === 'reportCrisis') return null;
  const allowed = actsAllowedIn(c.stage);
  if (!allowed.includes(act)) return { code: 'actOutOfOrder', stage: c.stage, allowed };
  if (aboutsOf[act]?.(c).length === 0) return { code: 'nothingThere' };
  return refusalOf(c, act, now);
}

/** A stand-in: the rules look at whether there is a paper's id, never at which. */
const anyPaper = asId<PaperId>('asked');

/** Acts whose rules look at the case alone are put to the rules themselves, so that nothing is promised in vain. */
function refusalOf(c: CrisisCase, act: Act, now: Circumstances): Refusal | null {
  const command = trial(c, act);
  if (!command) return null;
  const decided = crisisCase.decide({ current: c }, command, now);
  return isRefusal(decided) ? decided : null;
}

function trial({ caseId, parts: { closing: seen } }: CrisisCase, act: Act): CaseCommand | null {
  const paperId = anyPaper;
  if (act === 'requestClosing') return { type: act, caseId, seen, paperId, reason: 'OTHER' };
  if (act === 'approveClosing') return { type: act, caseId, seen };
  if (act === 'endVisits') return { type: act, caseId, paperId };
  if (act === 'recordFollowUp') return { type: act, caseId, paperId, outcome: 'STABLE' };
  return null;
}

const nothingThere: Said = {
  ko: '지금 이 일을 할 대상이 없습니다.',
  en: 'There is nothing in the case that this could be about now.',
};

/** What was passed on the way here is not something that cannot be done yet. */
function isNowOrAhead(c: CrisisCase, act: Act): boolean {
  const later = isServed(c) ? closingStages : stages.slice(stages.indexOf(c.stage));
  return [c.stage, ...later].some((stage) => actsAllowedIn(stage).includes(act));
}

/** From service, however it was reached, a case goes on to these. */
const closingStages: readonly Stage[] = ['closeRequested', 'followUp'];

/** Out of order means that something else comes first: the next step of the case. */
function sentenceOf(c: CrisisCase, reason: NotYetReason): Said {
  if (reason.code === 'nothingThere') return nothingThere;
  const next = clocks(c).find(({ waitsFor }) => waitsFor === null);
  if (reason.code !== 'actOutOfOrder' || !next) return refusalWords(reason);
  const { ko, en } = dutyWords[next.act];
  return { ko: `먼저 할 일이 있습니다: ${ko}.`, en: `Something else comes first: ${en}.` };
}
