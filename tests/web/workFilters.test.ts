import { describe, expect, it } from '@jest/globals';
import { bodyFrom } from '../../api/formBody.ts';
import { savedView } from '../../api/schemas/savedView.ts';
import { workHref } from '../../web/pages/work/filters.tsx';
import { look, lookAtRefused, textOf } from './look.ts';
import { closingCase, sampleCases } from './sampleCases.ts';
import { visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const visitor = visitorIn('officer');
const work = (query = {}): Promise<string> => look({ windows, visitor, path: '/work', query });

describe('the filters of my work', () => {
  it('stand in the address, are shown as chosen, and can be cleared', async () => {
    const html = await work({ act: 'recordContact', urgent: 'true' });
    expect(html).toContain('<option value="recordContact" selected>');
    expect(html).toMatch(/name="urgent" value="true" checked/);
    expect(html).toContain('<a href="/work">조건 지우기</a>');
    expect(textOf(html)).toContain('거른 목록입니다');
    expect(await work()).not.toContain('조건 지우기');
  });

  it('leave the counts to what they show', async () => {
    const text = textOf(await work({ act: 'recordContact' }));
    expect(text).not.toContain('늦은 일 3건');
    expect(text).toMatch(/지연 \d+ 오늘 \d+ 이번 주 \d+ 그 뒤 \d+/);
  });

  it('offer only what there is', async () => {
    const html = await work();
    expect(html).toContain('<option value="recordContact">');
    expect(html).not.toContain('<option value="orderReturn">');
  });

  it('say what comes next where nothing matches, or that something beyond them is late', async () => {
    const text = textOf(await work({ act: 'orderReturn' }));
    expect(text).toContain('이 조건에 맞는 할 일이 없습니다');
    expect(text).toContain('조건 밖에 늦은 일이 있습니다.');
    const calm = createSampleWindows([closingCase()]);
    const head = visitorIn('head');
    const free = { windows: calm, visitor: head, path: '/work', query: { act: 'orderReturn' } };
    expect(textOf(await look(free))).toContain('다음 할 일은 2026. 11. 25.(수)에 있습니다.');
    expect(textOf(await work({ act: 'recordContact' }))).not.toContain('다음 할 일은');
  });

  it.each([
    { act: 'sing' },
    { dong: '123' },
    { until: '2026-02-30' },
    { urgent: 'false' },
    { colour: 'red' },
  ])('refuse %j', async (query) => {
    await expect(work(query)).rejects.toMatchObject({ what: { status: 400, code: 'badFilter' } });
  });
});

describe('a saved view', () => {
  it('is a link to its filters; the one that home opens with says so', async () => {
    const html = await work();
    expect(html).toContain('<a href="/work?urgent=true">24h<small> (첫 화면');
    expect(html).toContain('<a href="/work?act=recordContact">first</a>');
    expect(await work({ act: 'recordContact' })).toContain(
      '<a href="/work?act=recordContact" aria-current="true">',
    );
  });

  it('keeps the present filters, and what it is sent is what the house takes', async () => {
    expect(await work()).not.toContain('action="/api/views"');
    const html = await work({ act: 'recordContact', until: '2026-12-01' });
    const [, form = ''] = /action="\/api\/views".*?>(.*?)<\/form>/s.exec(html) ?? [];
    const sent = [...form.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, [value]] as const,
    );
    const fields = { ...Object.fromEntries(sent), name: ['급한 연락'], isHome: ['false'] };
    expect(savedView.parse(bodyFrom(fields, savedView))).toEqual({
      ...{ act: 'recordContact', until: '2026-12-01' },
      ...{ name: '급한 연락', isHome: false },
    });
  });

  it('comes back with its name where there is one of that name', async () => {
    const html = await lookAtRefused(windows, {
      form: 'savedView',
      caseId: null,
      typed: { name: ['24h'], act: ['recordContact'] },
      visitor,
      problem: { code: 'viewNameTaken', field: 'name', title: '같은 이름의 보기가 이미 있습니다.' },
    });
    expect(html).toContain('<a href="#savedView-name">같은 이름의 보기가 이미 있습니다.</a>');
    expect(html).toMatch(/id="savedView-name"[^>]*value="24h"/);
    expect(html).toContain('<input type="hidden" name="act" value="recordContact"/>');
  });

  it('leads to the list that it names', () => {
    expect(workHref({})).toBe('/work');
    expect(workHref({ stage: 'reported', urgent: true })).toBe('/work?stage=reported&urgent=true');
  });
});
