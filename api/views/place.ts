import type { DongCode } from '../../domain/ids.ts';

/** A 행정동 with the names of what it lies in. */
export interface DongView {
  readonly code: DongCode;
  readonly sido: string;
  readonly sigungu: string;
  readonly name: string;
}

/** Dongs by their codes; one that is not in the table is shown by its code. */
export type Dongs = ReadonlyMap<string, DongView>;

export const dongView = (code: DongCode, dongs: Dongs): DongView =>
  dongs.get(code) ?? { code, sido: '', sigungu: '', name: code };
