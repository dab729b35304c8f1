import type { Circumstances } from '../entity.ts';
import { isCommittees } from '../meeting/questions.ts';
import type { Refusal } from '../refusal.ts';
import type { ActCommand } from './acts.ts';
import { questionOf, type Question } from './needs.ts';
import type { CrisisCase } from './state.ts';

/** Since edition 6 what a committee decides comes from its signed minutes, and from nowhere else (ADR 0044). */
export function refuseOutsideMeeting(
  c: CrisisCase,
  command: ActCommand,
  { edition }: Circumstances,
): Refusal | null {
  if (edition < 6 || command.sitting) return null;
  const asked = committeeQuestion(c, command);
  return asked ? { code: 'onlyFromMeeting', kind: asked.kind } : null;
}

/** What of the committee's the act would decide; null where it is the authority's, or the chair's own word. */
function committeeQuestion(c: CrisisCase, command: ActCommand): Question | null {
  if (!isCommittees(command.type)) return null;
  switch (command.type) {
    case 'recordConference':
      return questionOf(c, { act: command.type, about: null });
    case 'recordAdequacy':
      return questionOf(c, { act: command.type, about: command.grantId });
    case 'decideExtension':
      return command.votes && questionOf(c, { act: command.type, about: command.extensionId });
    case 'decideSelection': {
      const isAsked = c.selections.some(({ id, status }) => id === command.selectionId && status === 'asked');
      return command.votes && isAsked ? { kind: 'SELECTION', about: command.selectionId } : null;
    }
    case 'ratifySelection': {
      const isOpen = c.selections.some(
        ({ id, status }) => id === command.selectionId && status === 'toRatify',
      );
      return isOpen ? { kind: 'SELECTION', about: command.selectionId } : null;
    }
  }
}
