import type { Acts } from '../../../../domain/crisisCase/acts.ts';
import { groundEvidences, otherActs } from '../../../../domain/emergencySupport/warnings/codes.ts';
import { helpWarnings } from '../../../../domain/emergencySupport/warnings/helpWarnings.ts';
import { regions, rulebookFor, supportKinds } from '../../../../domain/rulebook.ts';
import { dayOf } from '../../../../domain/time.ts';
import { hold, turnsBy, type Law } from './moment.ts';

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Means, papers and other help as they may be found; what warns of it has a reason (`withReasons`). */
export const found = (v: number): Partial<Acts['recordFieldCheck']> => ({
  estimate:
    v % 3 === 0
      ? { region: pick(regions, v), incomeWon: v * 90_000, propertyWon: v * 4_000_000, financialWon: v }
      : null,
  otherHelp: v % 4 === 0 ? [{ otherAct: pick(otherActs, v), kind: pick(supportKinds, v) }] : [],
  groundEvidence: v % 2 === 0 ? pick(groundEvidences, v) : null,
});

/** Nothing is given against a warning that nobody answered. */
export const warnedAndAnswered: Law = (moment) => {
  for (const { event, was, at } of turnsBy(moment, 'grantDecided')) {
    const grant = was.grants.find(({ id }) => id === event.grantId);
    const book = rulebookFor(moment.house.rulebook(), was.dong, dayOf(at));
    const met = grant ? helpWarnings(was, { grant, help: event.supports }, book) : [];
    const answered = new Set(event.answered?.map(({ code }) => code));
    hold(
      met.every(({ code }) => answered.has(code)),
      () => ({ met, answered: event.answered }),
    );
  }
};
