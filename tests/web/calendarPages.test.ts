import { describe, expect, it } from '@jest/globals';
import { asId, type MeetingId } from '../../domain/ids.ts';
import { meetingDutyHref } from '../../web/links.ts';
import { look, lookAtRefused, textOf } from './look.ts';
import { secretaryVisitor } from './sampleCalendar.ts';
import { sampleCases } from './sampleCases.ts';
import { visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const chair = visitorIn('committeeChair');
const secretary = secretaryVisitor(chair);

interface Asked {
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}
const see = (asked: Asked, visitor = secretary): Promise<string> => look({ windows, visitor, ...asked });
const agenda = (query = {}, meetingId = 'planned', visitor = secretary): Promise<string> =>
  see({ path: '/meetings/:meetingId/agenda', params: { meetingId }, query }, visitor);

describe('my work', () => {
  it('shows the minutes that a chair has to sign, with the way to that meeting and by its own kind', async () => {
    const html = await see({ path: '/work' }, chair);
    const text = textOf(html);
    expect(text).toContain('회의록 서명');
    expect(text).toMatch(/긴급지원심의위원회 성동구 2026\. 11\. 20\.\(금\) 14:00/);
    expect(html).toContain(`href="/meetings/${'m'.repeat(20)}-00000001"`);
    const chosen = textOf(await see({ path: '/work', query: { act: 'signMinutes' } }, chair));
    expect(chosen).toContain('회의록 서명');
    expect(textOf(await see({ path: '/work', query: { act: 'recordAdequacy' } }, chair))).not.toContain(
      '긴급지원심의위원회 성동구',
    );
  });
});

describe('what is late', () => {
  it('tells of meetings beside its figures, whose and for how long, unless it is narrowed', async () => {
    const supervisor = visitorIn('supervisor');
    const text = textOf(await see({ path: '/overdue' }, supervisor));
    expect(text).toMatch(
      /회의에서 늦은 일 1건 .* 긴급지원심의위원회 성동구 .* 회의록 서명 4일 경과 .* 조민재/,
    );
    expect(textOf(await see({ path: '/overdue', query: { waits: 'us' } }, supervisor))).not.toContain(
      '회의에서 늦은 일',
    );
  });
});

describe('the meetings', () => {
  it('are listed with who owes what next, and filtered by their address alone', async () => {
    const text = textOf(await see({ path: '/meetings' }));
    expect(text).toMatch(/앞으로 회의 2건/);
    expect(text).toMatch(
      /긴급지원심의위원회 성동구 예정 안건 3건 소집 통지 임나래 · 2026\. 11\. 23\.\(월\) 지남/,
    );
    const filtered = await see({
      path: '/meetings',
      query: { kind: 'DONG_CONFERENCE', status: 'cancelled' },
    });
    expect(filtered).toContain('<option value="DONG_CONFERENCE" selected>');
    expect(textOf(filtered)).toContain('동 사례회의 금호1가동 취소');
    expect(textOf(filtered)).not.toContain('안건 3건');
    expect(filtered).toContain('<a href="/meetings">조건 지우기</a>');
  });

  it('say that there are none, and what is past', async () => {
    expect(textOf(await see({ path: '/meetings', query: { when: 'past' } }))).toContain(
      '지난 회의가 없습니다.',
    );
    const none = { kind: 'DONG_CONFERENCE', status: 'signed' };
    expect(textOf(await see({ path: '/meetings', query: none }))).toContain(
      '이 조건에 맞는 회의가 없습니다.',
    );
  });

  it('stand in a table of weeks, with today, days off and the months around', async () => {
    const html = await see({ path: '/meetings', query: { view: 'month', month: '2026-12' } });
    expect(html).toContain('href="/meetings?view=month&amp;month=2026-11"');
    expect(html).toContain('href="/meetings?view=month&amp;month=2027-01"');
    expect(textOf(html)).toContain('성탄절');
    const now = await see({ path: '/meetings', query: { view: 'month' } });
    expect(now.match(/aria-current="date"/g)).toHaveLength(1);
    expect(textOf(now)).toMatch(/2026\. 11\. 26\.\(목\) 26 14:00 성동구 긴급지원심의위원회 예정/);
  });

  it('are dates alone for whoever keeps a dong', async () => {
    const html = await see({ path: '/meetings' }, visitorIn('head'));
    expect(textOf(html)).toContain('일정과 할 일만 보입니다.');
    expect(html).not.toContain('href="/meetings/planned');
    expect(html).not.toContain('href="/meetings/new"');
  });

  it.each([{ month: '2026-13' }, { kind: 'CHOIR' }, { status: 'merry' }, { place: '1' }, { colour: 'red' }])(
    'refuse %j',
    async (query) => {
      await expect(see({ path: '/meetings', query })).rejects.toMatchObject({ what: { code: 'badFilter' } });
    },
  );
});

describe('the plan of a meeting', () => {
  it('shows who sits that day, what is missing, the day off and by when notice is due', async () => {
    const query = { committee: 'EMERGENCY_REVIEW:11200', on: '2026-12-25' };
    const html = await see({ path: '/meetings/new', query });
    const text = textOf(html);
    expect(text).toContain('이날은 쉬는 날입니다: 2026. 12. 25.(금) 성탄절');
    expect(text).toContain('회의 1일 전인 2026. 12. 24.(목)까지 통지합니다.');
    expect(text).toContain('간사가 한 명 있어야 합니다.');
    expect(text).toMatch(/조민재 위원장 공무원 2025\. 1\. 1\.\(수\)부터/);
    expect(html).toContain('name="startsAt"');
    expect(html).not.toContain('value="WRITTEN"');
    expect(await see({ path: '/meetings/new' })).not.toContain('name="startsAt"');
  });

  it('comes back with what was typed', async () => {
    const typed = {
      ...{ kind: ['EMERGENCY_REVIEW'], place: ['11200'], startsAt: ['2026-12-03T15:30'], way: ['TELEPHONE'] },
      ...{ where: ['구청 3층 소회의실'], joining: ['내선 1234번으로 전화합니다.'] },
      backTo: ['/meetings/new?committee=EMERGENCY_REVIEW:11200&on=2026-12-03'],
    };
    const problem = { title: '위원장이 한 명 있어야 합니다.', code: 'rosterIncomplete', field: 'committee' };
    const sent = {
      form: 'planMeeting',
      caseId: null,
      params: {},
      visitor: secretary,
      typed,
      problem,
    } as const;
    const html = await lookAtRefused(windows, sent);
    expect(html).toContain('value="2026-12-03T15:30"');
    expect(html).toMatch(/value="TELEPHONE" checked/);
    expect(html).toContain('value="구청 3층 소회의실"');
    expect(html).toContain('내선 1234번으로 전화합니다.</textarea>');
    expect(textOf(html)).toContain('위원장이 한 명 있어야 합니다.');
  });
});

describe('the agenda', () => {
  it('counts the quorum of each item with its own recusals, and names who wrote it', async () => {
    const text = textOf(await agenda());
    expect(text).toMatch(
      /1 지원 연장 2026-00401 · 배○우 · 금호1가동 .* 조민재 채움 재적 7 · 출석 예정 6 · 정족수 4 제척·회피: 남궁원태/,
    );
    expect(text).toMatch(/2 적정성 심사 2026-00377 · 금호1가동 .* 제안: 적정 .* 기피 신청: 이주현/);
    expect(text).toContain('3 그 밖의 안건 사례 없는 안건');
  });

  it('has the acts on one item once it is chosen, and a recused member sees nothing of it', async () => {
    expect(await agenda()).not.toContain('/withdrawItem');
    const html = await agenda({ item: '1' });
    for (const act of ['withdrawItem', 'referItem', 'splitItem', 'excludeMember', 'challengeMember'])
      expect(html).toContain(`action="/api/meetings/${'a'.repeat(20)}-meeting1/${act}"`);
    expect(html).not.toContain('<option value="member-01">');
    const recused = { ...chair, person: { ...chair.person, staffId: 'member-01' as never } };
    const text = textOf(await agenda({}, 'planned', recused));
    expect(text).toContain('제척·기피로 볼 수 없는 안건');
    expect(text).not.toContain('2026-00401');
  });

  it('is put in another order by two buttons or a place, and keeps its numbers', async () => {
    const html = await agenda({ item: '3' });
    expect(textOf(html)).toContain('안건 3건 가운데 3번째입니다.');
    expect(html).toMatch(/name="place" value="2"[^>]*>위로/);
    expect(html).not.toContain('>아래로<');
    expect(html).toContain('#placing-3"');
    const typed = { item: ['3'], place: ['9'], backTo: ['/meetings/planned/agenda?item=3'] };
    const problem = { title: '안건은 모두 3건입니다.', code: 'noSuchPlace', field: 'place' };
    const sent = { form: 'placeItem', caseId: null, params: {}, visitor: secretary } as const;
    const back = await lookAtRefused(windows, { ...sent, typed, problem });
    expect(back).toContain('href="#placeItem-3-place"');
    expect(back).toMatch(/id="placeItem-3-place"[^>]*value="9"/);
  });

  it('tells who waits for whose answer and by when, and how the waiting ends', async () => {
    const waits = await agenda({ item: '1' }, 'waits');
    expect(textOf(waits)).toMatch(/회신 기다림 · 2026\. 12\. 2\.\(수\)까지/);
    expect(textOf(waits)).toMatch(/넘긴 회의 2026\. 12\. 10\.\(목\) 14:00 · 성동구/);
    expect(waits).toContain('name="settlement" value="ANSWERED_BY_HAND"');
    expect(waits).not.toContain('/referItem');
    const meetingId = asId<MeetingId>('waits');
    expect(meetingDutyHref(meetingId, 'awaiting')).toBe('/meetings/waits/agenda#items');
    const answers = await agenda({ item: '1' }, 'answers');
    expect(textOf(answers)).toMatch(/회신할 것 · 2026\. 12\. 2\.\(수\)까지/);
    expect(textOf(answers)).toContain('회신을 기다리는 회의');
    expect(answers).not.toContain('/settleReferral');
  });

  it('comes back with a split refused beside its parts, and what was typed in both', async () => {
    const typed = {
      ...{ item: ['1'], 'into.0.kind': ['EXTENSION'], 'into.1.kind': ['EXTENSION'] },
      ...{ 'into.0.note': ['이달분'], 'into.1.note': ['다음 달분'] },
      backTo: ['/meetings/planned/agenda?item=1'],
    };
    const problem = { title: '같은 것을 두 번 골랐습니다.', code: 'repeatedChoice', field: 'into' };
    const sent = { form: 'splitItem', caseId: null, params: {}, visitor: secretary } as const;
    const html = await lookAtRefused(windows, { ...sent, typed, problem });
    expect(html).toContain('href="#splitItem-1-into-0-kind"');
    expect(html).toMatch(/id="splitItem-1-into-0-kind"[^>]*aria-invalid="true"/);
    expect(html).toContain('다음 달분</textarea>');
    expect(html.match(/<option value="EXTENSION" selected>/g)).toHaveLength(2);
  });

  it('offers what waits, a case by its number, and says where there is none', async () => {
    const html = await agenda();
    expect(html).toContain('name="added.0.kind" value="ADEQUACY"');
    expect(textOf(html)).toContain('긴급지원 적정성 심사');
    expect(textOf(await agenda({ caseNo: '2026-00401' }))).toContain('안건 올리기 · 2026-00401');
    expect(textOf(await agenda({ caseNo: '2026-9' }))).toContain('그런 번호의 사례가 없습니다.');
    await expect(agenda({ caseNo: '오세라' })).rejects.toMatchObject({ what: { code: 'badFilter' } });
  });

  it('says who comes and goes before the roster is renewed, and asks a cancelled one to move its items', async () => {
    const text = textOf(await agenda());
    expect(text).toMatch(/들어옵니다: 최민석 빠집니다: 오경숙/);
    const moved = await agenda({}, 'cancelled');
    expect(textOf(moved)).toContain('정하지 못한 안건 2건');
    expect(moved).toContain('/moveItems');
    expect(moved).not.toContain('other-meeting');
    expect(moved).not.toContain('/callMeeting');
  });

  it('shows no acts to a member', async () => {
    const html = await agenda({ item: '1' }, 'planned', {
      ...secretary,
      person: { ...secretary.person, roles: [{ role: 'COMMITTEE_MEMBER', place: '11200' as never }] },
    });
    expect(html).not.toMatch(/addItems|callMeeting|withdrawItem|cancelMeeting/);
  });
});

describe('what waits for a committee', () => {
  it('stands soonest first, masked, with where it stands or one act to put it on', async () => {
    const html = await see({ path: '/meetings/waiting' });
    const text = textOf(html);
    expect(text).toContain('기다리는 안건 3건');
    expect(text).toContain('한○윤 · 금호1가동');
    expect(text).toMatch(/회의는 기한|the meeting is after|기한 뒤의 회의/);
    expect(html.match(/formAction|formaction/gi)).toHaveLength(1);
    expect(text).toContain('받을 회의가 없습니다.');
    expect(text).toMatch(/지난 회의에서 정하지 못한 안건 .* 안건 2건 옮기기/);
  });
});

describe('a sub-committee', () => {
  it('shows what was handed to it, who of it sits on the whole one no more, and the way to that', async () => {
    const params = { kind: 'EMERGENCY_REVIEW_SUB', place: '11200' };
    const html = await see({ path: '/committees/:kind/:place', params });
    const text = textOf(html);
    expect(text).toContain('맡긴 안건은 이 소위원회의 의결이 위원회의 의결이고');
    expect(text).toContain('전체 위원회가 맡긴 안건 조례로 · 적정성 심사, 지원 연장');
    expect(text).toMatch(/오경숙 위원 지방의회 추천 .*전체 위원회 위원 아님/);
    expect(html).toContain('href="/committees/EMERGENCY_REVIEW/11200"');
    expect(html).toContain('name="rules.delegation.by"');
    expect(html).toContain('name="rules.delegation.kinds"');
    const whole = await see({
      path: '/committees/:kind/:place',
      params: { ...params, kind: 'EMERGENCY_REVIEW' },
    });
    expect(whole).toContain('href="/committees/EMERGENCY_REVIEW_SUB/11200"');
    expect(whole).not.toContain('rules.delegation');
  });
});

describe('a committee', () => {
  const one = { path: '/committees/:kind/:place', params: { kind: 'EMERGENCY_REVIEW', place: '11200' } };

  it('shows each field with its ground, what is locked, and what this place has otherwise', async () => {
    const text = textOf(await see(one));
    expect(text).toMatch(
      /의사정족수 \(재적 가운데\) 과반수 긴급복지지원법 시행규칙 제5조제2항 법령 \(더 엄격하게만\)/,
    );
    expect(text).toMatch(/소집 통지 \(며칠 전\) 3일 전 성동구 긴급복지지원 조례 제6조 조례 · 이곳의 기준/);
  });

  it('counts the statutory half, tells of terms that end, and keeps those that are over below', async () => {
    const text = textOf(await see(one));
    expect(text).toContain('학식·경험과 민간단체 추천 2명 / 전체 5명');
    expect(text).toContain('60일 안에 임기가 끝나는 위원 1명');
    expect(text).toContain('절반 이상이어야 합니다');
    expect(text.indexOf('임기가 끝난 위원')).toBeGreaterThan(text.indexOf('지금 위원'));
  });

  it('lets nobody approve what they proposed', async () => {
    const html = await see(one);
    expect(html).toContain('action="/api/committees/rules/3/approval"');
    expect(html).not.toContain('action="/api/committees/rules/2/approval"');
    expect(textOf(html)).toContain('제안한 사람이 아닌 분이 승인합니다.');
  });

  it('comes back with the loosening refused at its field', async () => {
    const typed = {
      ...{ kind: ['EMERGENCY_REVIEW'], place: ['11200'], 'rules.quorum': ['HALF'], law: ['가상 조례'] },
      backTo: ['/committees/EMERGENCY_REVIEW/11200'],
    };
    const problem = { title: '법보다 느슨합니다.', code: 'ruleLoosens', field: 'rules.quorum' };
    const sent = { form: 'proposeCommitteeRule', caseId: null, params: {}, visitor: secretary } as const;
    const html = await lookAtRefused(windows, { ...sent, typed, problem });
    expect(html).toContain('<option value="HALF" selected>');
    expect(html).toContain('href="#proposeCommitteeRule-rules-quorum"');
    expect(textOf(html)).toContain('법보다 느슨합니다.');
  });

  it('is one of a list, and any other is opened by its kind and place', async () => {
    const html = await see({ path: '/committees' });
    expect(html).toContain('href="/committees/EMERGENCY_REVIEW/11200"');
    expect(textOf(html)).toContain('승인을 기다리는 기준 2건');
    const asked = { path: '/committees', query: { kind: 'EMERGENCY_REVIEW', place: '11200' } };
    expect(textOf(await see(asked))).toContain('성동구 긴급지원심의위원회');
  });
});

describe('my calendar', () => {
  it('shows its address, when it was read, and how to change or end it', async () => {
    const html = await see({ path: '/account/calendar' });
    expect(html).toContain('https://dure.example/calendar/abcdefghijklmnopqrstuv.ics');
    expect(html).toContain('action="/api/account/calendar/removal"');
    expect(textOf(html)).toContain('사례는 나가지 않습니다.');
  });
});
