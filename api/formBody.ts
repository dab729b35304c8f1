import { z } from 'zod';

/** A form as it came: every name with its values in order. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Names that belong to the door and not to the act; `backTo` is the page that has the form. */
export const doorFields = ['formToken', 'idempotencyKey', 'ifMatch', 'backTo'] as const;

/** Typed anew each time, and kept nowhere. */
export const secretFields: readonly string[] = ['password', 'newPassword', 'newPasswordAgain', 'formToken'];

/** More rows or names than any form of the house has. */
const mostRows = 50;
const mostNames = 500;
/** More numbers than any list of them may have. */
const mostNumbers = 2_001;

/** Reads `application/x-www-form-urlencoded`; null where it has more names than any form of the house. */
export function readFields(text: string): Fields | null {
  const fields: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let names = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    names += 1;
    if (names > mostNames) return null;
    (fields[name] ??= []).push(value);
  }
  return fields;
}

/**
 * Brings a form into the shape that a program would send, so that one schema judges both:
 * a list of words is a repeated name, a list of rows is `help.0.units`, a person is `person.name`; an empty box is
 * absent, digits are a number, yes and no are `true` and `false` (a checkbox has a hidden `false` of the same name
 * before it, so that a question nobody answered is not a no), numbers may stand in one box as `3, 5, 8-12`. A row without its choice (`supports.2.kind`) or with
 * nothing in it was not filled in, and so an object that need not be there. Names that the schema does not know stay, for the schema to refuse.
 */
export function bodyFrom(fields: Fields, schema: z.ZodType): unknown {
  const own = Object.entries(fields).filter(([name]) => !(doorFields as readonly string[]).includes(name));
  return read(schema, new Map(own.map(([name, values]) => [name.split('.'), values])));
}

/** What was typed under one place of the form: the rest of each name, and its values. */
type Typed = ReadonlyMap<readonly string[], readonly string[]>;

function read(schema: z.ZodType, typed: Typed): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    return schema === inner || isTyped(typed) ? readObject(inner, typed) : absent(schema);
  }
  if (inner instanceof z.ZodArray) return readArray(inner.element as z.ZodType, typed);
  if (inner instanceof z.ZodUnion) return readUnion(inner, { schema, typed });
  const values = [...typed.values()].flat();
  if (inner instanceof z.ZodBoolean) return readBoolean(values);
  return readOne(values, schema);
}

function readOne(values: readonly string[], schema: z.ZodType): unknown {
  if (values.length > 1) return values;
  const [value] = values;
  if (value === undefined || value.trim() === '') return absent(schema);
  return bare(schema) instanceof z.ZodNumber ? readNumber(value) : value;
}

/** A word of its own, as `ALL`, or the list that stands beside it. */
function readUnion(
  { options }: z.ZodUnion,
  { schema, typed }: { readonly schema: z.ZodType; readonly typed: Typed },
): unknown {
  const values = [...typed.values()].flat();
  const list = options.find((option) => option instanceof z.ZodArray);
  const isWord = options.some((option) => option instanceof z.ZodLiteral && option.values.has(values[0]));
  return list && !isWord && isTyped(typed)
    ? readArray(list.element as z.ZodType, typed)
    : readOne(values, schema);
}

/** What is not there: nothing, where the schema takes nothing for an answer. */
const absent = (schema: z.ZodType): null | undefined => (schema instanceof z.ZodNullable ? null : undefined);

const isTyped = (typed: Typed): boolean => [...typed.values()].flat().some((value) => value.trim() !== '');

const wrappers = [z.ZodNullable, z.ZodOptional, z.ZodExactOptional, z.ZodDefault] as const;

/** Under `nullable`, `optional`, `default` and a transform lies what a person fills in. */
function bare(schema: z.ZodType): z.ZodType {
  if (wrappers.some((wrapper) => schema instanceof wrapper))
    return bare((schema as z.ZodNullable).unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? bare(schema.in as z.ZodType) : schema;
}

function readObject(schema: z.ZodObject, typed: Typed): object {
  const body: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, field] of Object.entries(schema.shape)) {
    const value = read(field as z.ZodType, under(typed, name));
    if (value !== undefined) body[name] = value;
  }
  for (const [[name = ''], values] of typed) if (!Object.hasOwn(schema.shape, name)) body[name] = values;
  return body;
}

const under = (typed: Typed, name: string): Typed =>
  new Map([...typed].filter(([[first]]) => first === name).map(([[, ...rest], values]) => [rest, values]));

function readArray(element: z.ZodType, typed: Typed): unknown[] | null {
  const row = bare(element);
  if (!(row instanceof z.ZodObject)) {
    const values = [...typed.values()].flat().filter((value) => value.trim() !== '');
    const each = row instanceof z.ZodNumber ? numbersIn(values) : values;
    return each.map((value) => read(element, new Map([[[], [value]]])));
  }
  const numbers = [
    ...new Set([...typed.keys()].map(([first = '']) => (/^\d{1,4}$/.test(first) ? Number(first) : -1))),
  ];
  if (numbers.includes(-1)) return null;
  return numbers
    .sort((a, b) => a - b)
    .slice(0, mostRows + 1)
    .map((n) => under(typed, String(n)))
    .filter((one) => isFilled(row, one))
    .map((one) => readObject(row, one));
}

/** `3, 5, 8-12` as the numbers that it means; what is no such list stays as typed, for the schema to refuse. */
function numbersIn(texts: readonly string[]): string[] {
  const numbers: string[] = [];
  for (const part of texts.flatMap((text) => text.split(/[\s,]+/))) {
    const [, first = '', last = ''] = /^(\d{1,4})[-~](\d{1,4})$/.exec(part) ?? [];
    if (first === '' || Number(last) < Number(first)) {
      if (part !== '') numbers.push(part);
      continue;
    }
    for (let n = Number(first); n <= Number(last) && numbers.length < mostNumbers; n += 1)
      numbers.push(String(n));
  }
  return numbers.slice(0, mostNumbers);
}

function isFilled(row: z.ZodObject, typed: Typed): boolean {
  const [first, field] = Object.entries(row.shape)[0] ?? [];
  const isChoice = field !== undefined && bare(field as z.ZodType) instanceof z.ZodEnum;
  const asked = isChoice && first !== undefined ? under(typed, first) : typed;
  return isTyped(asked);
}

function readBoolean(values: readonly string[]): unknown {
  const value = values.at(-1);
  if (value === undefined || value === '') return undefined;
  if (value === 'false') return false;
  return value === 'true' || value === 'on' ? true : value;
}

/** 1,200,000 is how people write won; anything that is not a number stays as typed, for the schema to refuse. */
function readNumber(value: string): unknown {
  const digits = value.trim().replace(/,(?=\d{3}(?:,|$))/g, '');
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : value;
}
