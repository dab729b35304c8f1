import type { Entity } from '../entity.ts';
import type { CaseCommand } from './acts.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { letters } from './letters.ts';
import { messages } from './messages.ts';
import { alarm } from './ring.ts';
import type { Household } from './state.ts';

/** 사례: one household and its episodes as a fold over what happened. */
export const crisisCase: Entity<Household, CaseCommand, CaseEvent> = {
  newestEdition: 7,
  ring: { type: 'ring' },
  initial: () => ({ current: null }),
  decide,
  evolve,
  letters,
  messages,
  alarm,
  subject: ({ current }) => current?.caseId ?? '',
  isOpened: ({ current }) => current !== null,
  isEnded: ({ current }) => current?.stage === 'archived',
};
