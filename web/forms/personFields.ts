import { fieldWords, openWords } from '../../words/formPages.ts';
import type { Field } from './field.ts';

type PersonField = Field<`person.${string}`>;

/** The name, where nobody may go on without it. */
const name = { kind: 'text', name: 'person.name', said: openWords.name } as const;

const rest: readonly PersonField[] = [
  { kind: 'day', name: 'person.birth', said: openWords.birth, optional: true },
  { kind: 'tel', name: 'person.phone', said: openWords.phone, size: 's', optional: true },
];

/** Who it is, as far as a report knows; a name that nobody knows is left out. */
export const whoFields: readonly PersonField[] = [
  { ...name, hint: openWords.nameHint, optional: true },
  ...rest,
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
export const membersField: PersonField = {
  kind: 'folded',
  name: 'person.members',
  said: openWords.others,
  rows: [0, 1, 2].map(memberFields),
};
