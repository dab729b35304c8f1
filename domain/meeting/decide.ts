import type { Circumstances } from '../entity.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { asId, type DongCode } from '../ids.ts';
import { rulebookFor } from '../rulebook.ts';
import { dayOf } from '../time.ts';
import type { MeetingActCommand, MeetingCommand } from './acts.ts';
import * as agenda from './agenda.ts';
import * as agreeing from './agreeing.ts';
import { cancelMeeting } from './cancelling.ts';
import { closeItems, resolveInBulk } from './closing.ts';
import { clearConflict, knownConflict } from './conflicts.ts';
import { recordDiscussion } from './discussing.ts';
import type { MeetingEvent } from './events.ts';
import * as convening from './convening.ts';
import { forecastLost } from './forecast.ts';
import { decideExperts, endingsAfter, isOfExperts, type ExpertCommand } from './decideExperts.ts';
import * as gathering from './gathering.ts';
import { lateness } from './lateness.ts';
import { placeItem } from './ordering.ts';
import * as planning from './planning.ts';
import { putAgain } from './puttingAgain.ts';
import * as recusing from './recusing.ts';
import { answerReferral, referItem, settleReferral } from './referring.ts';
import { renewRulebook } from './renewal.ts';
import { castSecretBallot } from './secret.ts';
import { addAddendum, signMinutes } from './signing.ts';
import * as sitting from './sitting.ts';
import { splitItem } from './splitting.ts';
import type { Meeting, MeetingHolder } from './state.ts';
import { refuseTooMuch } from './weight.ts';
import { refuseInWriting, renewReviewLink } from './written.ts';
import { reviewAfter } from './writtenClosing.ts';

type OnMeeting = Exclude<MeetingActCommand, { readonly type: 'planMeeting' }>;
type DecidedHere = Exclude<OnMeeting, ExpertCommand>;

/** Says whether the act may happen now, and what then has happened. Pure: the same answer at every replay. */
export function decideMeeting(
  { current }: MeetingHolder,
  command: MeetingCommand,
  here: Circumstances,
): MeetingEvent[] | Refusal {
  if (command.type === 'ring') return current ? lateness(current, here.at) : [];
  const place = current?.committee.place ?? (command.type === 'planMeeting' ? command.committee.place : null);
  const now =
    place === null
      ? here
      : { ...here, rulebook: rulebookFor(here.rulebook, asId<DongCode>(place), dayOf(here.at)) };
  // A meeting's id follows from the key under which it was planned, so whoever plans it again used the key twice.
  if (command.type === 'planMeeting')
    return current ? { code: 'keyReused' } : planning.planMeeting(command, now);
  if (!current) return { code: 'notOpen' };
  const news = decideOn(current, command, now);
  if (isRefusal(news)) return news;
  const tooMuch = refuseTooMuch(current, { act: command.type, news }, now);
  if (tooMuch) return tooMuch;
  return [
    ...news,
    ...reviewAfter(current, news, now.at),
    ...endingsAfter(current, news, now.at),
    ...forecastLost(current, news, now),
  ];
}

type Decision<A extends DecidedHere['type']> = (
  m: Meeting,
  command: MeetingActCommand<A>,
  now: Circumstances,
) => MeetingEvent[] | Refusal;

/** One decision for each act on a meeting that is there; an act without one does not compile. */
const decisions: { readonly [A in DecidedHere['type']]: Decision<A> } = {
  renewRoster: planning.renewRoster,
  callMeeting: planning.callMeeting,
  renewRulebook: (m, _, now) => renewRulebook(m, now),
  cancelMeeting,
  moveMeeting: convening.moveMeeting,
  answerInvitation: convening.answerInvitation,
  recordTold: convening.recordTold,
  resendInvitation: convening.resendInvitation,
  renewReviewLink,
  addItems: agenda.addItems,
  takeItems: agenda.takeItems,
  gatherItems: agenda.gatherItems,
  changeProposal: gathering.changeProposal,
  withdrawNeed: gathering.withdrawNeed,
  carryItems: gathering.carryItems,
  answerNote: gathering.answerNote,
  withdrawItem: agenda.withdrawItem,
  referItem,
  answerReferral,
  settleReferral,
  splitItem,
  placeItem,
  moveItems: agenda.moveItems,
  answerDelivery: agenda.answerDelivery,
  settleRefusal: agenda.settleRefusal,
  agreeConference: agreeing.agreeConference,
  agreeSelection: agreeing.agreeSelection,
  agreeAdvice: agreeing.agreeAdvice,
  agreeRecovery: agreeing.agreeRecovery,
  addAction: agreeing.addAction,
  dropAction: agreeing.dropAction,
  putAgain,
  knownConflict,
  clearConflict,
  declareRecusal: (m, command, { by }) => recusing.declareRecusal(m, command, by),
  excludeMember: recusing.excludeMember,
  challengeMember: recusing.challengeMember,
  decideChallenge: recusing.decideChallenge,
  recordAttendance: sitting.recordAttendance,
  openItems: sitting.openItems,
  castBallot: (m, command, { by }) => sitting.castBallot(m, command, by),
  castSecretBallot: (m, command, { by }) => castSecretBallot(m, command, by),
  recordHands: sitting.recordHands,
  closeItems,
  postponeItem: sitting.postponeItem,
  recordDiscussion,
  resolveInBulk: (m, command, { by }) => resolveInBulk(m, command, by),
  signMinutes,
  addAddendum,
};

/** The command's type picks the row, and the row takes that command. */
function decideOn(m: Meeting, command: OnMeeting, now: Circumstances): MeetingEvent[] | Refusal {
  const unlike = refuseInWriting(m, command.type, now);
  if (unlike) return unlike;
  if (isOfExperts(command)) return decideExperts(m, command, now);
  const decision = decisions[command.type] as (
    m: Meeting,
    command: DecidedHere,
    now: Circumstances,
  ) => MeetingEvent[] | Refusal;
  return decision(m, command, now);
}
