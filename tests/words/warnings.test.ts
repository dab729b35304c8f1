import { describe, expect, it } from '@jest/globals';
import { reasonsFor, warningCodes } from '../../domain/emergencySupport/warnings/codes.ts';
import type { Warning } from '../../domain/emergencySupport/warnings/warning.ts';
import { asId } from '../../domain/ids.ts';
import { getPlainDate } from '../../domain/time.ts';
import { eventDetails } from '../../words/timeline.ts';
import { warningWords } from '../../words/warningWords.ts';

const facts = {
  ...{ caseId: asId('case'), grantId: 'g1', reasons: ['JOB_LOSS'], endedOn: getPlainDate('2026-06-15') },
  ...{ until: getPlainDate('2028-06-15'), monthsLeft: 19, wonCounted: 2_000_000, lineWon: 1_923_178 },
  ...{ ground: 'REFUGEE', evidence: 'REFUGEE_CERTIFICATE', otherAct: 'MEDICAL_AID', kind: 'MEDICAL' },
  ...{ sub: 'FUEL', from: getPlainDate('2026-09-30'), months: [10, 11, 12, 1, 2, 3], along: ['LIVELIHOOD'] },
  rule: { law: '긴급복지지원사업 안내', strength: 'GUIDE', verified: false },
};

describe('a warning', () => {
  it.each(warningCodes)(
    '%s is a whole sentence in both languages, and has reasons that answer it',
    (code) => {
      const { ko, en } = warningWords({ ...facts, code } as unknown as Warning);
      expect(ko).toMatch(/[가-힣].*\.$/u);
      expect(en).toMatch(/^[A-Z][^가-힣]*\.$/u);
      expect(`${ko}${en}`).not.toMatch(/undefined|NaN|\[object/);
      expect(reasonsFor[code].length).toBeGreaterThan(1);
    },
  );

  it('stands in what happened with the reason of whoever went on, and so does what differs from the table', () => {
    const answered = [{ code: 'RE_SUPPORT', reason: 'NEW_EVENT' }];
    const supports = [{ kind: 'LIVELIHOOD', sub: null, amountReason: 'REAL_COST' }];
    const said = eventDetails('grantDecided', { supports, answered, notGivenReason: 'NOT_WANTED' });
    expect(said.map(({ ko }) => ko)).toEqual([
      '생계지원 (실제 드는 금액)',
      '본인이 바라지 않음',
      '같은 사유로 다시 지원: 같은 사유라도 새로 생긴 일',
    ]);
  });
});
