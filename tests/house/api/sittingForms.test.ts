import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedWithCommittees } from '../../../embedded/committees.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { atMeeting, gathered, meetingSeen, type Bench } from './conference.ts';
import { done, eventually, openCase, seryu2 } from './people.ts';
import { expectBack, expectDone, sitAt } from './atScreen.ts';

let house: ApiHouse;
let secretary: Desk;

beforeAll(async () => {
  house = await startApiHouse();
  await seedWithCommittees(house.house.config);
  secretary = await house.desk('seryu2-secretary');
}, 180_000);
afterAll(() => house.stop());

const staffIdOf = async (login: string): Promise<string> => {
  const sql = 'SELECT staff_id AS id FROM staff WHERE login = $1';
  const { rows } = await house.deps.pool.query<{ id: string }>(sql, [login]);
  return rows[0]?.id ?? '';
};

const other = { kind: 'OTHER', note: '운영 예산을 어떻게 나눌지 정한다.' };

describe('a sitting by forms alone', () => {
  it('goes from its notice to its addendum, and each wrong input comes back with what was typed', async () => {
    const caseId = await openCase(house);
    const bench: Bench = { kind: 'DONG_CONFERENCE', place: seryu2, secretary };
    const meetingId = await gathered(bench, 0);
    const { members } = await meetingSeen(bench, meetingId);
    const colleague = await staffIdOf('seryu2-member2');
    const added = [{ ...other, kind: 'CONFERENCE', caseId, proposal: 'GENERAL' }, other, other, other];
    await done(secretary, atMeeting(meetingId, 'addItems'), { added });
    const here = `/meetings/${meetingId}`;
    // One after another, for each sign-in takes a while of the whole machine.
    const keeper = await sitAt(house, 'seryu2-secretary');
    const voter = await sitAt(house, 'seryu2-member');
    const signer = await sitAt(house, 'seryu2-chair');

    expectBack(await keeper.sends(here, 'callMeeting', { urgentCause: '' }), '사유');
    expectDone(await keeper.sends(here, 'callMeeting', { urgentCause: 'LIFE_AT_RISK' }), here);

    const rows = Object.fromEntries(members.map((_, n) => [`present.${String(n)}.attends`, 'ROOM']));
    expectBack(await keeper.sends(here, 'attendance', { heldFrom: '2026-01-02T10:00' }), '골라');
    expectBack(
      await keeper.sends(here, 'attendance', { ...rows, onPaper: 'true' }),
      '실제로 시작하고 마친 때',
      'checked',
    );
    expectDone(await keeper.sends(here, 'attendance', rows), here);

    const together = { items: '1-3' };
    expectBack(await keeper.sends(here, 'together', { ...together, except: 'drei' }), 'drei');
    expectDone(await keeper.sends(here, 'together', { ...together, except: '3' }), here);
    // The other tab still shows them as waiting.
    expectBack(await keeper.sends(here, 'together', together), '1번 안건에는 지금 할 수 없는 일입니다');

    const near = `${here}?page=1&item=2`;
    expectBack(await keeper.sends(near, 'recordDiscussion-2', { note: ' ' }));
    expectDone(
      await keeper.sends(near, 'recordDiscussion-2', { note: '내년 예산은 010-0000-1234 로 묻기로 함' }),
      near,
    );
    expectBack(await keeper.sends(near, 'excludeMember-2', { member: '' }));
    expectDone(await keeper.sends(near, 'excludeMember-2', { member: colleague }), near);

    const ballot = `${here}/ballot`;
    expectBack(await voter.sends(ballot, 'ballot-2', { vote: 'abstain', note: '' }), '까닭', 'checked');
    expectDone(await voter.sends(ballot, 'ballot-2', { vote: 'no', note: '자료가 모자랍니다' }), ballot);
    expect(await voter.sees(ballot)).toContain('지금 내 표: <b>반대</b>');
    expectDone(await signer.sends(ballot, 'all', { vote: 'yes', except: '' }), ballot);
    expectDone(await voter.sends(`${ballot}?status=waiting`, 'declareRecusal-3'), ballot);
    expect(await voter.sees(here)).toContain('제척·기피·회피로 보이지 않는 안건입니다.');

    const sign = `${here}/sign`;
    expectBack(await signer.sends(sign, 'signMinutes'), '1번 안건의 표결이 끝나지 않았습니다');
    const hands = { 'hands.0.vote': 'yes', 'hands.1.vote': 'yes' };
    expectBack(await keeper.sends(near, 'recordHands-2', { 'hands.0.vote': 'maybe' }));
    expectDone(await keeper.sends(near, 'recordHands-2', hands), near);
    expectDone(await keeper.sends(here, 'closeItems-1'), here);
    expectDone(await keeper.sends(here, 'closeItems-2'), here);
    expectDone(await signer.sends(sign, 'signMinutes'), sign);
    expect(await signer.sees(sign)).not.toContain('id="signMinutes"');

    const minutes = `${here}/minutes`;
    expectBack(await keeper.sends(minutes, 'addAddendum', { note: '' }));
    expectDone(
      await keeper.sends(minutes, 'addAddendum', { note: '셋째 안건은 다음 회의에 다룬다' }),
      minutes,
    );
    const read = await keeper.sees(minutes);
    for (const words of ['○○○-○○○○-○○○○ 로 묻기로 함', '(제척)', '(회피)', '셋째 안건은 다음 회의에'])
      expect(read).toContain(words);
    const file = await keeper.browser.get(`${minutes}/file?purpose=ON_FILE`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="minutes-/);
    expect(file.text).not.toMatch(/(?:src|href)="|<script|data-print/);
    const looks = `SELECT FROM access_log WHERE what = 'print' AND reason = 'ON_FILE' AND $1 = ANY (shown)`;
    expect((await house.deps.pool.query(looks, [caseId])).rowCount).toBe(1);

    // The case was in no state for a conference, so its decision came back and is the secretary's to settle.
    await eventually(
      () => keeper.sees(`${here}?page=1&item=1`),
      (page) => page.includes('id="settleRefusal-1"'),
    );
    const refused = `${here}?page=1&item=1`;
    expectBack(await keeper.sends(refused, 'settleRefusal-1', { settlement: '' }));
    expectDone(await keeper.sends(refused, 'settleRefusal-1', { settlement: 'RECORDED_BY_HAND' }), here);
  }, 180_000);
});
