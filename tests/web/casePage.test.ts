import { describe, expect, it } from '@jest/globals';
import type { Seat } from '../../domain/crisisCase/state.ts';
import { asId, type CaseId, type StaffId } from '../../domain/ids.ts';
import type { Person } from '../../domain/roles.ts';
import { dong } from '../domain/seats.ts';
import { look, textOf, type Looked } from './look.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { closingCase, freshCase, servedCase } from './sampleCases.ts';
import { visitorIn, visitorThere, type SampleCase } from './samples.ts';
import { endedCase, missingCase, refusedCase, workedCase } from './wideCases.ts';

const worked = workedCase();
const missing = missingCase();
const ended = endedCase();
const served = servedCase();
const fresh = freshCase();
const samples = [worked, missing, ended, refusedCase(), served, fresh, closingCase()];
const windows = createSampleWindows(samples);
const officer = visitorIn('officer');

const seen = (sample: SampleCase, seat: Seat = 'officer', more: Partial<Looked> = {}): Promise<string> =>
  look({
    windows,
    visitor: visitorIn(seat),
    path: '/cases/:caseId',
    params: { caseId: sample.caseId },
    ...more,
  });
const textSeen = async (...asked: Parameters<typeof seen>): Promise<string> => textOf(await seen(...asked));

