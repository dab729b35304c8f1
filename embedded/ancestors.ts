import { findProcess } from './processTable.ts';
import type { RunningProcess } from './processTable.ts';

const everyMs = 500;
// npm, a shell and npm again for a script that calls another: nobody nests deeper.
const deepest = 8;

/**
 * Calls `gone` once when npm, or a shell between npm and this process, has ended: `kill -9` of npm reaches
 * nobody else. Returns how to stop watching.
 */
export function watchAncestors(gone: () => void): () => void {
  const watched = ancestorsUpToNpm();
  if (watched.length === 0) return () => undefined;
  const timer = setInterval(() => {
    if (watched.every(({ pid, startedAt }) => findProcess(pid)?.startedAt === startedAt)) return;
    clearInterval(timer);
    gone();
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** From this process's parent to the npm that started it; empty when no npm is there. */
function ancestorsUpToNpm(from = process.ppid): RunningProcess[] {
  const found: RunningProcess[] = [];
  for (let pid = from; pid > 1 && found.length < deepest;) {
    const ancestor = findProcess(pid);
    if (!ancestor) return [];
    found.push(ancestor);
    // npm calls itself by its command, as in 'npm start', once it runs.
    if (/^npm( |$)|npm-cli\.js/.test(ancestor.command)) return found;
    pid = ancestor.parent;
  }
  return [];
}
