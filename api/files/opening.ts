import type { CaseId, FileId } from '../../domain/ids.ts';
import { readFile } from '../../prisma/files.ts';
import type { Deps } from '../deps.ts';
import { keepLook, lookAt, whose } from '../looks.ts';
import { problem } from '../problems.ts';
import type { ReplyFile } from '../reply.ts';
import type { Visitor } from '../seam.ts';
import { fileTypes } from './kinds.ts';

/** What every browser shows by itself; all else is kept and opened there. */
const shown: readonly string[] = ['JPEG', 'PNG', 'WEBP'];

/** Opens a file for one reader, once the look is kept; only one that an act of that very case refers to. */
export async function openFile(
  deps: Deps,
  visitor: Visitor,
  { caseId, fileId }: { readonly caseId: CaseId; readonly fileId: FileId },
): Promise<ReplyFile> {
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'paper' });
  const no = detail.state.grants.flatMap(({ files = [] }) => files).indexOf(fileId) + 1;
  if (no === 0) throw problem('fileNotFound');
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'paper' });
  const found = await readFile(deps.pool, deps.secrets.papers, fileId);
  if (!found) throw problem('fileNotFound');
  if (found.state === 'erased') throw problem('paperErased');
  const { type, ending } = fileTypes[found.kind];
  const base = found.name.replace(/\.[^.]*$/, '');
  const plainName = `file-${String(no)}.${ending}`;
  const name = base === '' ? plainName : `${base}.${ending}`;
  const inline = shown.includes(found.kind) ? ({ inline: true } as const) : {};
  return { name, plainName, type, bytes: found.content, ...inline };
}
