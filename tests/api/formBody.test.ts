import { describe, expect, it } from '@jest/globals';
import { actDoors } from '../../api/acts.ts';
import { bodyFrom, readFields } from '../../api/formBody.ts';
import { committeeRule } from '../../api/schemas/committee.ts';
import { meetingBodies, planMeeting } from '../../api/schemas/meeting.ts';
import { report } from '../../api/schemas/report.ts';
import type { CaseAct } from '../../api/schemas/body.ts';

function read(act: CaseAct | 'report', form: string): unknown {
  const schema = act === 'report' ? report : actDoors[act].schema;
  return bodyFrom(readFields(form) ?? {}, schema);
}

describe('a form as the body of an act', () => {
  it('leaves out what belongs to the door and what was left empty', () => {
    const form = 'formToken=t&idempotencyKey=k&ifMatch=%22x%2F1%22&mode=PHONE&outcome=&note=+seen+';
    expect(read('recordContact', form)).toEqual({ mode: 'PHONE', note: ' seen ' });
  });

  it('makes a list of a repeated name, also where it came once or not at all', () => {
    const areas = (form: string): unknown => (read('plan', form) as { areas: unknown }).areas;
    expect(areas('areas=HEALTH&areas=FAMILY')).toEqual(['HEALTH', 'FAMILY']);
    expect(areas('areas=HEALTH')).toEqual(['HEALTH']);
    expect(areas('')).toEqual([]);
  });

  it('tells yes, no and not answered apart', () => {
    const confirmed = (form: string): unknown =>
      (read('recordFieldCheck', form) as { confirmed?: unknown }).confirmed;
    expect(confirmed('confirmed=false&confirmed=true')).toBe(true);
    expect(confirmed('confirmed=false')).toBe(false);
    expect(confirmed('')).toBeUndefined();
    expect(confirmed('confirmed=perhaps')).toBe('perhaps');
  });

  it('leaves a count out that nobody gave, and a cause that nobody chose', () => {
    const form = 'extensionId=x1&granted=true&note=n&lateCause=&takeOver=';
    expect(read('decideExtension', `${form}&votes.seated=&votes.present=`)).toEqual({
      extensionId: 'x1',
      granted: true,
      note: 'n',
    });
    expect(read('decideExtension', `${form}&votes.seated=12&votes.present=`)).toMatchObject({
      votes: { seated: 12 },
    });
  });

  it('reads numbers as people write them and leaves the rest for the schema to refuse', () => {
    const won = (typed: string): unknown =>
      (read('recordPayment', `amountWon=${encodeURIComponent(typed)}`) as { amountWon: unknown }).amountWon;
    expect(won('1,200,000')).toBe(1_200_000);
    expect(won(' 300 ')).toBe(300);
    expect(won('1,2')).toBe('1,2');
    expect(won('3e5')).toBe('3e5');
  });

  it('reads rows by their number and drops those whose choice was not made', () => {
    const form =
      'grantId=g1&note=n&help.0.kind=LIVELIHOOD&help.0.units=3&help.0.amountWon=1,000&help.0.from=2026-11-22' +
      '&help.1.units=1&help.1.from=2026-11-22&help.7.kind=OTHER&help.7.sub=ELECTRIC&help.7.units=1';
    expect((read('decideGrant', form) as { help: unknown }).help).toEqual([
      { kind: 'LIVELIHOOD', units: 3, amountWon: 1000, from: '2026-11-22' },
      { kind: 'OTHER', sub: 'ELECTRIC', units: 1 },
    ]);
  });

  it('reads a person with members and an unknown name', () => {
    const form = 'person.name=&person.phone=010-0000-5678&person.members.0.name=하린&person.members.1.name=';
    expect((read('report', form) as { person: unknown }).person).toEqual({
      name: null,
      birth: undefined,
      phone: '010-0000-5678',
      members: [{ name: '하린' }],
    });
  });

  it('keeps names that nobody knows, so that they are refused', () => {
    const body = read('register', 'surprise=1&__proto__=2&constructor=3') as object;
    expect(Object.keys(body)).toEqual(['surprise', '__proto__', 'constructor']);
    expect(read('decideGrant', 'help.x.kind=OTHER')).toMatchObject({ help: null });
  });

  it('reads the numbers of items from boxes, one line of words or ALL, and the members by their choice', () => {
    const chosen = (form: string): unknown => bodyFrom(readFields(form) ?? {}, meetingBodies.resolveInBulk);
    expect(chosen('items=ALL&except=3%2C+5-7')).toEqual({ items: 'ALL', except: [3, 5, 6, 7] });
    expect(chosen('items=4&backTo=%2Fmeetings%2Fm')).toEqual({ items: [4], except: [] });
    expect(chosen('items=4&items=9-8&items=x')).toEqual({ items: [4, '9-8', 'x'], except: [] });
    expect(chosen('items=')).toEqual({ except: [] });
    expect((chosen('items=1-9999') as { items: number[] }).items).toHaveLength(2_001);
    const rows = 'present.0.attends=ROOM&present.0.staffId=a&present.1.attends=&present.1.staffId=b';
    expect(bodyFrom(readFields(rows) ?? {}, meetingBodies.recordAttendance)).toEqual({
      present: [{ attends: 'ROOM', staffId: 'a' }],
    });
  });

  it('takes a box for day and time as the time of Korea, and leaves out what a rule does not change', () => {
    const plan = 'kind=SOLUTION&place=41113&way=&startsAt=2026-12-01T14%3A00';
    expect(planMeeting.parse(bodyFrom(readFields(plan) ?? {}, planMeeting))).toMatchObject({
      startsAt: '2026-12-01T05:00:00.000Z',
    });
    const rule = 'rules.noticeDays=7&rules.quorum=&rules.castingVote=';
    expect(bodyFrom(readFields(rule) ?? {}, committeeRule)).toMatchObject({ rules: { noticeDays: 7 } });
  });

  it('gives up on more names than any form has', () => {
    expect(readFields(Array.from({ length: 501 }, (_, n) => `a${String(n)}=`).join('&'))).toBeNull();
  });
});
