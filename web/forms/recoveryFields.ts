import type { GrantView, RecoveryView } from '../../api/views/emergencySupport.ts';
import {
  noticeGrounds,
  noticeTakers,
  noticeWaivers,
  objectionOutcomes,
  periodStops,
  serviceWays,
  type Objectable,
} from '../../domain/emergencySupport/acts.ts';
import { instalmentRows } from '../../domain/rulebook/instalments.ts';
import { fieldWords } from '../../words/formPages.ts';
import {
  noticeGroundLabels,
  noticeTakerLabels,
  noticeWaiverLabels,
  objectableLabels,
  objectionOutcomeLabels,
  periodStopLabels,
  servedNoticeLabels,
  serviceWayLabels,
} from '../../words/recoveryLabels.ts';
import { note, one, oneOrNone, optionsOf, whichOne, yesOrNo, type Field } from './field.ts';
import type { Labels, Said } from '../../words/language.ts';
import { describe } from '../parts/about.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { takeOver } from './takeOver.ts';

type RecoveryAct = Extract<
  FormAct,
  | 'giveNotice'
  | 'orderReturn'
  | 'serveNotice'
  | 'recordObjection'
  | 'forwardObjection'
  | 'decideObjection'
  | 'recordReturn'
  | 'dunReturn'
  | 'agreeInstalments'
  | 'claimExcess'
  | 'referArrears'
>;

/** The questions on the way of 환수: the person is heard, the return ordered, the order served, the objection heard. */
export const recoveryFields: { readonly [A in RecoveryAct]: FieldsOf<A> } = {
  giveNotice: (ground) => [
    whichGrant(ground),
    noticeGround(ground),
    {
      kind: 'day',
      name: 'opinionUntil',
      said: fieldWords.opinionUntil,
      hint: fieldWords.opinionUntilHint,
      optional: true,
    },
    oneOrNone('waiver', fieldWords.waiver, {
      none: fieldWords.noticeGiven,
      hint: fieldWords.waiverHint,
      options: optionsOf(noticeWaivers, noticeWaiverLabels),
    }),
    note,
  ],
  orderReturn: (ground) => [
    whichGrant(ground),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountBack, hint: fieldWords.amountBackHint },
    yesOrNo('stop', fieldWords.stop, { yes: fieldWords.stopYes, no: fieldWords.stopNo }),
    ...takeOver(ground, 'authority'),
    note,
  ],
  serveNotice: (ground) => [
    whichGrant(ground),
    oneOf('notice', fieldWords.servedNotice, {
      codes: grantsOf(ground).flatMap(({ toServe }) => toServe),
      labels: servedNoticeLabels,
    }),
    ...whichExtension(ground),
    serviceWay(ground),
    {
      kind: 'day',
      name: 'publishedOn',
      said: fieldWords.publishedOn,
      hint: fieldWords.publishedOnHint,
      optional: true,
    },
    {
      kind: 'day',
      name: 'arrivedOn',
      said: fieldWords.arrivedOn,
      hint: fieldWords.arrivedOnHint,
      optional: true,
    },
    oneOrNone('takenBy', fieldWords.takenBy, {
      none: fieldWords.takenByNone,
      hint: fieldWords.takenByHint,
      options: optionsOf(noticeTakers, noticeTakerLabels),
    }),
  ],
  recordObjection: (ground) => [
    whichGrant(ground),
    against(ground, 'none'),
    {
      kind: 'day',
      name: 'receivedOn',
      said: fieldWords.receivedOn,
      hint: fieldWords.receivedOnHint,
      preset: ground.today,
    },
    {
      kind: 'folded',
      name: 'periodStop',
      said: fieldWords.periodStopped,
      rows: [
        [
          oneOrNone('periodStop', fieldWords.periodStop, {
            none: fieldWords.periodStopNone,
            hint: fieldWords.periodStopHint,
            options: optionsOf(periodStops, periodStopLabels),
          }),
        ],
        [
          { kind: 'day', name: 'stoppedFrom', said: fieldWords.stoppedFrom, optional: true },
          { kind: 'day', name: 'stoppedUntil', said: fieldWords.stoppedUntil, optional: true },
        ],
      ],
    },
    note,
  ],
  forwardObjection: (ground) => [whichGrant(ground), against(ground, 'received'), note],
  decideObjection: (ground) => [
    whichGrant(ground),
    against(ground, 'forwarded'),
    one(
      'objectionOutcome',
      fieldWords.objectionOutcome,
      optionsOf(objectionOutcomes, objectionOutcomeLabels),
    ),
    {
      kind: 'won',
      name: 'amountWon',
      said: fieldWords.amountRemaining,
      hint: fieldWords.amountRemainingHint,
      preset: wonOf(ground, 'amountWon'),
    },
    note,
  ],
  recordReturn: (ground) => [
    whichGrant(ground),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountReturned, preset: wonOf(ground, 'leftWon') },
    { kind: 'day', name: 'paidOn', said: fieldWords.returnedOn, preset: ground.today },
  ],
  dunReturn: (ground) => [whichGrant(ground), note],
  agreeInstalments: (ground) => [
    whichGrant(ground),
    {
      kind: 'instalments',
      name: 'instalments',
      said: fieldWords.instalments,
      hint: fieldWords.instalmentsHint,
      rows: mostInstalments,
    },
    note,
  ],
  claimExcess: (ground) => [whichGrant(ground), note],
  referArrears: (ground) => [whichGrant(ground), note],
};

