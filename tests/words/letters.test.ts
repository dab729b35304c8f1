import { describe, expect, it } from '@jest/globals';
import { noteLetterTemplates } from '../../domain/callNote/letters.ts';
import { letterTemplates, type LetterTemplate } from '../../domain/crisisCase/letterTemplates.ts';
import { letterWords } from '../../words/letters.ts';

const place = { pagesUrl: 'https://dure.example', subject: 'abc-def' };
const facts = {
  caseNo: '2026-00012',
  dueAt: '2026-11-22T05:05:00.000Z',
  about: 'g1',
  act: 'recordFieldCheck',
  startsAt: '2026-12-02T05:00:00.000Z',
  committee: 'DONG_CONFERENCE',
  item: 2,
  what: 'CONFERENCE',
};
/** What a letter on a call note or a meeting knows of a date that moved from 20 November. */
const moved = { wasAt: '2026-11-20T15:00:00.000Z', dueAt: '2026-11-22T05:05:00.000Z' };

describe('letters', () => {
  it.each(letterTemplates)('%s has a subject and a body in Korean and then in English', (template) => {
    const { subject, text } = letterWords({ template, facts }, place);
    expect(subject).toMatch(/^\[두레\] 2026-00012 [가-힣][^/]* \/ [A-Z]/u);
    expect(text.indexOf('사례 2026-00012')).toBe(0);
    expect(text.indexOf('Case 2026-00012')).toBeGreaterThan(0);
    expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/);
    expect(subject).not.toContain('\n');
  });

  it('says no two things under the same subject', () => {
    const subjects = letterTemplates.map((template) => letterWords({ template, facts }, place).subject);
    expect(new Set(subjects).size).toBe(letterTemplates.length);
  });

  it('names the moment until which something is asked for, as officials write it', () => {
    const { text } = letterWords({ template: 'caseOpened', facts }, place);
    expect(text).toContain('2026. 11. 22.(일) 14:05까지');
    expect(text).toContain('by Sunday, 22 November 2026, 14:05 KST');
  });

  it('names the last day where time runs out at midnight', () => {
    const atMidnight = { ...facts, dueAt: '2026-11-22T15:00:00.000Z' };
    const { text } = letterWords({ template: 'objectionForwarded', facts: atMidnight }, place);
    expect(text).toContain('2026. 11. 22.(일)까지');
    expect(text).toContain('by Sunday, 22 November 2026 (');
  });

  /** Helpers outside, and the dong that has handed the case on. */
  const cannotOpen: readonly LetterTemplate[] = [
    'linkageOffered',
    'linkageRepeated',
    'linkageEnded',
    'transferReceived',
  ];

  it.each(letterTemplates)('%s leads to the case whoever may open it, and nobody else', (template) => {
    const { text } = letterWords({ template, facts }, place);
    expect(text.includes('https://dure.example/cases/abc-def')).toBe(!cannotOpen.includes(template));
    expect(text.includes('http')).toBe(!cannotOpen.includes(template));
  });

  it.each(noteLetterTemplates)(
    '%s is about a call note, leads to it, and tells nothing of the call',
    (template) => {
      const { subject, text } = letterWords({ template, facts: moved }, place);
      expect(subject).toMatch(/^\[두레\] [가-힣][^/]* \/ [A-Z]/u);
      expect(text).toContain('전화 메모\n');
      expect(text).toContain('https://dure.example/notes/abc-def');
      expect(text).toContain('2026. 11. 22.(일) 14:05까지');
      expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/);
    },
  );

  it.each([
    ['noteRecounted', '전화 메모', 'call note'],
    ['meetingDueRecounted', '회의', 'meeting'],
  ] as const)(
    '%s says as for a case that dates were counted again, and from when to when',
    (template, ko, en) => {
      const { subject, text } = letterWords({ template, facts: { ...moved, duty: 'signing' } }, place);
      expect(subject).toBe('[두레] 기한을 다시 셌습니다 / Deadlines were counted again');
      expect(text).toContain(`이 ${ko}의 기한을 다시 셌습니다.`);
      expect(text).toContain('2026. 11. 20.(금)까지였고, 이제 2026. 11. 22.(일) 14:05까지입니다.');
      expect(text).toContain(`the deadlines of this ${en} were counted again.`);
      expect(text).toContain('It was due by Friday, 20 November 2026 and is due by Sunday, 22 November');
      expect(text.includes('회의록 서명')).toBe(template === 'meetingDueRecounted');
    },
  );

  it('says of a day that is the same that it is no longer provisional', () => {
    const same = { wasAt: moved.dueAt, dueAt: moved.dueAt };
    const { text } = letterWords({ template: 'noteRecounted', facts: same }, place);
    expect(text).toContain('까지 그대로이고, 이제 잠정이 아닙니다.');
  });

  it('tells a helper outside that a linkage has ended, and not why', () => {
    const { text } = letterWords({ template: 'linkageEnded', facts }, place);
    expect(text).toContain('개인정보 보호법 제21조');
    expect(text).not.toMatch(/철회|사망|withdrawn|died/);
  });

  it.each([
    ['dutyPassed', '기한이 지났습니다: 긴급지원 현장확인 / Overdue: emergency support field check'],
    [
      'clockPaused',
      '기한이 멈추었습니다: 긴급지원 현장확인 / A deadline sleeps: emergency support field check',
    ],
  ] as const)('says in %s which duty it is about', (template, said) => {
    expect(letterWords({ template, facts }, place).subject).toBe(`[두레] 2026-00012 ${said}`);
  });
});
