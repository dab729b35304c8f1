import type { Client } from '@temporalio/client';
import { retentionWorkflowId } from '../workflows/messages.ts';
import { startLasting } from './lasting.ts';

/** Sees to it that the house looks week by week for what is kept no longer. */
export const startRetention = (client: Client): Promise<void> =>
  startLasting(client, 'retention', retentionWorkflowId);
