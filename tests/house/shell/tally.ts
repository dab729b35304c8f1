import type { Entity } from '../../../domain/entity.ts';
import { asId, type StaffId } from '../../../domain/ids.ts';
import { instantFromMs, msOf, type Instant } from '../../../domain/time.ts';

/** The smallest thing that has everything the shell must carry: acts, refusals, a clock, letters and an end. */
export interface Tally {
  readonly open: boolean;
  readonly sum: number;
  readonly dueAt: Instant | null;
  readonly rang: number;
  readonly over: boolean;
}
export type TallyCommand =
  | { readonly type: 'open'; readonly dueInMs: number }
  | { readonly type: 'add'; readonly amount: number; readonly pad?: string }
  | { readonly type: 'sooner'; readonly dueInMs: number }
  | { readonly type: 'end' }
  | { readonly type: 'ring' };
export type TallyEvent =
  | { readonly type: 'opened'; readonly dueAt: Instant }
  | { readonly type: 'added'; readonly amount: number; readonly pad: string }
  | { readonly type: 'moved'; readonly dueAt: Instant }
  | { readonly type: 'passed' }
  | { readonly type: 'ended' };

export const most = 1_000_000;

/** Under edition 2 an addition counts twice, so that a test sees under which one was decided. */
export const tally = (newestEdition: number): Entity<Tally, TallyCommand, TallyEvent> => ({
  newestEdition,
  ring: { type: 'ring' },
  initial: () => ({ open: false, sum: 0, dueAt: null, rang: 0, over: false }),
  decide(state, command, { at, edition }) {
    const later = (ms: number): Instant => instantFromMs(msOf(at) + ms);
    if (command.type === 'ring') return state.dueAt && state.dueAt <= at ? [{ type: 'passed' }] : [];
    if (command.type === 'open') return [{ type: 'opened', dueAt: later(command.dueInMs) }];
    if (!state.open || state.over) return { code: 'notOpen' };
    switch (command.type) {
      case 'add': {
        const { amount, pad = '' } = command;
        if (state.sum + amount > most)
          return { code: 'overGranted', field: 'amount', leftWon: most - state.sum };
        return [{ type: 'added', amount: edition > 1 ? amount * 2 : amount, pad }];
      }
      case 'sooner':
        return [{ type: 'moved', dueAt: later(command.dueInMs) }];
      case 'end':
        return [{ type: 'ended' }];
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'opened':
        return { ...state, open: true, over: false, dueAt: event.dueAt };
      case 'added':
        return { ...state, sum: state.sum + event.amount };
      case 'moved':
        return { ...state, dueAt: event.dueAt };
      case 'passed':
        return { ...state, dueAt: null, rang: state.rang + 1 };
      case 'ended':
        return { ...state, dueAt: null, over: true };
    }
  },
  messages: () => [],
  letters: ({ type }) =>
    type === 'ended'
      ? [{ to: { staffId: asId<StaffId>('s1') }, template: 'closingApproved', facts: {} }]
      : [],
  alarm: ({ dueAt }) => dueAt,
  subject: ({ open }) => (open ? 'tally-1' : ''),
  isOpened: ({ open }) => open,
  isEnded: ({ over }) => over,
});
