import { randomUUID } from 'node:crypto';
import type { Engine, Outcome } from '../api/engine.ts';
import type { Keys } from '../api/keys.ts';
import type { Committee, Seated } from '../domain/committee/kinds.ts';
import { committeeRuleOn } from '../domain/committee/rows.ts';
import type { CommitteeRules } from '../domain/committee/rules.ts';
import { asId, cityOf, type DongCode, type MeetingId, type StaffId } from '../domain/ids.ts';
import type { MeetingActCommand, MeetingActs } from '../domain/meeting/acts.ts';
import { meeting } from '../domain/meeting/entity.ts';
import { rulebookOn } from '../domain/rulebook.ts';
import { dayOf, instantFromMs } from '../domain/time.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { answerOf, sendUntilAnswered } from './send.ts';

type Send<Answered> = <A extends keyof MeetingActs>(
  by: StaffId,
  act: A,
  sent: MeetingActs[A],
) => Promise<Answered>;

/** One sitting on the engine, acted on as the front door would; its members are counted from 0, the chair. */
export interface Sitting {
  readonly meetingId: MeetingId;
  /** The chain of its runs, as the record names it. */
  readonly chain: string;
  readonly members: readonly StaffId[];
  readonly tries: Send<Outcome>;
  /** Throws where it is refused. */
  readonly does: Send<void>;
  readonly secretary: StaffId;
}

interface Opening {
  readonly engine: Engine;
  readonly keys: Pick<Keys, 'keyOf' | 'hashOf'>;
  readonly dong: DongCode;
  /** Whoever is to have a vote, the chair first. */
  readonly members: readonly StaffId[];
  readonly secretary: StaffId;
  /** What an ordinance of the city says otherwise. */
  readonly rules?: Partial<CommitteeRules>;
}

/** Plans a sitting of the city's selecting committee that begins at this moment. */
export async function planSitting(opening: Opening): Promise<Sitting> {
  const { engine, keys, dong, members, secretary } = opening;
  const now = instantFromMs(Date.now());
  const rulebook = rulebookOn(dayOf(now));
  const committee: Committee = { kind: 'EMERGENCY_SELECTION', place: cityOf(dong) };
  const meetingId = asId<MeetingId>(keys.keyOf(secretary, randomUUID()).caseId);

  function send(by: StaffId, sent: object): Promise<Outcome> {
    const { key } = keys.keyOf(by, randomUUID());
    const command = { meetingId, ...sent } as MeetingActCommand;
    const { newestEdition: edition } = meeting;
    const told = {
      meetingId,
      envelope: { command, by, role: 'COMMITTEE_MEMBER' as const, edition, rulebook },
      updateId: updateIdOf(key, keys.hashOf(command)),
    };
    const isPlan = command.type === 'planMeeting';
    return sendUntilAnswered(() => (isPlan ? engine.planMeeting(told) : engine.meetingAct(told)));
  }

  const rules = { ...committeeRuleOn(committee.kind, dayOf(now)).rules, ...opening.rules };
  const plan = { committee, rules, seated: seatsOf(opening), way: 'SITTING', startsAt: now } as const;
  const { chain } = answerOf(await send(secretary, { type: 'planMeeting', ...plan }));
  return {
    ...{ meetingId, chain, members, secretary },
    tries: (by, act, sent) => send(by, { type: act, ...sent }),
    async does(by, act, sent) {
      answerOf(await send(by, { type: act, ...sent }));
    },
  };
}

const seatsOf = ({ members, secretary }: Opening): Seated[] => [
  ...members.map((staffId, n): Seated => {
    const seat = n === 0 ? 'CHAIR' : n === 1 ? 'DEPUTY' : 'MEMBER';
    return { staffId, seat, category: n % 2 === 0 ? 'OFFICIAL' : 'CIVIC' };
  }),
  { staffId: secretary, seat: 'SECRETARY', category: 'OFFICIAL' },
];
