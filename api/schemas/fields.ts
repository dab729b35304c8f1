import { z } from 'zod';
import {
  asId,
  type CaseId,
  type DongCode,
  type HouseholdId,
  type NoteId,
  type ResourceId,
  type StaffId,
} from '../../domain/ids.ts';
import { takeOverCauses } from '../../domain/staffing.ts';
import { parseInstant, parsePlainDate, type Instant, type PlainDate } from '../../domain/time.ts';

/** A day in Korea as YYYY-MM-DD; 30 February and a year that is a slip of the hand are refused. */
export const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== null, { params: { code: 'notADay' }, abort: true })
  .transform((text) => text as PlainDate)
  .meta({ format: 'date' });

/** What a box for day and time holds is Korea's time. */
const momentIn = (text: string): Instant | null =>
  parseInstant(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? `${text}+09:00` : text);

export const moment = z
  .string()
  .refine((text) => momentIn(text) !== null, { params: { code: 'malformed' }, abort: true })
  .transform((text) => momentIn(text) as Instant)
  .meta({
    format: 'date-time',
    description: 'ISO 8601 with Z or an offset; without seconds and offset, Korea.',
  });

/** A page of this house to go to afterwards; for forms. */
export const next = z.string().max(500).nullish();

/** Half a character cannot be sealed and opened again as it was. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** A short text that is sealed. NFC, because 한 typed on one machine and on another must be one word. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(isWellFormed, { params: { code: 'malformed' } })
    .transform((text) => text.normalize('NFC'));

/** The narrative of an act, sealed as a paper; never part of what a workflow sees. */
export const note = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .refine(isWellFormed, { params: { code: 'malformed' } })
  .meta({ description: 'What was seen, said or found. Sealed with the key of the household.' });

/** Whole won, up to ten billion; nothing is no amount. */
export const wonAboveZero = z.int().min(1).max(10_000_000_000);
export const won = z.int().min(0).max(10_000_000_000);
export const people = z.int().min(0).max(100);
/** Months or times of a support. */
export const units = z.int().min(1).max(12);

/** A committee's count. */
export const voteCounts = { seated: people, present: people, inFavour: people };
export const votes = z.strictObject(voteCounts);

/** 대결: null where the seat's own holder decides. */
export const takeOver = z
  .enum(takeOverCauses)
  .nullable()
  .default(null)
  .meta({ description: 'Why somebody else than the holder of the seat decides; null for the holder.' });

/** Ids inside a case: g1, g1s2, l3, v12, x1, e1, n1, a1, c1. */
export const grantId = z.string().regex(/^g\d{1,4}$/);
export const supportId = z.string().regex(/^g\d{1,4}s\d{1,4}$/);
export const linkageId = z.string().regex(/^l\d{1,4}$/);
export const visitId = z.string().regex(/^v\d{1,6}$/);
export const extensionId = z.string().regex(/^x\d{1,4}$/);
export const escalationId = z.string().regex(/^e\d{1,4}$/);
export const selectionId = z.string().regex(/^n\d{1,4}$/);
export const actionId = z.string().regex(/^a\d{1,4}$/);
export const consentId = z.string().regex(/^c\d{1,4}$/);
/** Names a duty and its running: `planInAll/1`, `visit/v3/2`. */
export const clockId = z.string().regex(/^[A-Za-z]{3,30}(\/[A-Za-z0-9]{1,12}){1,2}$/);

const idText = (pattern: RegExp) => z.string().regex(pattern);
export const householdId = idText(/^[a-z0-9]{20}$/).transform((text) => asId<HouseholdId>(text));
/** As a choice sends it, or by the number of any case of theirs, as somebody who found them types it. */
export const namedHousehold = idText(/^([a-z0-9]{20}|\d{4}-\d{1,6})$/).transform((text) =>
  asId<HouseholdId>(text),
);
export const dong = idText(/^\d{10}$/).transform((text) => asId<DongCode>(text));
/** Where a duty is: a dong, or what lies above one where a committee of it sits. */
export const placeOfWork = idText(/^(\d{2}|\d{4}|\d{5}|\d{10})$/).transform((text) => asId<DongCode>(text));
export const staffId = idText(/^[A-Za-z0-9_-]{1,64}$/).transform((text) => asId<StaffId>(text));
export const resourceId = idText(/^[A-Za-z0-9_-]{1,64}$/).transform((text) => asId<ResourceId>(text));

/** `<household-to-be>-<8 characters>`: a call note. */
export const noteId = idText(/^[a-z0-9]{20}-[a-z0-9]{8}$/).transform((text) => asId<NoteId>(text));

/** Whoever sat at the table from outside, as the code of a body or profession; never a person's name. */
export const expert = idText(/^[A-Za-z0-9_-]{1,64}$/);

/** `<householdId>-<8 characters>`, or null for a text that cannot be a case. */
export function parseCaseId(text: string): CaseId | null {
  return /^[a-z0-9]{20}-[a-z0-9]{8}$/.test(text) ? asId<CaseId>(text) : null;
}
