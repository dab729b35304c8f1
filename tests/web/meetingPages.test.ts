import { describe, expect, it } from '@jest/globals';
import { lookAtRefused, textOf } from './look.ts';
import { sampleCases } from './sampleCases.ts';
import { visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const chair = visitorIn('committeeChair');

describe('a form of a meeting that came back', () => {
  it('is shown on the page that it names, and without one on the page of its meeting', async () => {
    const sent = { form: 'openItems', caseId: null, params: { meetingId: 'm' }, visitor: chair } as const;
    const problem = { title: '지금은 안 됩니다.', status: 409, code: 'itemOutOfOrder' };
    for (const typed of [{ backTo: ['/meetings/m?done=done'] }, {}, { backTo: ['//elsewhere'] }]) {
      const page = textOf(await lookAtRefused(windows, { ...sent, problem, typed }));
      expect(page).toContain('성동구 긴급지원심의위원회');
      expect(page).toContain('지금은 안 됩니다.');
      expect(page).not.toContain('기록했습니다.');
    }
  });

  it('is told as a page of its own where there is none with the form, or it may not be seen', async () => {
    const sent = { form: 'planMeeting', caseId: null, params: {}, visitor: chair, typed: {} } as const;
    const problem = { title: '자리가 비었습니다.', status: 422, code: 'rosterIncomplete' };
    expect(textOf(await lookAtRefused(windows, { ...sent, problem }))).toContain('자리가 비었습니다.');
    const shut = { title: '볼 수 없습니다.', status: 403, code: 'forbidden' };
    const typed = { backTo: ['/meetings/m'] };
    const page = textOf(await lookAtRefused(windows, { ...sent, typed, problem: shut }));
    expect(page).not.toContain('긴급지원심의위원회');
  });
});
