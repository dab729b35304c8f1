import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noteClocks } from '../../../domain/callNote/clocks.ts';
import { callNote } from '../../../domain/callNote/entity.ts';
import type { NoteHolder } from '../../../domain/callNote/state.ts';
import { asId } from '../../../domain/ids.ts';
import { plusHours } from '../../../domain/time.ts';
import { people } from '../seats.ts';
import { colleague, noteMorning, playNote, type PlayedNote } from './note.ts';

const owners = [people.officer, colleague, asId<typeof colleague>('officer-3')];
const step = fc.oneof(
  fc.record({ what: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ what: fc.constant('sleep' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ what: fc.constant('handOver' as const), to: fc.constantFrom(...owners) }),
);
const end = fc.constantFrom('closeCallNote' as const, 'reportCallNote' as const);

function live(played: PlayedNote, one: { what: string; hours?: number; to?: typeof colleague }): void {
  if (one.what === 'wait') played.wait(one.hours ?? 0);
  if (one.what === 'sleep') played.sleep(one.hours ?? 0);
  if (one.to) played.tries('handOverCallNote', { to: one.to });
}

/** The end that somebody gives it at any moment is taken, and leaves no duty; until then there is exactly one. */
it('whatever happens to a call note, one person has one duty until it ends, and lateness is told once each', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 24 * 400 }),
      fc.array(step, { maxLength: 12 }),
      end,
      (begins, steps, ending) => {
        const played = playNote(plusHours(noteMorning, begins));
        for (const one of steps) {
          live(played, one);
          expect(noteClocks(played.note()).map(({ owner }) => owner)).toEqual([played.note().owner]);
          expect(played.note().due.at > played.note().writtenAt).toBe(true);
        }
        played.ring();
        const told = played.history().map(({ event }) => event.type);
        for (const once of ['callNotePassed', 'callNoteEscalated'])
          expect(told.filter((type) => type === once).length).toBeLessThanOrEqual(1);
        expect(told.includes('callNotePassed')).toBe(played.note().due.at <= played.now());
        played.does(ending);
        expect([noteClocks(played.note()), played.alarm(), played.ring()]).toEqual([[], null, []]);
        const again = played
          .history()
          .reduce<NoteHolder>((state, { event }) => callNote.evolve(state, event), callNote.initial());
        expect(again.current).toEqual(played.note());
      },
    ),
    { numRuns: 150 },
  );
});
