import { isMap, type Json } from '../../histories/payloads.ts';

/** One value that is not what was recorded; `undefined` stands for nothing at that place. */
export interface Unlike {
  /** As in `args[0].rows[1].event.due.at`. */
  readonly path: string;
  readonly expected: Json | undefined;
  readonly got: Json | undefined;
}

/** Every smallest place at which two JSON values differ. */
export function unlike(expected: Json | undefined, got: Json | undefined, path = ''): readonly Unlike[] {
  if (isList(expected) && isList(got)) {
    const length = Math.max(expected.length, got.length);
    return Array.from({ length }, (_, n) => unlike(expected[n], got[n], `${path}[${String(n)}]`)).flat();
  }
  if (isMap(expected) && isMap(got)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(got)]);
    return [...keys].flatMap((key) => unlike(expected[key], got[key], path === '' ? key : `${path}.${key}`));
  }
  return expected === got ? [] : [{ path, expected, got }];
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
