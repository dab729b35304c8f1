import type { Votes } from '../domain/act.ts';
import type { CaseEventOf, CaseEventType } from '../domain/crisisCase/events.ts';
import type { TakeOverCause } from '../domain/staffing.ts';
import type { PlainDate } from '../domain/time.ts';
import { dayWords } from './dates.ts';
import { expertLabels } from './formPages.ts';
import type { Said } from './language.ts';
import { takeOverCauseLabels } from './staffingLabels.ts';

/** What more the record knows of an event, in codes, days, counts and won; the story itself lies in the paper. */
export type Detail<T extends CaseEventType> = (event: CaseEventOf<T>) => readonly Said[];
export type Details = { readonly [T in CaseEventType]: Detail<T> };

/** For events that say all by their name. */
export const nothing = (): readonly Said[] => [];

export const people = (count: number): Said => ({ ko: `${String(count)}명`, en: `${String(count)} people` });

/** A day on which something falls due. */
export function by(day: PlainDate): Said {
  const { ko, en } = dayWords(day);
  return { ko: `${ko}까지`, en: `by ${en}` };
}

/** The last day of something that goes on until then. */
export function until(day: PlainDate): Said {
  const { ko, en } = dayWords(day);
  return { ko: `${ko}까지`, en: `until ${en}` };
}

/** What a day is of: 이의신청 2026. 11. 22.(일)까지. */
export const dated = (what: Said, day: Said): Said => ({
  ko: `${what.ko} ${day.ko}`,
  en: `${what.en} ${day.en}`,
});

export const votesWords = ({ seated, present, inFavour }: Votes): Said => ({
  ko: `재적 ${String(seated)} 출석 ${String(present)} 찬성 ${String(inFavour)}`,
  en: `${String(inFavour)} of ${String(present)} present (${String(seated)} seated) in favour`,
});

/** Why somebody other than the holder decided; nothing where the holder did. */
export function takenOver(cause: TakeOverCause | null): readonly Said[] {
  if (cause === null) return [];
  const { ko, en } = takeOverCauseLabels[cause];
  return [{ ko: `대결: ${ko}`, en: `decided in place of the holder: ${en}` }];
}

const isExpert = (code: string): code is keyof typeof expertLabels => Object.hasOwn(expertLabels, code);
/** Bodies that the house has no word for stand as their code. */
export const expertWords = (code: string): Said =>
  isExpert(code) ? expertLabels[code] : { ko: code, en: code };
