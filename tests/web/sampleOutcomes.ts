import type { ConferencePaper } from '../../api/schemas/meetingOutcome.ts';
import type { OutcomeWindows } from '../../api/outcomeWindows.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import { itemFacts, type MeetingItemView } from '../../api/views/meetingItem.ts';
import type { NewItem } from '../../domain/meeting/items.ts';
import type { MeetingActs } from '../../domain/meeting/acts.ts';
import { asId, type MeetingId, type PaperId, type StaffId } from '../../domain/ids.ts';
import type { Person } from '../../domain/roles.ts';
import { dayOf, plusDays } from '../../domain/time.ts';
import { chair, item, memberId, nextMeetingId, playMeeting, sittingAt } from '../domain/meeting/played.ts';
import { dong } from '../domain/seats.ts';
import { sampleOpinions } from './sampleFollowUp.ts';
import { dongView } from './samples.ts';

const paperId = asId<PaperId>('paper-of-the-secretary');
const day = dayOf(sittingAt);
const all = { items: 'ALL', except: [] } as const;

const conference: MeetingActs['agreeConference'] = {
  ...{ item: 1, advises: 'GENERAL', leadAgency: 'DONG_OFFICE', areas: ['ECONOMY', 'HEALTH'], goals: 2 },
  parts: [
    { agency: 'DONG_OFFICE', by: plusDays(day, 7) },
    { agency: 'MENTAL_HEALTH', by: null },
  ],
  ...{ opinion: 'AGREES', nextOn: plusDays(day, 30), paperId },
};

const words: ConferencePaper = {
  note: '월세가 석 달 밀려 있고, 아이가 학교에 가지 못하고 있다.',
  goals: [{ goal: '밀린 월세를 정리하고 집을 지킨다.' }, { goal: '아이가 학교에 다시 다닌다.' }],
  parts: [
    {
      ...{ agency: 'DONG_OFFICE', name: '송죽동 행정복지센터', does: '주거급여와 긴급지원을 신청한다.' },
      ...{ by: plusDays(day, 7), phone: '031-000-0000' },
    },
    {
      ...{ agency: 'MENTAL_HEALTH', name: '한빛 정신건강복지센터', does: '한 주에 한 번 상담한다.' },
      ...{ by: null, phone: null },
    },
  ],
  opinionWords: '집을 옮기지 않고 지내고 싶다고 하셨습니다.',
};

const earlier: MeetingItemView['earlier'] = (['done', 'open', 'givenUp'] as const).map((status, n) => ({
  action: {
    ...{ id: `a${String(n + 1)}`, kind: 'TASK', owner: 'officer', dueOn: plusDays(day, -7), status },
    ...{ from: { meetingId: nextMeetingId, item: 1 }, paperId },
    holder: { staffId: asId<StaffId>('officer'), name: '김하늘' },
    why: status === 'givenUp' ? 'NO_RESOURCE' : null,
    isLate: status === 'open',
  },
  words: '집주인과 월세를 나누어 내기로 약속한다.',
}));

/** The dong's conference with everything written, and questions of the other committees. */
const sittings: Readonly<Record<string, () => ReturnType<typeof playMeeting>>> = {
  conference() {
    const played = playMeeting({ committee: { kind: 'DONG_CONFERENCE', place: dong } });
    played.sits([0, 1, 2, 3, 4], [item(1, { kind: 'CONFERENCE', about: null, proposal: 'GENERAL' })]);
    played.does('agreeConference', conference);
    const action = { item: 1, owner: 'officer', dueOn: plusDays(day, 7), paperId } as const;
    played.does('addAction', { ...action, kind: 'LINKAGE' });
    played.does('addAction', { ...action, kind: 'VISIT', owner: 'nurse' });
    played.does('knownConflict', { item: 1, member: memberId(2), knownOn: day });
    return played;
  },
  selection() {
    const asked = item(1, {
      ...{ kind: 'SELECTION', about: 'n1', proposal: 'SELECT' },
      asks: { means: 'HEATING', amountWon: 300_000 },
    } satisfies Partial<NewItem>);
    return playMeeting({ committee: { kind: 'EMERGENCY_SELECTION', place: dong } }).sits(
      [0, 1, 2, 3, 4],
      [asked],
    );
  },
  question() {
    const asked = item(1, { kind: 'ADEQUACY', about: 'g1', proposal: 'INADEQUATE' });
    const played = playMeeting({ edition: 2 }).sits([0, 1, 2, 3, 4], [asked]);
    played.does('openItems', all);
    played.votes('no', 0, 1, 2, 3, 4);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    return played;
  },
};

const sitters = ['김하늘', '박서준', '최은서', '이강민', '윤서희', '조민재', '서도현'];

function viewOf(meetingId: MeetingId, person: Person): MeetingItemView {
  const m = (sittings[meetingId] ?? sittings.conference)?.().meeting();
  const [first] = m?.items ?? [];
  if (!m || !first) throw new Error('There is no sample sitting.');
  const head = { ...meetingHead(m, person, '성동구'), isSecretary: true };
  const names = new Map(m.members.map(({ staffId }, n) => [staffId, sitters[n % sitters.length] ?? '']));
  const facts = itemFacts(m, first, { head, no: 1, viewer: person.staffId, names });
  return {
    ...facts,
    caseNo: '2026-00401',
    agreedWords: facts.agreed ? words : null,
    actions: facts.actions.map((one) => ({ ...one, words: '복지관에 반찬 배달을 부탁한다.' })),
    opinions: meetingId === 'conference' ? sampleOpinions : [],
    earlier: meetingId === 'selection' ? [] : earlier,
    sittings: facts.isOpenQuestion ? [{ meetingId: nextMeetingId, startsAt: sittingAt }] : [],
  };
}

const agreedOf = ({ item: _item, advises: _advises, ...agreed }: typeof conference) => agreed;

/** What the pages of an item, and the household's sheet, would be shown. */
export const sampleOutcomes: OutcomeWindows = {
  meetingItem: ({ person }, { meetingId }) => Promise.resolve(viewOf(meetingId, person)),
  householdSheet: (_, { caseId }) => {
    return Promise.resolve({
      ...{ caseId, caseNo: '2026-00401', name: '배○우', officer: '김하늘', dong: dongView, heldOn: day },
      agreed: agreedOf(conference),
      words: words,
    });
  },
};
