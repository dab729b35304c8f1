import type { ConsentItem, ConsentKind, ConsentWay } from '../domain/consent.ts';
import type { Labels } from './language.ts';

/** Each is asked for separately (개인정보 보호법 제22조제1항). */
export const consentKindLabels = {
  CONSENT_COLLECT: { ko: '수집·이용 동의', en: 'Collection and use' },
  CONSENT_3RD: { ko: '제3자 제공 동의', en: 'Passing data on' },
  CONSENT_SENSITIVE: { ko: '민감정보 처리 동의', en: 'Sensitive data' },
  CONSENT_UNIQUE_ID: { ko: '고유식별정보 처리 동의', en: 'Unique identifiers' },
  CONSENT_ELECTRONIC: { ko: '전자송달 동의', en: 'Notices by electronic means' },
} as const satisfies Labels<ConsentKind>;

export const consentItemLabels = {
  CONTACT: { ko: '연락처', en: 'Contact details' },
  FAMILY: { ko: '가족관계', en: 'Family' },
  INCOME: { ko: '소득·재산', en: 'Income and assets' },
  HEALTH: { ko: '건강', en: 'Health' },
  NEEDS: { ko: '욕구·위기도', en: 'Needs and crisis level' },
  CASE_NOTES: { ko: '상담·사례 기록', en: 'Case notes' },
} as const satisfies Labels<ConsentItem>;

export const consentWayLabels = {
  WRITTEN: { ko: '서면', en: 'In writing' },
  ELECTRONIC: { ko: '전자서명', en: 'Electronically' },
  ORAL_RECORDED: { ko: '구두 (녹음)', en: 'By word of mouth, recorded' },
} as const satisfies Labels<ConsentWay>;
