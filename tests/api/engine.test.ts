import { describe, expect, it } from '@jest/globals';
import {
  ApplicationFailure,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { createEngine, type Sent } from '../../api/engine.ts';
import type { Answer } from '../../domain/entity.ts';

const answer: Answer = { chain: 'c', version: 3, subject: 'x', repeated: false };
const grpc = (code: number) =>
  new ServiceError('call failed', {
    cause: Object.assign(new Error('grpc'), { code, details: '', metadata: {} }),
  });
const late = () => new WorkflowUpdateRPCTimeoutOrCancelledError('too late');
const failed = (type: string, detail?: object) =>
  new WorkflowUpdateFailedError(
    'failed',
    ApplicationFailure.create({ type, details: detail ? [detail] : [] }),
  );

/** A server that says these things one after the other. */
function engineThat(...says: readonly (Error | Answer)[]) {
  const ids: string[] = [];
  let n = 0;
  const next = ({ updateId }: { readonly updateId: string }): Promise<Answer> => {
    const said = says[Math.min(n, says.length - 1)];
    n += 1;
    ids.push(updateId);
    return said instanceof Error ? Promise.reject(said) : Promise.resolve(said ?? answer);
  };
  const client = {
    withDeadline: (_: number, call: () => Promise<unknown>) => call(),
    workflow: {
      getHandle: () => ({ executeUpdate: (_: unknown, how: { updateId: string }) => next(how) }),
      executeUpdateWithStart: (_: unknown, how: { updateId: string }) => next(how),
    },
  };
  return { engine: createEngine(client as unknown as Client), ids };
}

const sent = { householdId: 'h', envelope: {}, updateId: 'key.hash' } as unknown as Sent;

const passing: readonly (readonly [string, Error])[] = [
  ['is ending', grpc(9)],
  ['is away', grpc(14)],
  ['aborts', grpc(10)],
  ['is busy', grpc(8)],
  ['ended under it', failed('AcceptedUpdateCompletedWorkflow')],
  ['is late once', late()],
];

describe('sending an act', () => {
  it.each(passing)('sends it again under the same id when the run %s', async (_, error) => {
    const { engine, ids } = engineThat(error, answer);
    expect(await engine.act(sent)).toEqual({ kind: 'accepted', answer });
    expect(ids).toEqual(['key.hash', 'key.hash']);
  });

  it('gives up after the second deadline, and after a server that stays away', async () => {
    const slow = engineThat(late());
    expect(await slow.engine.report(sent)).toEqual({ kind: 'unreachable' });
    expect(slow.ids).toHaveLength(2);
    const gone = engineThat(grpc(14));
    expect(await gone.engine.report(sent)).toEqual({ kind: 'unreachable' });
    expect(gone.ids).toHaveLength(6);
  });

  it('hears a refusal with its reason', async () => {
    const refusal = { code: 'stale', part: 'plan', now: 2 };
    const { engine, ids } = engineThat(failed('Refused', refusal));
    expect(await engine.act(sent)).toEqual({ kind: 'refused', refusal });
    expect(ids).toHaveLength(1);
  });

  it('hears that no household is open', async () => {
    const { engine } = engineThat(new WorkflowNotFoundError('gone', 'household/h', undefined));
    expect(await engine.act(sent)).toEqual({ kind: 'gone' });
  });

  it.each([
    ['a call that is wrong', grpc(3)],
    ['a failure of another kind', failed('Bug')],
    ['a bug of ours', new TypeError('no')],
  ])('does not hide %s', async (_, error) => {
    await expect(engineThat(error).engine.act(sent)).rejects.toBe(error);
  });
});
