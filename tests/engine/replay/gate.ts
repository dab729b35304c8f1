import { bundleWorkflowCode, DefaultLogger, Worker, type InjectedSinks } from '@temporalio/worker';
import { historyOf, type RecordedRun, type RecordedStory } from '../../histories/historyFile.ts';
import type { Json } from '../../histories/payloads.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { unlike, type Unlike } from './differences.ts';
import type { DecisionKind, GateSinks } from './watch.ts';

/** Where a build of the workflows decides otherwise than the house did when a story was recorded. */
export interface Difference extends Unlike {
  readonly story: string;
  /** From 1, along the chain. */
  readonly run: number;
  /** The event that says what was decided; null where no event says it, and for the engine's own complaint. */
  readonly eventId: string | null;
  /** `engine` is its own check: other commands, or a task that failed. */
  readonly what: DecisionKind | 'engine';
}

const watch = new URL('./watch.ts', import.meta.url).pathname;

/**
 * Runs every recorded history through the workflows of that file and compares what is decided with what was. The
 * engine's own check sees only which commands there are, so it lets changed dates and further events pass.
 */
export async function replay(
  stories: readonly RecordedStory[],
  workflowsPath: string,
): Promise<readonly Difference[]> {
  const runs = stories.flatMap(({ story, runs }) => runs.map((run, n) => ({ story, n: n + 1, run })));
  let seen: Decision[] = [];
  const sinks: InjectedSinks<GateSinks> = {
    gate: {
      saw: {
        fn(_, kind, key, json) {
          seen.push({ kind, key, eventId: null, decided: JSON.parse(json) as Json });
        },
        callDuringReplay: true,
      },
    },
  };
  function* histories() {
    for (const { run } of runs) {
      seen = [];
      yield { workflowId: run.workflowId, history: historyOf(run) };
    }
  }
  const options = { workflowBundle: await bundleOf(workflowsPath), sinks };
  const differences: Difference[] = [];
  let next = 0;
  for await (const { error } of Worker.runReplayHistories(options, histories())) {
    const { story, n, run } = runs[next++] as (typeof runs)[number];
    const found = differencesIn(run, seen, error);
    differences.push(...found.map((difference) => ({ story, run: n, ...difference })));
  }
  if (next < runs.length)
    throw new Error(`only ${String(next)} of ${String(runs.length)} runs were replayed`);
  return differences;
}

const bundles = new Map<string, ReturnType<typeof bundleWorkflowCode>>();

/** The watch must be inside: a worker ignores interceptors that are named beside a bundle. */
function bundleOf(workflowsPath: string): ReturnType<typeof bundleWorkflowCode> {
  const made =
    bundles.get(workflowsPath) ??
    bundleWorkflowCode({
      workflowsPath,
      workflowInterceptorModules: [watch],
      logger: new DefaultLogger('ERROR'),
    });
  bundles.set(workflowsPath, made);
  return made;
}

type Found = Omit<Difference, 'story' | 'run'>;

/** Where the engine gave up, what was not decided any more is no difference of its own. */
function differencesIn(
  run: RecordedRun,
  seen: readonly Decision[],
  error: Error | undefined,
): readonly Found[] {
  const nameOf = ({ kind, key }: Decision): string => `${kind} ${key}`;
  const recorded = decisionsOf(run);
  const replayed = new Map(seen.map((decision) => [nameOf(decision), decision]));
  const known = new Set(recorded.map(nameOf));
  const changed = recorded.flatMap((decision) => {
    const now = replayed.get(nameOf(decision));
    return now || !error ? found(decision, decision.decided, now?.decided) : [];
  });
  const added = seen.filter((decision) => !known.has(nameOf(decision)));
  return [
    ...changed,
    ...added.flatMap((decision) => found(decision, undefined, decision.decided)),
    ...(error
      ? [{ eventId: null, what: 'engine' as const, path: '', expected: undefined, got: error.message }]
      : []),
  ];
}

function found(
  { kind, eventId }: Decision,
  expected: Json | undefined,
  got: Json | undefined,
): readonly Found[] {
  return unlike(expected, got).map((one) => ({ ...one, what: kind, eventId }));
}

const longest = 300;
const most = 20;

/** One line for each difference, for a person who wants to know what a change would do to open cases. */
export function told(differences: readonly Difference[]): string {
  const shown = (value: Json | undefined): string =>
    (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, longest);
  const lines = differences.slice(0, most).map(({ story, run, eventId, what, path, expected, got }) => {
    const where = `${story}, run ${String(run)}, ${eventId === null ? 'no event' : `event ${eventId}`}, ${what} ${path}`;
    return `${where}: recorded ${shown(expected)}, decided ${shown(got)}`;
  });
  const left = differences.length - lines.length;
  return [...lines, ...(left > 0 ? [`and ${String(left)} more`] : [])].join('\n');
}
