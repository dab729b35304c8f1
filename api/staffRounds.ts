import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { StaffId } from '../domain/ids.ts';
import { casesById } from '../prisma/queries/cases.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { refusedIn, roundById, type RoundRow, type WholeContent } from '../prisma/queries/rounds.ts';
import type { Deps } from './deps.ts';
import { maySomewhere } from './permission.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import { staffView, type Names } from './views/clock.ts';
import type { RoundContentView, RoundDetailView, RoundView } from './views/round.ts';

/** Rounds with the names of those whom they are about. */
export async function roundViews({ db }: Deps, rows: readonly RoundRow[]): Promise<RoundView[]> {
  const names = await staffNames(
    db,
    rows.flatMap(({ by, content }) => [by, ...peopleIn(content)]),
  );
  return rows.map(({ content, by, ...row }) => ({
    ...row,
    content: contentView(content, names),
    by: staffView(by, names),
  }));
}

function peopleIn(content: WholeContent): StaffId[] {
  switch (content.kind) {
    case 'renewal':
      return [];
    case 'leave':
    case 'return':
      return [content.staffId, content.deputy];
    case 'handover':
      return [content.staffId, content.to];
  }
}

function contentView(content: WholeContent, names: Names): RoundContentView {
  const { kind } = content;
  switch (kind) {
    case 'renewal':
      return content;
    case 'leave': {
      const { staffId, deputy, from, until, leaveCause: cause } = content;
      return { kind, staff: staffView(staffId, names), deputy: staffView(deputy, names), from, until, cause };
    }
    case 'return': {
      const { staffId, deputy, from, until } = content;
      return { kind, staff: staffView(staffId, names), deputy: staffView(deputy, names), from, until };
    }
    case 'handover': {
      const { staffId, to, reassignCause: cause, only = null } = content;
      return { kind, staff: staffView(staffId, names), to: staffView(to, names), cause, only };
    }
  }
}

/** One round, for whoever may send one; which cases refused it only where they may see those. */
export async function showRound(
  deps: Deps,
  { person }: Visitor,
  circularId: string,
): Promise<RoundDetailView> {
  const maySee = maySomewhere(person, 'reassignSeat') || maySomewhere(person, 'renewRulebook');
  if (!maySee) throw problem('forbidden');
  const row = await roundById(deps.pool, circularId);
  if (!row) throw problem('circularNotFound');
  const [view] = await roundViews(deps, [row]);
  if (!view) throw problem('circularNotFound');
  const answers = await refusedIn(deps.pool, circularId);
  const found = await casesById(
    deps.db,
    answers.map(({ caseId }) => caseId),
  );
  const refusals = answers.filter(({ caseId }) => {
    const detail = found.get(caseId);
    return detail !== undefined && roleAt(gateOf(detail.state), person, 'case') !== null;
  });
  return { ...view, refusals };
}