/** As many rows as the rule allows parts; what a book of an older day allows beside it, the rules themselves judge. */
const mostInstalments = Math.max(...instalmentRows.map(({ rule }) => rule.most));

/** By electronic means only where the person has agreed to it; without that it is no choice, and the hint says why. */
function serviceWay({ view, today }: FormGround): Field<'serviceWay'> {
  const isAgreed = view.consents.some(
    ({ kind, withdrawn, until }) => kind === 'CONSENT_ELECTRONIC' && !withdrawn && today <= until,
  );
  const ways = serviceWays.filter((way) => way !== 'ELECTRONIC' || isAgreed);
  const hint = isAgreed ? fieldWords.electronicAgreed : fieldWords.electronicNotAgreed;
  return one('serviceWay', fieldWords.serviceWay, optionsOf(ways, serviceWayLabels), hint);
}

/** Asked only where several decisions on extensions are on their way. */
function whichExtension(ground: FormGround): readonly Field<'extensionId'>[] {
  const supports = grantsOf(ground).flatMap((grant) => grant.supports.map(({ id }) => id));
  const waiting = ground.view.extensions.filter((one) => one.isUnserved && supports.includes(one.supportId));
  if (waiting.length < 2) return [];
  const options = waiting.map(({ id }) => ({ value: id, said: describe(ground.view, id) }));
  const { extensionToServe: said, extensionToServeHint: hint, oldestExtension: choose } = fieldWords;
  return [{ kind: 'select', name: 'extensionId', said, hint, choose, options, optional: true }];
}

/** The grants that the form can be about. */
const grantsOf = ({ view, abouts }: FormGround): readonly GrantView[] =>
  view.grants.filter(({ id }) => abouts.includes(id));

/** A choice among codes that are there; none to make where there is only one. */
function oneOf<Name extends string, Code extends string>(
  name: Name,
  said: Said,
  {
    codes,
    labels,
    hint,
  }: { readonly codes: readonly Code[]; readonly labels: Labels<Code>; readonly hint?: Said },
): Field<Name> {
  const [first, ...more] = [...new Set(codes)];
  if (first !== undefined && more.length === 0)
    return { kind: 'fixed', name, value: first, shown: labels[first] };
  return one(name, said, optionsOf([...new Set(codes)], labels), hint);
}

/** What nobody has objected to yet, or what an objection has come so far with. */
const against = (ground: FormGround, at: keyof GrantView['objections']): Field<'against'> =>
  oneOf('against', fieldWords.against, {
    codes: grantsOf(ground).flatMap(({ objections }): readonly Objectable[] => objections[at]),
    labels: objectableLabels,
    hint: fieldWords.againstHint,
  });

/** What the review called adequate leaves the excess alone to rest on. */
function noticeGround(ground: FormGround): Field<'ground'> {
  const isWrong = grantsOf(ground).some(({ adequacy }) => adequacy === 'FRAUD' || adequacy === 'INADEQUATE');
  const field = one(
    'ground',
    fieldWords.ground,
    optionsOf(noticeGrounds, noticeGroundLabels),
    fieldWords.groundHint,
  );
  return { ...field, preset: isWrong ? 'REVIEW' : 'EXCESS' };
}

const whichGrant = (ground: FormGround): Field<'grantId'> =>
  whichOne({ ...ground, name: 'grantId', said: fieldWords.grant });

/** An amount of the one recovery that the form is about; nothing where several are meant. */
function wonOf(
  { view, abouts }: FormGround,
  what: keyof Pick<RecoveryView, 'amountWon' | 'leftWon'>,
): string {
  const [grantId] = abouts;
  const recovery = view.grants.find(({ id }) => id === grantId)?.recovery;
  return abouts.length === 1 && recovery ? String(recovery[what]) : '';
}
