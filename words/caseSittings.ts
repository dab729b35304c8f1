import type { SittingEvent } from '../domain/crisisCase/sittings.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { committeeLabels, itemKindLabels } from './committeeLabels.ts';
import { momentWords } from './dates.ts';
import type { Details } from './details.ts';
import { labelOf, type Said } from './language.ts';
import type { Sentences } from './sentences.ts';
import { by, type Facts, type Wording } from './wording.ts';

/** What is said of where the questions of a case stand: in its timeline, in letters, in refusals. */

export const sittingSentences = {
  sittingNoted: { ko: '회의 안건으로 올랐습니다', en: 'It stands on the agenda of a meeting' },
  sittingLeft: { ko: '회의 안건에서 빠졌습니다', en: 'It is on that agenda no more' },
  sittingGivenUp: { ko: '필요 없게 된 안건을 거두었습니다', en: 'An item that is not needed was taken off' },
  sittingProposed: {
    ko: '기한에 맞는 회의가 없어 간사에게 회의를 부탁했습니다',
    en: 'No meeting comes in time; its secretary was asked for one',
  },
} as const satisfies Readonly<Record<SittingEvent['type'], Said>>;

const numbered = (item: number): Said => ({
  ko: `안건 ${String(item)}`,
  en: `item ${String(item)}`,
});

/** 2026. 7. 3.(금) 오후 2시 동 사례회의 안건 2: where a question stands, in one line. */
export function standingWords({ committee, item, startsAt }: Standing): Said {
  const [at, who, no] = [momentWords(startsAt), committeeLabels[committee.kind], numbered(item)];
  return { ko: `${at.ko} ${who.ko} ${no.ko}`, en: `${who.en}, ${at.en}, ${no.en}` };
}
type Standing = Pick<
  Extract<SittingEvent, { readonly type: 'sittingNoted' }>,
  'committee' | 'item' | 'startsAt'
>;

export const sittingDetails: Pick<Details, SittingEvent['type']> = {
  sittingNoted: (event) => [itemKindLabels[event.kind], standingWords(event)],
  sittingLeft: ({ kind }) => [itemKindLabels[kind]],
  sittingGivenUp: ({ kind }) => [itemKindLabels[kind]],
  sittingProposed: ({ kind, committee, dueAt, nextAt }) => [
    itemKindLabels[kind],
    committeeLabels[committee.kind],
    by({ dueAt }),
    ...(nextAt ? [laterWords(nextAt)] : []),
  ],
};

function laterWords(nextAt: Instant): Said {
  const { ko, en } = momentWords(nextAt);
  return { ko: `다음 회의는 ${ko}`, en: `the next one is on ${en}` };
}

type SittingLetter = 'sittingNoted' | 'sittingLeft' | 'sittingProposed';

/** Letters on where a question stands: committee, day and number, and nothing about anybody. */
export const sittingLetters: Readonly<Record<SittingLetter, (facts: Facts) => Wording>> = {
  sittingNoted: ({ committee, item, startsAt }) => {
    const [who, at] = [labelOf(committeeLabels, committee), momentWords(startsAt as Instant)];
    return {
      subject: { ko: `${who.ko} 안건으로 올랐습니다`, en: 'A case stands on an agenda' },
      body: {
        ko: `이 사례가 ${at.ko} ${who.ko}의 ${String(item)}번 안건으로 올랐습니다. 날짜나 안건이 바뀌면 다시 알려 드립니다.`,
        en: `This case is item ${String(item)} of the ${who.en} on ${at.en}. You will hear if the day or the agenda changes.`,
      },
    };
  },
  sittingLeft: ({ what }) => {
    const { ko, en } = labelOf(itemKindLabels, what);
    return {
      subject: { ko: '회의 안건에서 빠졌습니다', en: 'A case is on the agenda no more' },
      body: {
        ko: `회의가 취소되었거나 그 회의에서 정하지 못해 다음 안건이 빠졌습니다: ${ko}. 다음 회의에 오르면 다시 알려 드립니다.`,
        en: `The meeting was called off or left it undecided: ${en}. You will hear when it stands on the next one.`,
      },
    };
  },
  sittingProposed: (facts) => {
    const [who, what] = [labelOf(committeeLabels, facts.committee), labelOf(itemKindLabels, facts.what)];
    const next = typeof facts.nextAt === 'string' ? momentWords(facts.nextAt as Instant) : null;
    const late: Said = next
      ? { ko: `다음 회의(${next.ko})는 기한보다 늦습니다.`, en: `The next one, on ${next.en}, is too late.` }
      : { ko: '잡힌 회의가 없습니다.', en: 'None is planned.' };
    return {
      subject: { ko: `${who.ko} 회의를 잡아 주시기 바랍니다`, en: 'A meeting is asked for' },
      body: {
        ko: `${by(facts).ko} 정해야 할 안건이 있습니다: ${what.ko}. ${late.ko} 회의를 잡으시면 안건은 저절로 오릅니다.`,
        en: `An item has to be decided ${by(facts).en}: ${what.en}. ${late.en} Once you plan a meeting of the ${who.en}, the item comes by itself.`,
      },
    };
  },
};

type SittingRefusal = Extract<
  Refusal,
  {
    readonly code:
      'onlyFromMeeting' | 'sittingElsewhere' | 'nothingToDecide' | 'proposalNotTheirs' | 'notReached';
  }
>;

export const sittingRefusals: Pick<Sentences, SittingRefusal['code']> = {
  onlyFromMeeting: ({ kind }) => {
    const { ko, en } = itemKindLabels[kind];
    return {
      ko: `위원회가 정하는 일입니다: ${ko}. 회의에서 의결하고 위원장이 회의록에 서명하면 사례에 저절로 기록됩니다. 오른 회의가 없으면 간사에게 회의를 부탁해 주세요.`,
      en: `This is for the committee: ${en}. Once it has decided in a meeting and the minutes are signed, it is recorded here by itself. Where no meeting is planned, please ask its secretary for one.`,
    };
  },
  sittingElsewhere: () => ({
    ko: '이 안건은 이미 다른 회의에 올라 있습니다. 그 회의의 안건을 확인해 주세요.',
    en: 'This already stands on the agenda of another meeting. Please look at that one.',
  }),
  nothingToDecide: () => ({
    ko: '사례에 더는 정할 것이 없습니다. 이미 정해졌거나 거둔 안건입니다. 사례의 경과를 확인해 주세요.',
    en: 'There is nothing to decide in that case any more. Please look at its timeline.',
  }),
  proposalNotTheirs: ({ kind }) => {
    const { ko, en } = itemKindLabels[kind];
    return {
      ko: `이 안건에 맞지 않는 제안입니다: ${ko}. 이 종류의 안건에서 정할 수 있는 것을 골라 주세요.`,
      en: `That cannot be proposed for an item of this kind: ${en}. Please choose what such an item can decide.`,
    };
  },
  notReached: () => ({
    ko: '의결이 일주일 동안 사례에 닿지 못했습니다. 사례를 확인하고, 다시 올리거나 손으로 기록해 주세요.',
    en: 'The decision did not reach its case for a week. Please look at the case, and put it again or record it by hand.',
  }),
};

/** What an item asks, for the button of a case. */
export const sittingActLabels = {
  noteSitting: { ko: '안건으로 오름', en: 'Note the sitting' },
  leaveSitting: { ko: '안건에서 빠짐', en: 'Leave the sitting' },
  proposeSitting: { ko: '회의 부탁', en: 'Ask for a sitting' },
} as const;
