import { describe, expect, it } from '@jest/globals';
import type { Windows } from '../../api/seam.ts';
import { routes } from '../../web/routes.tsx';
import { look, lookAtRefused, textOf, type Looked } from './look.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { closingCase, freshCase, lateCase, sampleCases, servedCase } from './sampleCases.ts';
import { visitorIn } from './samples.ts';

const samples = sampleCases();
const windows = createSampleWindows(samples);
const officer = visitorIn('officer');
const served = servedCase();
const fresh = freshCase();

const page = (asked: Partial<Looked> & { readonly path: string }): Promise<string> =>
  look({ windows, visitor: officer, ...asked });
const caseOf = (caseId: string, more: Partial<Looked> = {}): Promise<string> =>
  page({ path: '/cases/:caseId', params: { caseId }, ...more });

describe('my work', () => {
  it('says in its heading where to begin, and lists late, this week and later in that order', async () => {
    const text = textOf(await page({ path: '/work' }));
    expect(text).toContain('늦은 일 3건부터 하시면 됩니다');
    expect(['지연 3', '이번 주 2', '그 뒤 3'].map((group) => text.indexOf(group))).toEqual(
      ['지연 3', '이번 주 2', '그 뒤 3'].map((group) => text.indexOf(group)).toSorted((a, b) => a - b),
    );
  });

  it('tells lateness in words', async () => {
    expect(textOf(await page({ path: '/work' }))).toMatch(/20일 경과.*연계 의뢰 답변 확인/);
  });

  it('leads from a row to the form of its act', async () => {
    const html = await page({ path: '/work' });
    expect(html).toContain(`href="/cases/${fresh.caseId}?act=recordContact#act-recordContact"`);
  });

  it('puts what waits for approval first for a head', async () => {
    const text = textOf(await page({ path: '/work', visitor: visitorIn('head') }));
    expect(text).toContain('승인을 기다리는 일이 1건 있습니다');
    expect(text).toMatch(/승인 기다림 1 .*2026-00404/);
  });

  it('says what comes next when nothing is due today', async () => {
    const later = createSampleWindows([closingCase()]);
    const text = textOf(await page({ path: '/work', windows: later, visitor: visitorIn('head') }));
    expect(text).toContain('다음 할 일은 2026. 11. 25.(수)에 있습니다.');
  });

  it('says so when there is nothing at all', async () => {
    const text = textOf(await page({ path: '/work', visitor: visitorIn('nurse') }));
    expect(text).toContain('지금은 할 일이 없습니다');
    expect(text).toContain('새 사례가 맡겨지거나');
  });

  it('has one primary button', async () => {
    expect((await page({ path: '/work' })).match(/dr-btn--primary/g)).toHaveLength(1);
  });

  it('names nobody', async () => {
    expect(await page({ path: '/work' })).not.toMatch(/배성우|남궁/);
  });
});

