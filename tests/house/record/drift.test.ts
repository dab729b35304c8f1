import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { columnsOfDatabase, columnsOfSchema, drift } from './schemaDrift.ts';

let db: TestDatabase;
let schema: string;
beforeAll(async () => {
  db = await startPostgres();
  schema = await readFile(join(import.meta.dirname, '../../../prisma/schema.prisma'), 'utf8');
});
afterAll(() => db.stop());

const drifted = async (text = schema): Promise<string[]> =>
  drift(columnsOfSchema(text), await columnsOfDatabase(db.owner));

describe('schema.prisma and the migrations', () => {
  it('have the same columns, of the same types', async () => {
    expect(columnsOfSchema(schema).size).toBeGreaterThan(100);
    expect(await drifted()).toEqual([]);
  });

  it.each([
    [
      'more',
      'ALTER TABLE staff ADD COLUMN note text',
      'ALTER TABLE staff DROP COLUMN note',
      'staff.note is text null',
    ],
    [
      'of another type',
      'ALTER TABLE clock ALTER COLUMN due_at TYPE timestamptz(6)',
      'ALTER TABLE clock ALTER COLUMN due_at TYPE timestamptz(3)',
      'clock.due_at is timestamptz(6)',
    ],
    [
      'that may be missing',
      'ALTER TABLE paper ALTER COLUMN kind DROP NOT NULL',
      'ALTER TABLE paper ALTER COLUMN kind SET NOT NULL',
      'paper.kind is text null',
    ],
    ['of a table more', 'CREATE TABLE own (id integer)', 'DROP TABLE own', 'own.id is integer null'],
  ])('differ when the database has a column %s', async (_, change, undo, sentence) => {
    await db.owner.query(change);
    const found = await drifted();
    await db.owner.query(undo);
    expect(found).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    [
      'more',
      ['  urgent         Boolean\n', '  urgent         Boolean\n  hidden Boolean\n'],
      'crisis_case.hidden is nothing',
    ],
    ['less', ['  urgent         Boolean\n', ''], 'and nothing in schema.prisma'],
    ['of another name', ['@map("case_class")', '@map("class")'], 'crisis_case.case_class'],
  ] as const)('differ when schema.prisma has a column %s', async (_, [from, to], sentence) => {
    expect(schema).toContain(from);
    expect((await drifted(schema.replace(from, to))).join('\n')).toContain(sentence);
  });
});
