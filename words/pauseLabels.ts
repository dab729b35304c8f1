import type { Pause } from '../domain/pause.ts';
import type { Labels } from './language.ts';

/** Why a deadline sleeps; WHEREABOUTS_UNKNOWN is the house's own word while somebody is looked for. */
export const pauseReasonLabels = {
  WAITING_FOR_PERSON: { ko: '본인을 기다림', en: 'Waiting for the person' },
  WAITING_FOR_OFFICE: { ko: '다른 기관을 기다림', en: 'Waiting for another office' },
  HOSPITAL: { ko: '입원', en: 'In hospital' },
  AWAY_BY_AGREEMENT: { ko: '협의한 부재', en: 'Away by agreement' },
  DISASTER: { ko: '재난', en: 'Disaster' },
  WHEREABOUTS_UNKNOWN: { ko: '소재불명', en: 'Whereabouts unknown' },
} as const satisfies Labels<Pause['reason']>;
