import { fieldWords } from '../../words/formPages.ts';
import type { Said } from '../../words/language.ts';
import { describe } from '../parts/about.ts';
import { note, one, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { knownFields, membersField } from './personFields.ts';

type MembershipAct = Extract<
  FormAct,
  'recordIdentity' | 'recordNotSame' | 'mergeHousehold' | 'recordMemberLeft'
>;

/** The questions about who the household is. */
export const membershipFields: { readonly [A in MembershipAct]: FieldsOf<A> } = {
  recordIdentity: () => [...knownFields, membersField, note],
  recordNotSame: (ground) => [whichHousehold('otherHouseholdId', fieldWords.otherHousehold, ground)],
  mergeHousehold: (ground) => [
    // Whoever knows that two are one need not wait for names or numbers to say so.
    ground.view.alike.length === 0
      ? { ...byCaseNo, hint: fieldWords.intoCaseNoHint }
      : {
          ...whichHousehold('intoHouseholdId', fieldWords.intoHousehold, ground),
          hint: fieldWords.intoHouseholdHint,
        },
    note,
  ],
  recordMemberLeft: ({ today }) => [
    { kind: 'day', name: 'leftOn', said: fieldWords.leftOn, hint: fieldWords.leftOnHint, preset: today },
  ],
};

const byCaseNo = { kind: 'text', name: 'intoHouseholdId', said: fieldWords.intoCaseNo, size: 's' } as const;

/** Always a question, even about one: two households that look alike are told apart by somebody who has looked. */
function whichHousehold<Name extends string>(
  name: Name,
  said: Said,
  { view, abouts }: FormGround,
): Field<Name> {
  const ids = abouts.length > 0 ? abouts : view.alike.map(({ householdId }) => householdId);
  const options = ids.map((value) => ({ value, said: describe(view, value) }));
  return one(name, said, options);
}
