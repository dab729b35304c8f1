import type { CrisisCase } from '../domain/crisisCase/state.ts';
import type { Extension } from '../domain/emergencySupport/extension.ts';
import { grantOf } from '../domain/emergencySupport/grant.ts';
import type { NoticePaper } from '../domain/emergencySupport/papers.ts';
import { papersOf, purposeOf } from '../domain/emergencySupport/papers.ts';
import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { CaseId } from '../domain/ids.ts';
import { dayOf } from '../domain/time.ts';
import { readPaper } from '../prisma/papers.ts';
import type { CaseDetail } from '../prisma/queries/cases.ts';
import { happenedIn, type Happened } from '../prisma/queries/happened.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { personIn } from './households.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { maskName } from './masking.ts';
import { problem } from './problems.ts';
import type { FieldCheckWords } from './schemas/body.ts';
import type { Visitor } from './seam.ts';
import { staffIn } from './views/buildCase.ts';
import { grantFacts, type GrantFacts } from './views/emergencySupport.ts';
import type { NoticedExtension, NoticePersonView, NoticeView } from './views/notice.ts';

export interface AskedNotice {
  readonly caseId: CaseId;
  readonly grantId: string;
  readonly paper: NoticePaper;
  /** With the notice of an extension alone. */
  readonly extensionId?: string;
}

type MadeType = NonNullable<NoticeView['made']>['type'];

/** Which event each of them tells of. */
export const madeBy: Readonly<Record<Exclude<NoticePaper, 'service'>, MadeType>> = {
  'field-check': 'fieldCheckRecorded',
  decision: 'grantDecided',
  extension: 'extensionDecided',
  'prior-notice': 'noticeGiven',
  'return-order': 'returnOrdered',
  dunning: 'returnDunned',
  receipt: 'objectionRecorded',
  'decision-receipt': 'objectionRecorded',
};

/** A notice as it goes on paper, once it is kept that it was printed; whoever it goes to is named on it. */
export async function printNotice(deps: Deps, visitor: Visitor, asked: AskedNotice): Promise<NoticeView> {
  const { caseId, grantId, paper } = asked;
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'paper' });
  const grant = detail.state.grants.find(({ id }) => id === grantId);
  const extension = decidedExtension(detail.state, asked);
  const isThere = paper === 'extension' ? extension !== null : grant && papersOf(grant).includes(paper);
  if (!grant || !isThere) throw problem('paperNotFound');
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'print', why: { reason: purposeOf(paper) } });
  const [happened, names, person, dong] = await Promise.all([
    madeIn(deps, asked),
    staffNames(deps.db, staffIn(detail.state)),
    personOf(deps, visitor, detail),
    deps.places.dongOf(detail.state.dong),
  ]);
  const facts = grantFacts(detail.state, grant, names);
  const made = happened && (happened.event as NonNullable<NoticeView['made']>);
  return {
    ...{ caseId, caseNo: detail.state.caseNo, paper, dong, person, made },
    grant: facts,
    extension: noticedExtension(facts, extension),
    madeOn: happened && dayOf(happened.at),
    madeBy: happened?.byName ?? null,
    ...wordsIn(made && (await openedIn(deps, made.paperId))),
  };
}

/** The extension whose decision is meant; null where it is of another grant, or nobody has decided. */
function decidedExtension(c: CrisisCase, { grantId, extensionId }: AskedNotice): Extension | null {
  const found = c.extensions.find(({ id }) => id === extensionId);
  const isDecided = found?.status === 'granted' || found?.status === 'refused';
  return found && isDecided && grantOf(found.supportId) === grantId ? found : null;
}

/** With the support that it is of. */
export function noticedExtension(
  { supports }: Pick<GrantFacts, 'supports'>,
  extension: Extension | null,
): NoticedExtension | null {
  const support = supports.find(({ id }) => id === extension?.supportId);
  return extension && support ? { by: extension.by, units: extension.units, support } : null;
}

/** The newest event that it tells of; null for the record of service. */
async function madeIn(
  { db }: Deps,
  { caseId, grantId, paper, extensionId }: AskedNotice,
): Promise<Happened | null> {
  if (paper === 'service') return null;
  const happened = await happenedIn(db, caseId, [madeBy[paper]]);
  const isMeant = ({ event }: Happened): boolean => {
    if (event.type === 'extensionDecided') return event.extensionId === extensionId;
    if (!('grantId' in event) || event.grantId !== grantId) return false;
    return paper !== 'receipt' && paper !== 'decision-receipt'
      ? true
      : 'against' in event === (paper === 'decision-receipt');
  };
  return happened.findLast(isMeant) ?? null;
}

async function personOf(deps: Deps, { person }: Visitor, detail: CaseDetail): Promise<NoticePersonView> {
  const found = await personIn(deps, detail.householdId);
  const masked = roleAt(gateOf(detail.state), person, 'caseNames') === null;
  const { name = null, birth = null, phone = null, address = null } = found ?? {};
  if (masked) return { name: maskName(name), masked, birth: null, phone: null, address: null };
  return { name, masked, birth, phone, address };
}

/** The words of the act; a household whose key is gone has none any more. */
async function openedIn({ pool, secrets }: Deps, paperId: string): Promise<Words> {
  const found = await readPaper(pool, secrets.papers, paperId);
  if (found?.kind === 'erased') throw problem('paperErased');
  return found?.paper.body ?? {};
}

type Words = Partial<FieldCheckWords> & { readonly note?: string };

/** The note, and with it the words of a 현장조사서 where it is one. */
function wordsIn(words: Words | null): Pick<NoticeView, 'reason' | 'form'> {
  const { note = null, scope, laws, companions = null, submitted = null } = words ?? {};
  const isForm = scope !== undefined && laws !== undefined;
  return { reason: note, form: isForm ? { scope, laws, companions, submitted } : null };
}
