import { createEngine } from '../../api/engine.ts';
import { entityWorkflowId, type ActorId } from '../../domain/entity.ts';
import { asId, type MeetingId, type StaffId } from '../../domain/ids.ts';
import type { MeetingActCommand, MeetingActs, MeetingHouseActs } from '../../domain/meeting/acts.ts';
import { meeting } from '../../domain/meeting/entity.ts';
import { rulebookOn, type Rulebook } from '../../domain/rulebook.ts';
import { dayOf, noonOf, plusDays, plusHours, type Instant } from '../../domain/time.ts';
import { chair, item, memberId, review, rosterOf, rulesOf, secretary } from '../domain/meeting/played.ts';
import { openCaseHouse } from '../engine/caseHouse.ts';
import { fetchChain, inTheClear, type RecordedRun, type RecordedStory } from './historyFile.ts';

type Acts = MeetingActs & MeetingHouseActs;
type Step =
  | { readonly wait: number }
  | { [A in keyof Acts]: { readonly act: A; readonly sent: Acts[A]; readonly by: ActorId } }[keyof Acts];

const does = <A extends keyof Acts>(act: A, sent: Acts[A], by: ActorId = secretary): Step =>
  ({ act, sent, by }) as unknown as Step;
const all = { items: 'ALL', except: [] } as const;
const ballot = { paperId: null } as const;
const another = asId<MeetingId>(`${'another'.padEnd(20, '0')}-00000002`);
const hands = (...members: readonly StaffId[]) => members.map((staffId) => ({ staffId, vote: 'yes' as const }));
const present = (...members: readonly StaffId[]) =>
  members.map((staffId) => ({ staffId, attends: 'ROOM' as const }));
const [second, third, fourth, fifth, sixth] = [1, 2, 3, 4, 5].map(memberId) as [StaffId, StaffId, StaffId, StaffId, StaffId];
const days = 24;

const planned = (startsAt: Instant): Step =>
  does('planMeeting', {
    ...{ committee: review, rules: rulesOf(review.kind), seated: rosterOf(7) },
    ...{ way: 'SITTING', startsAt },
  });

/** A sitting with everything that one can meet, to the end of its keeping. */
const held = (startsAt: Instant): readonly Step[] => [
  planned(startsAt),
  does('renewRulebook', {}),
  does('addItems', { added: [1, 2, 3, 4, 5, 6].map((n) => item(n)) }),
  does('addItems', { added: [item(7, { kind: 'ADEQUACY', about: 'g1', proposal: 'ADEQUATE' })] }),
  does('declareRecusal', { item: 1 }, third),
  does('excludeMember', { item: 2, member: fourth }),
  does('renewRoster', { seated: rosterOf(8) }),
  does('callMeeting', { urgentCause: null }),
  does('withdrawItem', { item: 6, withdrawCause: 'MISTAKE' }),
  { wait: 8 * days },
  does('recordAttendance', { present: present(chair, second, third, fourth, fifth, sixth) }),
  does('challengeMember', { item: 3, member: fifth }),
  does('decideChallenge', { item: 3, member: fifth, hands: hands(chair, second, third) }),
  does('openItems', { items: [1, 2, 3, 4], except: [4] }),
  does('castBallot', { ...all, ...ballot, vote: 'no' }, chair),
  does('castBallot', { items: [1, 2], except: [], ...ballot, vote: 'yes' }, chair),
  does('castBallot', { ...all, ...ballot, vote: 'yes' }, second),
  does('castBallot', { ...all, vote: 'abstain', paperId: asId('paper-of-an-abstention') }, third),
  does('recordHands', { item: 1, hands: hands(fourth, fifth) }),
  does('closeItems', all),
  does('postponeItem', { item: 4 }),
  does('resolveInBulk', { ...all, except: [5] }, chair),
  { wait: 9 * days },
  does('signMinutes', { takeOver: null }, chair),
  does('answerDelivery', { items: [7], refused: 'supportOver' }, chair),
  does('settleRefusal', { item: 7, settlement: 'CASE_OVER' }),
  does('moveItems', { to: another }),
  does('answerDelivery', { items: [4, 5], refused: 'meetingOutOfOrder' }, chair),
  { wait: 9 * days },
  does('moveItems', { to: another }),
  does('addAddendum', { paperId: asId('paper-of-an-addendum') }),
  { wait: 370 * days },
];

/** One that was called late and then called off, with an item that another committee got. */
const calledOff = (startsAt: Instant): readonly Step[] => [
  planned(startsAt),
  does('takeItems', { from: another, added: [1, 2].map((n) => ({ ...item(n), by: secretary })) }),
  does('referItem', { item: 1, to: another }),
  ...(meeting.newestEdition >= 2
    ? [does('settleReferral', { item: 1, settlement: 'NO_LONGER_NEEDED' })]
    : []),
  { wait: 7.5 * days },
  does('callMeeting', { urgentCause: 'PERIOD_ENDS' }),
  does('cancelMeeting', { cancelCause: 'CHAIR_ABSENT' }),
  does('moveItems', { to: another }),
  { wait: 370 * days },
];

