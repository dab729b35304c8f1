import type { CrisisLevel, NeedArea, NeedLevel } from '../domain/crisisCase/codes.ts';
import type { CrisisReason } from '../domain/emergencySupport/acts.ts';
import type { Item } from '../domain/meeting/items.ts';
import { yearOf, type Instant, type PlainDate } from '../domain/time.ts';
import type { CaseDetail } from '../prisma/queries/cases.ts';
import { happenedIn } from '../prisma/queries/happened.ts';
import type { Deps } from './deps.ts';
import { peopleIn } from './households.ts';
import { maskName } from './masking.ts';
import { maskText, type Known } from './maskedText.ts';
import { noteIn, paperBody } from './openPaper.ts';
import type { PersonBody } from './schemas/person.ts';
import type { AreaWords } from './views/assessment.ts';
import { ofType } from './views/happened.ts';

/** Somebody of the household as an outsider reads of them. */
export interface MaskedPerson {
  /** Only its ends; null where nobody knows it. */
  readonly name: string | null;
  /** In years below twenty, by tens above; null where it is not known. */
  readonly age: number | null;
  readonly relation: string | null;
}

export interface MaskedArea {
  readonly area: NeedArea;
  readonly level: NeedLevel;
  readonly fact: string | null;
  readonly said: string | null;
  readonly judgement: string | null;
}

/** 가린 자료: one item's case without what names anybody. Null texts are erased or were never written. */
export interface MaskedMaterial {
  readonly people: readonly MaskedPerson[];
  readonly dong: string;
  readonly crisisReasons: readonly CrisisReason[];
  readonly crisisLevel: CrisisLevel | null;
  readonly told: string | null;
  readonly asked: string | null;
  readonly assessment: {
    readonly at: Instant;
    readonly note: string | null;
    readonly areas: readonly MaskedArea[];
  } | null;
}

interface Asked {
  readonly detail: CaseDetail;
  readonly item: Pick<Item, 'paperId'>;
  readonly today: PlainDate;
}

export async function maskedMaterial(deps: Deps, { detail, item, today }: Asked): Promise<MaskedMaterial> {
  const { caseId, householdId, dong, state } = detail;
  const [happened, { person, everybody }, asked] = await Promise.all([
    happenedIn(deps.db, caseId, ['caseOpened', 'assessmentRecorded']),
    peopleIn(deps, householdId),
    noteIn(deps, item.paperId),
  ]);
  const known = knownOf(everybody);
  const mask = (text: string | null | undefined): string | null => (text ? maskText(text, known) : null);
  const [opened] = ofType(happened, 'caseOpened');
  return {
    people: person ? peopleOf(person, { mask, today }) : [],
    dong: dong.name,
    crisisReasons: opened?.event.crisisReasons ?? [],
    crisisLevel: state.crisisLevel,
    told: opened ? mask(await noteIn(deps, opened.event.paperId)) : null,
    asked: mask(asked),
    assessment: await assessmentOf(deps, ofType(happened, 'assessmentRecorded').at(-1), mask),
  };
}

type Everybody = Awaited<ReturnType<typeof peopleIn>>['everybody'];

const knownOf = (everybody: Everybody): Known => ({
  names: everybody.flatMap(({ name }) => name ?? []),
  addresses: everybody.flatMap((one) => ('address' in one && one.address ? [one.address] : [])),
});

interface Masking {
  readonly mask: (text: string | null | undefined) => string | null;
  readonly today: PlainDate;
}

const peopleOf = (person: PersonBody, { mask, today }: Masking): MaskedPerson[] => [
  { name: maskName(person.name), age: ageOf(person.birth, today), relation: null },
  ...person.members.map(({ name, birth, relation }) => ({
    name: maskName(name),
    age: ageOf(birth, today),
    relation: mask(relation),
  })),
];

/** By the year alone, so that no birthday follows from it. */
function ageOf(birth: PlainDate | null | undefined, today: PlainDate): number | null {
  if (!birth) return null;
  const years = yearOf(today) - yearOf(birth);
  return years < 20 ? years : Math.floor(years / 10) * 10;
}

type Assessed = ReturnType<typeof ofType<'assessmentRecorded'>>[number];

async function assessmentOf(
  deps: Deps,
  found: Assessed | undefined,
  mask: Masking['mask'],
): Promise<MaskedMaterial['assessment']> {
  if (!found) return null;
  const { event, at } = found;
  const body = await paperBody<{
    readonly note?: string;
    readonly areas?: Readonly<Record<string, AreaWords | undefined>>;
  }>(deps, event.paperId);
  const areas = event.areas.map(({ area, level }): MaskedArea => {
    const { fact, said, judgement } = body?.areas?.[area] ?? {};
    return { area, level, fact: mask(fact), said: mask(said), judgement: mask(judgement) };
  });
  return { at, note: mask(body?.note), areas };
}
