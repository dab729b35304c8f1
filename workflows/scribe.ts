import { log, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { EntityName, HasType } from '../domain/entity.ts';
import type { Desk } from './desk.ts';

/** The record may be down for days: it is tried again until it answers, and meanwhile acts go on. */
const { record } = proxyActivities<Pick<Activities, 'record'>>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumInterval: '5 s' },
});

/** So many rows go into one record at most; the rest follow in the next. */
const rowsAtOnce = 500;

/** Hands the tray to the record, one batch at a time. */
export interface Scribe {
  hasSomethingToWrite(): boolean;
  isWriting(): boolean;
  write(): void;
}

export function createScribe<State, Event extends HasType>(
  desk: Desk<State, Event>,
  entity: EntityName,
): Scribe {
  const { workflowId, firstExecutionRunId: chain } = workflowInfo();
  let writing = false;

  function recorded(upTo: number): void {
    writing = false;
    desk.recordedUpTo(upTo);
  }

  return {
    hasSomethingToWrite: () => !writing && desk.waiting().length > 0,
    isWriting: () => writing,
    write() {
      writing = true;
      const rows = desk.waiting().slice(0, rowsAtOnce);
      const from = (rows[0]?.version ?? 1) - 1;
      // Not an async function: for every promise in a workflow the SDK takes a stack, and there is one less here.
      void record({ chain, workflowId, entity, from, rows }).then(recorded, (error: unknown) => {
        writing = false;
        const told = { chain, from, error: String(error) };
        log.error('the record refused a batch; it is handed over again', told);
      });
    },
  };
}
