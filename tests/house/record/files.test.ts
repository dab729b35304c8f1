import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { asId, type CaseId, type FileId, type HouseholdId, type StaffId } from '../../../domain/ids.ts';
import { reserveAct } from '../../../prisma/actKeys.ts';
import { filesOf, readFile, sweepFiles, writeFile, type FileWritten } from '../../../prisma/files.ts';
import { HouseholdErased } from '../../../prisma/householdKeys.ts';
import { certificateOf } from '../../../prisma/queries/erasures.ts';
import { scanTables } from '../scan.ts';
import { closedChain, openArchive, secrets, somebody, type Archive } from './archive.ts';
import { instant, paper, randomId, type Chain } from './chain.ts';

let archive: Archive;
let db: Archive['db'];
beforeAll(async () => {
  archive = await openArchive();
  ({ db } = archive);
});
afterAll(() => db.stop());

const name = '가상인의 통장.jpg';
const content = Buffer.from('사진 속에 적힌 계좌번호');

/** A household whose case is over, with a photo that its field check refers to. */
async function photographed(): Promise<{ readonly chain: Chain; readonly file: FileWritten }> {
  const fileId = asId<FileId>(randomId());
  const lived = closedChain((before) => {
    before.act('2026-11-23T02:00:00Z', 'requestGrant', {
      ...paper(),
      ...{ supports: [{ kind: 'LIVELIHOOD', sub: null }], crisisReasons: ['JOB_LOSS'] },
      ...{ householdSize: 1, nationality: 'KOREAN', foreignerGround: null },
    });
    before.act('2026-11-23T02:10:00Z', 'attachFiles', { grantId: 'g1', files: [fileId] });
    before.act('2026-11-23T02:20:00Z', 'recordFieldCheck', { ...paper(), grantId: 'g1', confirmed: false });
  });
  const chain = await archive.keep(lived, somebody());
  const file = written({
    fileId,
    householdId: asId<HouseholdId>(chain.householdId),
    caseId: asId<CaseId>(chain.caseId()),
  });
  await writeFile(db.pool, secrets, file);
  return { chain, file };
}

type Own = Pick<FileWritten, 'fileId' | 'householdId' | 'caseId'> & Partial<FileWritten>;

const written = (of: Own): FileWritten => ({
  ...{ kind: 'JPEG', name, content, bytes: content.length, bodyHash: 'hash' },
  writtenBy: asId<StaffId>('officer-1'),
  ...of,
});

const before = instant('2026-11-15T00:00:00Z');
const age = (fileId: string): Promise<unknown> =>
  db.owner.query("UPDATE sealed_file SET written_at = '2026-11-14T23:59:59Z' WHERE file_id = $1", [fileId]);

describe('a photo', () => {
  it('is read as it was written, and stands in no table with its name or content', async () => {
    const { file } = await photographed();
    await writeFile(db.pool, secrets, file);
    expect(await readFile(db.pool, secrets, file.fileId)).toMatchObject({ state: 'open', name, content });
    expect(await filesOf(db.pool, [file.fileId])).toMatchObject(new Map([[file.fileId, { kind: 'JPEG' }]]));
    expect(await scanTables(db.owner, [name, content.toString(), '통장'])).toEqual([]);
  });

  it('is not written over with another, and opens under no other household', async () => {
    const [{ file }, other] = [await photographed(), await photographed()];
    await expect(writeFile(db.pool, secrets, { ...file, bodyHash: 'other' })).rejects.toThrow(
      'another content',
    );
    await db.owner.query('UPDATE sealed_file SET household_id = $2 WHERE file_id = $1', [
      file.fileId,
      other.file.householdId,
    ]);
    await expect(readFile(db.pool, secrets, file.fileId)).rejects.toThrow();
  });

  it('is swept after its week where no act refers to it, and no other', async () => {
    const { chain, file } = await photographed();
    const own = { householdId: file.householdId, caseId: file.caseId };
    const [forgotten, fresh, underWay] = ['a', 'b', 'c'].map((letter) =>
      written({ ...own, fileId: asId<FileId>(`${letter}${randomId()}`), bodyHash: randomId() }),
    ) as [FileWritten, FileWritten, FileWritten];
    for (const one of [forgotten, fresh]) await writeFile(db.pool, secrets, one);
    for (const { fileId } of [file, forgotten]) await age(fileId);
    expect(await sweepFiles(db.pool, before)).toBe(1);
    expect(await readFile(db.pool, secrets, forgotten.fileId)).toBeNull();
    await writeFile(db.pool, secrets, underWay);
    await age(underWay.fileId);
    const act = { actor: underWay.writtenBy, key: randomId(), bodyHash: underWay.bodyHash };
    await reserveAct(db.pool, { ...act, subject: chain.caseId() });
    expect(await sweepFiles(db.pool, before)).toBe(0);
    await expect(archive.asked(chain)).rejects.toThrow('stillOpen');
    for (const { fileId } of [file, fresh, underWay])
      expect(await readFile(db.pool, secrets, fileId)).toMatchObject({ state: 'open' });
  });

  it('is destroyed with its household, counted in the certificate, and nobody writes another', async () => {
    const { chain, file } = await photographed();
    const { rows } = await db.owner.query<{ id: string; sealed: Buffer }>(
      `SELECT paper_id AS id, sealed FROM paper WHERE household_id = $1
       UNION ALL SELECT file_id, sealed FROM sealed_file WHERE household_id = $1`,
      [chain.householdId],
    );
    const lines = rows
      .map(({ id, sealed }) => `${id} ${createHash('sha256').update(sealed).digest('hex')}`)
      .toSorted();
    const erasure = await archive.asked(chain);
    expect(await archive.confirm(erasure)).toBe('done');
    expect(await readFile(db.pool, secrets, file.fileId)).toEqual({ state: 'erased' });
    const left = await db.owner.query<{ n: number }>(
      'SELECT octet_length(sealed) + octet_length(sealed_name) AS n FROM sealed_file WHERE file_id = $1',
      [file.fileId],
    );
    expect(left.rows).toEqual([{ n: 0 }]);
    expect(await certificateOf(db.pool, erasure.erasureId)).toMatchObject({
      papers: rows.length,
      papersHash: createHash('sha256').update(lines.join('\n')).digest('hex'),
    });
    await expect(writeFile(db.pool, secrets, { ...file, fileId: asId<FileId>(randomId()) })).rejects.toThrow(
      HouseholdErased,
    );
  });
});
