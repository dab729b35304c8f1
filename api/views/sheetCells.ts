import type { CellObject } from 'write-excel-file/node';
import { daysBetween, getPlainDate, type PlainDate } from '../../domain/time.ts';

/** What a spreadsheet may take for a formula when it stands first (OWASP ASVS 5.0, 1.2.10). */
const beginsFormula = /^[=+\-@\t\r\0]/;

/** A cell of words: its type is text, and what could begin a formula is quoted as well. */
export const textCell = (text: string): CellObject => ({
  type: String,
  value: beginsFormula.test(text) ? `'${text}` : text,
  wrap: true,
  alignVertical: 'top',
});

export const numberCell = (value: number): CellObject => ({ type: Number, value, alignVertical: 'top' });

/** Spreadsheets count days from 30 December 1899; this is the number of one that the house knows. */
const known = { day: getPlainDate('2000-01-01'), serial: 36_526 };

/** A day as the number that spreadsheets sort and count with. */
export const dayCell = (day: PlainDate): CellObject => ({
  type: Number,
  value: known.serial + daysBetween(known.day, day),
  format: 'yyyy-mm-dd',
  alignVertical: 'top',
});

export const headCell = (text: string): CellObject => ({
  ...textCell(text),
  fontWeight: 'bold',
  backgroundColor: '#eef2f7',
});
