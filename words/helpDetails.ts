import { externalSystemLabels, externalWords } from './externalLabels.ts';
import { adviceAnswers } from '../domain/escalation.ts';
import { sensitiveBasisLabels, shareBasisLabels } from './basisLabels.ts';
import { welfareCheckerLabels, welfareOutcomeLabels } from './careLabels.ts';
import { consentItemLabels, consentKindLabels, consentWayLabels } from './consentLabels.ts';
import { dayWords, wonWords } from './dates.ts';
import { by, dated, expertWords, nothing, people, until, type Details } from './details.ts';
import {
  adviceAnswerLabels,
  advicePointLabels,
  escalationLevelLabels,
  evaluationLabels,
} from './escalationLabels.ts';
import { lateCauseLabels } from './latenessLabels.ts';
import {
  linkageAnswerLabels,
  linkageEndLabels,
  linkageOutcomeLabels,
  visitModeLabels,
  visitorLabels,
  visitOutcomeLabels,
} from './helpLabels.ts';
import { actionEndLabels, actionKindLabels, actionOwnerLabels, actionStatusLabels } from './outcomeLabels.ts';

/** Events of consent, health, linkages, visits and advice. */
export const helpDetails = {
  consentGiven: ({ kind, items, until: last, way, byGuardian }) => [
    consentKindLabels[kind],
    ...items.map((item) => consentItemLabels[item]),
    consentWayLabels[way],
    ...(byGuardian ? [{ ko: '법정대리인', en: 'by the legal guardian' }] : []),
    until(last),
  ],
  consentWithdrawn: nothing,
  // The number itself lies in the paper.
  externalNumberRecorded: ({ system, replaces }) => [
    externalSystemLabels[system],
    ...(replaces === null ? [] : [externalWords.corrects]),
  ],
  // What was found is for those who may read the paper.
  healthRecorded: ({ findings, basis }) => [
    { ko: `살필 것 ${String(findings.length)}가지`, en: `to be taken up: ${String(findings.length)}` },
    sensitiveBasisLabels[basis],
  ],
  welfareChecked: ({ checker, outcome }) => [welfareCheckerLabels[checker], welfareOutcomeLabels[outcome]],
  linkageOffered: ({ basis, amountWon }) => [
    shareBasisLabels[basis],
    ...(amountWon ? [wonWords(amountWon)] : []),
  ],
  linkageAnswered: ({ answer }) => [linkageAnswerLabels[answer]],
  linkageReviewed: ({ outcome }) => [linkageOutcomeLabels[outcome]],
  linkageEnded: ({ cause }) => [linkageEndLabels[cause]],
  linkageConsentWatched: ({ due, until: last }) => [
    until(last),
    dated({ ko: '다시 묻기', en: 'to be asked anew' }, by(due.day)),
  ],
  visitsPlanned: ({ visitor, everyDays, safety, visits }) => [
    visitorLabels[visitor],
    {
      ko: `${String(everyDays)}일마다 ${String(visits.length)}번`,
      en: `${String(visits.length)} times, every ${String(everyDays)} days`,
    },
    ...(safety ? [{ ko: '안전 방문', en: 'for safety' }] : []),
  ],
  visitRescheduled: ({ was, due, cause }) => [
    dated({ ko: '처음', en: 'was due' }, by(was.day)),
    dated({ ko: '새 날짜', en: 'now due' }, by(due.day)),
    lateCauseLabels[cause],
  ],
  visitsEnded: ({ left }) => [{ ko: `남은 방문 ${String(left)}번`, en: `${String(left)} visits were left` }],
  visitRecorded: ({ heldOn, mode, outcome, retry }) => [
    dayWords(heldOn),
    visitModeLabels[mode],
    visitOutcomeLabels[outcome],
    ...(retry ? [dated({ ko: '다시', en: 'again' }, by(retry.day))] : []),
  ],
  escalated: ({ level, due }) => [escalationLevelLabels[level], by(due.day)],
  adviceTaken: ({ heldOn, present, experts, basis, evaluation, points, due, level }) => [
    escalationLevelLabels[level],
    dayWords(heldOn),
    people(present),
    ...experts.map(expertWords),
    ...(basis ? [shareBasisLabels[basis]] : []),
    evaluationLabels[evaluation],
    ...points.map((point) => advicePointLabels[point]),
    dated({ ko: '답변', en: 'to be answered' }, by(due.day)),
  ],
  meetingActionCreated: ({ kind, owner, due, visit }) => [
    actionKindLabels[kind],
    actionOwnerLabels[owner],
    by(visit?.due.day ?? due.day),
  ],
  meetingActionDone: ({ outcome, why }) => [
    outcome === 'DONE' ? actionStatusLabels.done : actionStatusLabels.givenUp,
    ...(why ? [actionEndLabels[why]] : []),
  ],
  adviceGiven: ({ heldOn, present, experts, basis, evaluation, points, due }) => [
    dayWords(heldOn),
    people(present),
    ...experts.map(expertWords),
    ...(basis ? [shareBasisLabels[basis]] : []),
    evaluationLabels[evaluation],
    ...points.map((point) => advicePointLabels[point]),
    dated({ ko: '답변', en: 'to be answered' }, by(due.day)),
  ],
  referredUp: ({ due }) => [escalationLevelLabels.CITY, by(due.day)],
  adviceAnswered: ({ answers }) =>
    adviceAnswers.flatMap((answer) => {
      const count = answers.filter((one) => one === answer).length;
      const { ko, en } = adviceAnswerLabels[answer];
      return count === 0 ? [] : [{ ko: `${ko} ${String(count)}`, en: `${en}: ${String(count)}` }];
    }),
  escalationWithdrawn: nothing,
} as const satisfies Partial<Details>;
