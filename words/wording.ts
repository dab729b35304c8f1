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

/** That dates of something were counted again, and where to look or what is new; the end is what K10 promises. */
export const recounted = (of: Said, news: Said): Wording => ({
  subject: { ko: '기한을 다시 셌습니다', en: 'Deadlines were counted again' },
  body: {
    ko: `달력이나 기준이 바뀌어 이 ${of.ko}의 기한을 다시 셌습니다. ${news.ko} 이 때문에 늦은 일이 되는 것은 없습니다.`,
    en: `The calendar or the rules have changed, and the deadlines of this ${of.en} were counted again. ${news.en} Nothing becomes late by it.`,
  },
});

/** The duty that the letter is about; one that was written before edition 5 knows the act alone. */
export const duty = ({ act, duty: id = '' }: Facts): Said =>
  clockDutyWords({ id: String(id), act: act as Act });
