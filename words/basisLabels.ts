import type { ProcessingBasis, SensitiveBasis, ShareBasis } from '../domain/legalBasis.ts';
import type { Labels } from './language.ts';

/** On what personal data leaves the office. */
export const shareBasisLabels = {
  CONSENT_3RD: { ko: '본인의 제3자 제공 동의', en: 'Consent of the person' },
  MIN_SHARE_GOV: {
    ko: '보장기관 최소 제공 (사회보장급여법 제15조제4항)',
    en: 'Minimum for a public body (Act §15④)',
  },
  VITAL_INTEREST: {
    ko: '급박한 생명·신체·재산의 이익 (개인정보 보호법 제18조제2항제3호)',
    en: 'Life, body or property in urgent danger (PIPA §18②3)',
  },
} as const satisfies Labels<ShareBasis>;

/** On what an act processes personal data at all. */
export const processingBasisLabels = {
  EWSA_TASK: { ko: '긴급복지지원법의 업무', en: 'Task of the Emergency Aid and Support Act' },
  SSBA_TASK: { ko: '사회보장급여법의 업무', en: 'Task of the Social Security Benefits Act' },
  LOCATION_REQUEST: {
    ko: '전화번호 제공 요청 (사회보장급여법 제11조제3항)',
    en: 'Request for a telephone number (Benefits Act §11③)',
  },
  CONSENT: { ko: '본인의 동의', en: 'Consent of the person' },
  NO_PERSONAL_DATA: { ko: '개인정보를 다루지 않음', en: 'No personal data' },
} as const satisfies Labels<ProcessingBasis>;

/** On what health may be written down. */
export const sensitiveBasisLabels = {
  CONSENT_SENSITIVE: { ko: '민감정보 처리 동의', en: 'Consent to sensitive data' },
  EWSA_SENSITIVE: {
    ko: '긴급지원에 필요 (긴급복지지원법 시행령 제9조)',
    en: 'Needed for emergency support (Decree §9)',
  },
} as const satisfies Labels<SensitiveBasis>;
