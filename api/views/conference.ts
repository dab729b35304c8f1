import type { ConferenceAgreed } from '../../domain/conferenceAgreed.ts';
import type { CaseClass } from '../../domain/crisisCase/codes.ts';
import type { PlainDate } from '../../domain/time.ts';
import { ofType, type Happened } from './happened.ts';

/** What a conference agreed on, and which one it was among those that wrote it down. */
export interface ConferenceView {
  readonly no: number;
  readonly heldOn: PlainDate;
  readonly advises: CaseClass;
  readonly agreed: ConferenceAgreed;
}

/** Every conference that told what it agreed on, the newest first. */
export function conferenceViews(happened: readonly Happened[]): readonly ConferenceView[] {
  const told = ofType(happened, 'conferenceRecorded').flatMap(({ event: { heldOn, advises, agreed } }) =>
    agreed ? [{ heldOn, advises, agreed }] : [],
  );
  return told.map((one, n) => ({ no: n + 1, ...one })).toReversed();
}
