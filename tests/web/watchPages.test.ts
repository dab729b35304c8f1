import { describe, expect, it } from '@jest/globals';
import { look, lookAtRefused, textOf, type Looked } from './look.ts';
import { sampleCases } from './sampleCases.ts';
import { visitorIn } from './samples.ts';
import { over, privacyOfficerIn, running, signed } from './sampleWatch.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const officer = visitorIn('officer');
const privacyOfficer = privacyOfficerIn();
const page = (asked: Partial<Looked> & { readonly path: string }): Promise<string> =>
  look({ windows, visitor: officer, ...asked });
const log = (asked: Partial<Looked> & { readonly path: string }): Promise<string> =>
  page({ visitor: privacyOfficer, ...asked });
const review = (month: string): Promise<string> => log({ path: '/access/reviews/:month', params: { month } });

describe('the search', () => {
  it('is one link away from every page of whoever may search, and of nobody else', async () => {
    expect(await page({ path: '/work' })).toContain('href="/search"');
    expect(await page({ path: '/work', visitor: visitorIn('supervisor') })).not.toContain('href="/search"');
  });

  it('sends what is typed and never puts it into an address', async () => {
    const html = await page({ path: '/search' });
    expect(html).toMatch(/<form id="search" method="post" action="\/api\/searches"/);
    expect(html.match(/<form[^>]*method="get"/g)).toBeNull();
  });

  it('shows whom it found with the ends of their names, and asks for more where more fit', async () => {
    const text = textOf(await page({ path: '/search/:searchId', params: { searchId: 'a'.repeat(24) } }));
    expect(text).toMatch(/찾은 사례 \d+건 찾은 조건: 이름 초성, 동\./);
    expect(text).toContain('배○우');
    expect(text).not.toMatch(/배성우|남궁/);
    expect(text).toContain('더 있습니다.');
  });

  it('says what to try where nothing was found, and not whether there is somebody elsewhere', async () => {
    const html = await page({ path: '/search/:searchId', params: { searchId: 'b'.repeat(24) } });
    expect(textOf(html)).toMatch(/맞는 사례가 없습니다.*한 가지만.*초성으로.*볼 수 있는 지역의 사례만/);
    expect(html).toContain('<a href="/open">새 사례 열기</a>');
  });

  it('comes back with what was typed, what is wrong on top and at the box', async () => {
    const html = await lookAtRefused(windows, {
      ...{ form: 'search', caseId: null, visitor: officer, typed: { name: [''], phone: ['12'] } },
      problem: { status: 400, errors: [{ field: 'phone', code: 'malformed', sentence: '확인해 주세요.' }] },
    });
    expect(html).toContain('<a href="#search-phone">전화 뒤 네 자리: 확인해 주세요.</a>');
    expect(html).toMatch(/id="search-phone"[^>]*value="12"/);
  });
});

describe('the access log', () => {
  it('tells for every look who, when, from where, whose and what, and what is unusual in words', async () => {
    const text = textOf(await log({ path: '/access' }));
    expect(text).toMatch(
      /김하늘 우리동네주무관 · geumho1-officer 10\.20\.30\.40 사례 열람 2026-00398 밤 22시부터/,
    );
    expect(text).toMatch(/서류 열람.*까닭: 담당자를 대신하여 담당자의 휴가 중에/);
    expect(text).toMatch(/검색 .*사례 3건 2026-00398, 2026-00401, 2026-00404/);
    expect(text).toContain('거부');
  });

  it('keeps its filters on the way to the next page, and its month', async () => {
    const html = await log({ path: '/access', query: { marked: 'true', account: 'geumho1-officer' } });
    expect(html).toContain(
      'href="/access?month=2026-11&amp;place=11200&amp;account=geumho1-officer&amp;marked=true&amp;cursor=bmV4dA"',
    );
    expect(html).toMatch(/name="marked" value="true" checked/);
  });

  it('tells by which rules looks are marked, and that the rules are the house’s own', async () => {
    const text = textOf(await log({ path: '/access' }));
    expect(text).toMatch(/표시하는 기준.*하루에 사례를 50건 넘게.*100건 넘게.*두레 운영 기준/);
  });

  it('says so where nothing fits', async () => {
    expect(textOf(await log({ path: '/access', query: { account: 'nobody' } }))).toContain(
      '이 조건에 맞는 기록이 없습니다.',
    );
  });
});

describe('the review of a month', () => {
  it('stands in a list that tells which months are signed, open or still running', async () => {
    const text = textOf(await log({ path: '/access/reviews' }));
    expect(text).toMatch(
      /2026\. 11\. 아직 끝나지 않은 달.*2026\. 10\. 점검 전.*2026\. 9\. 점검함 소명을 듣고 확인함/,
    );
  });

  it('cannot be signed before the month is over', async () => {
    const html = await review(running);
    expect(textOf(html)).toContain('다음 달 1일부터 점검을 마치고 서명할 수 있습니다.');
    expect(html).not.toContain('action="/api/access-reviews"');
  });

  it('shows how much is marked by which rule, and leads to it', async () => {
    const html = await review(over);
    expect(textOf(html)).toMatch(/표시됨 7 거부됨 5 모든 기록 1204 계정 18.*담당 지역 밖 4/);
    expect(html).toContain('href="/access?month=2026-10&amp;place=11200&amp;marked=true"');
    expect(html).toContain('action="/api/access-reviews"');
  });

  it('once signed shows by whom, when and what was found, and takes addenda alone', async () => {
    const html = await review(signed);
    expect(textOf(html)).toMatch(
      /이 달은 점검을 마쳤습니다 점검한 사람 조민재.*소명을 듣고 확인함.*소명서를 받아/,
    );
    expect(html).not.toContain('action="/api/access-reviews"');
    expect(html).toContain('action="/api/access-addenda"');
  });

  it('comes back with its words where it was refused', async () => {
    const html = await lookAtRefused(windows, {
      ...{ form: 'accessReview', caseId: null, visitor: privacyOfficer },
      typed: { month: [over], place: ['11200'], found: ['TO_PURSUE'], note: [''] },
      problem: {
        status: 400,
        errors: [{ field: 'note', code: 'required', sentence: '이 칸을 채워 주세요.' }],
      },
    });
    expect(html).toContain('<a href="#accessReview-note">점검 의견: 이 칸을 채워 주세요.</a>');
    expect(html).toMatch(/value="TO_PURSUE" checked/);
  });
});
