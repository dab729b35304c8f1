import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

type Bundle = Pick<WorkflowBundleWithSourceMap, 'code'>;

/** What the workflows are made of: their own room and the rules. */
const rooms = ['workflows', 'domain'];

/**
 * The workflows as one piece of code, kept in `cache` under the hash of what it was made from, since bundling takes
 * seconds at every start.
 */
export async function workflowBundle(root: string, cache: string): Promise<Bundle> {
  const file = join(cache, `workflows-${await fingerprint(root)}.js`);
  const kept = await readIfThere(file);
  if (kept !== null) return { code: kept };
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, 'workflows', 'index.ts'),
    logger: new DefaultLogger('WARN'),
  });
  await mkdir(cache, { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, code);
  await rename(draft, file);
  return { code };
}

/** Changes with every file of those rooms and with the engine's version. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const { version } = createRequire(import.meta.url)('@temporalio/worker/package.json') as {
    version: string;
  };
  hash.update(version);
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