/** A sub-committee that prepares two items for the whole committee. */
const prepared = (startsAt: Instant): readonly Step[] => [
  does('planMeeting', {
    committee: { ...review, kind: 'EMERGENCY_REVIEW_SUB' },
    rules: {
      ...rulesOf('EMERGENCY_REVIEW_SUB'),
      delegation: { by: 'ORDINANCE', kinds: ['EXTENSION'] },
    },
    ...{ seated: rosterOf(3), way: 'SITTING', startsAt },
  }),
  does('addItems', { added: [1, 2].map((n) => item(n)) }),
  does('callMeeting', { urgentCause: null }),
  { wait: 8 * days },
  does('recordAttendance', { present: present(chair, second) }),
  does('resolveInBulk', { items: [1], except: [] }, chair),
  does('signMinutes', { takeOver: null }, chair),
  does('moveItems', { to: another }),
  does('answerDelivery', { items: [1], refused: 'meetingOutOfOrder' }, chair),
  does('moveItems', { to: another }),
  { wait: 370 * days },
];

/** The whole committee, on whose agenda one of them stood already. */
const confirmed = (startsAt: Instant): readonly Step[] => {
  const tally = { result: 'PASSED', seated: 3, present: 2, yes: 2, no: 0, abstained: 0, recused: 0 } as const;
  const brought = [1, 2].map((n) => ({
    ...{ ...item(n), by: secretary },
    prepared: { by: another, item: n, tally },
  }));
  return [
    planned(startsAt),
    does('addItems', { added: [item(1)] }),
    does('takeItems', { from: another, added: brought }),
    does('callMeeting', { urgentCause: null }),
    { wait: 8 * days },
    does('recordAttendance', { present: present(chair, second, third, fourth) }),
    does('resolveInBulk', all, chair),
    does('signMinutes', { takeOver: null }, chair),
    { wait: 370 * days },
  ];
};

/** 서면심의: called by a committee whose rule knows it, with two questions. */
const asked = (startsAt: Instant): readonly Step[] => [
  does('planMeeting', {
    ...{ committee: review, rules: { ...rulesOf(review.kind), writtenReview: true }, seated: rosterOf(7) },
    ...{ way: 'WRITTEN', startsAt },
  }),
  does('addItems', { added: [1, 2].map((n) => item(n)) }),
  does('declareRecusal', { item: 1 }, third),
  does('callMeeting', { urgentCause: null }),
  does('castBallot', { ...all, ...ballot, vote: 'yes' }, chair),
];

/** Answered by some, recalled to the others, closed by its deadline and signed. */
const inWriting = (startsAt: Instant): readonly Step[] => [
  ...asked(startsAt),
  does('renewReviewLink', { member: second }),
  does('renewRoster', { seated: rosterOf(8) }),
  { wait: 9 * days },
  ...[second, third, fourth, fifth, sixth].map((by) => does('castBallot', { ...all, ...ballot, vote: 'yes' }, by)),
  { wait: 8 * days },
  does('signMinutes', { takeOver: null }, chair),
  { wait: 370 * days },
];

/** Called off while answers come in. */
const calledOffInWriting = (startsAt: Instant): readonly Step[] => [
  ...asked(startsAt),
  does('cancelMeeting', { cancelCause: 'TO_SIT_TOGETHER' }),
  does('moveItems', { to: another }),
  { wait: 370 * days },
];

const lives = {
  held,
  calledoff: calledOff,
  prepared,
  confirmed,
  inwriting: inWriting,
  calledoffinwriting: calledOffInWriting,
} as const;

/** Plays the lives of meetings on the engine and takes what it kept of each. */
export async function playMeetings(): Promise<RecordedStory> {
  const house = await openCaseHouse();
  try {
    const engine = createEngine(house.client);
    const runs: RecordedRun[] = [];
    for (const [life, stepsOf] of Object.entries(lives)) {
      const today = dayOf(await house.now());
      // The last days of notice become holidays, so that it is due before them.
      const added = [5, 6, 7].map((n) => ({ day: plusDays(today, n), name: '임시공휴일' }));
      const books: Readonly<Record<string, Rulebook>> = {
        planMeeting: rulebookOn(today),
        renewRulebook: rulebookOn(today, added),
      };
      const meetingId = asId<MeetingId>(`${life.padEnd(20, '0')}-00000001`);
      const workflowId = entityWorkflowId('meeting', meetingId);
      let chain = '';
      for (const [n, step] of stepsOf(noonOf(plusDays(today, 8))).entries()) {
        if ('wait' in step) {
          await house.until(plusHours(await house.now(), step.wait));
          continue;
        }
        const rulebook = books[step.act];
        const command = { type: step.act, meetingId, ...step.sent } as unknown as MeetingActCommand;
        const sent = {
          meetingId,
          envelope: {
            command,
            ...{ by: step.by as StaffId, role: 'SECRETARY' as const },
            ...{ edition: meeting.newestEdition, ...(rulebook ? { rulebook } : {}) },
          },
          updateId: `${life}-${String(n)}.body`,
        };
        const outcome = await (step.act === 'planMeeting'
          ? engine.planMeeting(sent)
          : engine.meetingAct(sent));
        if (outcome.kind !== 'accepted') throw new Error(`${step.act}: ${JSON.stringify(outcome)}`);
        chain = outcome.answer.chain;
      }
      await house.client.workflow.getHandle(workflowId).result();
      runs.push(...(await fetchChain(house.client, { workflowId, chain }, inTheClear)));
    }
    return { story: 'meetings', runs };
  } finally {
    await house.close();
  }
}
