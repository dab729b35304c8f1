import type { z } from 'zod';
import type { FieldProblemFacts } from '../words/fieldProblems.ts';
import { problem, type WrongField } from './problems.ts';

type Issue = z.core.$ZodIssue;

/** Reads a body by its schema, or throws `malformed` with everything that is wrong, none of it repeating what was sent. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw problem('malformed', wrongIn(parsed.error.issues));
}

/** Reads the filters of a list from the URL, or throws `badFilter`. */
export function parseFilters<T>(schema: z.ZodType<T>, query: unknown): T {
  const parsed = schema.safeParse(query, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw problem('badFilter', wrongIn(parsed.error.issues));
}

/** Rows of a page where its address does not say how many. */
export const rowsAtFirst = 50;

/** Where a list begins and how long it is, as its address says. */
export const pageIn = ({
  cursor = null,
  limit = rowsAtFirst,
}: {
  readonly cursor?: string | undefined | null;
  readonly limit?: number | undefined;
}): { readonly cursor: string | null; readonly limit: number } => ({ cursor, limit });

function wrongIn(issues: readonly Issue[]): { readonly wrong: WrongField[]; readonly field: string } {
  const wrong = issues.flatMap(wrongFields);
  return { wrong, field: wrong[0]?.field ?? '' };
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function wrongFields(issue: Issue): WrongField[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: nameOf([...issue.path, key]),
      facts: { code: 'unknownField' },
    }));
  }
  return [{ field: nameOf(issue.path), facts: factsOf(issue) }];
}

function factsOf(issue: Issue): FieldProblemFacts {
  if (issue.input === undefined && issue.code !== 'custom') return { code: 'required' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrongType', expected: issue.expected };
    case 'invalid_value':
      return { code: 'notOneOf', values: issue.values.map(String) };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'custom':
      return customFacts(issue.params);
    case 'unrecognized_keys':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return { code: 'malformed' };
  }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): FieldProblemFacts {
  const least = Number(minimum);
  if (origin === 'string') return { code: 'tooShort', least };
  if (origin === 'array') return { code: 'tooFew', least };
  return { code: 'tooSmall', least };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): FieldProblemFacts {
  const most = Number(maximum);
  if (origin === 'string') return { code: 'tooLong', most };
  if (origin === 'array') return { code: 'tooMany', most };
  return { code: 'tooLarge', most };
}

const customCodes = ['notADay', 'required', 'linkInMail'] as const;

function customFacts(params: Readonly<Record<string, unknown>> | undefined): FieldProblemFacts {
  const code = customCodes.find((one) => one === params?.code);
  return { code: code ?? 'malformed' };
}
