import { fileLimits } from '../../domain/files.ts';
import { fieldCheckLaws, memberConsentLabels, memberWords } from '../../words/fieldCheckWords.ts';
import { fieldWords } from '../../words/formPages.ts';
import type { Said } from '../../words/language.ts';
import { joined } from '../parts/joined.ts';
import { note, whichOne, yesOrNo, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { findingFields } from './warningFields.ts';

type FieldCheckAct = Extract<FormAct, 'recordFieldCheck' | 'recordMemberConsent' | 'attachFiles'>;

const whichGrant = (ground: FormGround): Field<'grantId'> =>
  whichOne({ ...ground, name: 'grantId', said: fieldWords.grant });

const grantIn = ({ view, abouts }: FormGround) => view.grants.find(({ id }) => id === abouts[0]);

/** The questions of the field check, of the consents that followed it, and of its photos and files. */
export const fieldCheckFields: { readonly [A in FieldCheckAct]: FieldsOf<A> } = {
  recordFieldCheck: (ground) => [
    whichGrant(ground),
    ...period(ground),
    { kind: 'note', name: 'scope', said: fieldWords.scope, hint: fieldWords.scopeHint, most: 1000 },
    text('companions', fieldWords.companions, fieldWords.companionsHint),
    { kind: 'note', name: 'laws', said: fieldWords.laws, preset: fieldCheckLaws, most: 500 },
    text('submitted', fieldWords.submitted, fieldWords.submittedHint),
    { ...note, said: fieldWords.otherFindings, hint: fieldWords.otherFindingsHint },
    yesOrNo('confirmed', fieldWords.confirmed, { yes: fieldWords.confirmedYes, no: fieldWords.confirmedNo }),
    {
      kind: 'members',
      name: 'consents',
      said: fieldWords.consents,
      hint: fieldWords.consentsHint,
      rows: grantIn(ground)?.householdSize ?? 1,
    },
    deferralConfirmed,
    ...findingFields(ground),
  ],
  recordMemberConsent: (ground) => [
    whichGrant(ground),
    {
      kind: 'many',
      name: 'members',
      said: fieldWords.awaitedMembers,
      options: awaitedIn(ground).map(({ member, kinship, deferred }) => ({
        value: String(member),
        said: memberWords(member, kinship),
        ...(deferred ? { hint: memberConsentLabels[deferred] } : {}),
      })),
    },
    { kind: 'day', name: 'takenOn', said: fieldWords.consentTakenOn, preset: ground.today },
  ],
  attachFiles: (ground) => [
    whichGrant(ground),
    {
      kind: 'files',
      name: 'files',
      said: fieldWords.files,
      hint: fieldWords.filesHint,
      most: fileLimits.mostAtOnce,
    },
  ],
};

const text = <Name extends string>(name: Name, said: Said, hint: Said): Field<Name> => ({
  kind: 'text',
  name,
  said,
  hint,
  optional: true,
});

/** Most checks are made on one day, and recorded on it. */
const period = ({ today }: FormGround): readonly Field<'checkedFrom' | 'checkedUntil'>[] => [
  { kind: 'day', name: 'checkedFrom', said: fieldWords.checkedFrom, preset: today },
  {
    kind: 'day',
    name: 'checkedUntil',
    said: fieldWords.checkedUntil,
    hint: fieldWords.checkedHint,
    preset: today,
  },
];

const deferralConfirmed: Field<'deferralConfirmed'> = {
  kind: 'one',
  name: 'deferralConfirmed',
  said: fieldWords.deferralConfirmed,
  hint: fieldWords.deferralConfirmedHint,
  options: [
    { value: 'false', said: fieldWords.deferralNone },
    { value: 'true', said: fieldWords.deferralSeen },
  ],
  preset: 'false',
};

const awaitedIn = (ground: FormGround) =>
  (grantIn(ground)?.consents ?? []).filter(({ takenOn }) => takenOn === null);

/** Asked with the after-check where somebody's consent is still missing, and of nobody else. */
export function deferralStands(ground: FormGround): readonly Field<'deferralStands'>[] {
  const awaited = awaitedIn(ground);
  if (awaited.length === 0) return [];
  const whose = awaited.flatMap(({ member, kinship }) => memberWords(member, kinship));
  return [
    yesOrNo('deferralStands', joined([...whose, fieldWords.deferralStands]), {
      yes: fieldWords.deferralStandsYes,
      no: fieldWords.deferralStandsNo,
      hint: fieldWords.deferralStandsHint,
    }),
  ];
}
