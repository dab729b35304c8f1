import { placesFor } from '../domain/roles.ts';
import type { DongCode } from '../domain/ids.ts';
import { isCarried, rulebookFor, rulebookOn, type Rulebook } from '../domain/rulebook.ts';
import {
  goesBySize,
  inForce,
  placed,
  type ChangeValue,
  type Jurisdiction,
  type PlacedRule,
} from '../domain/rulebook/changes.ts';
import { judgeChange, type ChangeRefusal } from '../domain/rulebook/judging.ts';
import { isRegional, savingsRule, supportKindOf } from '../domain/rulebook/otherRules.ts';
import type { PlainDate } from '../domain/time.ts';
import { addedHolidays } from '../prisma/holidays.ts';
import {
  approveChange,
  proposeChange,
  returnChange,
  ruleChangeRows,
  type Judge,
} from '../prisma/ruleChanges.ts';
import { lawSentences } from '../words/ruleChangePages.ts';
import type { Deps } from './deps.ts';
import { nowInstant, todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { HttpProblem, problem } from './problems.ts';
import type { RuleChangeBody, WonPerSize } from './schemas/rules.ts';
import type { Visitor } from './seam.ts';
import { problemStatuses } from './statuses.ts';

/** Proposes a row beside the file's; it changes nothing until somebody else has approved it. */
export async function proposeRule(deps: Deps, visitor: Visitor, body: RuleChangeBody): Promise<number> {
  permitSomewhere(visitor.person, 'keepRules');
  const { rule, from, until, law, strength, verified, text } = body;
  const place = body.place as Jurisdiction;
  await permitJurisdiction(deps, visitor, place);
  const change = { rule, place, from, until, value: valueOf(body), law, strength, verified, text };
  const proposing = { change, by: visitor.person.staffId, at: await nowInstant() };
  const id = await proposeChange(deps.pool, proposing, await judgeNow(deps));
  if (id === null) throw problem('ruleWaits', { field: 'rule' });
  return id;
}

/** What is asked of that rule; where something else was sent, a value that the judge refuses. */
function valueOf(body: RuleChangeBody): ChangeValue {
  const { rule, value, bySize, byRegion, savings, units } = body;
  if (supportKindOf(rule)) return units ? [units.first, units.authority, units.cap] : [];
  if (isRegional(rule)) return byRegion ? [byRegion.LARGE_CITY, byRegion.CITY, byRegion.COUNTRY] : [];
  if (rule === savingsRule) return savings ? [savings.won, savings.moreForHousing] : [];
  return bySize !== null && goesBySize(rule) ? listOf(bySize) : (value ?? nothing);
}

/** No rule takes it. */
const nothing = -1;

/** From one person on without a gap: what stands behind an empty size makes the list a wrong one. */
function listOf({ p1, p2, p3, p4, p5, p6, p7 }: WonPerSize): readonly number[] {
  const all = [p1, p2, p3, p4, p5, p6, p7];
  const last = all.findLastIndex((won) => won !== null);
  return all.slice(0, last + 1).map((won) => won ?? 0);
}

/** Puts a proposal into force, as the second person. */
export async function approveRule(deps: Deps, visitor: Visitor, id: number): Promise<void> {
  const { by, at } = await keeping(deps, visitor, id);
  const decided = await approveChange(deps.pool, { id, by, at }, await judgeNow(deps));
  if (decided === 'notFound') throw problem('ruleChangeNotFound');
  if (decided === 'samePerson') throw problem('approverProposed');
}

/** Takes back one's own proposal, or sends another's back with a reason. */
export async function returnRule(
  deps: Deps,
  visitor: Visitor,
  { id, reason }: { readonly id: number; readonly reason: string | null },
): Promise<void> {
  const { by, at } = await keeping(deps, visitor, id);
  const ended = await returnChange(deps.pool, { id, by, at, reason });
  if (ended === 'notFound') throw problem('ruleChangeNotFound');
  if (ended === 'reasonMissing') throw problem('ruleReasonMissing', { field: 'reason' });
}

async function keeping(deps: Deps, visitor: Visitor, id: number) {
  permitSomewhere(visitor.person, 'keepRules');
  const row = (await ruleChangeRows(deps.pool)).find((one) => one.id === id);
  if (!row) throw problem('ruleChangeNotFound');
  await permitJurisdiction(deps, visitor, row.place);
  return { by: visitor.person.staffId, at: await nowInstant() };
}

/** The country's rows are every keeper's, as its holidays are; a place's belong to whoever keeps that place. */
async function permitJurisdiction({ places }: Deps, { person }: Visitor, place: Jurisdiction): Promise<void> {
  if (place === 'KR') return;
  const isThere = [...(await places.dongs()).keys()].some((code) => code.startsWith(place));
  if (!isThere) throw problem('placeNotFound', { field: 'place' });
  const isTheirs = placesFor(person, 'keepRules').some((prefix) => place.startsWith(prefix));
  if (!isTheirs) throw problem('notYourPlace', { field: 'place' });
}

/** So many rows may hold or be to come at once: every open case carries them. */
const mostInForce = 40;

async function judgeNow(deps: Deps): Promise<Judge> {
  const today = await todayHere();
  const added = await addedHolidays(deps.pool);
  return (change, approved) => {
    const carried = approved.filter(isCarried).filter(({ until }) => until === null || until >= today);
    if (isCarried(change) && carried.length >= mostInForce) throw problem('rulesFull', { field: 'rule' });
    // What has passed has no book of its own day to be held against, and is refused for its day.
    const day = change.from < today ? today : change.from;
    const book = rulebookOn(day, added, approved.map(placed));
    const nation = rulebookOn(day, added, approved.filter(({ place }) => place === 'KR').map(placed));
    const refusal = judgeChange(change, {
      ...{ today, approved },
      before: bookAt(book, change.place, day),
      nation: { ...bookAt(nation, 'KR', day), ...statutes(rulebookOn(day, added)) },
      held: heldAt(approved, change, day),
    });
    if (refusal) throw refusedChange(refusal);
  };
}

/** What only the file says. */
const statutes = ({ deadlines, supports }: Rulebook) => ({ deadlines, supports });

/** The row of the house that a whole place has for that rule on that day: its own, or one of what it lies in. */
export function heldAt<Change extends PlacedRule>(
  changes: readonly Change[],
  { rule, place }: Pick<PlacedRule, 'rule' | 'place'>,
  day: PlainDate,
): Change | null {
  const above = changes.filter(
    (one) => one.rule === rule && (one.place === 'KR' || place.startsWith(one.place)),
  );
  const [held] = inForce(above, (place === 'KR' ? '' : place) as DongCode, day);
  return held ?? null;
}

/** The book as a whole place has it: rows of less than the place are not its own. */
export function bookAt(book: Rulebook, place: Jurisdiction, day: PlainDate): Rulebook {
  const all = (book.changes ?? []).filter((one) => one.place === 'KR' || place.startsWith(one.place));
  return rulebookFor({ ...book, changes: all }, (place === 'KR' ? '' : place) as DongCode, day);
}

/** Where the first box of the value stands on the form. */
const boxes: Readonly<Record<string, string>> = {
  bySize: 'bySize.p1',
  byRegion: 'byRegion.LARGE_CITY',
  savings: 'savings.won',
  units: 'units.first',
};

function refusedChange(refusal: ChangeRefusal): HttpProblem {
  const { code, field } = refusal;
  const asked = boxes[field] ?? field;
  if (!('law' in refusal)) return problem(refusal.code, { field: asked });
  const { law } = refusal;
  const said = lawSentences[refusal.code](law);
  return new HttpProblem({ status: problemStatuses[code], code, said, field: asked, facts: { law } });
}
