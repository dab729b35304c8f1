import type { Said } from './language.ts';

/**
 * 비밀유지 서약 by its number; what somebody gave stays to be read as they gave it, so a wording is never changed, only
 * followed by another. 사회보장급여법 제49조, 개인정보 보호법 제59조.
 */
const pledges: Readonly<Record<number, readonly Said[]>> = {
  1: [
    {
      ko: '이 자료에서 알게 된 내용을 회의의 의견을 내는 데에만 쓰고, 누구에게도 말하거나 보이지 않겠습니다.',
      en: 'I use what I learn from this material for my opinion at this meeting alone, and neither tell nor show it to anybody.',
    },
    {
      ko: '자료를 베끼거나 찍거나 내려받지 않고, 링크와 확인번호를 다른 사람에게 주지 않겠습니다.',
      en: 'I do not copy, photograph or download it, and give neither the link nor the code to anybody.',
    },
    {
      ko: '누구의 이야기인지 알아내려 하지 않으며, 아는 가구이면 바로 회피를 알리겠습니다.',
      en: 'I do not try to find out whom it is about, and step back at once if I know the household.',
    },
    {
      ko: '업무 중 알게 된 비밀을 누설하면 사회보장급여법 제49조와 개인정보 보호법 제59조에 따라 처벌받을 수 있음을 압니다.',
      en: 'I know that telling what is confidential is punishable by the Social Security Benefits Act (§49) and the Personal Information Protection Act (§59).',
    },
  ],
};

/** The sentences of a pledge; none where nobody knows its number. */
export const pledgeSentences = (version: number): readonly Said[] => pledges[version] ?? [];
