import { describe, expect, it } from '@jest/globals';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { lookAtRefused, textOf } from './look.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { visitorIn } from './samples.ts';
import { workedCase } from './wideCases.ts';

const worked = workedCase();
const windows = createSampleWindows([worked]);
const stale = { status: 412, code: 'stale', title: '보고 계신 사이에 바뀌었습니다.' };
const typed = {
  areas: ['HEALTH', 'SAFETY'],
  opinion: ['AGREES'],
  unsignedReason: [''],
  note: ['먼저 몸을 돌본다.\n그다음 집을 고친다.'],
};

type Refused = Parameters<typeof lookAtRefused>[1];

const back = (form: Act, more: Partial<Pick<Refused, 'typed' | 'problem'>> = {}) =>
  lookAtRefused(windows, {
    ...{ form, caseId: worked.caseId, typed, visitor: visitorIn('officer') },
    ...{ problem: stale, ...more },
  });

describe('whoever was overtaken by a colleague', () => {
  it('sees what was recorded meanwhile beside what they typed, in words', async () => {
    const text = textOf(await back('plan'));
    expect(text).toMatch(/그 사이에 기록된 것 서비스 제공계획을 세웠습니다 \d{4}/);
    expect(text).toMatch(/적으신 내용 \(기록되지 않았습니다\) .*건강, 안전.*먼저 몸을 돌본다/);
  });

  it('finds the form as they filled it in, with the version that is there now', async () => {
    const html = await back('plan');
    expect(html).toContain('그다음 집을 고친다.</textarea>');
    expect(html).toContain(
      `name="ifMatch" value="&quot;plan/${String(worked.household.current().parts.plan)}&quot;"`,
    );
  });

  it('sees all that they chose also where the act is over and its form is gone', async () => {
    const problem = { status: 409, code: 'actOutOfOrder', title: '지금 단계에서 하는 일이 아닙니다.' };
    const text = textOf(
      await back('classify', { typed: { caseClass: ['GENERAL'], note: ['일반으로.'] }, problem }),
    );
    expect(text).toContain('그 사이에 기록된 것 대상자를 구분·선정했습니다');
    expect(text).toMatch(/적으신 내용 \(기록되지 않았습니다\) 대상자 구분 일반사례 내용 일반으로\./);
  });

  it('sees no versions where another rule said no', async () => {
    const text = textOf(
      await back('plan', { problem: { status: 422, code: 'nothingChosen', field: 'areas' } }),
    );
    expect(text).not.toContain('그 사이에 기록된 것');
  });
});