describe('a case', () => {
  it('shows the next duty with its owner, and my own where the next is not mine', async () => {
    const text = textOf(await caseOf(served.caseId));
    expect(text).toContain('다음: 긴급지원 지급');
    expect(text).toContain('이 일은 다른 분이 합니다.');
    expect(text).toContain('내가 할 일: 연계 답 기록');
  });

  it('marks the step that the case is at', async () => {
    expect(await caseOf(served.caseId)).toMatch(/<li aria-current="step">제공<\/li>/);
  });

  it('shows for every clock the day, the owner, the rule and how hard it is', async () => {
    const text = textOf(await caseOf(served.caseId));
    expect(text).toMatch(
      /긴급지원 사후조사 \(긴급지원\s1\) 2026. 11. 27.\(금\).*박서준.*시행령 제7조제1항 .*법령/,
    );
  });

  it('tells a guide from a law', async () => {
    expect(textOf(await caseOf(served.caseId))).toContain('요청에서 지급까지 · 업무 안내');
  });

  it('says of acts that cannot be done why not', async () => {
    expect(textOf(await caseOf(fresh.caseId))).toContain('지금 단계(신고 접수)에서 하는 일이 아닙니다.');
  });

  it('opens the form that was asked for and no other', async () => {
    const html = await caseOf(fresh.caseId, { query: { act: 'recordContact' } });
    expect(html.match(/<details open>/g)).toHaveLength(1);
    expect(html).toMatch(/<details open><summary>연락 기록<\/summary>/);
  });

  it('tells what happened with its codes in words, the latest first', async () => {
    const params = { caseId: served.caseId };
    const text = textOf(await look({ windows, visitor: officer, path: '/cases/:caseId/timeline', params }));
    expect(text.indexOf('방문을 기록했습니다')).toBeLessThan(text.indexOf('신고를 받아 사례를 열었습니다'));
    expect(text).toContain('긴급 · 이웃 · 방임·유기·학대 · 장관이 고시한 사유');
    expect(text).toContain('중독관리통합지원센터 · some-body-without-a-word');
  });

  it('shows letters with how their delivery stands', async () => {
    expect(textOf(await caseOf(served.caseId))).toMatch(/알림 기록 .*보내지 못함/);
  });

  it('names a household that nobody knows as unknown', async () => {
    expect(await caseOf(fresh.caseId)).toMatch(/<h1>이름 모름<\/h1>/);
  });

  it('masks the name on paper, however long it is', async () => {
    const html = await caseOf(lateCase().caseId);
    expect(html).toMatch(/dr-only-print" aria-hidden="true">남○{16}람</);
  });

  it('leaves nothing of a case on paper but where printing asks what it is for', async () => {
    const { caseId } = served;
    const pages = [
      await caseOf(caseId),
      await caseOf(caseId, {
        path: '/cases/:caseId/papers/:paperId',
        params: { caseId, paperId: 'paper-1' },
      }),
      await caseOf(caseId, { path: '/cases/:caseId/assessments' }),
    ];
    for (const html of pages) {
      const main = html.slice(html.indexOf('<main'));
      expect(main).toMatch(/<p class="dr-only-print">이 화면은 인쇄하지 않습니다\./);
      // Everything else of the page is in the one part that paper does not have.
      expect(main.slice(main.indexOf('dr-noprint'))).toContain('<h1');
      expect(main.slice(0, main.indexOf('dr-noprint'))).not.toContain('<h1');
    }
  });

  it('never puts a name into the title, which browsers keep', async () => {
    expect(await caseOf(served.caseId)).toContain('<title>사례 2026-00401 — 두레</title>');
  });

  it('says that something was recorded, and what to do where it is still on its way', async () => {
    expect(textOf(await caseOf(fresh.caseId, { query: { done: 'done' } }))).toContain('기록했습니다');
    expect(textOf(await caseOf(fresh.caseId, { query: { done: 'later' } }))).toContain('새로 고쳐 주세요');
  });

  it('gives every form a key of its own', async () => {
    const keys = [...(await caseOf(served.caseId)).matchAll(/name="idempotencyKey" value="([^"]+)"/g)];
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length);
  });
});

describe('every page', () => {
  const params = {
    caseId: served.caseId,
    paperId: 'paper-1',
    circularId: 'reassign-sample',
    grantId: 'g1',
    paper: 'decision',
  };
  const lists = { row: [`${served.caseId}~visit/v1/2`] };

  it.each(routes.map(({ path }) => path))('%s speaks English whole', async (path) => {
    const html = await page({ path, params, lists, visitor: visitorIn('officer', 'en') });
    expect(html).toContain('<html lang="en">');
    const names =
      /112신고의[^<]*|[가-힣]+(법|안내|규칙)[^<·]*|성동구 긴급복지지원 조례 제6조|임나래|남궁원태|이주현|송다해|하윤재|전소민|오경숙|최민석|한○윤|긴급복지지원사업 안내|배○우|김하늘|박서준|최은서|이강민|윤서희|조민재|서도현|문지아|노태윤|유가온|한수경|배성우|배하린|강다온|서울특별시|경기도|수원시|권선구|금호1가동|성수2가3동|성동구|한국어|신여름|권도담|관리인|문채린|정신건강의학과 전문의|전문의|[가-힣]+센터/g;
    const written =
      /밤새 아이 울음이 들렸다고 합니다\.|아버지가 아이를 더 못 키우겠다고 말했습니다\.|>자<|dr-note">[^<]*/g;
    expect(
      html
        .replace(written, '')
        // What is said in Korean whoever looks: laws, and names of holidays.
        .replace(/<(\w+)[^>]* lang="ko"[^>]*>[^<]*<\/\1>/g, '')
        .replace(names, '')
        .match(/[가-힣]+/g),
    ).toBeNull();
  });

  // What these two show is made by the house itself.
  const withoutTexts = ['/account/password', '/account/calendar'];
  const withTexts = routes.filter(({ path }) => !withoutTexts.includes(path));
  it.each(withTexts.map(({ path }) => path))('%s escapes every text that it is given', async (path) => {
    const html = await page({ path, params, lists, windows: poisoned(windows) });
    expect(html).toContain('&lt;script>');
    expect(bodyOf(html)).not.toMatch(/<script/i);
  });

  it.each(routes.map(({ path }) => path))(
    '%s has no script and no style in it and nothing from elsewhere',
    async (path) => {
      const html = await page({ path, params, lists });
      expect(bodyOf(html)).not.toMatch(/<script/i);
      expect(html).not.toMatch(
        /<script[^>]*>[^<]|<style|\sstyle="|\son[a-z]+="|(?:src|href|action)="(?!\/|#)/i,
      );
    },
  );
});

