import type { Circumstances } from '../entity.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { asId, type DongCode } from '../ids.ts';
import { rulebookFor } from '../rulebook.ts';
import { dayOf } from '../time.ts';
import type { MeetingActCommand, MeetingCommand } from './acts.ts';
import * as agenda from './agenda.ts';
import * as agreeing from './agreeing.ts';
import { closeItems, resolveInBulk } from './closing.ts';
import { clearConflict, knownConflict } from './conflicts.ts';
import { recordDiscussion } from './discussing.ts';
import type { MeetingEvent } from './events.ts';
import * as convening from './convening.ts';
import { forecastLost } from './forecast.ts';
import { decideExperts, endingsAfter, isOfExperts } from './inviting.ts';
import * as gathering from './gathering.ts';
import { lateness } from './lateness.ts';
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

type OnMeeting = Exclude<MeetingActCommand, { readonly type: 'planMeeting' }>;

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
  return [...news, ...endingsAfter(current, news, now.at), ...forecastLost(current, news, now)];
}

function decideOn(m: Meeting, command: OnMeeting, now: Circumstances): MeetingEvent[] | Refusal {
  if (isOfExperts(command)) return decideExperts(m, command, now);
  switch (command.type) {
    case 'renewRoster':
      return planning.renewRoster(m, command, now);
    case 'callMeeting':
      return planning.callMeeting(m, command, now);
    case 'renewRulebook':
      return renewRulebook(m, now);
    case 'cancelMeeting':
      return planning.cancelMeeting(m, command, now);
    case 'moveMeeting':
      return convening.moveMeeting(m, command, now);
    case 'answerInvitation':
      return convening.answerInvitation(m, command, now);
    case 'recordTold':
      return convening.recordTold(m, command, now);
    case 'resendInvitation':
      return convening.resendInvitation(m, command, now);
    case 'addItems':
      return agenda.addItems(m, command, now);
    case 'takeItems':
      return agenda.takeItems(m, command, now);
    case 'gatherItems':
      return agenda.gatherItems(m, command, now);
    case 'changeProposal':
      return gathering.changeProposal(m, command);
    case 'withdrawNeed':
      return gathering.withdrawNeed(m, command);
    case 'carryItems':
      return gathering.carryItems(m, command);
    case 'answerNote':
      return gathering.answerNote(m, command);
    case 'withdrawItem':
      return agenda.withdrawItem(m, command);
    case 'referItem':
      return referItem(m, command, now);
    case 'answerReferral':
      return answerReferral(m, command, now);
    case 'settleReferral':
      return settleReferral(m, command);
    case 'splitItem':
      return splitItem(m, command, now.by);
    case 'moveItems':
      return agenda.moveItems(m, command);
    case 'answerDelivery':
      return agenda.answerDelivery(m, command, now);
    case 'settleRefusal':
      return agenda.settleRefusal(m, command);
    case 'agreeConference':
      return agreeing.agreeConference(m, command);
    case 'agreeSelection':
      return agreeing.agreeSelection(m, command);
    case 'agreeAdvice':
      return agreeing.agreeAdvice(m, command);
    case 'agreeRecovery':
      return agreeing.agreeRecovery(m, command);
    case 'addAction':
      return agreeing.addAction(m, command);
    case 'dropAction':
      return agreeing.dropAction(m, command);
    case 'putAgain':
      return putAgain(m, command);
    case 'knownConflict':
      return knownConflict(m, command, now);
    case 'clearConflict':
      return clearConflict(m, command);
    case 'declareRecusal':
      return recusing.declareRecusal(m, command, now.by);
    case 'excludeMember':
      return recusing.excludeMember(m, command);
    case 'challengeMember':
      return recusing.challengeMember(m, command);
    case 'decideChallenge':
      return recusing.decideChallenge(m, command);
    case 'recordAttendance':
      return sitting.recordAttendance(m, command, now);
    case 'openItems':
      return sitting.openItems(m, command);
    case 'castBallot':
      return sitting.castBallot(m, command, now.by);
    case 'castSecretBallot':
      return castSecretBallot(m, command, now.by);
    case 'recordHands':
      return sitting.recordHands(m, command);
    case 'closeItems':
      return closeItems(m, command);
    case 'postponeItem':
      return sitting.postponeItem(m, command);
    case 'recordDiscussion':
      return recordDiscussion(m, command);
    case 'resolveInBulk':
      return resolveInBulk(m, command, now.by);
    case 'signMinutes':
      return signMinutes(m, command, now);
    case 'addAddendum':
      return addAddendum(m, command);
  }
}
