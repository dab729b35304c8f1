import type { FirstHelp, GrantKind, ServedNotice } from '../domain/emergencySupport/acts.ts';
import type { MeansFigures } from '../domain/emergencySupport/means.ts';
import type { SelectionMeans } from '../domain/selectionOutcome.ts';
import type { AnsweredWarning } from '../domain/emergencySupport/warnings/warning.ts';
import { dayWords, wonWords } from './dates.ts';
import { by, dated, nothing, people, takenOver, until, votesWords, type Details } from './details.ts';
import {
  adequacyLabels,
  deferralLabels,
  extensionDeciderLabels,
  extensionStatusLabels,
  foreignerGroundLabels,
  otherSupportLabels,
  otherwiseLabels,
  payeeProofLabels,
  paymentWayLabels,
  recipientLabels,
  supportLabels,
} from './helpLabels.ts';
import { memberWords } from './fieldCheckWords.ts';
import { crisisReasonLabels } from './labels.ts';
import type { Said } from './language.ts';
import {
  cutCauseLabels,
  noticeGroundLabels,
  noticeTakerLabels,
  noticeWaiverLabels,
  objectableLabels,
  objectionOutcomeLabels,
  periodStopLabels,
  servedNoticeLabels,
  serviceWayLabels,
} from './recoveryLabels.ts';
import {
  amountReasonLabels,
  groundEvidenceLabels,
  notGivenLabels,
  otherActLabels,
  overrideReasonLabels,
  warningLabels,
} from './warningLabels.ts';
import {
  notSelectedReasonLabels,
  selectionResultLabels,
  selectionSettlementLabels,
} from './outcomeLabels.ts';
import { selectionStatusLabels, selectionThingLabels, selectionWayLabels } from './selectionLabels.ts';

/** A kind of support, with the sub-kind in the place of '그 밖의 지원'. */
export function kindWords({ kind, sub }: GrantKind): Said {
  return sub ? otherSupportLabels[sub] : supportLabels[kind];
}

function within(isWithin: boolean, { ko, en }: Said): Said {
  return isWithin
    ? { ko: `${ko} 기준 안`, en: `${en} within the limit` }
    : { ko: `${ko} 기준 넘음`, en: `${en} over the limit` };
}

/** What the findings rest on. */
function monthly({ incomeWon, deductedWon, financialWon }: MeansFigures): Said {
  const [income, savings] = [wonWords(Math.max(0, incomeWon - deductedWon)), wonWords(financialWon)];
  return {
    ko: `월 소득 ${income.ko}, 금융재산 ${savings.ko}`,
    en: `income ${income.en} a month, savings ${savings.en}`,
  };
}

/** Whose, and why. */
const pair = (whose: Said, why: Said): Said => ({
  ko: `${whose.ko} 동의서는 나중에: ${why.ko}`,
  en: `${whose.en}: consent deferred, ${why.en}`,
});
/** A kind that was given, with why it is not what the table proposes. */
function given({ amountReason, ...kind }: FirstHelp): Said {
  const said = kindWords(kind);
  if (!amountReason) return said;
  const why = amountReasonLabels[amountReason];
  return { ko: `${said.ko} (${why.ko})`, en: `${said.en} (${why.en})` };
}

/** Warnings that somebody went on against, each with its reason. */
const goneOn = (answered: readonly AnsweredWarning[] = []): readonly Said[] =>
  answered.map(({ code, reason }) => ({
    ko: `${warningLabels[code].ko}: ${overrideReasonLabels[reason].ko}`,
    en: `${warningLabels[code].en}: ${overrideReasonLabels[reason].en}`,
  }));

const chosen = (isSelected: boolean): Said =>
  isSelected ? selectionStatusLabels.selected : selectionStatusLabels.notSelected;

/** 난방 300,000원: what is given, and how much where it is money. */
export const meansWords = ({ means, amountWon }: SelectionMeans): readonly Said[] => [
  selectionThingLabels[means],
  ...(amountWon === null ? [] : [wonWords(amountWon)]),
];

/** What the day after an attempt is the last one for. */
function afterService(arrived: boolean, notice: ServedNotice = 'RETURN_ORDER'): Said {
  if (!arrived) return { ko: '다시 송달', en: 'to serve again' };
  return notice === 'PRIOR_NOTICE' ? { ko: '반환명령', en: 'to order' } : { ko: '납부', en: 'to pay' };
}

