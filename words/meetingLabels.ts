import type { CancelCause, Settlement, UrgentCause, WithdrawCause } from '../domain/meeting/acts.ts';
import type { Proposal } from '../domain/meeting/items.ts';
import { adequacyLabels } from './helpLabels.ts';
import { caseClassLabels } from './labels.ts';
import type { Labels } from './language.ts';

/** What a yes means on an item whose kind leaves it open. */
export const proposalLabels: Labels<Proposal> = {
  ...adequacyLabels,
  ...caseClassLabels,
  SELECT: { ko: '선정', en: 'To select' },
  RATIFY: { ko: '위원장 선결정의 추인', en: 'To ratify the chair’s decision' },
};

/** 긴급한 사유: why notice is shorter than it has to be. */
export const urgentCauseLabels: Labels<UrgentCause> = {
  LIFE_AT_RISK: { ko: '생명·신체가 위급함', en: 'A life is at risk' },
  PERIOD_ENDS: { ko: '지원 기간이 곧 끝남', en: 'A period of support ends' },
  DISASTER: { ko: '재난', en: 'A disaster' },
  NO_QUORUM_BEFORE: { ko: '앞 회의가 정족수 미달', en: 'The sitting before had no quorum' },
};

export const cancelCauseLabels: Labels<CancelCause> = {
  NO_QUORUM: { ko: '정족수 미달', en: 'No quorum' },
  CHAIR_ABSENT: { ko: '위원장 부재', en: 'The chair cannot come' },
  NO_ITEMS: { ko: '다룰 안건이 없음', en: 'There is nothing to decide' },
  DISASTER: { ko: '재난', en: 'A disaster' },
  OTHER_DAY: { ko: '다른 날로 바꿈', en: 'Another day' },
  TO_SIT_TOGETHER: { ko: '모여서 심의하기로 함', en: 'To be discussed together' },
};

export const withdrawCauseLabels: Labels<WithdrawCause> = {
  DECIDED_ELSEWHERE: { ko: '다른 곳에서 이미 정함', en: 'Decided elsewhere' },
  ASKER_WITHDREW: { ko: '올린 사람이 거둠', en: 'Whoever asked took it back' },
  MISTAKE: { ko: '잘못 올림', en: 'A mistake' },
  NOT_OURS: { ko: '이 위원회가 정할 일이 아님', en: 'Not for this committee to decide' },
  NOT_READY: { ko: '자료가 갖춰지지 않음', en: 'Not ready' },
};

/** What became of a decision that its case did not take. */
export const settlementLabels: Labels<Settlement> = {
  DECIDED_ELSEWHERE: withdrawCauseLabels.DECIDED_ELSEWHERE,
  CASE_OVER: { ko: '사례가 끝남', en: 'The case is over' },
  PUT_AGAIN: { ko: '다음 회의에 다시 올림', en: 'Put on another sitting' },
  RECORDED_BY_HAND: { ko: '사례에 손으로 기록함', en: 'Recorded in the case by hand' },
};
