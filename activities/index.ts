import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Transporter } from 'nodemailer';
import type { GuestKeys } from '../prisma/guestLinks.ts';
import type { PaperKeys } from '../prisma/householdKeys.ts';
import type { Limits } from '../workflows/messages.ts';
import { createCirculate } from './circulate.ts';
import { createDeliver } from './deliver.ts';
import { createGather } from './gather.ts';
import { createRecord } from './record.ts';
import { createRetain } from './retain.ts';

/** What the hands work with; joined once, in the worker. */
export interface Tools {
  readonly pool: Pool;
  readonly client: Client;
  readonly mail: Transporter;
  /** Sender of every letter. */
  readonly from: string;
  /** Where a reader of a letter finds the pages, without a slash at the end. */
  readonly pagesUrl: string;
  /** For the addresses of those who have no account, and the links that are mailed to them. */
  readonly secrets: { readonly papers: PaperKeys; readonly guests: GuestKeys };
  /** Where the runs of households end that a message opens. */
  readonly limits: Limits;
}

/** Every activity by name; the workflows see only this type. */
export const createActivities = (tools: Tools) => ({
  ...createRecord(tools),
  ...createDeliver(tools),
  ...createCirculate(tools),
  ...createRetain(tools),
  ...createGather(tools),
});

export type Activities = ReturnType<typeof createActivities>;
