import type { Said } from './language.ts';

/** Questions of the acts on the case itself, from the search for its person to its end. */
export const caseFieldWords = {
  lateCause: { ko: '늦은 까닭', en: 'Why it is late' },
  takeOver: { ko: '대결 사유', en: 'Why you decide in place of the holder' },
  received: { ko: '회신 결과', en: 'The answer' },
  receivedYes: { ko: '전화번호를 받았습니다', en: 'The number was given' },
  receivedNo: { ko: '받지 못했습니다', en: 'No number was given' },
  receivedHint: {
    ko: '받았으면 그 사실을 30일 안에 본인에게 알려야 합니다 (사회보장급여법 제11조제5항).',
    en: 'Whose number was given has to be told within thirty days (Social Security Benefits Act, article 11(5)).',
  },
  toldWay: { ko: '알린 방법', en: 'How they were told' },
  toldWayHint: {
    ko: '조회한 기관, 목적, 날짜를 알립니다 (사회보장급여법 제11조제5항).',
    en: 'Tell who asked, for what and when (Social Security Benefits Act, article 11(5)).',
  },
  checker: { ko: '누가 확인했습니까?', en: 'Who looked?' },
  told: { ko: '개인정보 안내 방법', en: 'How they were told of the use of their data' },
  toldHint: {
    ko: '근거, 이용 목적과 범위, 변동 신고 의무, 보유기간과 파기를 알립니다. 서면이 먼저이고, 어려우면 전화나 구두로 합니다 (사회보장급여법 제5조제5항, 시행령 제2조제5항).',
    en: 'Tell the ground, the purpose and range, the duty to report changes, and how long data are kept. In writing; where that cannot be, by phone or by word of mouth (Social Security Benefits Act, article 5(5); Decree, article 2(5)).',
  },
  areaLevel: { ko: '욕구의 크기', en: 'How great the need is' },
  priority: { ko: '우선순위', en: 'Priority' },
  priorityHint: {
    ko: '1이 가장 먼저입니다. 계획에 넣지 않을 것은 비워 둡니다.',
    en: '1 comes first. Leave it empty where nothing is planned.',
  },
  fact: { ko: '확인한 사실', en: 'Facts that were seen' },
  said: { ko: '본인의 말', en: 'The person’s own words' },
  judgement: { ko: '담당자의 판단', en: 'The worker’s judgement' },
  strength: { ko: '강점과 자원', en: 'Strengths' },
  findings: { ko: '이어서 살필 것', en: 'What has to be taken up' },
  findingsHint: {
    ko: '없으면 고르지 않습니다. 건강 정보는 민감정보 처리 동의가 있거나 긴급지원이 진행 중일 때만 적습니다 (개인정보 보호법 제23조, 긴급복지지원법 시행령 제9조).',
    en: 'Choose nothing where there is nothing. Health is written down only with the consent to sensitive data, or while emergency support is under way (Personal Information Protection Act, article 23; Enforcement Decree, article 9).',
  },
  basisHint: {
    ko: '밖에서 온 분이 있으면 이 가구의 이야기를 들을 근거가 있어야 합니다 (사회보장급여법 제15조제4항).',
    en: 'Whoever comes from outside needs a ground to hear of this household (Social Security Benefits Act, article 15(4)).',
  },
  basisNone: { ko: '밖에서 온 분이 없음', en: 'Nobody came from outside' },
  opinion: { ko: '본인의 의견', en: 'The person’s own word' },
  opinionHint: {
    ko: '계획에는 본인이나 가족의 의견을 듣습니다 (사회보장급여법 제15조제1항).',
    en: 'The plan takes the word of the person or the family (Social Security Benefits Act, article 15(1)).',
  },
  unsignedReason: { ko: '본인의 서명', en: 'The person’s name under it' },
  signed: { ko: '서명했습니다', en: 'Signed' },
  noFollowUp: { ko: '사후관리', en: 'Follow-up' },
  followUpYes: { ko: '종결한 뒤 살펴봅니다', en: 'Somebody looks in afterwards' },
  noFollowUpHint: {
    ko: '사후관리를 하지 않으려면 까닭을 고릅니다.',
    en: 'Where nobody looks in afterwards, choose why.',
  },
  returnReason: { ko: '반려·보완 사유', en: 'Why it is returned' },
  endCause: { ko: '전체 종료 사유', en: 'Why everything ends' },
  endCauseHint: {
    ko: '진행 중인 일이 모두 끝납니다. 지급한 긴급지원의 사후조사와 적정성 심사는 남습니다. 무엇이 끝나는지 먼저 확인해 주세요.',
    en: 'All that is under way ends; the check and review of what was given go on. Please look first at what would fall.',
  },
  personHint: {
    ko: '확인한 것만 적습니다. 가구의 열쇠로 잠가 보관합니다.',
    en: 'Write only what was found out. It is sealed with the key of the household.',
  },
  otherHousehold: { ko: '어느 가구와 다릅니까?', en: 'From which household is it another?' },
  intoHousehold: { ko: '어느 가구와 합칩니까?', en: 'With which household is it one?' },
  intoHouseholdHint: {
    ko: '이 사례는 끝나고 고른 가구에서 이어집니다. 두 기록은 모두 남습니다. 진행 중인 지원과 연계는 먼저 마무리해야 합니다.',
    en: 'This case ends and goes on in the household that you choose; both records stay. What is under way has to be finished first.',
  },
  intoCaseNo: { ko: '이어질 가구의 사례번호', en: 'Case number of the household in which it goes on' },
  intoCaseNoHint: {
    ko: '이름·생년월일·전화 가운데 둘이 같은 가구가 없습니다. 같은 분인 것을 확인했으면 찾아 둔 사례번호를 적습니다(예: 2026-00001). 이 사례는 끝나고 그 가구에서 이어집니다. 두 기록은 모두 남습니다.',
    en: 'No household has two of name, birth and phone in common with this one. Where you have made sure that they are one, write the number of the case you found, as in 2026-00001. This case ends and goes on there; both records stay.',
  },
  leftOn: { ko: '분리된 날', en: 'Left on' },
  leftOnHint: {
    ko: '어디로 갔는지는 이 사례에 남기지 않습니다.',
    en: 'Where they went is not written down here.',
  },
  newOfficer: { ko: '새 가구의 담당', en: 'Officer of the new household' },
  newOfficerHint: {
    ko: '이전 가구의 담당자와 다른 분이어야 합니다. 새 가구의 기록은 맡은 분만 볼 수 있습니다.',
    en: 'Somebody other than the officer of the old household. Only those in charge may look at the new one.',
  },
  safety: { ko: '안전을 살피는 방문입니까?', en: 'Are these visits for safety?' },
  safetyYes: {
    ko: '예, 하루만 늦어도 시 총괄에게 알립니다',
    en: 'Yes; the supervisor hears of a single day',
  },
  safetyNo: { ko: '아니요', en: 'No' },
} as const satisfies Record<string, Said>;
