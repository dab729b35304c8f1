import type { InvitationWindows } from '../../api/invitationWindows.ts';
import { invitationsView, invitationView, type InvitationParts } from '../../api/views/buildInvitations.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import type { Person } from '../../domain/roles.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { InvitationLetter } from '../../prisma/queries/invitations.ts';
import { kst } from '../domain/household.ts';
import { chair, item, memberId, playMeeting, rosterOf, secretary } from '../domain/meeting/played.ts';
import { sampleNow } from './sampleCases.ts';

/** A review committee that was called and moved; some came through the post, some did not, one was replaced. */
function called() {
  const played = playMeeting({ edition: 2 });
  played.does('addItems', { added: [item(1), item(2)] });
  played.does('callMeeting', { urgentCause: null });
  const seated = rosterOf(7).map((one) =>
    one.staffId === memberId(6) ? { ...one, staffId: memberId(20) } : one,
  );
  played.does('renewRoster', { seated });
  const startsAt = kst('2026-11-27T10:00');
  const why = { moveCause: 'ROOM_TAKEN', urgentCause: null, where: '금호1가동 주민센터' } as const;
  played.does('moveMeeting', { startsAt, ...why });
  played.does('answerInvitation', { answer: 'COMING', absence: null }, chair);
  played.does('answerInvitation', { answer: 'NOT_COMING', absence: 'AWAY' }, memberId(1));
  const told = { spokeWith: 'OFFICE', answer: 'NOT_COMING', absence: 'WORK' } as const;
  played.does('recordTold', { member: memberId(2), ...told });
  played.does('answerInvitation', { answer: 'REMOTE', absence: null }, memberId(3));
  for (const n of [1, 2]) played.does('declareRecusal', { item: 2 }, memberId(n + 3));
  return played;
}

const names: Readonly<Record<string, string>> = {
  [chair]: '조민재',
  [memberId(1)]: '박서준',
  [memberId(2)]: '최은서',
  [memberId(3)]: '이강민',
  [memberId(4)]: '윤서희',
  [memberId(5)]: '서도현',
  [memberId(20)]: '문지아',
  [memberId(6)]: '노태윤',
  [secretary]: '유가온',
};

/** The move did not reach two of those who have not answered; by their place among all letters. */
const missed: Readonly<Record<number, 'failed' | 'waiting'>> = { 13: 'failed', 14: 'waiting' };

function partsOf(person: Person): InvitationParts {
  const played = called();
  const m = played.meeting();
  const letters = played
    .letters()
    .filter(({ template }) => template !== 'quorumLost')
    .map(({ to, template }, n): InvitationLetter => {
      const status = missed[n] ?? 'sent';
      const at = kst('2026-11-18T10:00');
      return {
        staffId: ('staffId' in to ? to.staffId : '') as StaffId,
        template: template as InvitationLetter['template'],
        ...{ at, status, sentAt: status === 'sent' ? at : null },
      };
    });
  const people = new Map(
    Object.entries(names).map(([id, name]) => [id, { staffId: id as StaffId, name, home: '11200' }]),
  );
  return {
    ...{ letters, people, now: sampleNow },
    head: { ...meetingHead(m, person, '성동구'), isSecretary: true },
    offices: new Map([['11200', '성동구']]),
    joining: '접속 주소와 비밀번호는 전날 아침 이 자리에 적어 둡니다.',
  };
}

/** What the pages of invitations would be shown, without a database. */
export const sampleInvitations = (): InvitationWindows => ({
  invitations: ({ person }) => Promise.resolve(invitationsView(called().meeting(), partsOf(person))),
  invitation: ({ person }) =>
    Promise.resolve(invitationView(called().meeting(), person.staffId, partsOf(person))),
});
