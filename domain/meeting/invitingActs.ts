import type { PaperId, StaffId } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { UrgentCause } from './acts.ts';

/** What somebody who was invited says: comes, takes part from elsewhere, or does not come. */
export const invitationAnswers = ['COMING', 'REMOTE', 'NOT_COMING'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** Why somebody does not come; what it is more exactly, nobody has to tell the house. */
export const absenceReasons = ['OTHER_MEETING', 'WORK', 'AWAY', 'PERSONAL', 'CONFLICT'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export const moveCauses = [
  'CHAIR_ABSENT',
  'NO_QUORUM',
  'ROOM_TAKEN',
  'NOT_READY',
  'URGENT_ITEM',
  'DISASTER',
] as const;
export type MoveCause = (typeof moveCauses)[number];

/** With whom the secretary spoke on the telephone: the member, somebody at their work, somebody at their home. */
export const spokenWith = ['MEMBER', 'OFFICE', 'FAMILY'] as const;
export type SpokenWith = (typeof spokenWith)[number];

/** Where a sitting is. */
export interface MeetingPlace {
  /** Room or address of an office, never a link: it goes into mails. Missing where nobody has named one. */
  readonly where?: string;
  /** How to take part from elsewhere: it is read in the house and never mailed. */
  readonly paperId?: PaperId;
}

interface Answering {
  readonly answer: InvitationAnswer;
  /** Needed of whoever does not come, and of nobody else. */
  readonly absence: AbsenceReason | null;
}

export interface InvitingActs {
  /** 일정 변경: another day, hour or place; whoever was called hears of it and answers anew. */
  moveMeeting: Omit<MeetingPlace, 'where'> & {
    readonly startsAt: Instant;
    readonly moveCause: MoveCause;
    /** Missing: as before; null: none is named any more. */
    readonly where?: string | null;
    readonly urgentCause: UrgentCause | null;
  };
  answerInvitation: Answering;
  /** 전화 통지: told by telephone, which is notice as well; with the answer, where one was given. */
  recordTold: {
    readonly member: StaffId;
    readonly spokeWith: SpokenWith;
    readonly answer: InvitationAnswer | null;
    readonly absence: AbsenceReason | null;
  };
  resendInvitation: { readonly member: StaffId };
}
