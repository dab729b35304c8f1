import { bundle } from '../../worker/bundle.ts';

export type WorkflowBundle = Awaited<ReturnType<typeof bundle>>;

const made = new Map<string, Promise<WorkflowBundle>>();

/** The workflows of that file as the house bundles them; a build that a test rolls back to is not bundled again. */
export function bundleOnce(workflowsPath: string): Promise<WorkflowBundle> {
  const known = made.get(workflowsPath) ?? bundle(workflowsPath);
  made.set(workflowsPath, known);
  return known;
}
