/** Puts a value of a statement in its place, and says how the statement names it. */
export type Given = (value: unknown) => string;

/** The values of a statement that is put together from parts, and what takes them in. */
export function gathering(...first: readonly unknown[]): [values: unknown[], given: Given] {
  const values: unknown[] = [...first];
  return [values, (value) => `$${String(values.push(value))}`];
}

/** All of these hold; with none everything does. */
export const all = (conditions: readonly string[]): string =>
  conditions.map((one) => `(${one})`).join(' AND ') || 'true';
