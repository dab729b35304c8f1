import { proxySinks, type Sinks, type WorkflowInterceptorsFactory } from '@temporalio/workflow';

/** One thing that workflow code decided: what kind, the engine's own name for it, and all of it as JSON. */
export interface GateSinks extends Sinks {
  gate: { saw(kind: DecisionKind, key: string, json: string): void };
}
export type DecisionKind = 'activity' | 'timer' | 'update' | 'nextRun';

const { gate } = proxySinks<GateSinks>();

function saw(kind: DecisionKind, key: string, decided: unknown): void {
  gate.saw(kind, key, JSON.stringify(decided));
}

/** Bundled beside the workflows at a replay: tells the gate what the code decides there. */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      // Awaiting the answer here would give it later than the house did, and the engine would see other commands.
      handleUpdate(input, next) {
        const answered = next(input);
        answered.then(
          (answer) => {
            saw('update', input.updateId, { answer });
          },
          (error: unknown) => {
            saw('update', input.updateId, { failed: error instanceof Error ? error.message : String(error) });
          },
        );
        return answered;
      },
    },
  ],
  outbound: [
    {
      scheduleActivity(input, next) {
        const { seq, activityType, args } = input;
        saw('activity', String(seq), { name: activityType, args });
        return next(input);
      },
      startTimer(input, next) {
        saw('timer', String(input.seq), { ms: input.durationMs });
        return next(input);
      },
      continueAsNew(input, next) {
        saw('nextRun', '', { name: input.options.workflowType, args: input.args });
        return next(input);
      },
    },
  ],
});
