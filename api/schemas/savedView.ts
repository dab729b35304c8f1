import { z } from 'zod';
import { words } from './fields.ts';
import { workConditions } from './filters.ts';

const name = words(30);
const isHome = z.boolean().default(false);

/** The filters of a list with the name under which they are kept. */
export const savedView = z.strictObject({ name, isHome, ...workConditions });
export type SavedViewBody = z.infer<typeof savedView>;

export const savedViewChange = z.strictObject({ name, isHome });
export type SavedViewChange = z.infer<typeof savedViewChange>;

/** A view's id, or null for a text that cannot be one. */
export const parseViewId = (text: string): string | null => (/^[a-f0-9]{20}$/.test(text) ? text : null);
