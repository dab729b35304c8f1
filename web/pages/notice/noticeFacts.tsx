import type { NoticeView } from '../../../api/views/notice.ts';
import type { CaseEventOf } from '../../../domain/crisisCase/events.ts';
import type { GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { isGivenOnce } from '../../../domain/emergencySupport/caps.ts';
import type { Support } from '../../../domain/emergencySupport/grant.ts';
import type { SupportUnit } from '../../../domain/rulebook.ts';
import { dayWords, wonWords } from '../../../words/dates.ts';
import {
  decisionWords,
  extensionNoticeWords,
  fromArrival,
  measureWords,
  noticeWords,
  opinionWords,
  remedyWords,
  unpaidWords,
} from '../../../words/noticePages.ts';
import { extensionDeciderLabels } from '../../../words/helpLabels.ts';
import type { Said } from '../../../words/language.ts';
import { objectableLabels, periodStopLabels } from '../../../words/recoveryLabels.ts';
import { unitLabels } from '../../../words/rulePages.ts';
import { kindWords } from '../../../words/timeline.ts';
import type { Fact } from '../../parts/facts.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { withUnit } from '../rules/parts.tsx';
import { fieldCheckFacts } from './fieldCheckFacts.tsx';
import { dayOf } from '../../../domain/time.ts';

type Rows = readonly (Fact | null)[];
type Of<T extends NonNullable<NoticeView['made']>['type']> = CaseEventOf<T>;

/** What the sheet says, in the order of its form. */
export function noticeFacts(scene: Scene, view: NoticeView): Rows {
  const { made } = view;
  switch (made?.type) {
    case 'fieldCheckRecorded':
      return fieldCheckFacts(scene, view, made);
    case 'grantDecided':
      return decision(scene, view, made);
    case 'extensionDecided':
      return extended(scene, view, made);
    case 'noticeGiven':
      return priorNotice(scene, view, made);
    case 'returnOrdered':
      return order(scene, view, made);
    case 'returnDunned':
      return dunning(scene, view, made);
    case 'objectionRecorded':
      return receipt(scene, view, made);
    case undefined:
      return [];
  }
}

/** 결정 통지서 (별지 제6호): result, kinds, amounts, period, reason, duty to report, remedy. */
function decision(
  scene: Scene,
  { grant, reason }: NoticeView,
  { decidedOn, supports }: Of<'grantDecided'>,
): Rows {
  const given = supports.map((support): Fact => [kindWords(support), supportLine(scene, support)]);
  return [
    [noticeWords.askedOn, <Day scene={scene} day={dayOf(grant.requestedAt)} />],
    [noticeWords.decidedOn, <Day scene={scene} day={decidedOn} />],
    ...(given.length > 0
      ? given
      : ([[noticeWords.result, say(scene, noticeWords.nothingGiven)]] satisfies Fact[])),
    told(noticeWords.reason, reason),
    [noticeWords.changes, say(scene, decisionWords.changes)],
    given.length > 0 ? [noticeWords.afterwards, say(scene, decisionWords.afterwards)] : null,
    [noticeWords.remedy, say(scene, remedyWords.objection)],
  ];
}

/** 연장 결정 통지서 (시행규칙 제3조, 제4조제3항): what was asked and decided, by whom, until when, why, and what may be done. */
function extended(
  scene: Scene,
  { extension, madeOn, reason }: NoticeView,
  { granted, to }: Of<'extensionDecided'>,
): Rows {
  if (!extension) return [];
  const { by, units, support } = extension;
  const period = `${say(scene, dayWords(support.from))} ~ ${to ? say(scene, dayWords(to)) : ''}`;
  return [
    [extensionNoticeWords.support, say(scene, kindWords(support))],
    [extensionNoticeWords.asked, withUnit(scene, String(units), unitLabels[unitOf(support)])],
    madeOn ? [noticeWords.decidedOn, <Day scene={scene} day={madeOn} />] : null,
    [extensionNoticeWords.decider, say(scene, extensionDeciderLabels[by])],
    [noticeWords.result, say(scene, granted ? extensionNoticeWords.granted : extensionNoticeWords.refused)],
    granted ? [extensionNoticeWords.period, period] : null,
    told(noticeWords.reason, reason),
    [noticeWords.law, say(scene, extensionNoticeWords.law[by])],
    [noticeWords.remedy, say(scene, remedyWords.appeal)],
  ];
}

/** In what an extension of it is counted. */
function unitOf(support: GrantKind): SupportUnit {
  if (isGivenOnce(support)) return 'time';
  return support.kind === 'EDUCATION' ? 'quarter' : 'month';
}

/** The reason as it was written down. */
const told = (said: Said, reason: string | null): Fact | null =>
  reason === null ? null : [said, <span class="dr-note">{reason}</span>];

const supportLine = (scene: Scene, { amountWon, units, from, to }: Support): string =>
  [
    `${say(scene, wonWords(amountWon))} × ${String(units)}`,
    `${say(scene, dayWords(from))} ~ ${say(scene, dayWords(to))}`,
  ].join(' · ');

const measureOf = ({ recovery }: NoticeView['grant']) => measureWords[recovery?.ground ?? 'REVIEW'];

/** 처분 사전통지서 (행정절차법 제21조제1항): measure, facts, law, where and until when an opinion may be given. */
function priorNotice(scene: Scene, view: NoticeView, { opinionUntil }: Of<'noticeGiven'>): Rows {
  const { grant, dong, reason } = view;
  const { title, law } = measureOf(grant);
  const heard = grant.recovery?.heard;
  const counted = heard?.arrivedOn ? heard.opinionUntil : null;
  return [
    [noticeWords.title, say(scene, title)],
    told(noticeWords.facts, reason),
    [noticeWords.law, say(scene, law)],
    opinionUntil && [noticeWords.opinionUntil, say(scene, opinionWords(opinionUntil, counted))],
    [noticeWords.opinionTo, `${dong.sido} ${dong.sigungu} ${dong.name}`],
    [noticeWords.opinionHow, say(scene, noticeWords.opinionHowText)],
    [noticeWords.remedy, say(scene, remedyOf(grant))],
  ];
}

const isExcess = ({ recovery }: NoticeView['grant']): boolean => recovery?.ground === 'EXCESS';
const remedyOf = (grant: NoticeView['grant']) =>
  isExcess(grant) ? remedyWords.appeal : remedyWords.objection;
const unpaidOf = (grant: NoticeView['grant']) => (isExcess(grant) ? unpaidWords.claim : unpaidWords.arrears);

/** 반환명령 통지서 (별지 제11호): reason, amount, day and place of payment, remedy. */
function order(scene: Scene, view: NoticeView, { amountWon, stop }: Of<'returnOrdered'>): Rows {
  const { grant, dong, reason } = view;
  const { title, law } = measureOf(grant);
  return [
    [noticeWords.measure, say(scene, title)],
    told(noticeWords.reason, reason),
    [noticeWords.law, say(scene, law)],
    [noticeWords.result, say(scene, stop ? noticeWords.stopped : noticeWords.notStopped)],
    [noticeWords.amountBack, say(scene, wonWords(amountWon))],
    amountWon > 0 ? [noticeWords.payBy, say(scene, fromArrival(30, null))] : null,
    amountWon > 0 ? [noticeWords.payee, `${dong.sido} ${dong.sigungu}`] : null,
    amountWon > 0 ? [noticeWords.unpaid, say(scene, unpaidOf(grant))] : null,
    [noticeWords.remedy, say(scene, remedyOf(grant))],
  ];
}

/** 독촉장: what was ordered and is not paid, the days that its arrival begins, and what follows. */
function dunning(scene: Scene, { grant, dong, reason }: NoticeView, { leftWon }: Of<'returnDunned'>): Rows {
  const orderedOn = grant.recovery?.orderedOn;
  return [
    [noticeWords.measure, say(scene, measureOf(grant).title)],
    orderedOn ? [noticeWords.decidedOn, <Day scene={scene} day={orderedOn} />] : null,
    [noticeWords.leftWon, say(scene, wonWords(leftWon))],
    told(noticeWords.reason, reason),
    [noticeWords.payBy, say(scene, fromArrival(30, null))],
    [noticeWords.payee, `${dong.sido} ${dong.sigungu}`],
    [noticeWords.unpaid, say(scene, unpaidOf(grant))],
  ];
}

/** 이의신청 접수증 (별지 제12호의 칸): what it is against, when it was notified, purpose and reason, its days. */
function receipt(scene: Scene, { grant, reason }: NoticeView, made: Of<'objectionRecorded'>): Rows {
  const { against = 'RETURN_ORDER', receivedOn, late, stopped, due } = made;
  const notice = against === 'DECISION' ? grant.decisionNotice : grant.recovery;
  const servedOn = notice?.servedOn;
  const last = notice?.objectionUntil;
  return [
    [noticeWords.disposition, say(scene, objectableLabels[against])],
    [
      noticeWords.notifiedOn,
      servedOn ? <Day scene={scene} day={servedOn} /> : say(scene, noticeWords.notNotified),
    ],
    [noticeWords.receivedOn, <Day scene={scene} day={receivedOn} />],
    last ? [noticeWords.objectionUntil, <Day scene={scene} day={last} />] : null,
    stopped ? [noticeWords.stoppedPeriod, say(scene, periodStopLabels[stopped.cause])] : null,
    [noticeWords.result, say(scene, late ? noticeWords.late : noticeWords.inTime)],
    told(noticeWords.objectionReason, reason),
    [noticeWords.forwardBy, <Day scene={scene} day={due.day} />],
    [noticeWords.next, say(scene, noticeWords.nextText)],
  ];
}
