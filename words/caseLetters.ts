import { sittingLetters } from './caseSittings.ts';
import { by, type Wordings } from './wording.ts';

/** Letters on the case itself: its beginning, the search for its person, its conference, its end. */
export const caseLetters = {
  ...sittingLetters,
  caseOpened: (facts) => ({
    subject: { ko: '새 사례가 열렸습니다', en: 'A new case was opened' },
    body: {
      ko: `위기가구 신고가 들어와 사례를 열었습니다. ${by(facts).ko} 첫 연락을 기록해 주시기 바랍니다.`,
      en: `A household in crisis was reported and a case was opened. Please record the first contact ${by(facts).en}.`,
    },
  }),
  reportJoined: () => ({
    subject: { ko: '진행 중인 사례에 신고가 더해졌습니다', en: 'Another report joined an open case' },
    body: {
      ko: '진행 중인 사례에 같은 가구의 신고가 하나 더 들어왔습니다. 새로 알려진 내용을 확인해 주시기 바랍니다.',
      en: 'Another report of the same household was added to an open case. Please read what is new.',
    },
  }),
  personMissing: (facts) => ({
    subject: { ko: '소재를 알 수 없는 사례가 있습니다', en: 'The whereabouts in a case are unknown' },
    body: {
      ko: `대상자의 소재를 알 수 없어 찾고 있습니다. 그동안 만나야 할 수 있는 일의 기한은 멈춥니다. ${by(facts).ko} 찾은 결과를 다시 기록합니다.`,
      en: `Nobody knows where the person is, and they are being looked for. What cannot be done without them sleeps meanwhile. The search is recorded again ${by(facts).en}.`,
    },
  }),
  dangerFound: () => ({
    subject: { ko: '안부 확인에서 위험이 발견되었습니다', en: 'A welfare check found danger' },
    body: {
      ko: '안부 확인에서 위험한 상황이 확인되었습니다. 지금 사례를 열어 확인하고 필요한 조치를 해 주시기 바랍니다. 목숨이 위험하면 먼저 112나 119에 알려 주시기 바랍니다.',
      en: 'A welfare check found somebody in danger. Please open the case now and see to what is needed. If life is in danger, call 112 or 119 first.',
    },
  }),
  conferenceAsked: (facts) => ({
    subject: { ko: '사례회의를 부탁드립니다', en: 'A case conference is asked for' },
    body: {
      ko: `욕구·위기도 조사가 끝났습니다. ${by(facts).ko} 사례회의 결과를 기록해 주시기 바랍니다.`,
      en: `The assessment is done. Please record the case conference ${by(facts).en}.`,
    },
  }),
  caseEnded: () => ({
    subject: { ko: '사례가 모두 종료되었습니다', en: 'The whole case has ended' },
    body: {
      ko: '사례 전체가 종료되어 진행 중이던 일이 모두 끝났습니다. 지급된 긴급지원의 사후조사와 적정성 심사는 남아 있으면 그대로 하고, 그 뒤에 종결을 요청합니다.',
      en: 'The whole case has ended, and all that was under way with it. What emergency support was given is still checked and reviewed; after that, closing is asked for.',
    },
  }),
  closingAsked: (facts) => ({
    subject: { ko: '종결 승인을 부탁드립니다', en: 'A closing waits for your approval' },
    body: {
      ko: `담당자가 사례의 종결을 요청했습니다. ${by(facts).ko} 승인하거나 돌려보내 주시기 바랍니다.`,
      en: `The officer in charge has asked for the closing of a case. Please approve or return it ${by(facts).en}.`,
    },
  }),
  closingReturned: () => ({
    subject: { ko: '종결이 돌아왔습니다', en: 'The closing was returned' },
    body: {
      ko: '종결이 승인되지 않았거나, 새 신고나 이의신청이 들어와 사례가 다시 진행됩니다. 까닭은 사례에서 보실 수 있습니다.',
      en: 'The closing was not approved, or a new report or an objection came in, and the case goes on. It shows why.',
    },
  }),
  closingApproved: () => ({
    subject: { ko: '사례가 종결되었습니다', en: 'The case was closed' },
    body: {
      ko: '사례의 종결이 승인되었습니다. 사후관리를 하기로 했으면 그 날짜가 할 일에 올라 있습니다.',
      en: 'The closing was approved. Where follow-ups were agreed, they are in your list.',
    },
  }),
} as const satisfies Partial<Wordings>;
