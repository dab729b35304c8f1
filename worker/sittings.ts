import type { Client } from '@temporalio/client';
import { sittingsWorkflowId } from '../workflows/messages.ts';
import { startLasting } from './lasting.ts';

/** Sees to it that the house looks every morning what needs a sitting. */
export const startSittings = (client: Client): Promise<void> =>
  startLasting(client, 'sittings', sittingsWorkflowId);
