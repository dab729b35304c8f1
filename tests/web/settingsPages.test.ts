import { sampleNow } from './sampleCases.ts';
import { describe, expect, it } from '@jest/globals';
import type { SettingsForm } from '../../api/settingsSeam.ts';
import { look, lookAtRefused, textOf } from './look.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { samplePerson } from './settingsSamples.ts';
import { freshCase } from './sampleCases.ts';
import { visitorIn } from './samples.ts';

const windows = createSampleWindows([freshCase()]);
const head = visitorIn('head');
const page = (path: string, more: { params?: Record<string, string>; query?: Record<string, string> } = {}) =>
  look({ windows, visitor: head, path, ...more });
const refused = (
  form: SettingsForm,
  {
    params,
    typed,
    problem,
  }: { params: Record<string, string>; typed: Record<string, string[]>; problem: object },
): Promise<string> => lookAtRefused(windows, { form, caseId: null, params, typed, visitor: head, problem });

describe('the settings', () => {
  it('tell first what to look at: duties nobody does, roles that end or wait, proposals', async () => {
    const text = textOf(await page('/settings'));
    expect(text).toMatch(/권도담 닫힌 계정에 맡은 일이 남아 있습니다/);
    expect(text).toContain('승인을 기다리는 공휴일 1건');
    expect(text).toMatch(/신여름 우리동네주무관 · 금호1가동 \(성동구\) 2026. 12. 1.\(화\)까지/);
  });

  it('name nobody in a title or an address, and look for names by their initials', async () => {
    const html = await page('/settings/staff/:staffId', { params: { staffId: 'staff-newcomer' } });
    expect(html).toContain('<title>직원과 역할 — 두레</title>');
    expect(await page('/settings/staff')).toMatch(/name="initials" lang="ko"/);
  });
});

describe('an account', () => {
  const person = () => page('/settings/staff/:staffId', { params: { staffId: 'staff-newcomer' } });

  it('shows roles with their days and how each stands, in words', async () => {
    const text = textOf(await person());
    expect(text).toMatch(
      /우리동네주무관 · 금호1가동 \(성동구\) 2024. 1. 1.\(월\)–2026. 12. 1.\(화\) 지금 맡음 곧 끝남/,
    );
    expect(text).toMatch(/통장 [^가-힣]*금호1가동 \(성동구\) 2027. 1. 1.\(금\)부터 · 준 사람 관리인 시작 전/);
    expect(text).toMatch(/정보보호책임자 · 서울특별시 성동구 .* 승인 기다림/);
  });

  it('says what was changed, by whom and when, without the value of a name', async () => {
    expect(textOf(await person())).toMatch(
      /역할을 주었습니다: 우리동네주무관 · 금호1가동 .* 관리인 .* 고친 것: 이름, 메일 주소/,
    );
  });

  it('sends what was seen with everything that replaces something', async () => {
    const html = await person();
    const seen = [...html.matchAll(/action="\/api\/staff\/staff-newcomer\/([\w/-]+)".*?<\/form>/gs)].filter(
      ([form]) => form.includes('name="ifMatch" value="&quot;staff/7&quot;"'),
    );
    expect(new Set(seen.map(([, act]) => act))).toEqual(new Set(['roles/days', 'details', 'deactivation']));
  });

  it('ends a leave that is under way, and none that is over', async () => {
    const html = await person();
    expect(html).toContain('action="/api/staff/staff-newcomer/returns"');
    expect(html).toMatch(/name="leave" value="leave-1"/);
    expect(textOf(html)).toMatch(/대리 기간 끝내기 · 대리 · .* → .* · 휴가/);
    expect(textOf(html)).toContain('인수를 기다리는 이관 1건');
    const rounds = samplePerson.rounds.map((one) => ({ ...one, endedAt: sampleNow }));
    const over = () => Promise.resolve({ ...samplePerson, rounds });
    const mine = { ...windows, settings: { ...windows.settings, person: over } };
    const then = await look({ windows: mine, visitor: head, path: '/settings/staff/:staffId', params: {} });
    expect(then).not.toContain('/returns"');
  });

  it('leaves no form for one’s own account', async () => {
    const may = { keep: false, giveRoles: false, nameDeputy: false, isSelf: true };
    const roles = samplePerson.roles.map((one) => ({ ...one, may: { date: false, approve: false } }));
    const own = { ...samplePerson, roles, code: null, may };
    const mine = { ...windows, settings: { ...windows.settings, person: () => Promise.resolve(own) } };
    const html = await look({ windows: mine, visitor: head, path: '/settings/staff/:staffId', params: {} });
    expect(html).not.toContain('action="/api/staff');
    expect(textOf(html)).toContain('자기 계정과 역할은 스스로 바꿀 수 없습니다.');
  });

  it('comes back with the form of that very role open, its day kept and the sentence beside it', async () => {
    const html = await refused('dateRole', {
      params: { staffId: 'staff-newcomer' },
      typed: { role: ['TONGJANG'], place: ['1120059000'], until: ['2020-01-01'] },
      problem: { code: 'roleDaysWrong', field: 'until', title: '날짜를 확인해 주세요.' },
    });
    expect(html).toContain('<a href="#dateRole-TONGJANG-1120059000-until">날짜를 확인해 주세요.</a>');
    expect(html.match(/value="2020-01-01"/g)).toHaveLength(1);
    expect(html).toMatch(/<details open>[^]*?dateRole-TONGJANG-1120059000/);
  });
});

