import { describe, expect, it } from '@jest/globals';
import { look, lookAtRefused, textOf, type Looked } from './look.ts';
import { sampleCases, servedCase } from './sampleCases.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { visitorIn } from './samples.ts';
import { stepCases } from './stepCases.ts';

const windows = createSampleWindows(sampleCases());
const visitor = visitorIn('emergencyOfficer');
const served = servedCase();
const params = { caseId: served.caseId };
const page = (path: string, more: Partial<Looked> = {}): Promise<string> =>
  look({ windows, visitor, path, ...more });

/** The form of the third grant: housing and electricity, beside a livelihood that runs. */
async function decisionForm(): Promise<string> {
  const html = await page('/cases/:caseId', { params, query: { act: 'decideGrant', about: 'g3' } });
  return /<form id="act-decideGrant-g3".*?<\/form>/s.exec(html)?.[0] ?? '';
}

describe('the form of a decision', () => {
  it('proposes what the table says, with the ceiling, what is left of the cap and what was given before', async () => {
    const form = await decisionForm();
    const text = textOf(`<main>${form}</main>`);
    expect(text).toMatch(/앞선 지원 .*생계지원, 연료비 · 실직/);
    expect(text).toContain('같은 위기사유 · 끝난 뒤 24개월 이내면 경고 업무 안내 · 확인 전');
    expect(text).toContain('다른 위기사유 · 알려진 값 없음 업무 안내 · 확인 전');
    expect(text).toContain('법의 상한 2,143,614원 (기준 중위소득의 40 %, 긴급복지지원법 제9조제2항) 법령');
    expect(text).toContain('처음 1개월까지, 모두 12개월 가운데 0개월 씀, 12개월 남음');
    expect(text).toMatch(/기준표 한도 500,000원 고시 · \S+/);
    expect(form).toMatch(/name="help\.0\.units"[^>]*value="1"/);
  });

  it('asks for a reason beside each warning, and takes it apart from the law that it stands on', async () => {
    const form = await decisionForm();
    expect(textOf(`<main>${form}</main>`)).toMatch(
      /다른 법률의 같은 지원 주거급여법.*겹칩니다.* 긴급복지지원법 제3조제2항 법령 그래도 계속하는 까닭/,
    );
    expect(form).toMatch(/<input type="hidden" name="overrides\.0\.warning" value="OTHER_ACT"/);
    expect(form).toMatch(/<select[^>]*name="overrides\.0\.reason"/);
  });

  it('leads from every figure to a row that the page of rules has', async () => {
    const rules = await page('/rules');
    const anchors = [...(await decisionForm()).matchAll(/href="\/rules#([^"]+)"/g)].map(([, id]) => id);
    expect(anchors.length).toBeGreaterThan(6);
    for (const id of anchors) expect(rules).toContain(`id="${String(id)}"`);
  });

  it('leads to the box of the reason where something else is given than the table proposes', async () => {
    const html = await lookAtRefused(windows, {
      ...{ form: 'decideGrant', caseId: served.caseId, visitor },
      typed: { grantId: ['g3'], 'help.0.kind': ['HOUSING'], 'help.0.units': ['1'] },
      problem: {
        code: 'amountReasonMissing',
        field: 'amountReason',
        kind: 'HOUSING',
        title: '까닭을 골라 주세요.',
      },
    });
    expect(html).toContain('<a href="#act-decideGrant-g3-help-0-amountReason">까닭을 골라 주세요.</a>');
  });
});

describe('a field check that was refused for a warning', () => {
  it('comes back with a box for each reason that is asked for', async () => {
    const rule = { law: '긴급복지지원법 시행령 제7조제2항', strength: 'STATUTE', verified: true };
    const over = { code: 'INCOME_OVER', wonCounted: 9_000_000, lineWon: 4_019_277, rule };
    const steps = stepCases();
    const asked = steps.find(({ household }) =>
      household.state().current?.grants.some(({ status }) => status === 'requested'),
    );
    if (!asked) throw new Error('No sample case waits for a field check.');
    const html = await lookAtRefused(createSampleWindows(steps), {
      ...{ form: 'recordFieldCheck', caseId: asked.caseId, visitor },
      typed: { confirmed: ['true'], note: ['가 보았다.'] },
      problem: {
        ...{ code: 'warningUnanswered', field: 'overrides', warnings: [over] },
        title: '살펴야 할 점이 있습니다.',
      },
    });
    expect(html).toContain('<a href="#act-recordFieldCheck-overrides">살펴야 할 점이 있습니다.</a>');
    expect(html).toContain('name="overrides.0.reason"');
    expect(textOf(html)).toContain('어림한 소득 9,000,000원이 기준 4,019,277원을 넘습니다.');
  });
});

describe('a grant on its case', () => {
  it('shows what waits for a reason, and why something else was given than the table proposed', async () => {
    const text = textOf(await page('/cases/:caseId', { params }));
    expect(text).toContain('결정할 때 까닭을 적을 점');
    expect(text).toContain('기준표와 달리 지원하는 까닭: 그만큼 필요하지 않음');
  });
});

describe('the page of rules', () => {
  it('says when each sort of other support fits, and that it only warns', async () => {
    const text = textOf(await page('/rules'));
    expect(text).toContain(
      '연료비 다시 줄 수 있음 · 10월부터 3월까지 · 생계지원·주거지원에 덧붙여 업무 안내',
    );
    expect(text).toContain('막지 않고 알리기만 합니다.');
  });
});
