import type { WatchedThing } from '../domain/access.ts';
import type { Look } from '../domain/roles.ts';
import type { Deps } from './deps.ts';
import { keepLook } from './looks.ts';
import { roleSomewhere } from './permission.ts';
import type { Visitor, Windows } from './seam.ts';

type List = 'cases' | 'worklist' | 'overdue';

const lookOf: Readonly<Record<List, Look>> = { cases: 'case', worklist: 'worklist', overdue: 'overdue' };

/** A list with cases on it, with call notes, which are of no case yet, and with meetings, which show nobody. */
interface Listed {
  readonly items: readonly (
    { readonly caseId: string } | { readonly noteId: string } | { readonly meetingId: string }
  )[];
}

/** The same windows, of which every list that shows people is kept as one look with what it showed. */
export function keepingLists<W extends Pick<Windows, List>>(deps: Deps, windows: W): W {
  const keeping =
    <V extends Listed>(list: List, show: (visitor: Visitor, filters: Filters) => Promise<V>) =>
    async (visitor: Visitor, filters: Filters): Promise<V> => {
      const view = await show(visitor, filters);
      await keepList(deps, visitor, { what: list, look: lookOf[list], view });
      return view;
    };
  return {
    ...windows,
    cases: keeping('cases', windows.cases),
    worklist: keeping('worklist', windows.worklist),
    overdue: keeping('overdue', windows.overdue),
  };
}

type Filters = Parameters<Windows['cases']>[1];

/** An empty list shows nobody and leaves no row. */
export async function keepList(
  deps: Deps,
  visitor: Visitor,
  { what, look, view }: { readonly what: WatchedThing; readonly look: Look; readonly view: Listed },
): Promise<void> {
  const shown = [...new Set(view.items.flatMap(subjectIn))];
  if (shown.length > 0)
    await keepLook(deps, visitor, { what, role: roleSomewhere(visitor.person, look), shown });
}

function subjectIn(item: Listed['items'][number]): readonly string[] {
  if ('caseId' in item) return [item.caseId];
  return 'noteId' in item ? [item.noteId] : [];
}
