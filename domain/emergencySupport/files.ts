import type { CrisisCase } from '../crisisCase/state.ts';
import { fileLimits } from '../files.ts';
import type { FileId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { grantById, type GrantEvent, type GrantStatus } from './grant.ts';

export interface FilesActs {
  /** Photos and files of the field check, sealed before the act that refers to them; before the check or after it. */
  attachFiles: { readonly grantId: string; readonly files: readonly FileId[] };
}
export type FilesEvent = FilesActs['attachFiles'] & { readonly type: 'filesAttached' };

/** What was withdrawn or declined has no check any more that something could belong to. */
const over: readonly GrantStatus[] = ['withdrawn', 'declined'];

export const takesFiles = ({ status }: { readonly status: GrantStatus }): boolean => !over.includes(status);

function attachFiles(c: CrisisCase, { grantId, files }: FilesActs['attachFiles']): GrantEvent[] | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  if (!takesFiles(grant)) return { code: 'grantOutOfOrder', grantId, status: grant.status };
  if (files.length === 0) return { code: 'nothingChosen', field: 'files' };
  const left = fileLimits.mostInGrant - (grant.files?.length ?? 0);
  if (files.length > left)
    return { code: 'grantFilesFull', field: 'files', left, most: fileLimits.mostInGrant };
  return [{ type: 'filesAttached', grantId, files }];
}

export const filesDecisions = { attachFiles };