/** Without the head, which alone names the script and the style sheets. */
const bodyOf = (html: string): string => html.slice(html.indexOf('<body'));

describe('a form that came back', () => {
  const typed = { mode: ['PHONE'], outcome: [], note: ['두 번 울렸으나 <받지> 않음'] };
  const problem = {
    status: 400,
    code: 'badShape',
    errors: [{ field: 'outcome', code: 'required', sentence: '골라 주세요.' }],
  };
  const refused = () =>
    lookAtRefused(windows, { form: 'recordContact', caseId: fresh.caseId, typed, visitor: officer, problem });

  it('keeps what was typed', async () => {
    const html = await refused();
    expect(html).toContain('두 번 울렸으나 &lt;받지> 않음</textarea>');
    expect(html).toMatch(/<input type="radio"[^>]*value="PHONE" checked/);
  });

  it('says on top what is wrong and leads to the box, which says the same', async () => {
    const html = await refused();
    expect(html).toContain('<a href="#act-recordContact-outcome">결과: 골라 주세요.</a>');
    expect(html).toMatch(/id="act-recordContact-outcome-error"[^>]*>.*골라 주세요\./);
    expect(html).toMatch(/<input type="radio" id="act-recordContact-outcome"/);
  });

  it('begins its title with the error', async () => {
    expect(await refused()).toContain('<title>오류: 사례');
  });

  it('leads from a rule about one kind of support to the row of that kind', async () => {
    const html = await lookAtRefused(windows, {
      form: 'decideGrant',
      caseId: served.caseId,
      typed: {
        grantId: ['g3'],
        'help.0.kind': [],
        'help.1.kind': ['OTHER'],
        'help.1.sub': ['ELECTRIC'],
        'help.1.units': ['9'],
        note: ['적은 말'],
      },
      visitor: visitorIn('emergencyOfficer'),
      problem: {
        code: 'overFirstGrant',
        field: 'units',
        kind: 'OTHER:ELECTRIC',
        title: '처음에는 1개월까지입니다.',
      },
    });
    expect(html).toContain('<a href="#act-decideGrant-g3-help-1-units">처음에는 1개월까지입니다.</a>');
    expect(html).toMatch(/id="act-decideGrant-g3-help-1-units"[^>]*aria-invalid="true"[^>]*value="9"/);
  });

  it('shows who may be the same person, to be joined or told apart', async () => {
    const { householdId } = fresh.household.current();
    const candidate = { householdId, caseId: fresh.caseId, caseNo: fresh.caseNo, name: '배○우' };
    const dong = { code: fresh.household.current().dong, sido: '서울', sigungu: '성동구', name: '금호1가동' };
    const html = await lookAtRefused(windows, {
      form: 'report',
      caseId: null,
      typed: { 'person.name': ['배성우'], note: ['울음'] },
      visitor: officer,
      problem: {
        status: 409,
        code: 'possibleDuplicate',
        field: 'person',
        candidates: [{ ...candidate, dong, stage: 'reported', alike: ['name', 'phone'] }],
      },
    });
    expect(textOf(html)).toContain('같은 사람일 수 있습니다 (1건)');
    expect(textOf(html)).toContain('같은 것: 이름, 전화 뒤 4자리');
    expect(html).toContain(`name="householdId" value="${householdId}"`);
    expect(html).toContain(`<input type="checkbox" name="notSame" value="${householdId}"`);
    expect(html).toContain('value="배성우"');
  });

  it('shows what was typed for an act whose turn is over, so that it can be copied', async () => {
    const html = await lookAtRefused(windows, {
      form: 'recordIntake',
      caseId: fresh.caseId,
      typed: { nextStep: ['REGISTER'], note: ['함께 상담했다.'] },
      visitor: officer,
      problem: { status: 409, code: 'actOutOfOrder' },
    });
    expect(textOf(html)).toContain('적으신 내용 (기록되지 않았습니다) 함께 상담했다.');
  });

  it('sends the same key again only where nobody knows whether it was done', async () => {
    const keyed = { ...typed, idempotencyKey: ['the-key-that-was-sent'] };
    const back = (status: number) =>
      lookAtRefused(windows, {
        form: 'recordContact',
        caseId: fresh.caseId,
        typed: keyed,
        visitor: officer,
        problem: { status },
      });
    expect(await back(503)).toContain('value="the-key-that-was-sent"');
    expect(await back(422)).not.toContain('value="the-key-that-was-sent"');
  });

  it('shows no page of the case to somebody who may not see it', async () => {
    const html = await lookAtRefused(windows, {
      form: 'recordContact',
      caseId: fresh.caseId,
      typed,
      visitor: officer,
      problem: { status: 403, code: 'outsideYourPlace', title: '맡으신 지역의 사례가 아닙니다.' },
    });
    expect(textOf(html)).toContain('맡으신 지역의 사례가 아닙니다.');
    expect(html).not.toContain(fresh.caseNo);
  });

  it('keeps what was typed where a box names what is not there', async () => {
    const html = await lookAtRefused(windows, {
      form: 'mergeHousehold',
      caseId: fresh.caseId,
      typed: { intoHouseholdId: ['2099-999999'], note: ['같은 분인 것을 확인했다.'] },
      visitor: officer,
      problem: {
        status: 404,
        code: 'householdNotFound',
        field: 'intoHouseholdId',
        title: '그런 가구가 없습니다.',
      },
    });
    expect(textOf(html)).toContain('그런 가구가 없습니다.');
    expect(html).toContain('같은 분인 것을 확인했다.</textarea>');
  });

  it('keeps what was typed where the page had only become too old', async () => {
    const html = await lookAtRefused(windows, {
      form: 'recordContact',
      caseId: fresh.caseId,
      typed,
      visitor: officer,
      problem: { status: 403, code: 'formExpired' },
    });
    expect(html).toContain('두 번 울렸으나');
  });

  it('never fills in a password', async () => {
    const html = await lookAtRefused(windows, {
      form: 'signIn',
      caseId: null,
      typed: { login: ['haneul.kim'], password: ['should-not-come'] },
      visitor: null,
      problem: { status: 401, code: 'signInFailed', title: '아이디나 비밀번호가 맞지 않습니다.' },
    });
    expect(html).toContain('value="haneul.kim"');
    expect(html).not.toContain('should-not-come');
    expect(textOf(html)).toContain('들어가지 못했습니다');
  });
});

/** The same windows, with a script in every text that somebody could have typed. */
function poisoned(from: Windows): Windows {
  const typedNames = [
    'name',
    'resourceName',
    'caseNo',
    'law',
    'sentence',
    'note',
    'placeName',
    'relation',
    'sigungu',
    'place',
  ];
  const poison = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string')
      return typedNames.includes(name) ? `<script>alert("${name}")</script>` : value;
    if (Array.isArray(value)) return value.map((inner: unknown) => poison(inner, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner, key)]));
  };
  return new Proxy(from, {
    get: (target, name: keyof Windows) => {
      const window: unknown = target[name];
      if (typeof window === 'object') return poisoned(window as Windows);
      return async (...asked: never[]) =>
        poison(await (window as (...asked: never[]) => Promise<unknown>)(...asked));
    },
  });
}
