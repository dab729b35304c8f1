import { lateFrom } from '../../domain/clock.ts';
import type { Act, ActCommand } from '../../domain/crisisCase/acts.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { seenNumber } from '../../domain/crisisCase/ending.ts';
import { refusalOf, underRulesOf, type InCase } from '../../domain/crisisCase/decide.ts';
import { gateOf, roleAt } from '../../domain/crisisCase/gate.ts';
import { isServed } from '../../domain/crisisCase/openWork.ts';
import { actsAllowedIn, stages, type Stage } from '../../domain/crisisCase/stages.ts';
import type { CrisisCase, Part } from '../../domain/crisisCase/state.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { isTheirsToAdvise } from '../../domain/escalation.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Person } from '../../domain/roles.ts';
import type { Language, Said } from '../../words/language.ts';
import { dutyWords } from '../../words/duties.ts';
import { refusalWords } from '../../words/refusals.ts';
import { caseActs, etagOf } from '../acts.ts';
import type { CaseAct } from '../schemas/body.ts';
import { aboutsOf } from './abouts.ts';
import type { AllowedAct, NotYet, NotYetReason } from './case.ts';
import { everything, type Inside } from './extent.ts';
import { trials } from './trials.ts';

/** The part that the act replaces or decides; a decision on a grant has its ETag at the grant. */
const parts: Readonly<Partial<Record<Act, Part>>> = {
  classify: 'classification',
  plan: 'plan',
  requestClosing: 'closing',
  approveClosing: 'closing',
  returnClosing: 'closing',
  endCase: 'whole',
};

export interface Asking {
  readonly person: Person;
  readonly now: Circumstances;
  readonly language: Language;
  /** What of the case stands in the picture; all of it where not said. */
  readonly inside?: Pick<Inside, 'isHere' | 'grantId'>;
}

/** Everything this person's roles may do in this case, told apart by whether it can be done now, and why not. */
export function actsFor(
  c: CrisisCase,
  { person, now, language, inside = everything(c) }: Asking,
): { readonly allowed: AllowedAct[]; readonly notYet: NotYet[] } {
  const gate = gateOf(c);
  const here = underRulesOf(c.dong, now);
  const every: readonly (CaseAct | 'reportCrisis')[] = ['reportCrisis', ...caseActs];
  const judged = every
    .filter((act) => roleAt(gate, person, act) !== null && isNowOrAhead(c, act))
    .filter((act) => inside.grantId === null || isOfGrant(act))
    .flatMap((act) => {
      const found = judge({ c, now: here, inside, person }, act);
      return found ? [{ act, ...found }] : [];
    });
  return {
    allowed: judged
      .filter(({ reason }) => reason === null)
      .map(({ act, abouts }) => ({ act, abouts, ifMatch: ifMatchOf(c, act), ...latenessOf(c, act, now) })),
    notYet: judged.flatMap(({ act, reason }) =>
      reason ? [{ act, reason, sentence: sentenceOf(c, reason)[language] }] : [],
    ),
  };
}

function ifMatchOf(c: CrisisCase, act: Act): string | null {
  const part = parts[act];
  return part ? etagOf(part, seenNumber(c, part)) : null;
}

/** Which duties the act would end after the day of the law (K2), so that it needs a cause. */
function latenessOf(
  c: CrisisCase,
  act: Act,
  { at }: Circumstances,
): Pick<AllowedAct, 'lateCauseNeeded' | 'lateAbouts'> {
  const late = clocks(c).filter((clock) => clock.act === act && lateFrom(clock.due) <= at);
  const lateAbouts = aboutsOf[act] ? late.flatMap(({ about }) => about ?? []) : [];
  return { lateCauseNeeded: late.length > 0, lateAbouts };
}

/** Acts on a grant say which one; a number of another system may be a grant's own. */
const isOfGrant = (act: Act): boolean => aboutsOf[act] !== undefined || act === 'recordExternalNumber';

interface Judged {
  readonly abouts: readonly string[];
  readonly reason: NotYetReason | null;
}

interface Judging extends Pick<Asking, 'person' | 'now'> {
  readonly c: CrisisCase;
  readonly inside: Pick<Inside, 'isHere' | 'grantId'>;
}

/** Null where it has nothing to say in this picture: all that the act could be about stands in another. */
function judge({ c, now, inside, person }: Judging, act: CaseAct | 'reportCrisis'): Judged | null {
  if (act === 'reportCrisis') return { abouts: [], reason: null };
  if (!actsAllowedIn(c.stage).includes(act))
    return inside.grantId === null ? { abouts: [], reason: { code: 'actOutOfOrder', stage: c.stage } } : null;
  const every = aboutsOf[act]?.(c, now.at);
  const all = act === 'adviseCase' ? every?.filter((id) => isTheirsToAdvise(c, person, id)) : every;
  if (!all) return { abouts: [], reason: whyNot(c, { act, about: '' }, now) };
  const here = all.filter((about) => inside.isHere(about));
  if (here.length === 0 && (all.length > 0 || inside.grantId !== null)) return null;
  const tried = here.map((about) => ({ about, refusal: whyNot(c, { act, about }, now) }));
  const abouts = tried.filter(({ refusal }) => refusal === null).map(({ about }) => about);
  if (abouts.length > 0) return { abouts, reason: null };
  return { abouts, reason: tried[0]?.refusal ?? { code: 'nothingThere' } };
}

interface Wished {
  readonly act: CaseAct;
  readonly about: string;
}

/** Puts the act to the rules themselves; null where they take it, or where it depends on what is typed. */
function whyNot(c: CrisisCase, { act, about }: Wished, now: Circumstances): NotYetReason | null {
  const inputs: readonly object[] = trials[act]?.({ c, about, now }) ?? [];
  let first: Refusal | null = null;
  for (const input of inputs) {
    const command = { type: act, caseId: c.caseId, lateCause: 'OTHER', ...input } as ActCommand<InCase>;
    const refusal = refusalOf(c, command, now);
    if (!refusal) return null;
    first ??= refusal;
  }
  return first?.code === 'actOutOfOrder' ? { code: first.code, stage: first.stage } : first;
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
  if (reason.code !== 'actOutOfOrder') return refusalWords(reason);
  const next = clocks(c).find(({ waitsFor }) => waitsFor === null);
  if (!next) return nothingThere;
  const { ko, en } = dutyWords[next.act];
  return { ko: `먼저 할 일이 있습니다: ${ko}.`, en: `Something else comes first: ${en}.` };
}
