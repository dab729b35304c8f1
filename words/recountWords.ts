import type { MeetingKeptCause } from '../domain/meeting/renewal.ts';
import type { ListedDuty } from '../domain/meeting/state.ts';
import type { Instant } from '../domain/time.ts';
import { meetingDutyLabels } from './committeeLabels.ts';
import { dueWords } from './dates.ts';
import type { Labels, Said } from './language.ts';
import { noteWords } from './notePages.ts';
import type { Facts } from './wording.ts';

export const recountWords = {
  title: { ko: '기한을 다시 셈', en: 'Deadlines counted again' },
  cause: {
    ko: '새 공휴일이나 새 기준 때문입니다.',
    en: 'A new holiday or new rules are the cause.',
  },
} as const satisfies Record<string, Said>;

/** Until when something was due, and until when it is; the same day is one that is no longer provisional. */
export function movedWords(wasAt: Instant, dueAt: Instant): Said {
  const [was, is] = [dueWords(wasAt), dueWords(dueAt)];
  if (wasAt === dueAt)
    return {
      ko: `${is.ko}까지 그대로이고, 이제 잠정이 아닙니다.`,
      en: `It stays ${is.en} and is no longer provisional.`,
    };
  return {
    ko: `${was.ko}까지였고, 이제 ${is.ko}까지입니다.`,
    en: `It was due by ${was.en} and is due by ${is.en} now.`,
  };
}

/** The same as a letter knows it. */
export const movedIn = ({ wasAt, dueAt }: Facts): Said => movedWords(wasAt as Instant, dueAt as Instant);

/** Why a date stands though the new rules count another one. */
export const keptCauseLabels: Labels<MeetingKeptCause> = {
  wouldBeLate: {
    ko: '그대로 둡니다. 새로 센 날이 이미 지났습니다.',
    en: 'It stands, for the day as counted anew has passed already.',
  },
  agreed: {
    ko: '그대로 둡니다. 상대 위원회와 같은 날을 씁니다.',
    en: 'It stands, for the other committee has the same day.',
  },
  toldToAll: {
    ko: '그대로 둡니다. 위원 모두에게 알린 날입니다.',
    en: 'It stands, for all members were told of it.',
  },
};

/** What is due of a call note or a meeting. */
export const recountedDutyLabels: Labels<ListedDuty | 'answer'> = {
  ...meetingDutyLabels,
  answer: noteWords.duty,
};
