import { describe, expect, it } from '@jest/globals';
import { look, lookAtRefused, textOf, type Looked } from './look.ts';
import { newcomer } from './overdueSamples.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { freshCase, lateCase, sampleCases, servedCase } from './sampleCases.ts';
import { visitorIn } from './samples.ts';

const windows = createSampleWindows(sampleCases());
const supervisor = visitorIn('supervisor');
const [served, late] = [servedCase(), lateCase()];
const page = (path: string, more: Partial<Looked> = {}): Promise<string> =>
  look({ windows, visitor: supervisor, path, ...more });
const overdue = (query = {}): Promise<string> => page('/overdue', { query });
const rows = (html: string): number => (html.match(/name="row"/g) ?? []).length;

describe('what is late', () => {
  it('counts by dong, person, duty, age and turn, and lists the longest first', async () => {
    const text = textOf(await overdue({ by: 'owner' }));
    expect(text).toContain('지연 9건');
    expect(text).toMatch(/담당별 지연 7일 넘음 박서준 6 5 김하늘 3 3 모두 9 8/);
    expect(text.indexOf('24일 경과')).toBeLessThan(text.indexOf('13일 경과'));
    expect(textOf(await overdue({ by: 'act' }))).toMatch(/종류별 지연 7일 넘음 긴급지원 지급 3 3/);
    expect(textOf(await overdue({ by: 'age' }))).toMatch(
      /1일까지 0 2–3일 0 4–7일 1 8–14일 1 15일부터 7 모두 9/,
    );
    expect(textOf(await overdue({ by: 'waits' }))).toMatch(
      /담당이 할 차례 7 다른 곳을 기다림 1 가구를 기다림 1/,
    );
  });

  it('leads from every number to exactly that many rows', async () => {
    for (const by of ['dong', 'owner', 'act', 'age', 'waits']) {
      const html = await overdue({ by });
      const links = [...html.matchAll(/<a href="(\/overdue\?[^"#]*)#rows">(\d+)<\/a>/g)];
      expect(links.length).toBeGreaterThan(3);
      for (const [, href = '', count] of links) {
        const query = Object.fromEntries(new URL(href.replaceAll('&amp;', '&'), 'http://dure').searchParams);
        expect([href, rows(await overdue(query))]).toEqual([href, Number(count)]);
      }
    }
  });

  it('keeps conditions together, names each, and leads out of one and of all', async () => {
    const query = { owner: served.household.current().people.officer, act: 'recordVisit', age: 'over7' };
    const html = await overdue(query);
    expect(rows(html)).toBe(1);
    expect(textOf(html)).toMatch(/거른 조건 김하늘 × 점검 방문 × 7일 넘음 × 조건 모두 풀기/);
    expect(html).toContain(`href="/overdue?owner=${query.owner}&amp;age=over7&amp;by=dong#rows"`);
    expect(html).toContain('aria-label="점검 방문 조건 풀기"');
    expect(textOf(await overdue({ dong: '4111353000' }))).toContain('이 조건에 맞는 늦은 일은 없습니다.');
  });

  it('says what was reported to whom, and what of it did not go out', async () => {
    const text = textOf(await overdue());
    expect(text).toMatch(/윗사람에게 알린 것 .*알린 분 지연 7일 넘음 보내지 못함 이강민 9 8 3/);
    expect(text).toContain('이강민에게 2026. 10. 30.(금) 알림');
  });

  it('goes on with the rows after those of a page, in one order and each once', async () => {
    const all = [...(await overdue()).matchAll(/name="row" value="([^"]+)"/g)].map(([, row]) => row);
    const paged: unknown[] = [];
    for (let query: Record<string, string> | null = { limit: '3' }; query;) {
      const html: string = await overdue(query);
      paged.push(...[...html.matchAll(/name="row" value="([^"]+)"/g)].map(([, row]) => row));
      const cursor = /cursor=([\w-]+)"/.exec(html)?.[1];
      query = cursor === undefined ? null : { limit: '3', cursor };
    }
    expect(paged).toEqual(all);
  });

  it('ticks a whole page at a link, without a script', async () => {
    expect((await overdue()).match(/type="checkbox" name="row"[^>]* checked/g)).toBeNull();
    const html = await overdue({ pick: 'page' });
    expect(html.match(/type="checkbox" name="row"[^>]* checked/g)).toHaveLength(9);
    expect(html).toContain('formAction="/overdue/reschedule"'.toLowerCase());
  });

  it('says so where nothing is late, and offers no file of nothing', async () => {
    const html = await look({
      windows: createSampleWindows([freshCase()]),
      visitor: supervisor,
      path: '/overdue',
    });
    expect(textOf(html)).toContain('늦은 일이 없습니다');
    expect(html).not.toContain('/api/overdue/export');
  });

  it('says on paper who printed it and when it was true', async () => {
    expect(await overdue()).toContain(
      '<p class="dr-only-print">한수경 인쇄 · 2026. 11. 23.(월) 14:05 기준</p>',
    );
  });

  it('asks for the reason of a file with the conditions of the list, and comes back with what was typed', async () => {
    expect(await overdue({ act: 'recordVisit' })).toMatch(
      /action="\/api\/overdue\/export".*<input type="hidden" name="act" value="recordVisit"/s,
    );
    const html = await lookAtRefused(windows, {
      form: 'export',
      caseId: null,
      typed: { act: ['recordVisit'], exportReason: ['OTHER'], exportNote: ['<b>'] },
      visitor: supervisor,
      problem: {
        code: 'malformed',
        errors: [{ field: 'exportNote', code: 'required', sentence: '적어 주세요.' }],
      },
    });
    expect(rows(html)).toBe(1);
    expect(html).toMatch(/<details[^>]* open/);
    expect(html).toContain('<a href="#export-exportNote">까닭 설명: 적어 주세요.</a>');
    expect(html).toContain('&lt;b></textarea>');
  });
});

describe('giving chosen seats to another person', () => {
  const chosen = {
    row: [`${served.caseId}~visit/v1/2`, `${late.caseId}~intake/1`, `${served.caseId}~payment/g1s2`],
  };
  const reassign = (query = {}, lists: Looked['lists'] = chosen) =>
    page('/overdue/reassign', { query, lists });

  it('shows first what goes along, and asks who and why', async () => {
    const html = await reassign();
    expect(textOf(html)).toMatch(/신여름 \(3자리 가운데 2, 지금 할 일 3\)/);
    expect(textOf(html)).toMatch(/2026-00401 금호1가동 담당 김하늘 .*점검 방문 \(방문 1\) · 2026. 11. 6./);
    expect(html).not.toContain('/api/overdue/reassignments');
  });

  it('then says row by row what moves with its dates, and which row does not and why', async () => {
    const html = await reassign({ to: newcomer, reassignCause: 'WORKLOAD' });
    const text = textOf(html);
    expect(text).toMatch(/2자리와 시계 \d+개가 옮겨집니다 기한은 하나도 바뀌지 않습니다/);
    expect(text).toMatch(/긴급지원 담당 박서준 .*이 동에서 그 자리의 일을 할 수 있는 역할이 없는/);
    expect(text).toContain('1건은 그대로 남습니다');
    const sent = [...html.matchAll(/name="rows\.(\d+)\.(\w+)" value="([^"]+)"/g)].map(([, ...row]) => row);
    const officer = served.household.current().people.officer;
    expect(sent).toEqual([
      ['0', 'caseId', served.caseId],
      ['0', 'seat', 'officer'],
      ['0', 'from', officer],
      ['1', 'caseId', late.caseId],
      ['1', 'seat', 'officer'],
      ['1', 'from', officer],
    ]);
  });

  it('has no button where nothing could move, and says so where nothing was chosen', async () => {
    const only = { row: [`${served.caseId}~payment/g1s2`] };
    const html = await reassign({ to: newcomer, reassignCause: 'WORKLOAD' }, only);
    expect(textOf(html)).toContain('옮길 수 있는 것이 없습니다');
    expect(html).not.toContain('/api/overdue/reassignments');
    expect(textOf(await reassign({}, {}))).toContain('고른 일이 없습니다');
    const gone = { row: [`${'z'.repeat(20)}-00000009~plan/1`] };
    expect(textOf(await reassign({}, gone))).toContain('고르신 것 가운데 1건은');
  });

  it('comes back with the rows and what is wrong, where the whole was refused', async () => {
    const html = await lookAtRefused(windows, {
      form: 'reassignments',
      caseId: null,
      typed: {
        'rows.0.caseId': [served.caseId],
        'rows.0.seat': ['officer'],
        'rows.0.from': ['x'],
        to: [newcomer],
        reassignCause: ['WORKLOAD'],
        idempotencyKey: ['key-of-before'],
      },
      visitor: supervisor,
      problem: { status: 503, code: 'engineDown', title: '잠시 뒤에 다시 시도해 주세요.' },
    });
    expect(textOf(html)).toContain('잠시 뒤에 다시 시도해 주세요.');
    expect(html).toContain('value="key-of-before"');
  });
});

describe('giving visits another day', () => {
  const lists = { row: [`${served.caseId}~visit/v1/2`, `${late.caseId}~intake/1`] };
  const reschedule = (query = {}) => page('/overdue/reschedule', { query, lists });

  it('shows the old day beside the new one, and says that a deadline is no visit', async () => {
    const query = { to: '2026-11-25', onDayOff: 'false', rescheduleCause: 'HOUSEHOLD_ABSENT' };
    const html = await reschedule(query);
    expect(textOf(html)).toMatch(/방문 1\) 2026. 11. 6.\(금\) 17일 경과 2026. 11. 25.\(수\)/);
    expect(textOf(html)).toContain('방문이 아니어서 날짜를 옮길 수 없습니다');
    expect(html).toContain('name="rows.0.was" value="2026-11-06"');
    expect(html).toContain('name="rows.0.visitId" value="v1"');
  });

  it.each([
    ['2026-11-28', '쉬는 날입니다. 다음 근무일은 2026. 11. 30.(월)입니다.'],
    ['2026-11-20', '2026. 11. 23.(월)'],
    ['25일', '날짜'],
  ])('takes no %s, says why at the box and keeps what was typed', async (to, sentence) => {
    const html = await reschedule({ to, onDayOff: 'false', rescheduleCause: 'WORKLOAD' });
    expect(html).toMatch(/id="reschedule-to"[^>]*aria-invalid="true"/);
    expect(/role="alert".*?<\/section>/s.exec(html)?.[0]).toContain(sentence);
    expect(html).toContain(`value="${to}"`);
    expect(html).not.toContain('/api/overdue/reschedulings');
  });

  it('takes a day off where somebody says that it is meant', async () => {
    const html = await reschedule({ to: '2026-11-28', onDayOff: 'true', rescheduleCause: 'HOUSEHOLD_ASKED' });
    expect(textOf(html)).toContain('2026. 11. 28.(토)');
    expect(html).toContain('name="onDayOff" value="true"');
  });
});

describe('what became of every row', () => {
  it('says who did it, when and why, and leads back to what was not done', async () => {
    const html = await page('/overdue/rounds/:circularId', { params: { circularId: 'reassign-sample' } });
    const text = textOf(html);
    expect(text).toContain('4건 가운데 1건이 됐습니다');
    expect(text).toContain('한수경 · 2026. 11. 23.(월) 14:05 · 담당 바꾸기 · 신여름에게 · 업무 조정');
    expect(text).toMatch(/2026-00401 금호1가동 담당 됐습니다 – .*되지 않았습니다 .*가는 중/);
    expect(text).toContain('볼 수 없는 사례');
    expect(html).toMatch(/href="\/overdue\/reassign\?row=a{20}-00000002~officer&amp;row=/);
  });
});