describe('the seats of a dong', () => {
  it('say which are empty, closed or held by somebody without the role', async () => {
    const text = textOf(await page('/settings/seats', { query: { dong: '1120059000' } }));
    expect(text).toContain('빈 자리가 있어 이 동에서는 사례를 열 수 없습니다.');
    expect(text).toMatch(/최은서 닫힌 계정/);
    expect(text).toMatch(/이강민 이 자리의 일을 할 역할이 없음/);
  });

  it('come back at the seat that somebody else got meanwhile', async () => {
    const html = await refused('giveSeat', {
      params: { dong: '1120059000', seat: 'nurse' },
      typed: { to: ['staff-deputy'], reassignCause: ['POSTED'], openCases: ['true'] },
      problem: { status: 412, code: 'seatMoved', field: 'to', title: '바뀌었습니다.' },
    });
    expect(html).toContain('<a href="#giveSeat-nurse-to">바뀌었습니다.</a>');
  });
});

describe('the holidays', () => {
  it('tell before an approval what it would move, and let a proposer only take it back', async () => {
    const text = textOf(await page('/settings/holidays'));
    expect(text).toContain('승인하면 사례 4건의 기한 6건을 다시 셉니다. 그대로 두는 기한 1건.');
    const view = await windows.settings.holidays(head, {});
    const days = view.days.map((one) => ({ ...one, may: { ...one.may, approve: false } }));
    const mine = {
      ...windows,
      settings: { ...windows.settings, holidays: () => Promise.resolve({ ...view, days }) },
    };
    const own = await look({ windows: mine, visitor: head, path: '/settings/holidays' });
    expect(own).not.toContain('/approval');
    expect(textOf(own)).toContain('올린 분은 승인할 수 없습니다.');
    expect(textOf(own)).toContain('거두기');
  });
});

describe('the rulebook', () => {
  it('shows every deadline with its length, law and strength, where each clock leads', async () => {
    const html = await page('/rules');
    expect(textOf(html)).toMatch(/요청에서 현장확인까지 D01 24시간 .* 업무 안내 긴급복지지원법 제8조제1항/);
    expect(textOf(html)).toMatch(
      /접수에서 조사까지 D16 10일 .* 업무 안내 통합사례관리 절차 안내 [^()]*\([^)]*\) · 확인 전/,
    );
    const fresh = freshCase();
    const shown = await look({
      windows: createSampleWindows([fresh]),
      visitor: visitorIn('officer'),
      path: '/cases/:caseId',
      params: { caseId: fresh.caseId },
    });
    const anchors = [...shown.matchAll(/href="\/rules#([\w-]+)"/g)].map(([, anchor]) => anchor ?? '');
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  });
});

describe('a change of a rule', () => {
  it('shows what holds and what would hold, and lets whoever proposed it only take it back', async () => {
    const html = await page('/settings/rules');
    const text = textOf(html);
    expect(text).toMatch(/생계지원 · 전국 지금 1명 783,000원 .* 바뀌면 1명 800,000원 .* 고시 · 확인 전/);
    expect(html).toContain('action="/api/rules/changes/2/approval"');
    expect(html).not.toContain('action="/api/rules/changes/3/approval"');
    expect(text).toMatch(/올린 분은 승인할 수 없습니다\..*거두기/);
    expect(text).toMatch(/되돌림 관리인 → 한수경 조항을 다시 확인해 주세요\./);
  });

  it('asks for the value in the unit of its rule, filled in as it is now', async () => {
    const hours = await page('/settings/rules', { query: { rule: 'D01', place: '11200' } });
    expect(hours).toMatch(/name="value"[^>]*value="24"|value="24"[^>]*name="value"/);
    const won = await page('/settings/rules', { query: { rule: 'LIVELIHOOD-ALL-BASE', place: 'KR' } });
    expect([...won.matchAll(/name="bySize\.p\d"/g)]).toHaveLength(7);
    expect(won).toContain('783000');
  });

  it('asks for the parts of a kind of support, and whether a reason counts, with its words', async () => {
    const kind = await page('/settings/rules', { query: { rule: 'HOUSING', place: '11200' } });
    for (const [part, now] of Object.entries({ first: 1, authority: 2, cap: 12 }))
      expect(kind).toMatch(new RegExp(`<input[^>]*name="units\\.${part}"[^>]*value="${String(now)}"`));
    const reason = await page('/settings/rules', { query: { rule: 'LOCAL_ORDINANCE-5', place: '11200' } });
    expect([...reason.matchAll(/name="value"[^>]*value="[01]"/g)]).toHaveLength(2);
    expect(reason).toMatch(/name="text"/);
    expect(textOf(reason)).toContain('사회보험료·주택임차료 등을 상당한 기간 체납한 경우');
    const decided = textOf(await page('/settings/rules'));
    expect(decided).toMatch(/처음 지원 1개월 .*결재권자만으로 연장하는 횟수 1회 .*모두 더한 상한 6개월/);
    expect(decided).toContain('전세사기로 살던 집을 잃은 경우');
  });

  it('comes back with what was typed and the article that says no beside the value', async () => {
    const title = '긴급복지지원법 시행령 제7조제1항보다 느슨하게 바꿀 수 없습니다.';
    const html = await refused('proposeRule', {
      params: {},
      typed: { rule: ['D01'], place: ['11200'], value: ['99'], law: ['운영 지침'] },
      problem: { status: 422, code: 'ruleLoosens', field: 'value', title },
    });
    expect(html).toContain(`<a href="#proposeRule-value">${title}</a>`);
    expect(html).toContain('value="99"');
    expect(html).toContain('value="운영 지침"');
  });

  it('comes back open at the proposal that was to be sent back without a reason', async () => {
    const html = await refused('returnRule', {
      params: { changeId: '2' },
      typed: {},
      problem: { status: 422, code: 'ruleReasonMissing', field: 'reason', title: '까닭을 적어 주세요.' },
    });
    expect(html).toContain('<a href="#returnRule-2-reason">까닭을 적어 주세요.</a>');
  });
});

