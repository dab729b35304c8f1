import { describe, expect, it } from '@jest/globals';
import { look, lookAtRefused, textOf } from './look.ts';
import { atTable } from './sampleMeetings.ts';
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

describe('a sitting on its pages', () => {
  const at = (meetingId: string, part: string, more: object = {}) =>
    look({
      ...{ windows, visitor: chair, path: `/meetings/:meetingId${part}`, params: { meetingId } },
      ...more,
    });
  const keeper = { visitor: atTable('secretary') };
  const member = { visitor: atTable('member') };

  it('hides an item from whoever is recused: neither case nor count nor words', async () => {
    for (const part of ['', '/minutes', '/materials']) {
      const page = textOf(await at('m', part));
      expect([part, page.includes('2026-00403')]).toEqual([part, false]);
    }
    expect(textOf(await at('m', '', keeper))).toContain('2026-00403');
    expect(await at('m', '/sheet', { query: { purpose: 'CONFERENCE' } })).not.toContain('2026-00403');
    expect(await at('m', '/ballot', { query: { status: 'waiting' } })).not.toContain('id="item-3"');
  });

  it('offers each act to whoever may do it, and only what the item allows', async () => {
    const closely = await at('m', '', { ...keeper, query: { item: '2' } });
    for (const act of ['recordHands', 'recordDiscussion', 'excludeMember', 'challengeMember', 'postponeItem'])
      expect(closely).toContain(`id="${act}-2"`);
    expect(closely).toContain('id="closeItems-2"');
    // A challenge comes first.
    const challenged = await at('m', '', { ...keeper, query: { item: '4' } });
    expect(challenged).toContain('id="decideChallenge-4-member-02"');
    expect(challenged).not.toContain('id="openItems-4"');
    const seen = await at('m', '', { ...member, query: { item: '2' } });
    expect(seen).not.toMatch(/id="(?:recordHands|openItems|together|attendance)/);
    expect(await at('m', '')).toContain('/resolveInBulk"');
    expect(await at('m', '', keeper)).not.toContain('/resolveInBulk"');
  });

  it('says from when to when new rules moved a day, and why another one stands', async () => {
    const said = textOf(await at('long', ''));
    expect(said).toMatch(/기한을 다시 셈 2026\. 11\. 19\.\(목\) 09:30 새 공휴일이나 새 기준 때문입니다\./);
    expect(said).toContain('소집 통지: 2026. 11. 25.(수)까지였고, 이제 2026. 11. 24.(화)까지입니다.');
    expect(said).toContain('이관한 안건의 회신 확인: 그대로 둡니다. 상대 위원회와 같은 날을 씁니다.');
    const inEnglish = textOf(await at('long', '', { visitor: atTable('member', 'en') }));
    expect(inEnglish).toContain('to give notice: It was due by Wednesday, 25 November 2026 and is due by');
    expect(textOf(await at('m', ''))).not.toContain('기한을 다시 셈');
  });

  it('of 120 items shows fifty a page and sends the numbers that were seen, never all', async () => {
    const page = await at('long', '', { ...keeper, query: { page: '2' } });
    expect(page.match(/<tr id="item-/g)).toHaveLength(50);
    expect(page).toContain('id="item-51"');
    expect(await at('long', '', { ...keeper, query: { page: '9' } })).toContain('id="item-120"');
    expect(await at('m', '/ballot', member)).not.toContain('value="ALL"');
  });

  it('has its ballot for a member who is there, with what they said before', async () => {
    const ballot = await at('m', '/ballot', member);
    expect(textOf(ballot)).toContain('지금 내 표: 반대');
    expect(ballot).toContain('id="ballot-2"');
    expect(ballot).not.toContain('id="castBallot-1"');
    expect(textOf(await at('m', '/ballot', keeper))).toContain('이 회의에 표가 없으십니다');
  });

  it('is signed by the chair, a deputy says why, and nobody else has the form', async () => {
    expect(await at('m', '/sign')).toContain('id="signMinutes"');
    expect(await at('m', '/sign')).not.toContain('name="takeOver"');
    expect(await at('m', '/sign', member)).toContain('name="takeOver"');
    expect(await at('m', '/sign', keeper)).not.toContain('id="signMinutes"');
    expect(await at('signed', '/sign')).not.toContain('id="signMinutes"');
  });

  it('leaves minutes with real times, grounds, dissent and addenda, and case numbers alone', async () => {
    const text = textOf(await at('signed', '/minutes', keeper));
    for (const words of [
      '2026. 11. 26.(목) 14:05',
      '종이로 연 회의를 나중에 적음',
      '강다온 (회피)',
      '노태윤 (반대)',
      '살림이 나아지지 않아',
      '재적 7',
      // What the outside expert said, by their field, and what was given to be done with what became of it.
      '개입함 · 치료',
      '먼저 방문 면담을 권합니다.',
      '의료 · 정신건강의학과 전문의',
      '마침 병원에 함께 간다.',
    ])
      expect(text).toContain(words);
    const near = textOf(await at('signed', '', { ...keeper, query: { item: '1' } }));
    for (const words of ['개입함 · 치료', '정신건강의학과 전문의', '병원에 함께 간다.', '안건 전체 보기'])
      expect(near).toContain(words);
    expect(await at('signed', '/minutes', keeper)).toContain('id="addAddendum"');
    expect(await at('signed', '/minutes', member)).not.toContain('id="addAddendum"');
    const list = textOf(await at('signed', '/allowances', keeper));
    expect(list).toContain('노태윤 부위원장 비영리민간단체 추천 현장 출석 14:05');
  });
});
