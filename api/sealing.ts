import type { NumberSought, PersonSought } from '../prisma/tokens.ts';
import type { Body, CaseAct, SealedToo } from './schemas/body.ts';

/** A body taken apart: what is sealed, what the workflow hears, and whom the search gets to know. */
export interface Sealing {
  /** Null where the act has no words. */
  readonly paper: object | null;
  /** Codes, days, counts and ids alone. */
  readonly codes: object;
  readonly people: readonly PersonSought[];
  /** Numbers of other systems by which the search finds them. */
  readonly numbers?: readonly NumberSought[];
}

/** Acts of which more is sealed than a note. */
const sealings: { readonly [A in keyof SealedToo]: (body: Body<A>) => Sealing } = {
  recordAssessment({ note, areas, ...codes }) {
    const words = areas.map(({ area, fact, said, judgement, strength }) => [
      area,
      { fact, said, judgement, strength },
    ]);
    return {
      paper: { note, areas: Object.fromEntries(words) as object },
      codes: { ...codes, areas: areas.map(({ area, level, priority }) => ({ area, level, priority })) },
      people: [],
    };
  },
  recordIdentity: ({ note, person, ...codes }) => ({
    paper: { person, note },
    codes,
    people: [person, ...person.members],
  }),
  recordFieldCheck: ({ note, scope, companions, laws, submitted, ...codes }) => ({
    paper: { scope, companions, laws, submitted, note },
    codes,
    people: [],
  }),
  recordExternalNumber: ({ number, ...codes }) => ({
    paper: { number },
    codes,
    people: [],
    numbers: [{ system: codes.system, number }],
  }),
};

/** Where the line runs between what a workflow may see and what only a reader of papers may. */
export function sealingOf<A extends CaseAct>(act: A, body: Body<A>): Sealing {
  const own = (sealings as Partial<Record<CaseAct, unknown>>)[act] as
    ((body: Body<A>) => Sealing) | undefined;
  if (own) return own(body);
  const { note, ...codes } = body as Body<A> & { readonly note?: string };
  return { paper: note === undefined ? null : { note }, codes, people: [] };
}
