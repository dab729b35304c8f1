import { describe, expect, it } from '@jest/globals';
import { memberId } from '../domain/meeting/played.ts';
import { look, lookAtRefused, textOf } from './look.ts';
import { sampleCases } from './sampleCases.ts';
import { visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const visitor = visitorIn('committeeChair');
const params = { meetingId: 'm' };
const at = (page: string) => look({ windows, visitor, path: `/meetings/:meetingId/${page}`, params });

describe('the ledger of invitations', () => {
  it('says of each member what was sent and how it stands, what they said and who wrote it down', async () => {
    const page = textOf(await at('invitations'));
    expect(page).toContain('장소 금호1가동 주민센터');
    expect(page).toMatch(/박서준 부위원장 소집 통지 .* 불참 : 출장·여행 중/);
    expect(page).toMatch(
      /최은서 위원 .*전화로 알림 \(직장 동료\).*유가온.*불참 : 업무 일정이 있음.*전화로 들음: 유가온/,
    );
    expect(page).toContain('닿지 않음');
    expect(page).toMatch(/바뀌어 더 부르지 않는 위원 .*노태윤 .*참석 안내 거둠/);
    expect(page).toContain('올 것으로 보이는 위원 7명 가운데 5명 (정족수 4명)');
    expect(page).toContain('정족수가 모자랄 것으로 보이는 안건: 2번');
    expect(page).not.toMatch(/EXTENSION|paper0/);
  });

  it('sends once more by one button for each member, and moves the sitting with what stands there now', async () => {
    const page = await at('invitations');
    expect(page.match(/action="\/api\/meetings\/[^"]*\/resendInvitation"/g)).toHaveLength(7);
    expect(page).toContain('aria-label="서도현: 다시 보내기"');
    expect(page).toContain('type="datetime-local" value="2026-11-27T10:00"');
    expect(page).toContain('value="금호1가동 주민센터"');
  });

  it('brings the move back with why not', async () => {
    const page = await lookAtRefused(windows, {
      ...{ form: 'moveMeeting', caseId: null, params, visitor },
      typed: { backTo: ['/meetings/m/invitations'], startsAt: ['2026-11-20T09:00'], where: ['https://a.b'] },
      problem: { title: '이미 지난 시각으로는 옮길 수 없습니다.', code: 'startsInPast', field: 'startsAt' },
    });
    expect(textOf(page)).toContain('이미 지난 시각으로는 옮길 수 없습니다.');
    expect(page).toContain('href="#move-startsAt"');
  });
});

describe('the telephone list', () => {
  it('has whom no mail reached and who has not answered, by seat and office, and a form for each', async () => {
    const page = await at('telephone');
    const rows = textOf(page).split('전화로 알린 일 적기')[0] ?? '';
    expect(rows).toMatch(/윤서희 위원 성동구/);
    expect(rows).toMatch(/서도현 위원 성동구/);
    expect(rows).toMatch(/문지아 위원 성동구/);
    expect(rows).not.toMatch(/이강민|최은서/);
    expect(page).toContain(`name="member" value="${memberId(5)}"`);
    expect(textOf(page)).toContain('두레는 위원의 전화번호를 갖고 있지 않습니다');
  });
});

describe('the page of one’s own answer', () => {
  it('tells what, when, where and how, shows the answer that stands, and nothing of a case', async () => {
    const page = await at('answer');
    const text = textOf(page);
    expect(text).toContain('2026. 11. 27.');
    expect(text).toContain('장소 금호1가동 주민센터');
    expect(text).toContain('접속 주소와 비밀번호는');
    expect(text).toMatch(/지금의 답 참석 ·/);
    expect(page).toMatch(/value="COMING" checked/);
    expect(text).toContain('답 바꾸기');
    expect(text).not.toMatch(/연장|적정성|20\d\d-\d{4}/);
  });
});
