import type { z } from 'zod';
import { randomUUID } from 'node:crypto';
import writeExcel from 'write-excel-file/node';
import { mostExported } from '../domain/export.ts';
import { dayOf } from '../domain/time.ts';
import { keepExport } from '../prisma/exports.ts';
import type { Deps } from './deps.ts';
import { keepLook } from './looks.ts';
import { nowInstant } from './moment.ts';
import { lateFor, overdueView } from './overdue.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import type { ReplyFile } from './reply.ts';
import type { overdueExport } from './schemas/overdue.ts';
import type { Visitor } from './seam.ts';
import { narrowed } from './views/buildOverdue.ts';
import { overdueSheets, sheetName } from './views/overdueSheet.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 지연 현황 as a file: written down first, with the reason and every case in it, and only then made. */
export async function exportOverdue(
  deps: Deps,
  visitor: Visitor,
  { exportReason: reason, exportNote, ...filters }: z.infer<typeof overdueExport>,
): Promise<ReplyFile> {
  const { person } = visitor;
  const role = permitSomewhere(person, 'export');
  const now = await nowInstant();
  const note = exportNote ?? null;
  const late = narrowed(await lateFor(deps, visitor, { look: 'export', now }), filters, now);
  if (late.length === 0) throw problem('nothingToExport');
  if (late.length > mostExported) throw problem('tooManyToExport');
  const view = await overdueView(deps, visitor, { late, filters, now, page: { rows: late, next: null } });
  const caseIds = [...new Set(view.items.map(({ caseId }) => caseId))];
  const kept = { exportId: randomUUID(), at: now, staffId: person.staffId, role };
  const rows = view.items.length;
  await keepExport(deps.pool, deps.secrets.exports, {
    ...kept,
    what: 'overdue',
    reason,
    note,
    filters,
    rows,
    caseIds,
  });
  await keepLook(deps, visitor, { what: 'export', role, shown: caseIds, why: { reason } });
  const sheets = overdueSheets(view, { visitor, reason, note, now });
  return {
    ...sheetName(dayOf(now), visitor.language),
    type: spreadsheet,
    bytes: await writeExcel(sheets).toBuffer(),
  };
}
