import type { Refusal } from '../domain/refusal.ts';
import type { Language, Said } from '../words/language.ts';
import { fieldProblemWords, type FieldProblemFacts } from '../words/fieldProblems.ts';
import { problemWords, type ProblemCode } from '../words/problems.ts';
import { refusalWords } from '../words/refusals.ts';
import type { Problem } from './seam.ts';
import { problemStatuses, refusalStatuses } from './statuses.ts';

export interface WrongField {
  readonly field: string;
  readonly facts: FieldProblemFacts;
}

interface Said9457 {
  readonly status: number;
  readonly code: string;
  readonly said: Said;
  readonly field?: string;
  readonly wrong?: readonly WrongField[];
  /** What the caller needs beside the sentence: allowed acts, candidates, the number that is there now. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly retryAfterS?: number;
}

type More = Omit<Said9457, 'status' | 'code' | 'said'>;

/** A request ends with this instead of an answer; said in the caller's language by the last middleware. */
export class HttpProblem extends Error {
  readonly what: Said9457;

  constructor(what: Said9457) {
    super(what.code);
    this.name = 'HttpProblem';
    this.what = what;
  }
}

/** Seconds after which a caller may come back when a part of the house is away. */
const comeBackS = 5;

/** Something the front door itself says no to. */
export function problem(code: ProblemCode, more: More = {}): HttpProblem {
  const status = problemStatuses[code];
  const retry = status === 503 ? { retryAfterS: comeBackS } : {};
  return new HttpProblem({ status, code, said: problemWords(code), ...retry, ...more });
}

/** A rule's no, with everything the rule tells and what the caller may do instead. */
export function refused(refusal: Refusal, more: Readonly<Record<string, unknown>> = {}): HttpProblem {
  const { code, ...told } = refusal;
  const facts = { ...told, ...more };
  const status = refusalStatuses[code];
  const field = 'field' in refusal ? { field: refusal.field } : {};
  const retry = status === 503 ? { retryAfterS: comeBackS } : {};
  return new HttpProblem({ status, code, said: refusalWords(refusal), ...field, ...retry, facts });
}

/** RFC 9457 in the caller's language. */
export function toProblem({ what }: HttpProblem, language: Language): Problem {
  const { status, code, said, field, wrong, facts } = what;
  const errors = wrong?.map((one) => ({
    field: one.field,
    code: one.facts.code,
    sentence: fieldProblemWords(one.facts)[language],
  }));
  return {
    type: `/problems/${code}`,
    title: said[language],
    status,
    code,
    ...facts,
    ...(field === undefined ? {} : { field }),
    ...(errors ? { errors } : {}),
  };
}
