import { describe, expect, it } from '@jest/globals';
import { letterTemplates } from '../../domain/crisisCase/letters.ts';
import type { CaseId } from '../../domain/ids.ts';
import { letterWords } from '../../words/letters.ts';

const place = { pagesUrl: 'https://dure.example', caseId: 'abc-def' as CaseId };
const facts = {
  caseNo: '2026-00012',
  dueAt: '2026-11-22T05:05:00.000Z',
  about: 'g1',
  act: 'recordFieldCheck',
};

describe('letters', () => {
  it.each(letterTemplates)('%s has a subject and a body in Korean and then in English', (template) => {
    const { subject, text } = letterWords({ template, facts }, place);
    expect(subject).toMatch(/^\[두레\] 2026-00012 [가-힣][^/]* \/ [A-Z]/u);
    expect(text.indexOf('사례 2026-00012')).toBe(0);
    expect(text.indexOf('Case 2026-00012')).toBeGreaterThan(0);
    expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/);
    expect(subject).not.toContain('\n');
  });

  it('names the moment until which something is asked for, as officials write it', () => {
    const { text } = letterWords({ template: 'caseOpened', facts }, place);
    expect(text).toContain('2026. 11. 22.(일) 14:05까지');
    expect(text).toContain('by Sunday, 22 November 2026, 14:05 KST');
  });

  it('leads staff to the case and leads helpers outside nowhere', () => {
    const link = 'https://dure.example/cases/abc-def';
    expect(letterWords({ template: 'dutyPassed', facts }, place).text).toContain(link);
    expect(letterWords({ template: 'linkageOffered', facts }, place).text).not.toContain('http');
  });

  it('says which duty has passed', () => {
    const { subject } = letterWords({ template: 'dutyPassed', facts }, place);
    expect(subject).toBe(
      '[두레] 2026-00012 기한이 지났습니다: 긴급지원 현장확인 / Overdue: emergency support field check',
    );
  });
});
