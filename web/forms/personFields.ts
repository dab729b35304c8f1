import { fieldWords, openWords } from '../../words/formPages.ts';
import type { Field } from './field.ts';

type PersonField = Field<`person.${string}`>;

/** The name, where nobody may go on without it. */
const name = { kind: 'text', name: 'person.name', said: openWords.name } as const;

const rest: readonly PersonField[] = [
  { kind: 'day', name: 'person.birth', said: openWords.birth, optional: true },
  { kind: 'tel', name: 'person.phone', said: openWords.phone, size: 's', optional: true },
];

/** As people write it: the three boxes of a date would be three stops of the keyboard. */
const birthTyped = {
  kind: 'text',
  name: 'person.birth',
  said: openWords.birth,
  hint: openWords.birthHint,
  size: 's',
  optional: true,
} as const satisfies PersonField;

/** Who it is, as far as a report knows; a name that nobody knows is left out. */
export const whoFields: readonly PersonField[] = [
  { ...name, hint: openWords.nameHint, optional: true },
  ...rest,
];

/** The same on the page of a report, which begins with the name. */
export const namedFirst: readonly PersonField[] = [
  { ...name, hint: openWords.nameHint, optional: true, first: true },
  birthTyped,
  ...rest.filter(({ kind }) => kind === 'tel'),
];

export const addressField: PersonField = {
  kind: 'text',
  name: 'person.address',
  said: openWords.address,
  optional: true,
};

/** Who it is, once somebody found out. */
export const knownFields: readonly PersonField[] = [
  { ...name, hint: fieldWords.personHint },
  ...rest,
  addressField,
];

const memberFields = (n: number): readonly PersonField[] => [
  { kind: 'text', name: `person.members.${String(n)}.name`, said: openWords.name, optional: true },
  { kind: 'day', name: `person.members.${String(n)}.birth`, said: openWords.birth, optional: true },
  { kind: 'text', name: `person.members.${String(n)}.relation`, said: openWords.relation, optional: true },
];

/** Others in the household; most reports know one person. */
export const membersField: PersonField & { readonly kind: 'folded' } = {
  kind: 'folded',
  optional: true,
  name: 'person.members',
  said: openWords.others,
  rows: [0, 1, 2].map(memberFields),
};
