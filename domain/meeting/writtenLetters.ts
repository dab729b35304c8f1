import type { Letter } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { MeetingLetterTemplate } from './letters.ts';
import type { Meeting } from './state.ts';
import type { WrittenEvent } from './written.ts';

/** Letters about a written review: the link to each member, and to those who keep and sign it how it stands. */
export const writtenLetterTemplates = [
  'reviewAsked',
  'reviewRecalled',
  'reviewCodesAsked',
  'reviewClosed',
  'reviewCancelled',
] as const;

type Write = (staffId: StaffId, template: MeetingLetterTemplate, facts?: Letter['facts']) => Letter;

/** Deadline and numbers, and nothing about any case or person (K26). */
export function writtenLetters(event: WrittenEvent, m: Meeting, to: Write): Letter[] {
  const { review } = m;
  if (!review) return [];
  const dueAt = review.due.at;
  switch (event.type) {
    case 'writtenReviewBegun':
      return [
        ...event.members.map((staffId) => to(staffId, 'reviewAsked', { dueAt, link: 1 })),
        to(m.secretary, 'reviewCodesAsked', { dueAt }),
      ];
    case 'reviewLinkMade':
      return [to(event.member, 'reviewAsked', { dueAt, link: event.link })];
    case 'reviewRecalled':
      return event.members.map((staffId) => to(staffId, 'reviewRecalled', { dueAt }));
    case 'writtenReviewReturned':
      return [];
    case 'writtenReviewClosed': {
      // Whoever was asked has a link that opens no more.
      if (event.why === 'CANCELLED') return asked(m).map((staffId) => to(staffId, 'reviewCancelled'));
      const facts = { answered: answered(m), missing: event.missing.length };
      const signers = m.members.filter(({ seat }) => seat === 'CHAIR').map(({ staffId }) => staffId);
      return [...signers, m.secretary].map((staffId) => to(staffId, 'reviewClosed', facts));
    }
  }
}

const asked = ({ members, review }: Meeting): StaffId[] =>
  members.map(({ staffId }) => staffId).filter((staffId) => review?.links[staffId] !== undefined);

const answered = ({ members }: Meeting): number => members.filter(({ attends }) => attends !== null).length;
