import { describe, expect, it } from '@jest/globals';
import { look, lookAtRefused, textOf } from './look.ts';
import { grantsThatEnded, oldCase } from './oldCase.ts';
import { caseViewOf, visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const old = oldCase();
const windows = createSampleWindows([old]);
const officer = visitorIn('officer');
const emergencyOfficer = visitorIn('emergencyOfficer');

const page = (
  rest = '',
  query: Readonly<Record<string, string>> = {},
  visitor = officer,
): Promise<string> => {
  const grantId = /^\/grants\/(\w+)\/now$/.exec(rest)?.[1] ?? '';
  const path = `/cases/:caseId${grantId === '' ? rest : '/grants/:grantId/now'}`;
  return look({ windows, visitor, path, params: { caseId: old.caseId, grantId }, query });
};
const panel = (html: string, id: string): string =>
  new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page of an old case', () => {
  it('shows the grant that lives whole, and the newest of those that are over in a line each', async () => {
    const grants = panel(await page(), 'grants');
    expect(grants).toContain(`aria-labelledby="clocks-g${String(grantsThatEnded + 1)}"`);
    expect(grants.match(/aria-labelledby="clocks-/g)).toHaveLength(1);
    const lines = [...grants.matchAll(/href="[^"]*\/grants\/(g\d+)\/now"/g)].map(([, id]) => id);
    expect(lines).toEqual(['g8', 'g7', 'g6', 'g5', 'g4']);
    expect(words(grants)).toContain('긴급지원 8 주거지원');
    expect(words(grants)).toContain('지급 없음 지원하지 않음');
    expect(words(grants)).toContain('모두 보기 (3건 더 있음)');
  });

  it('shows the newest of every list and says how many more there are', async () => {
    const html = await page();
    expect(words(panel(html, 'linkages'))).toContain('모두 보기 (2건 더 있음)');
    expect(words(panel(html, 'assessments'))).toContain('모두 보기 (5건 더 있음)');
    expect(words(panel(html, 'plans'))).toContain('모두 보기 (5건 더 있음)');
    expect(words(panel(html, 'consents'))).toContain('모두 보기 (2건 더 있음)');
    expect(words(panel(html, 'visits'))).toContain('남은 방문 12');
    expect(words(panel(html, 'visits'))).toContain('모두 보기 (7건 더 있음)');
    expect(panel(html, 'line').match(/<li/g)).toHaveLength(10);
    expect(panel(html, 'line')).toContain(`href="/cases/${old.caseId}/timeline"`);
    expect(panel(html, 'letters')).toContain(`href="/cases/${old.caseId}/letters"`);
  });

  it('offers nothing about what is over, and does not say that there is nothing to object to', () => {
    const view = caseViewOf(old, emergencyOfficer);
    const abouts = view.allowed.flatMap((one) => one.abouts);
    expect(abouts.filter((about) => /^g[1-8](s\d)?$/.test(about))).toEqual([]);
    expect(view.notYet.map(({ act }) => act)).not.toContain('recordObjection');
  });

  it.each([['officer'], ['emergencyOfficer'], ['head']] as const)(
    'offers %s between itself and the pages of its grants all that the whole case offers',
    (seat) => {
      const visitor = visitorIn(seat);
      const offered = (view: ReturnType<typeof caseViewOf>): string[] =>
        view.allowed.flatMap(({ act, abouts }) =>
          abouts.length === 0 ? [act] : abouts.map((on) => `${act} ${on}`),
        );
      const ids = old.household.current().grants.map(({ id }) => id);
      const parts = [
        caseViewOf(old, visitor),
        ...ids.map((grantId) => caseViewOf(old, visitor, { grantId })),
      ].flatMap(offered);
      expect(new Set(parts)).toEqual(new Set(offered(caseViewOf(old, visitor, 'whole'))));
    },
  );
});

describe('the page of the whole case', () => {
  it('has every grant with its clocks, every linkage and every plan', async () => {
    const html = await page('/whole');
    expect(panel(html, 'grants').match(/<h3>/g)).toHaveLength(grantsThatEnded + 1);
    expect(panel(html, 'linkages').match(/<li>/g)).toHaveLength(7);
    expect(panel(html, 'plans').match(/<li>/g)).toHaveLength(8);
    expect(html).not.toContain('더 있음');
    expect(html).not.toContain('action="/api/cases/');
  });

  it('is what a print holds', async () => {
    const html = await page('/print', { purpose: 'HANDOVER' });
    expect(panel(html, 'grants').match(/<h3>/g)).toHaveLength(grantsThatEnded + 1);
    expect(panel(html, 'visits').match(/<li>/g)).toHaveLength(12);
    expect(panel(html, 'line').match(/<li/g)).toHaveLength(old.household.history().length);
  });
});

describe('the page of one grant', () => {
  it('shows all of a grant that is over, and the acts that the law takes at any time', async () => {
    const html = await page('/grants/g1/now', {}, emergencyOfficer);
    expect(panel(html, 'grants')).toContain('aria-labelledby="clocks-g1"');
    expect(html).toContain(`action="/api/cases/${old.caseId}/recordObjection"`);
    expect(html).not.toContain(`action="/api/cases/${old.caseId}/recordVisit"`);
    expect(html).not.toContain('>긴급지원 2<');
  });

  it('says where there is nothing to do', async () => {
    const head = visitorIn('head');
    expect(textOf(await page('/grants/g2/now', {}, head))).toContain(
      '지금 이 긴급지원에 대해 하실 수 있는 일은 없습니다.',
    );
  });

  it('is where an act about it stands open that was asked for on the case', async () => {
    const html = await page('', { act: 'recordObjection', about: 'g1' }, emergencyOfficer);
    expect(textOf(html)).toContain('긴급지원 1');
    expect(html).toMatch(/<details[^>]* open><summary>이의신청/);
  });

  it('is where a refused act comes back with what was typed', async () => {
    const html = await lookAtRefused(windows, {
      form: 'recordObjection',
      caseId: old.caseId,
      typed: { grantId: ['g1'], note: ['결정을 이제야 알았다고 한다.'] },
      visitor: emergencyOfficer,
      problem: {
        status: 400,
        errors: [{ field: 'receivedOn', code: 'malformed', sentence: '확인해 주세요.' }],
      },
    });
    expect(html).toContain('결정을 이제야 알았다고 한다.</textarea>');
    expect(html).toContain('href="#act-recordObjection-receivedOn"');
    expect(panel(html, 'grants').match(/<h3>/g)).toHaveLength(1);
  });
});

describe('the past of a case', () => {
  it('has every entry and every letter on pages of their own', async () => {
    expect((await page('/timeline')).match(/class="dr-small dr-soft"/g)?.length).toBe(
      old.household.history().length,
    );
    const letters = old.household.history().flatMap((one) => one.letters);
    expect((await page('/letters')).match(/<th scope="row">/g)).toHaveLength(letters.length);
  });

  it('goes on page by page', async () => {
    const paged = { ...windows, timeline: () => Promise.resolve({ items: [], next: 'older still' }) };
    const path = '/cases/:caseId/timeline';
    const html = await look({ windows: paged, visitor: officer, path, params: { caseId: old.caseId } });
    expect(html).toContain(`href="/cases/${old.caseId}/timeline?cursor=older%20still"`);
  });
});
