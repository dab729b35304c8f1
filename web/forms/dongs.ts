import type { DongView } from '../../api/views/place.ts';
import { named } from '../parts/joined.ts';
import type { Option } from './field.ts';

/** A dong as people look for it, with its code as its value. */
export const dongOptions = (dongs: readonly DongView[]): readonly Option[] =>
  dongs.map(({ code, sigungu, name }) => ({ value: code, said: named(`${name} (${sigungu})`) }));
