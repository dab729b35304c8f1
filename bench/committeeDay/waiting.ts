import { randomUUID } from 'node:crypto';
import { createKeys } from '../../api/keys.ts';
import type { NewItem } from '../../domain/meeting/items.ts';
import { selectionThings } from '../../domain/selection.ts';
import { openCase, type Ground } from '../livedCase.ts';

/** Five of the six things that a committee can be asked for; each may be asked for beside the others. */
const things = selectionThings.filter((thing) => thing !== 'DIRECT_ENTRY');
const casesAtOnce = 4;

/** Opens real cases that ask the committee for help, five times each, until so many questions wait for a sitting. */
export async function askOften(ground: Ground, questions: number): Promise<Omit<NewItem, 'by'>[]> {
  const keys = createKeys(ground.masterKey);
  const items: Omit<NewItem, 'by'>[] = [];
  const cases = Math.ceil(questions / things.length);
  let begun = 0;
  const ask = async (): Promise<void> => {
    while (begun < cases) {
      const asked = things.slice(0, questions - begun++ * things.length);
      const one = await openCase(ground);
      for (const [n, thing] of asked.entries()) {
        await one.does('officer', 'requestSelection', { thing, way: 'SITTING' });
        const paperId = keys.paperIdOf(keys.keyOf(ground.people.officer, randomUUID()), thing);
        const about = `n${String(n + 1)}`;
        items.push({
          kind: 'SELECTION',
          caseId: one.caseId,
          about,
          proposal: 'SELECT',
          basis: null,
          paperId,
        });
      }
    }
  };
  await Promise.all(Array.from({ length: casesAtOnce }, ask));
  return items;
}
