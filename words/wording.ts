import type { Act } from '../domain/crisisCase/acts.ts';
import type { LetterTemplate } from '../domain/crisisCase/letterTemplates.ts';
import type { Letter } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import { dueWords } from './dates.ts';
import { clockDutyWords } from './duties.ts';
import type { Said } from './language.ts';

/** What a letter may tell: a case number, codes and days. */
export type Facts = Letter['facts'];

/** What stands in a letter: a subject line, and sentences of which none names a person. */
export interface Wording {
  readonly subject: Said;
  readonly body: Said;
}

export type Wordings = Readonly<Record<LetterTemplate, (facts: Facts) => Wording>>;

/** Until when, where the letter has a day to name. */
export function by({ dueAt }: Facts): Said {
  if (typeof dueAt !== 'string') return { ko: '빠른 시일 안에', en: 'soon' };
  const { ko, en } = dueWords(dueAt as Instant);
  return { ko: `${ko}까지`, en: `by ${en}` };
}

/** The duty that the letter is about; one that was written before edition 5 knows the act alone. */
export const duty = ({ act, duty: id = '' }: Facts): Said =>
  clockDutyWords({ id: String(id), act: act as Act });
