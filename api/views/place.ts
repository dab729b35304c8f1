import type { DongCode } from '../../domain/ids.ts';

/** A 행정동 with the names of what it lies in. */
export interface DongView {
  readonly code: DongCode;
  readonly sido: string;
  readonly sigungu: string;
  readonly name: string;
}