describe('every rule', () => {
  it('stands on the page with its strength, where it holds and whether anybody has read it', async () => {
    const html = await page('/rules');
    const text = textOf(html);
    expect(text).toMatch(/서울특별시 성동구 이곳에서 정함 12시간 조례 성동구 긴급복지지원 조례 제4조/);
    expect(text).toMatch(/재산의 합계 · 대도시 241,000,000원 고시/);
    expect(text).toMatch(
      /금융재산 · 주거지원 8,000,000원 고시 긴급지원 지원금액 및 재산의 합계액 기준 출처를 아직 확인하지 못한 값 · 확인 전/,
    );
    expect(text).toMatch(/통합사례관리 대상자로 관련부서가 추천한 경우 추천 기록이 필요합니다/);
    expect(text).toMatch(/같은 위기사유 끝난 뒤 24개월 이내면 경고/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an erasure', () => {
  const erasure = { params: { erasureId: 'e'.repeat(20) } };

  it('is decided by somebody else than its proposer', async () => {
    expect(await page('/erasures/:erasureId', erasure)).toContain('/confirmation"');
    const view = await windows.settings.erasure(head, '');
    const mine = { ...view, proposedBy: { staffId: head.person.staffId, name: head.name } };
    const settings = { ...windows.settings, erasure: () => Promise.resolve(mine) };
    const own = await look({
      windows: { ...windows, settings },
      visitor: head,
      path: '/erasures/:erasureId',
    });
    expect(own).not.toContain('/confirmation"');
    expect(textOf(own)).toContain('올린 분은 결정할 수 없습니다.');
  });

  it('leaves a certificate with numbers, basis and fingerprint', async () => {
    const text = textOf(await page('/erasures/:erasureId/certificate', erasure));
    expect(text).toMatch(/근거 개인정보 보호법 제21조 .* 파기한 서류 14건 .* abab/);
  });

  it('comes back with the note that was typed where the number is no case', async () => {
    const html = await refused('proposeErasure', {
      params: {},
      typed: { caseNo: ['2026-99999'], reason: ['COURT'], note: ['결정문 사본'] },
      problem: { status: 404, code: 'caseNotFound', field: 'caseNo', title: '그런 사례가 없습니다.' },
    });
    expect(html).toContain('<a href="#proposeErasure-caseNo">그런 사례가 없습니다.</a>');
    expect(html).toContain('결정문 사본</textarea>');
  });

  it('comes back at the refusal where only its reason is missing', async () => {
    const html = await refused('refuseErasure', {
      params: { erasureId: 'e'.repeat(20) },
      typed: {},
      problem: { status: 400, code: 'malformed', field: 'reason', title: '골라 주세요.' },
    });
    expect(html).toMatch(/<details[^>]* open[^>]*>(?:(?!<\/details>).)*name="reason"/s);
    expect(html).toContain('<a href="#refuse-reason">골라 주세요.</a>');
  });
});

describe('the first password', () => {
  it('comes back with the login and never with the code or the password', async () => {
    const html = await refused('firstPassword', {
      params: {},
      typed: { login: ['geumho1-new'], code: ['abcd-efgh'], password: ['should-not-come'] },
      problem: { code: 'codeWrong', field: 'code', title: '맞지 않습니다.' },
    });
    expect(html).toContain('value="geumho1-new"');
    expect(html).not.toMatch(/abcd-efgh|should-not-come/);
    expect(html).toContain('<a href="#firstPassword-code">맞지 않습니다.</a>');
  });
});
