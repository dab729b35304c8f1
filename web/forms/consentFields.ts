import type { CaseView } from '../../api/views/case.ts';
import { consentItems, consentKinds, consentWays } from '../../domain/consent.ts';
import { plusDays } from '../../domain/time.ts';
import { consentItemLabels, consentKindLabels, consentWayLabels } from '../../words/consentLabels.ts';
import { fieldWords } from '../../words/formPages.ts';
import { note, one, optionsOf, whichOne, yesOrNo } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';
import { helperOptions } from './linkageFields.ts';

type ConsentAct = Extract<FormAct, 'recordConsent' | 'withdrawConsent'>;

/** The questions about what the person allows, each kind asked for by itself (개인정보 보호법 제22조제1항). */
export const consentFields: { readonly [A in ConsentAct]: FieldsOf<A> } = {
  recordConsent: ({ view, about, resources, today }) => [
    {
      ...one(
        'kind',
        fieldWords.consentKind,
        optionsOf(consentKinds, consentKindLabels),
        fieldWords.consentKindHint,
      ),
      ...(about === null ? {} : { preset: 'CONSENT_3RD' }),
    },
    {
      kind: 'select',
      name: 'recipientId',
      said: fieldWords.recipient,
      hint: fieldWords.recipientHint,
      choose: fieldWords.recipientNone,
      options: helperOptions(resources),
      optional: true,
      ...helperAbout(view, about),
    },
    {
      kind: 'many',
      name: 'items',
      said: fieldWords.items,
      options: optionsOf(consentItems, consentItemLabels),
    },
    { kind: 'day', name: 'until', said: fieldWords.consentUntil, preset: plusDays(today, usualDays) },
    one('way', fieldWords.consentWay, optionsOf(consentWays, consentWayLabels)),
    yesOrNo('byGuardian', fieldWords.byGuardian, {
      yes: fieldWords.byGuardianYes,
      no: fieldWords.byGuardianNo,
      hint: fieldWords.byGuardianHint,
    }),
    yesOrNo('told', fieldWords.consentTold, {
      yes: fieldWords.consentToldYes,
      no: fieldWords.consentToldNo,
      hint: fieldWords.consentToldHint,
    }),
    note,
  ],
  withdrawConsent: (ground) => [
    whichOne({ ...ground, name: 'consentId', said: fieldWords.consent, hint: fieldWords.withdrawHint }),
    note,
  ],
};

/** Where a linkage's consent is asked for anew, it is for that helper. */
function helperAbout({ linkages }: CaseView, about: string | null): { readonly preset?: string } {
  const linkage = linkages.find(({ id }) => id === about);
  return linkage ? { preset: linkage.resourceId } : {};
}

/** A year, unless the person says otherwise. */
const usualDays = 365;
