import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  bundleWorkflowCode,
  DefaultLogger,
  type BundleOptions,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';

type Bundle = Pick<WorkflowBundleWithSourceMap, 'code'>;

/** What the workflows are made of: their own room and the rules. */
const rooms = ['workflows', 'domain'];

/**
 * For every promise of a workflow the SDK takes a stack, which at V8's ten frames was a third of the worker's time for
 * an act. Three still name the line at fault and its callers. Set on the bundle's first line, before the SDK freezes
 * what workflows share, and so that no line moves.
 */
const fewFrames = 'Error.stackTraceLimit = 3;';

/** The SDK has TypeScript written down to ES2017, where each spread of an object is a call of a slow helper. */
const syntax = 'es2022';

/**
 * The workflows as one piece of code, kept in `cache` under the hash of what it was made from, since bundling takes
 * seconds at every start.
 */
export async function workflowBundle(root: string, cache: string): Promise<Bundle> {
  const file = join(cache, `workflows-${await fingerprint(root)}.js`);
  const kept = await readIfThere(file);
  if (kept !== null) return { code: kept };
  const { code } = await bundle(join(root, 'workflows', 'index.ts'));
  await mkdir(cache, { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, code);
  await rename(draft, file);
  return { code };
}

/** The workflows of one file and all that it imports, as every worker of the house runs them. */
export async function bundle(workflowsPath: string): Promise<Bundle> {
  const logger = new DefaultLogger('WARN');
  const { code } = await bundleWorkflowCode({ workflowsPath, logger, webpackConfigHook: inNewerSyntax });
  return { code: fewFrames + code };
}

type Webpack = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

function inNewerSyntax(config: Webpack): Webpack {
  for (const rule of config.module?.rules ?? []) if (isCompiler(rule)) rule.use.options.jsc.target = syntax;
  return config;
}

interface Compiler {
  readonly use: { readonly options: { readonly jsc: { target: string } } };
}

const isCompiler = (rule: unknown): rule is Compiler =>
  (rule as { readonly use?: Partial<Compiler['use']> } | undefined)?.use?.options?.jsc !== undefined;

/** Changes with every file of those rooms, with the engine's version and with how the code is written. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const { version } = createRequire(import.meta.url)('@temporalio/worker/package.json') as {
    version: string;
  };
  hash.update(version).update(fewFrames).update(syntax);
  for (const room of rooms) {
    const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
