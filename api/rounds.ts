import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { Person } from '../domain/roles.ts';
import type { ChosenContent, CircularAnswer } from '../prisma/circulars.ts';
import { casesById, type CaseDetail } from '../prisma/queries/cases.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { roundById } from '../prisma/rounds.ts';
import type { Language } from '../words/language.ts';
import { isProblemCode } from '../words/problems.ts';
import { sentenceOf } from './choosing.ts';
import type { Deps } from './deps.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import type { RoundRowView, RoundView } from './views/choice.ts';
import { staffView, type Names } from './views/clock.ts';

/** What became of every chosen row: for whoever sent them, and for those who may see at least one of them. */
export async function showRound(
  { pool, db }: Deps,
  { person, language }: Visitor,
  circularId: string,
): Promise<RoundView> {
  const round = await roundById(pool, circularId);
  if (!round) throw problem('circularNotFound');
  const { circular, begunAt, ended } = round;
  const { by, content } = circular;
  const found = await casesById(
    db,
    content.rows.map(({ caseId }) => caseId),
  );
  const isMine = by === person.staffId;
  const answers = new Map(round.answers.map((one) => [`${one.caseId} ${one.about}`, one]));
  const rows = content.rows.flatMap(({ caseId, about }): RoundRowView[] => {
    const detail = seenBy(person, found.get(caseId));
    if (!detail && !isMine) return [];
    const { caseNo = null, dong = null } = detail ?? {};
    return [{ caseId, caseNo, dong, about, ...answerView(answers.get(`${caseId} ${about}`), language) }];
  });
  if (rows.length === 0) throw problem('circularNotFound');
  const names = await staffNames(db, content.kind === 'reassign' ? [by, content.to] : [by]);
  return { circularId, by: staffView(by, names), begunAt, ended, asked: askedView(content, names), rows };
}

const seenBy = (person: Person, detail: CaseDetail | undefined): CaseDetail | null =>
  detail && roleAt(gateOf(detail.state), person, 'overdue') !== null ? detail : null;

function answerView(
  answer: CircularAnswer | undefined,
  language: Language,
): Pick<RoundRowView, 'status' | 'refusal'> {
  if (!answer) return { status: 'waiting', refusal: null };
  const { status, code, refusal = null } = answer;
  const no = refusal ?? (code !== null && isProblemCode(code) ? code : null);
  return { status, refusal: sentenceOf(no, language) };
}

function askedView(content: ChosenContent, names: Names): RoundView['asked'] {
  if (content.kind === 'reassign') {
    const { kind, to, reassignCause } = content;
    return { kind, to: staffView(to, names), reassignCause };
  }
  const { kind, to, onDayOff, rescheduleCause } = content;
  return { kind, to, onDayOff, rescheduleCause };
}