/** Events of emergency support, of what has to be paid back, and of the local committee's selection. */
export const grantDetails = {
  grantRequested: ({ asked, crisisReasons, householdSize, foreignerGround }) => [
    ...asked.map(kindWords),
    people(householdSize),
    ...(foreignerGround ? [foreignerGroundLabels[foreignerGround]] : []),
    ...crisisReasons.map((reason) => crisisReasonLabels[reason]),
  ],
  fieldCheckRecorded: ({
    confirmed,
    consentDeferred,
    consents = [],
    groundEvidence,
    otherHelp = [],
    answered,
  }) => [
    confirmed
      ? { ko: '위기 확인됨', en: 'crisis confirmed' }
      : { ko: '위기 확인 안 됨', en: 'crisis not confirmed' },
    ...(consentDeferred
      ? [{ ko: `동의는 나중에: ${deferralLabels[consentDeferred].ko}`, en: 'consent deferred' }]
      : []),
    ...consents.flatMap(({ kinship, deferred }, n) =>
      deferred ? [pair(memberWords(n + 1, kinship), deferralLabels[deferred])] : [],
    ),
    ...(groundEvidence ? [groundEvidenceLabels[groundEvidence]] : []),
    ...otherHelp.map(({ otherAct }) => otherActLabels[otherAct]),
    ...goneOn(answered),
  ],
  memberConsentRecorded: ({ members, takenOn }) => [
    ...members.map((member) => ({ ko: `가구원 ${String(member)}`, en: `member ${String(member)}` })),
    dayWords(takenOn),
  ],
  filesAttached: ({ files }) => [
    {
      ko: `${String(files.length)}개`,
      en: files.length === 1 ? '1 file' : `${String(files.length)} files`,
    },
  ],
  grantDecided: ({ supports, notGivenReason, answered }) => [
    ...(supports.length > 0 ? supports.map(given) : [{ ko: '지원하지 않음', en: 'nothing is given' }]),
    ...(notGivenReason ? [notGivenLabels[notGivenReason]] : []),
    ...goneOn(answered),
  ],
  grantWithdrawn: nothing,
  supportPaid: ({ amountWon, paidOn, payTo, proof }) => [
    wonWords(amountWon),
    dayWords(paidOn),
    ...(payTo ? [paymentWayLabels[payTo]] : []),
    ...(proof ? [payeeProofLabels[proof]] : []),
  ],
  afterCheckRecorded: ({ incomeWithin, assetsWithin, financialWithin, figures, otherwise }) => [
    within(incomeWithin, { ko: '소득', en: 'income' }),
    within(assetsWithin, { ko: '재산', en: 'assets' }),
    within(financialWithin, { ko: '금융재산', en: 'savings' }),
    ...(figures ? [monthly(figures)] : []),
    ...(otherwise ? [otherwiseLabels[otherwise]] : []),
  ],
  adequacyRecorded: ({ outcome, seated, present, inFavour }) => [
    adequacyLabels[outcome],
    votesWords({ seated, present, inFavour }),
  ],
  adequacySkipped: ({ recipientOf }) => [recipientLabels[recipientOf]],
  grantSeen: nothing,
  supportEnded: nothing,
  supportCut: ({ cause, to }) => [cutCauseLabels[cause], dated({ ko: '지원', en: 'given' }, until(to))],
  extensionRequested: ({ by: decider, units, due }) => [
    extensionDeciderLabels[decider],
    { ko: `${String(units)}회(개월)`, en: `${String(units)} times or months` },
    by(due.day),
  ],
  extensionDecided: ({ granted, votes, takeOver, to }) => [
    granted ? extensionStatusLabels.granted : extensionStatusLabels.refused,
    ...(to ? [dated({ ko: '지원', en: 'given' }, until(to))] : []),
    ...(votes ? [votesWords(votes)] : []),
    ...takenOver(takeOver),
  ],
  extensionLapsed: nothing,
  noticeGiven: ({ opinionUntil, waiver, ground }) => [
    ...(ground ? [noticeGroundLabels[ground]] : []),
    ...(opinionUntil ? [dated({ ko: '의견 제출', en: 'opinion' }, by(opinionUntil))] : []),
    ...(waiver
      ? [
          {
            ko: `사전통지하지 않음: ${noticeWaiverLabels[waiver].ko}`,
            en: `no prior notice: ${noticeWaiverLabels[waiver].en}`,
          },
        ]
      : []),
  ],
  returnOrdered: ({ amountWon, stop, takeOver }) => [
    wonWords(amountWon),
    ...(stop ? [{ ko: '지원중단', en: 'support stopped' }] : []),
    ...takenOver(takeOver),
  ],
  noticeServed: ({ notice, serviceWay, attempt, arrivedOn, takenBy, objectionUntil, opinionUntil, due }) => [
    servedNoticeLabels[notice ?? 'RETURN_ORDER'],
    serviceWayLabels[serviceWay],
    { ko: `${String(attempt)}번째`, en: `attempt ${String(attempt)}` },
    ...(arrivedOn
      ? [{ ko: `${dayWords(arrivedOn).ko} 도달`, en: `arrived on ${dayWords(arrivedOn).en}` }]
      : [{ ko: '도달하지 않음', en: 'did not arrive' }]),
    ...(takenBy ? [noticeTakerLabels[takenBy]] : []),
    ...(opinionUntil ? [dated({ ko: '의견 제출', en: 'opinion' }, by(opinionUntil))] : []),
    ...(objectionUntil ? [dated({ ko: '이의신청', en: 'objection' }, by(objectionUntil))] : []),
    ...(due ? [dated(afterService(arrivedOn !== null, notice), by(due.day))] : []),
  ],
  objectionRecorded: ({ against, receivedOn, late, stopped, due }) => [
    objectableLabels[against ?? 'RETURN_ORDER'],
    dayWords(receivedOn),
    ...(stopped
      ? [
          periodStopLabels[stopped.cause],
          dated({ ko: '신청 기한', en: 'may object' }, by(stopped.objectionUntil)),
        ]
      : []),
    ...(late ? [{ ko: '신청 기간이 지남', en: 'after its last day' }] : []),
    dated({ ko: '시·도 송부', en: 'to forward' }, by(due.day)),
  ],
  objectionForwarded: ({ due }) => [dated({ ko: '결정', en: 'to decide' }, by(due.day))],
  objectionDecided: ({ against, outcome, amountWon }) =>
    against
      ? [objectableLabels[against], objectionOutcomeLabels[outcome]]
      : [
          objectionOutcomeLabels[outcome],
          { ko: `돌려받을 금액 ${wonWords(amountWon).ko}`, en: `${wonWords(amountWon).en} to be paid back` },
        ],
  returnPaid: ({ amountWon, paidOn }) => [wonWords(amountWon), dayWords(paidOn)],
  returnDunned: ({ leftWon, due }) => [wonWords(leftWon), dated({ ko: '송달', en: 'to serve' }, by(due.day))],
  instalmentsAgreed: ({ instalments }) =>
    instalments.map(({ payOn, amountWon }) => dated(wonWords(amountWon), by(payOn))),
  arrearsReferred: nothing,
  excessClaimed: ({ leftWon }) => [wonWords(leftWon)],
  selectionRequested: ({ thing, way, due, amountWon }) => [
    selectionThingLabels[thing],
    ...(amountWon === undefined ? [] : [wonWords(amountWon)]),
    selectionWayLabels[way],
    by(due.day),
  ],
  selectionDecided: ({ selected, votes, due, result, given, notSelectedReason, statutory }) => [
    result ? selectionResultLabels[result] : chosen(selected),
    ...(given ? meansWords(given) : []),
    ...(notSelectedReason ? [notSelectedReasonLabels[notSelectedReason]] : []),
    votes ? votesWords(votes) : { ko: '위원장 선결정', en: 'by the chair alone' },
    ...(due ? [dated({ ko: '추인', en: 'to be ratified' }, by(due.day))] : []),
    ...(statutory ? [dated({ ko: '긴급지원 요청', en: 'to be asked for' }, by(statutory.day))] : []),
  ],
  selectionRatified: ({ ratified, votes, unconfirmed }) => [
    ratified ? { ko: '추인함', en: 'ratified' } : { ko: '추인하지 않음', en: 'not ratified' },
    votesWords(votes),
    ...(unconfirmed ? [dated({ ko: '처리', en: 'to be settled' }, by(unconfirmed.day))] : []),
  ],
  selectionSettled: ({ settlement }) => [selectionSettlementLabels[settlement]],
  recoveryDecided: ({ carried, stop, amountWon, votes, due }) => [
    carried ? { ko: '가결', en: 'carried' } : { ko: '부결', en: 'not carried' },
    ...(stop ? [{ ko: '지원중단', en: 'stop' }] : []),
    ...(amountWon > 0 ? [dated({ ko: '반환', en: 'to be returned:' }, wonWords(amountWon))] : []),
    votesWords(votes),
    ...(due ? [dated({ ko: '사전통지', en: 'prior notice' }, by(due.day))] : []),
  ],
  selectionWithdrawn: nothing,
} as const satisfies Partial<Details>;
