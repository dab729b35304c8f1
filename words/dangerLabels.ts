import type { DangerAnswer, EmergencyCall, EmergencyLine, NoCallReason } from '../domain/danger.ts';
import { timeWords } from './dates.ts';
import type { Labels, Said } from './language.ts';

/** Each line by its number and who answers there. */
export const emergencyLineLabels = {
  POLICE_112: { ko: '112 경찰', en: '112 police' },
  RESCUE_119: { ko: '119 구급·소방', en: '119 ambulance and fire' },
  SUICIDE_109: { ko: '109 자살예방 상담', en: '109 suicide prevention' },
} as const satisfies Labels<EmergencyLine>;

export const noCallReasonLabels = {
  NO_RISK_TO_LIFE: { ko: '목숨이 위험한 일은 아님', en: 'no risk to life' },
  OTHERS_CALLED: { ko: '다른 분이 이미 알림', en: 'somebody else has called' },
  HELP_IS_THERE: { ko: '경찰·구급이 이미 와 있음', en: 'help is there already' },
  CALLING_NOW: { ko: '이제 바로 알림', en: 'calling right now' },
} as const satisfies Labels<NoCallReason>;

/** The questions about 112, 119 and 109, and what a case shows of the answers. */
export const dangerWords = {
  fact: { ko: '112·119·109', en: '112, 119, 109' },
  lines: { ko: '바로 도와주는 곳', en: 'Who helps at once' },
  callFirst: {
    ko: '목숨이 위험하면 적기 전에 먼저 거세요.',
    en: 'Where a life is at risk, call before you go on writing.',
  },
  calls: { ko: '어디에 알렸습니까?', en: 'Who was called?' },
  callsHint: {
    ko: '알린 곳을 고르고, 알면 시각을 적어 주세요. 아직 모르면 비워 두고 사례부터 여셔도 됩니다.',
    en: 'Tick who was called, with the time if you know it. If nobody knows yet, open the case first.',
  },
  at: { ko: '알린 시각 (예: 14:05)', en: 'Time of the call, as 14:05' },
  whyNot: { ko: '알리지 않았으면 그 까닭', en: 'If nobody was called, why' },
  called: { ko: '알림', en: 'called' },
  notCalled: { ko: '알리지 않음', en: 'not called' },
  unanswered: { ko: '알렸는지 답하지 않음', en: 'nobody said whether they were called' },
  support: { ko: '긴급지원도 지금 요청하기', en: 'Ask for emergency support now' },
  supportHint: {
    ko: '요청하면 현장확인·결정·지급의 시계가 바로 돕니다. 위기사유를 하나 이상 골라야 합니다. 외국인 가구와 그 밖의 지원은 사례에서 요청합니다.',
    en: 'The clocks of field check, decision and payment begin at once. One ground of the crisis at least is needed. For foreign households and other kinds, ask in the case.',
  },
  source: { ko: '근거', en: 'Source' },
} as const satisfies Record<string, Said>;

function callWords({ line, at }: EmergencyCall): Said {
  const { ko, en } = emergencyLineLabels[line];
  const time = at === null ? '' : ` ${timeWords(at)}`;
  return { ko: `${ko}${time} ${dangerWords.called.ko}`, en: `${en}${time} ${dangerWords.called.en}` };
}

/** What was answered, one saying for each call; a single one where there was none. */
export function dangerDetails({ calls, whyNot }: DangerAnswer): readonly Said[] {
  if (whyNot === null) return calls.map(callWords);
  const { ko, en } = noCallReasonLabels[whyNot];
  const none = { ko: `${dangerWords.notCalled.ko}: ${ko}`, en: `${dangerWords.notCalled.en}: ${en}` };
  return [...calls.map(callWords), none];
}
