import { wonWords } from './dates.ts';
import type { Said } from './language.ts';

/** The line of the income, with its law. */
export function lineWords(lineWon: number): Said {
  const line = wonWords(lineWon);
  return {
    ko: `월 ${line.ko} 이하면 기준 안입니다 (긴급복지지원법 시행령 제7조제2항).`,
    en: `Up to ${line.en} a month is within the line (Enforcement Decree, article 7(2)).`,
  };
}
