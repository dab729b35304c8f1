import type { Committee, ItemKind, WholeKind } from '../committee/kinds.ts';
import type { Clock, Duty } from '../clock.ts';
import type { Proposal } from '../meeting/items.ts';
import type { Asks } from '../meeting/outcomeActs.ts';
import { committeePlaceOf, isCommittees, questions, type QuestionAct } from '../meeting/questions.ts';
import { clocks } from './clocks.ts';
import type { CrisisCase } from './state.ts';

/** What an item asks, whichever sitting it stands on: its kind, and which grant, extension or selection of the case. */
export interface Question {
  readonly kind: ItemKind;
  readonly about: string | null;
}

/** A duty of the case that a committee alone can do. */
export interface Need extends Question {
  readonly clock: Clock;
  readonly committee: Committee & { readonly kind: WholeKind };
  /** What the members would be asked to say yes to; null where their yes says it, or where it is theirs to find. */
  readonly proposal: Proposal | null;
  /** Means and money that the officer proposes. */
  readonly asks?: Asks;
}

/** Every open duty that only a sitting can do, the nearest first. */
export const needsOf = (c: CrisisCase): Need[] =>
  clocks(c).flatMap((clock) => {
    const { act, about } = clock;
    if (!isCommittees(act)) return [];
    const asked = questionOf(c, clock);
    return asked ? [{ clock, ...asked, ...asking(c, act, about) }] : [];
  });

export const isSameQuestion = (a: Question, b: Question): boolean => a.kind === b.kind && a.about === b.about;

/** Which item that duty would be; null where somebody alone does it, as the chair who decides first (K1). */
export function questionOf(c: CrisisCase, { act, about }: Pick<Duty, 'act' | 'about'>): Question | null {
  if (!isCommittees(act)) return null;
  const { kind } = questions[act];
  switch (act) {
    case 'recordConference':
      return { kind, about: null };
    case 'recordAdequacy':
    case 'ratifySelection':
      return { kind, about };
    case 'decideExtension':
      return c.extensions.some(({ id, by }) => id === about && by === 'COMMITTEE') ? { kind, about } : null;
    case 'decideSelection':
      return c.selections.some(({ id, way }) => id === about && way !== 'CHAIR_FIRST')
        ? { kind, about }
        : null;
  }
}

function asking(
  c: CrisisCase,
  act: QuestionAct,
  about: string | null,
): Pick<Need, 'committee' | 'proposal' | 'asks'> {
  const { committee: kind } = questions[act];
  const committee = { kind, place: committeePlaceOf(kind, c.dong) };
  switch (act) {
    case 'recordConference':
      return { committee, proposal: c.crisisLevel === 'HIGH' ? 'HIGH_DIFFICULTY' : 'GENERAL' };
    case 'decideSelection':
      return { committee, proposal: 'SELECT', ...meansAsked(c, about) };
    case 'ratifySelection':
      return { committee, proposal: 'RATIFY' };
    case 'recordAdequacy':
      return { committee, proposal: foundBefore(c, about) };
    case 'decideExtension':
      return { committee, proposal: null };
  }
}

/** As the request named them: the thing, and how much where it is money. */
function meansAsked({ selections }: CrisisCase, selectionId: string | null): { readonly asks?: Asks } {
  const selection = selections.find(({ id }) => id === selectionId);
  return selection ? { asks: selection.asks ?? { means: selection.thing } } : {};
}

/** What the officer's after-check found; that somebody deceived the office is for people alone to say. */
function foundBefore({ grants }: CrisisCase, grantId: string | null): Proposal {
  return grants.find(({ id }) => id === grantId)?.meansWithin === false ? 'INADEQUATE' : 'ADEQUATE';
}
