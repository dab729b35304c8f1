import {
  adequacyOutcomes,
  crisisReasons,
  foreignerGrounds,
  nationalities,
  payeeProofs,
  paymentWays,
  recipientBenefits,
  type GrantKind,
} from '../../domain/emergencySupport/acts.ts';
import { otherSupports, supportKinds } from '../../domain/rulebook.ts';
import { fieldWords } from '../../words/formPages.ts';
import {
  adequacyLabels,
  foreignerGroundLabels,
  nationalityLabels,
  payeeProofLabels,
  paymentWayLabels,
  recipientLabels,
} from '../../words/helpLabels.ts';
import { crisisReasonLabels } from '../../words/labels.ts';
import { panelWords } from '../../words/panels.ts';
import { kindWords } from '../../words/timeline.ts';
import { note, one, oneOrNone, optionsOf, whichOne, type Field, type KindRow } from './field.ts';
import { afterCheckFields } from './afterCheckFields.ts';
import { decisionFields } from './decisionFields.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type GrantAct = Extract<
  FormAct,
  | 'requestGrant'
  | 'decideGrant'
  | 'recordPayment'
  | 'recordAfterCheck'
  | 'recordAdequacy'
  | 'skipAdequacy'
  | 'seeGrant'
>;

const nationals = optionsOf(nationalities, nationalityLabels);
const people = { unit: fieldWords.people, least: 0, most: 100 } as const;

/** The questions of the acts on emergency support. */
export const grantFields: { readonly [A in GrantAct]: FieldsOf<A> } = {
  requestGrant: () => [
    { kind: 'kinds', name: 'supports', said: fieldWords.supports, rows: askable },
    {
      kind: 'many',
      name: 'crisisReasons',
      said: fieldWords.crisisReasons,
      options: optionsOf(crisisReasons, crisisReasonLabels),
    },
    {
      kind: 'count',
      name: 'householdSize',
      said: fieldWords.householdSize,
      unit: fieldWords.people,
      least: 1,
      most: 30,
    },
    { ...one('nationality', fieldWords.nationality, nationals), preset: 'KOREAN' },
    oneOrNone('foreignerGround', fieldWords.foreignerGround, {
      none: panelWords.notForeign,
      hint: fieldWords.foreignerGroundHint,
      options: optionsOf(foreignerGrounds, foreignerGroundLabels),
    }),
    note,
  ],
  decideGrant: decisionFields,
  recordPayment: (ground) => [
    whichOne({ ...ground, name: 'supportId', said: fieldWords.support }),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountWon },
    { kind: 'day', name: 'paidOn', said: fieldWords.paidOn, preset: ground.today },
    { ...one('payTo', fieldWords.payTo, optionsOf(paymentWays, paymentWayLabels)), preset: 'OWN_ACCOUNT' },
    oneOrNone('proof', fieldWords.proof, {
      none: fieldWords.noProof,
      options: optionsOf(payeeProofs, payeeProofLabels),
    }),
  ],
  recordAfterCheck: afterCheckFields,
  recordAdequacy: (ground) => [
    whichGrant(ground),
    one(
      'outcome',
      fieldWords.adequacy,
      optionsOf(adequacyOutcomes, adequacyLabels),
      fieldWords.officerProtected,
    ),
    { kind: 'count', name: 'seated', said: fieldWords.seated, ...people },
    { kind: 'count', name: 'present', said: fieldWords.present, ...people },
    { kind: 'count', name: 'inFavour', said: fieldWords.inFavour, ...people },
    note,
  ],
  skipAdequacy: (ground) => [
    whichGrant(ground),
    one(
      'recipientOf',
      fieldWords.recipientOf,
      optionsOf(recipientBenefits, recipientLabels),
      fieldWords.recipientOfHint,
    ),
    note,
  ],
  seeGrant: (ground) => [whichGrant(ground)],
};

const whichGrant = (ground: FormGround): Field<'grantId'> =>
  whichOne({ ...ground, name: 'grantId', said: fieldWords.grant });

const row = ({ kind, sub }: GrantKind): KindRow => ({ kind, sub, said: kindWords({ kind, sub }) });
const mainKinds = supportKinds.filter((kind) => kind !== 'OTHER');
const askable: readonly KindRow[] = [
  ...mainKinds.map((kind) => row({ kind, sub: null })),
  ...otherSupports.map((sub) => row({ kind: 'OTHER', sub })),
];
