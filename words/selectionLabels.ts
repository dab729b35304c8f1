import type { SelectionStatus, SelectionThing, SelectionWay } from '../domain/selection.ts';
import type { Labels } from './language.ts';

/** Help that the Act does not give, from a city's own means. */
export const selectionThingLabels = {
  HOUSING_DEPOSIT: { ko: '주거 보증금', en: 'Housing deposit' },
  HOME_REPAIR: { ko: '집수리', en: 'Home repair' },
  HEATING: { ko: '난방', en: 'Heating' },
  GOODS: { ko: '물품', en: 'Goods' },
  MONEY: { ko: '생활비', en: 'Money' },
  DIRECT_ENTRY: { ko: '사례관리로 바로 선정', en: 'Direct entry into case management' },
} as const satisfies Labels<SelectionThing>;

/** How the local committee chooses; CHAIR_FIRST is the chair at once and the members after (선결정·추인). */
export const selectionWayLabels = {
  SITTING: { ko: '대면 회의', en: 'At a sitting' },
  TELEPHONE: { ko: '전화 의견', en: 'By telephone' },
  WRITTEN: { ko: '서면 의견', en: 'In writing' },
  CHAIR_FIRST: { ko: '위원장 선결정 뒤 추인', en: 'The chair first, ratified later' },
} as const satisfies Labels<SelectionWay>;

export const selectionStatusLabels = {
  asked: { ko: '선정 전', en: 'Before the selection' },
  selected: { ko: '선정', en: 'Selected' },
  notSelected: { ko: '선정하지 않음', en: 'Not selected' },
  toRatify: { ko: '추인 전', en: 'To be ratified' },
  backToDong: { ko: '동으로 돌려보냄', en: 'Back to the dong' },
  toStatutory: { ko: '법정 지원 요청 전', en: 'Request under the Act to be made' },
  statutory: { ko: '법정 지원으로', en: 'On the track of the Act' },
  unconfirmed: { ko: '추인되지 않음, 처리 전', en: 'Not confirmed, to be settled' },
  settled: { ko: '추인되지 않음, 처리함', en: 'Not confirmed, settled' },
  withdrawn: { ko: '요청 거둠', en: 'Withdrawn' },
} as const satisfies Labels<SelectionStatus>;
