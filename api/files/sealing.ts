import { createHash } from 'node:crypto';
import type { CaseAct } from '../schemas/body.ts';
import { householdOf, type FileId } from '../../domain/ids.ts';
import { writeFile } from '../../prisma/files.ts';
import type { Sending } from '../acting.ts';
import type { Deps } from '../deps.ts';
import type { PreparedFile } from './preparing.ts';

/** What of the files belongs to the request, so that the same key with another photo is another request. */
export const hashedFiles = (files: readonly PreparedFile[]): object =>
  files.length === 0 ? {} : { files: files.map(({ name, content }) => [name, hashOf(content)]) };

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Seals what came with an act, one after the other, before the act that names it; nothing where nothing came. */
export async function sealFiles<A extends CaseAct>(
  { pool, secrets, keys }: Deps,
  { asked, key, bodyHash }: Sending<A>,
): Promise<{ readonly files?: readonly FileId[] }> {
  const { caseId, visitor, files = [] } = asked;
  if (files.length === 0) return {};
  const fileIds: FileId[] = [];
  for (const [n, { name, kind, content }] of files.entries()) {
    const fileId = keys.fileIdOf(key, bodyHash, n);
    await writeFile(pool, secrets.papers, {
      ...{ fileId, caseId, kind, name, content, bodyHash },
      householdId: householdOf(caseId),
      bytes: content.length,
      writtenBy: visitor.person.staffId,
    });
    fileIds.push(fileId);
  }
  return { files: fileIds };
}
