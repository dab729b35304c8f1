import type { CaseEventOf } from '../../domain/crisisCase/events.ts';
import type { NoticePaper } from '../../domain/emergencySupport/papers.ts';
import type { Extension } from '../../domain/emergencySupport/extension.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { FieldCheckWords } from '../schemas/body.ts';
import type { GrantFacts, SupportView } from './emergencySupport.ts';
import type { DongView } from './place.ts';

/** To whom a notice goes; the name is masked for whoever may not read it. */
export interface NoticePersonView {
  readonly name: string | null;
  readonly masked: boolean;
  readonly birth: PlainDate | null;
  readonly phone: string | null;
  readonly address: string | null;
}

type Made = CaseEventOf<
  | 'fieldCheckRecorded'
  | 'grantDecided'
  | 'extensionDecided'
  | 'noticeGiven'
  | 'returnOrdered'
  | 'returnDunned'
  | 'objectionRecorded'
>;

/** What a notice of the decision on an extension is about. */
export interface NoticedExtension extends Pick<Extension, 'by' | 'units'> {
  readonly support: SupportView;
}

/** One notice, receipt or record of a grant as it goes on paper, from what was decided. */
export interface NoticeView {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly paper: NoticePaper;
  readonly dong: DongView;
  readonly person: NoticePersonView;
  readonly grant: GrantFacts;
  /** Null on every other notice. */
  readonly extension: NoticedExtension | null;
  /** What it tells of; null on the record of service, which tells of them all. */
  readonly made: Made | null;
  readonly madeOn: PlainDate | null;
  readonly madeBy: string | null;
  /** The words of a 현장조사서; null on everything else. */
  readonly form: FieldCheckWords | null;
  /** The reason as it was written down; null where none was. */
  readonly reason: string | null;
}