describe('what can be done in a case', () => {
  it('begins with what is owed, nearest first, and folds the rest by what it is about', async () => {
    const html = await seen(worked);
    const order = ['방문 기록', '자문에 답하기', '서비스 연계 요청', '가구·연락', '상담·계획', '이관·종결'];
    const places = order.map((name) => html.indexOf(`<summary>${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('opens the group of the act that was asked for, and no other', async () => {
    const html = await seen(worked, 'officer', { query: { act: 'plan' } });
    expect(html.match(/<details[^>]* open/g)).toHaveLength(2);
    expect(html).toMatch(/<details class="dr-acts__group" open><summary>상담·계획/);
  });

  it('asks for a case number to merge with where no household looks alike, and has none to tell apart', async () => {
    const formIn = (html: string) => /<form id="act-mergeHousehold".*?<\/form>/s.exec(html)?.[0] ?? '';
    const alike = formIn(await seen(fresh));
    expect(alike).toMatch(/<input[^>]*type="radio"[^>]*name="intoHouseholdId"/);
    const alone = {
      ...windows,
      case: async () => ({ ...(await windows.case(officer, fresh.caseId)), alike: [] }),
    };
    const html = await seen(fresh, 'officer', { windows: alone });
    expect(formIn(html)).toMatch(/<input[^>]*name="intoHouseholdId"[^>]*type="text"/);
    expect(textOf(html)).toContain('이름·생년월일·전화 가운데 둘이 같은 다른 가구가 없습니다.');
    expect(html).not.toContain('<form id="act-recordNotSame"');
  });

  it('says where a name stood that it is destroyed, and not that nobody knew it', async () => {
    const destroyed = { name: null, masked: false, others: null, erased: true };
    const view = { ...(await windows.case(officer, fresh.caseId)), household: destroyed };
    const text = await textSeen(fresh, 'officer', {
      windows: { ...windows, case: () => Promise.resolve(view) },
    });
    expect(text).toContain('개인정보 파기됨');
    expect(text).toContain('이 가구의 개인정보는 파기되었습니다.');
    expect(text).not.toContain('이름 모름');
    expect(await textSeen(fresh)).not.toContain('파기');
  });

  it('leads from each clock that can be answered now to its form, and from no other', async () => {
    const clocks = /<table[^>]*aria-labelledby="clocks".*?<\/table>/s.exec(await seen(worked))?.[0] ?? '';
    const linked = [...clocks.matchAll(/<th scope="row"><a href="[^"]*act=(\w+)/g)].map(([, act]) => act);
    expect(linked).toContain('recordVisit');
    expect(linked).not.toContain('adviseCase');
    const elsewhere = /<table[^>]*aria-labelledby="clocks".*?<\/table>/s.exec(
      await seen(worked, 'supervisor'),
    );
    expect(elsewhere?.[0]).not.toContain('<th scope="row"><a');
  });

  it('asks a late act first for its cause, and one in time not at all', async () => {
    const html = await seen(worked);
    const [late = '', inTime = ''] = ['recordVisit', 'plan'].map(
      (act) => new RegExp(`<form id="act-${act}".*?</form>`, 's').exec(html)?.[0] ?? '',
    );
    expect(late.indexOf('name="lateCause"')).toBeGreaterThan(0);
    expect(late.indexOf('name="lateCause"')).toBeLessThan(late.indexOf('name="heldOn"'));
    expect(inTime).not.toContain('lateCause');
  });

  it('says what a form is about where there is only one thing', async () => {
    expect(await seen(worked)).toMatch(
      /<form id="act-withdrawConsent".*?<h3>민감정보 처리 동의 · [^<]*까지<\/h3>/s,
    );
  });

  it('asks who decides in the place of the holder why, and the holder not', async () => {
    const head = visitorIn('head');
    const person = { staffId: asId<StaffId>('staff-newcomer'), roles: [{ role: 'TEAM_HEAD', place: dong }] };
    const another = { ...head, person: person as Person };
    const byHead = await seen(closingCase(), 'head');
    const byAnother = await seen(closingCase(), 'head', { visitor: another });
    expect(byHead).toContain('id="act-approveClosing"');
    expect(byHead).not.toContain('name="takeOver"');
    expect(byAnother).toContain('id="act-approveClosing-takeOver"');
    expect(textOf(byAnother)).toContain('이 결정은 동장 이강민의 일입니다.');
  });

  it('asks the committee for its votes in one row', async () => {
    const html = await seen(worked, 'committeeChair');
    for (const part of ['seated', 'present', 'inFavour']) {
      expect(html).toContain(`id="act-ratifySelection-votes-${part}"`);
    }
  });

  it('asks for one answer to each point of the advice', async () => {
    const html = await seen(worked);
    expect(html).toMatch(/<legend>자원 연계.*?name="answers\.0".*?<legend>법률 지원.*?name="answers\.1"/s);
  });

  it('offers for a seat only those who may take it, once the seat is chosen', async () => {
    const chosen = await seen(worked, 'head', { query: { act: 'reassignSeat', about: 'nurse' } });
    expect(chosen).toContain('<input type="hidden" name="seat" value="nurse"/>');
    expect(chosen).toContain('<option value="staff-newcomer">신여름</option>');
    expect(await seen(worked, 'head')).not.toContain('name="seat" value="nurse"');
  });

  it('proposes the dongs around, and takes any other code', async () => {
    const html = await seen(refusedCase());
    expect(html).toMatch(
      /<input id="act-requestTransfer-toDong"[^>]*list="act-requestTransfer-toDong-offered"/,
    );
    expect(html).toContain('<option value="1120061500">성수2가3동 (성동구)</option>');
  });

  it('leads to a page of its own for the end of the whole case, and for somebody who leaves', async () => {
    const html = await seen(worked);
    expect(html).toContain(`href="/cases/${worked.caseId}/end"`);
    expect(html).toContain(`href="/cases/${worked.caseId}/split"`);
    expect(html).not.toContain(`action="/api/cases/${worked.caseId}/endCase"`);
  });

  it('asks about each area of need by itself, folded until it is ticked', async () => {
    const html = await seen(worked);
    expect(html.match(/name="areas\.\d\.area"/g)).toHaveLength(10);
    expect(html).toContain('id="act-recordAssessment-areas-0-strength"');
  });
});

describe('the parts of a case', () => {
  it('tell how a deadline slept, and what moved it', async () => {
    const text = await textSeen(worked);
    expect(text).toContain('멈춘 적 있음 · 입원 · 2026. 11. 7.(토)까지');
    expect(text).toMatch(/쓴 날 \d+일, 멈춘 날 7일, 남은 날 \d+일/);
    expect(text).toContain('원래 2027. 1. 20.(수), 멈춘 만큼 옮김');
  });

  it('tell that a deadline sleeps while somebody is missing', async () => {
    expect(await textSeen(missing)).toMatch(/멈춤 · 소재불명 · 2026. 12. 4.\(금\)까지.*멈춤 · 16일 남음/);
  });

  it('tell whose deputy acts, and for how long', async () => {
    const text = await textSeen(worked);
    expect(text).toMatch(/권도담 긴급지원 담당 · 박서준의 대리/);
    expect(text).toMatch(/박서준 대리 중: 권도담, 2026. 10. 31.\(토\) – 2026. 12. 30.\(수\)/);
  });

  it('lay assessments side by side', async () => {
    const html = await seen(worked);
    expect(html).toMatch(
      /<th scope="row">안전<\/th><td><b>높음<\/b><small>1순위<\/small><\/td><td>.*?살피지 않음/,
    );
    expect(html).toMatch(/class="dr-scroll" tabindex="0" role="group" aria-labelledby="assessments"/);
  });

  it('show every plan with the person’s word and their name under it, or why not', async () => {
    const text = await textSeen(worked);
    expect(text).toMatch(/2번째 계획 .*바꾸기를 바람 · 서명 없음 \(전화로 설명함\) · 경제/);
    expect(text).toMatch(/1번째 계획 .*동의함 · 본인 서명 · 안전, 건강/);
  });

  it('show what was agreed to, for whom, until when, and what was taken back', async () => {
    const text = await textSeen(worked);
    expect(text).toMatch(/제3자 제공 동의 · 가정위탁지원센터 유효 2027[^가-힣]*\(일\) 철회함/);
    expect(text).toMatch(/민감정보 처리 동의 유효 [^가-힣]*\(일\) 유효/);
  });

  it('show the advice from above with the answer to each point', async () => {
    const text = await textSeen(worked);
    expect(text).toMatch(/시군구 솔루션위원회 답변함 .*자원 연계 따름 법률 지원 따르지 않음/);
    expect(text).toMatch(/상위 시 솔루션위원회 자문 답변 전 .*자원 연계 답변 전/);
  });

  it('show under each grant how it was prolonged, and what is asked back', async () => {
    const text = await textSeen(worked);
    expect(text).toMatch(/연장 1 · 긴급지원심의위원회 · 연장함/);
    expect(text).toMatch(
      /환수 송달됨, 납부 전 .*돌려받을 금액 300,000원 납부한 금액 100,000원 남은 금액 200,000원/,
    );
    expect(text).toMatch(/송달 시도 2번 .*이의신청 기한 2026[^가-힣]*\(월\) 이의신청 접수함/);
  });

  it('show the local committee’s selections', async () => {
    expect(await textSeen(worked)).toMatch(
      /선정위원회 선정 집수리 추인 전 위원장 선결정 뒤 추인 .*위원장 선결정 .*위원 추인 아직 없음/,
    );
  });

  it('show a transfer under way with its receipt, and let the other dong take or decline it', async () => {
    expect(await textSeen(missing)).toMatch(/이관 진행 중 받을 동 성동구 성수2가3동 담당 오세린 동장 홍나래/);
    expect(await seen(missing)).toContain('id="act-withdrawTransfer"');
    const there = await seen(missing, 'officer', { visitor: visitorThere() });
    expect(there).not.toContain('id="act-withdrawTransfer"');
    expect(there).toContain('id="act-receiveTransfer"');
    expect(there).toContain('id="act-declineTransfer"');
    expect(there).not.toContain('id="act-recordContact"');
  });

  it('link the episodes before and after, and the households that became one with it', async () => {
    const link = (caseNo: string) => ({ caseId: asId<CaseId>(`case-${caseNo}`), caseNo });
    const kin = {
      previousCaseId: link('1').caseId,
      laterCase: link('2026-00477'),
      merged: { into: link('2026-00478'), from: [link('2026-00479')] },
    };
    const known = {
      ...windows,
      case: async () => ({ ...(await windows.case(officer, worked.caseId)), ...kin }),
    };
    const html = await seen(worked, 'officer', { windows: known });
    expect(html).toContain('<dt>지난 사례</dt><dd><a href="/cases/case-1">열기</a></dd>');
    expect(html).toContain('<dt>다음 사례</dt><dd><a href="/cases/case-2026-00477">2026-00477</a></dd>');
    expect(html).toContain('<dt>합쳐진 사례</dt><dd><a href="/cases/case-2026-00478">2026-00478</a></dd>');
    expect(html).toContain('<dt>이어받은 사례</dt><dd><a href="/cases/case-2026-00479">2026-00479</a></dd>');
  });

  it('name the legal basis of what happened', async () => {
    const text = await textSeen(worked, 'officer', { path: '/cases/:caseId/timeline' });
    expect(text).toContain('김하늘 · 사회보장급여법의 업무 · 서류 보기');
  });
});

describe('the step bar', () => {
  const barOf = async (sample: SampleCase): Promise<string> =>
    /<ol class="dr-steps".*?<\/ol>/s.exec(await seen(sample))?.[0].replace(/<[^>]*>/g, '|') ?? '';

  it('keeps who is missing at the step at which they vanished', async () => {
    expect(await barOf(missing)).toContain('초기상담 · 소재불명|');
  });
  it('says of a first contact that help was refused', async () => {
    expect(await barOf(refusedCase())).toContain('발굴 · 도움 거절|');
  });
  it('shows of a case that ended only what was done before', async () => {
    const bar = await barOf(ended);
    expect(bar).toContain('전체 종료');
    expect(bar).not.toContain('조사');
  });
});
