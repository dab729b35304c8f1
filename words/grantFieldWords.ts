import type { Said } from './language.ts';

/** Questions on emergency support beyond the first decision: nationality, extension, return, objection, selection. */
export const grantFieldWords = {
  nationality: { ko: '국적', en: 'Nationality' },
  foreignerGround: { ko: '외국인을 지원할 수 있는 사유', en: 'Ground for helping a foreign national' },
  foreignerGroundHint: {
    ko: '외국인일 때만 고릅니다 (긴급복지지원법 시행령 제1조의2).',
    en: 'For a foreign national only (Enforcement Decree, article 1-2).',
  },
  supportToExtend: { ko: '어느 지원을 연장합니까?', en: 'Which support is to be extended?' },
  extension: { ko: '어느 연장 요청입니까?', en: 'Which extension?' },
  decider: { ko: '누가 결정합니까?', en: 'Who decides?' },
  deciderHint: {
    ko: '시장·군수·구청장은 한 번에 한 달씩 연장하고, 그 뒤에는 긴급지원심의위원회가 정합니다 (긴급복지지원법 제10조).',
    en: 'The authority extends by one month at a time; after that the review committee decides (Emergency Aid and Support Act, article 10).',
  },
  extendBy: { ko: '얼마나 연장합니까?', en: 'By how much?' },
  granted: { ko: '연장 결정', en: 'The extension' },
  grantedYes: { ko: '연장합니다', en: 'Extend' },
  grantedNo: { ko: '연장하지 않습니다', en: 'Do not extend' },
  votes: { ko: '위원회 표결', en: 'Votes of the committee' },
  votesHint: {
    ko: '재적 과반수가 출석하고 출석 과반수가 찬성해야 합니다 (긴급복지지원법 시행규칙 제5조).',
    en: 'A majority of the seated is present, and a majority of the present in favour (Enforcement Rule, article 5).',
  },
  waiver: { ko: '사전통지', en: 'Prior notice' },
  noticeGiven: { ko: '사전통지했습니다', en: 'Given' },
  waiverHint: {
    ko: '사전통지를 하지 않을 수 있는 까닭은 아래뿐입니다 (행정절차법 제21조제4항, 제22조제4항).',
    en: 'Only on these grounds is there no prior notice (Administrative Procedures Act, articles 21(4) and 22(4)).',
  },
  opinionUntil: { ko: '의견을 낼 마지막 날', en: 'Last day for an opinion' },
  opinionUntilHint: {
    ko: '오늘부터 열흘 이상 두어야 합니다 (행정절차법 제21조제3항). 사전통지를 하지 않으면 비워 둡니다.',
    en: 'Ten days or more from today (Administrative Procedures Act, article 21(3)). Leave it empty where there is no prior notice.',
  },
  amountBack: { ko: '돌려받을 금액', en: 'Amount to be paid back' },
  amountBackHint: {
    ko: '지급한 금액의 전부나 일부입니다. 지원만 중단하면 0원으로 적습니다 (긴급복지지원법 제15조).',
    en: 'All or part of what was paid; 0 where the support is only stopped (Emergency Aid and Support Act, article 15).',
  },
  stop: { ko: '남은 지원', en: 'What is still to come' },
  stopYes: { ko: '중단합니다', en: 'Stop it' },
  stopNo: { ko: '그대로 둡니다', en: 'Leave it' },
  serviceWay: { ko: '송달 방법', en: 'Way of service' },
  arrivedOn: { ko: '도달한 날', en: 'Arrived on' },
  arrivedOnHint: {
    ko: '도달하지 않았으면 비워 둡니다. 이의신청 기간은 도달한 날부터 셉니다 (행정절차법 제15조, 긴급복지지원법 제16조).',
    en: 'Leave it empty where it did not arrive. The days for an objection run from the arrival (Administrative Procedures Act, article 15; Emergency Aid and Support Act, article 16).',
  },
  receivedOn: { ko: '이의신청을 받은 날', en: 'Objection received on' },
  receivedOnHint: {
    ko: '기간이 지난 이의신청도 받습니다. 시·도가 판단합니다.',
    en: 'A late objection is taken all the same; the province decides.',
  },
  objectionOutcome: { ko: '시·도의 결정', en: 'Decision of the province' },
  amountRemaining: { ko: '결정 뒤 돌려받을 금액', en: 'Amount still to be paid back' },
  amountRemainingHint: {
    ko: '일부 인용일 때 이 금액이 됩니다. 인용이면 0원, 기각이면 그대로입니다.',
    en: 'Counts where it was upheld in part; upheld means nothing, dismissed means as before.',
  },
  amountReturned: { ko: '납부한 금액', en: 'Amount that came in' },
  returnedOn: { ko: '납부한 날', en: 'Came in on' },
  thing: { ko: '무엇을 선정합니까?', en: 'What is to be selected?' },
  thingHint: {
    ko: '법으로 줄 수 없는 도움입니다. 긴급지원은 이 선정을 기다리지 않습니다.',
    en: 'Help that the Act does not give. Emergency support never waits for it.',
  },
  selectionWay: { ko: '어떻게 정합니까?', en: 'How is it decided?' },
  selection: { ko: '어느 선정입니까?', en: 'Which selection?' },
  selected: { ko: '선정 결과', en: 'The selection' },
  selectedYes: { ko: '선정합니다', en: 'Select' },
  selectedNo: { ko: '선정하지 않습니다', en: 'Do not select' },
  chairAlone: {
    ko: '위원장이 먼저 정하는 것이면 표결을 비워 둡니다. 나중에 위원회가 추인합니다.',
    en: 'Where the chair decides first, leave the votes empty; the members ratify it later.',
  },
  ratified: { ko: '추인', en: 'Ratification' },
  ratifiedYes: { ko: '추인합니다', en: 'Ratify' },
  ratifiedNo: { ko: '추인하지 않습니다', en: 'Do not ratify' },
} as const satisfies Record<string, Said>;
