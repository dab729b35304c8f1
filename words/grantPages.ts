import type { Said } from './language.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The clocks of a grant, side by side. */
export const grantClockWords = {
  title: { ko: '기한 (쓴 시간과 남은 시간)', en: 'Clocks (time used and left)' },
  clock: { ko: '기한', en: 'Clock' },
  from: { ko: '시작', en: 'From' },
  used: { ko: '쓴 시간', en: 'Used' },
  left: { ko: '남은 시간', en: 'Left' },
  due: { ko: '끝나는 때', en: 'Ends' },
  done: { ko: '마침', en: 'done' },
  asItStood: { ko: '어느 날의 모습 보기', en: 'As it stood on a day' },
} as const satisfies Record<string, Said>;

/** A length of real time, through nights and holidays: 18시간 20분. */
export function hoursWords(ms: number): Said {
  const minutes = Math.floor(ms / minuteMs);
  const [hours, rest] = [Math.floor(ms / hourMs), minutes % 60];
  if (hours === 0) return { ko: `${String(rest)}분`, en: `${String(rest)} min` };
  return {
    ko: `${String(hours)}시간 ${String(rest)}분`,
    en: `${String(hours)} h ${String(rest)} min`,
  };
}

export const daysWords = (days: number): Said => ({
  ko: `${String(days)}일`,
  en: `${String(days)} ${days === 1 ? 'day' : 'days'}`,
});

/** Time that is over: 3시간 5분 지남. */
export const overBy = ({ ko, en }: Said): Said => ({ ko: `${ko} 지남`, en: `over by ${en}` });
/** A clock that was stopped, with what was left then or by how much it was late. */
export const doneWith = ({ ko, en }: Said): Said => ({ ko: `${ko} 남기고 마침`, en: `done with ${en} left` });
export const doneLateBy = ({ ko, en }: Said): Said => ({ ko: `${ko} 늦게 마침`, en: `done late by ${en}` });

/** What was paid of what was granted. */
export const paidOf = (paid: Said, granted: Said): Said => ({
  ko: `${granted.ko} 가운데 ${paid.ko} 지급`,
  en: `${paid.en} of ${granted.en} paid`,
});
