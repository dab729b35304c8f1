import { describe, expect, it } from '@jest/globals';
import { noteClocks } from '../../../domain/callNote/clocks.ts';
import { callNote } from '../../../domain/callNote/entity.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, getPlainDate } from '../../../domain/time.ts';
import { kst } from '../household.ts';
import { people } from '../seats.ts';
import { colleague, playNote, noteMorning } from './note.ts';

const typesOf = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);

describe('a call note', () => {
  it('is to be answered by the end of the next working day, counted by the calendar of the house', () => {
    expect(playNote().note().due).toMatchObject({ rule: 'CALL_NOTE', day: '2026-11-26' });
    // A Friday before a weekend.
    expect(playNote(kst('2026-11-27T17:50')).note().due.day).toBe('2026-11-30');
    // Christmas is a Friday in 2026.
    expect(playNote(kst('2026-12-24T09:00')).note().due.day).toBe('2026-12-28');
  });

  it('is one duty of one person while it is open, and nobody’s after that', () => {
    const played = playNote();
    expect(noteClocks(played.note())).toEqual([
      {
        id: 'answer',
        act: 'answerCallNote',
        owner: people.officer,
        above: people.head,
        due: played.note().due,
      },
    ]);
    expect(noteClocks(played.closed().note())).toEqual([]);
  });

  it('tells its owner once that its day has passed, and a day later the one above, once', () => {
    const played = playNote();
    played.wait(24 * 14);
    expect(played.history().slice(1)).toEqual([
      {
        event: expect.objectContaining({ type: 'callNotePassed', owner: people.officer }),
        letters: [
          { to: { staffId: people.officer }, template: 'notePassed', facts: { dueAt: played.note().due.at } },
        ],
      },
      {
        event: { type: 'callNoteEscalated', owner: people.officer, to: people.head },
        letters: [
          { to: { staffId: people.head }, template: 'noteEscalated', facts: { dueAt: played.note().due.at } },
        ],
      },
    ]);
    expect(played.alarm()).toBeNull();
  });

  it('tells both at once where the house was down all the while, and no later than the rule says', () => {
    const played = playNote();
    played.sleep(24 * 5);
    expect(typesOf(played.ring())).toEqual(['callNotePassed', 'callNoteEscalated']);
    expect(played.ring()).toEqual([]);
  });

  it('goes to somebody else with its day, and they are told', () => {
    const played = playNote();
    const { due } = played.note();
    played.does('handOverCallNote');
    expect(played.note()).toMatchObject({ owner: colleague, due });
    expect(played.history().at(-1)?.letters).toEqual([
      { to: { staffId: colleague }, template: 'noteGiven', facts: { dueAt: due.at } },
    ]);
    expect(played.refused('handOverCallNote')).toEqual({ code: 'sameHolder', field: 'to' });
  });

  it('says nothing to whoever wrote it for themselves, and a word to whoever it was written for', () => {
    expect(playNote().history()[0]?.letters).toEqual([]);
    const forHer = playNote(noteMorning, { owner: colleague }).history()[0]?.letters;
    expect(forHer).toMatchObject([{ to: { staffId: colleague }, template: 'noteGiven' }]);
  });

  it('becomes a report of the case that took it, and is kept for thirty days', () => {
    const played = playNote();
    played.does('reportCallNote');
    expect(played.note()).toMatchObject({ status: 'reported', caseId: expect.stringContaining('-00000001') });
    expect(played.note().kept).toMatchObject({ rule: 'CALL_NOTE_KEPT', day: '2026-12-28' });
    expect([played.alarm(), callNote.isEnded({ current: played.note() })]).toEqual([null, true]);
  });

  it('is closed with a reason, and with a line where the reason says nothing', () => {
    expect(playNote().refused('closeCallNote', { closeReason: 'OTHER' })).toEqual({
      code: 'reasonMissing',
      field: 'note',
    });
    expect(playNote().closed().note()).toMatchObject({ status: 'closed', closeReason: 'ANSWERED' });
  });

  it('is over when it is over', () => {
    const played = playNote().closed();
    for (const act of ['reportCallNote', 'closeCallNote', 'handOverCallNote', 'renewRulebook'] as const)
      expect(played.refused(act)).toEqual({ code: 'noteEnded' });
    expect(played.refused('writeCallNote')).toEqual({ code: 'keyReused' });
  });

  it('does not begin with anything but a call', () => {
    const now = { at: noteMorning, by: people.officer, edition: 1, rulebook: rulebookOn(dayOf(noteMorning)) };
    const command = { type: 'closeCallNote', closeReason: 'ANSWERED', paperId: null } as const;
    const nothing = callNote.initial();
    expect(callNote.decide(nothing, { ...command, noteId: playNote().note().noteId }, now)).toEqual({
      code: 'notOpen',
    });
    expect(callNote.decide(nothing, { type: 'ring' }, now)).toEqual([]);
    expect([callNote.alarm(nothing), callNote.subject(nothing), callNote.isEnded(nothing)]).toEqual([
      null,
      '',
      false,
    ]);
  });
});

describe('a holiday that is added while a note is open', () => {
  const withHoliday = (day: string) =>
    rulebookOn(dayOf(noteMorning), [{ day: getPlainDate(day), name: '임시공휴일' }]);

  it('moves a day that is still to come', () => {
    const played = playNote();
    played.takesRulebook(withHoliday('2026-11-26'));
    played.does('renewRulebook');
    expect(played.note().due.day).toBe('2026-11-27');
    expect(played.history().at(-1)).toMatchObject({
      event: {
        type: 'callNoteRulesRenewed',
        moved: { owner: people.officer, was: { day: '2026-11-26' }, due: { day: '2026-11-27' } },
        kept: null,
      },
      letters: [
        {
          to: { staffId: people.officer },
          template: 'noteRecounted',
          facts: { wasAt: kst('2026-11-27T00:00'), dueAt: kst('2026-11-28T00:00') },
        },
      ],
    });
    expect(played.refused('renewRulebook')).toEqual({ code: 'rulebookNotNewer' });
  });

  it('tells whoever has the note by then, and nobody where its day is another one', () => {
    const played = playNote();
    played.does('handOverCallNote');
    played.takesRulebook(withHoliday('2026-11-30'));
    expect(played.does('renewRulebook')).toMatchObject([{ moved: null, kept: null }]);
    expect(played.history().at(-1)?.letters).toEqual([]);
    const other = playNote();
    other.does('handOverCallNote');
    other.takesRulebook(withHoliday('2026-11-26'));
    other.does('renewRulebook');
    expect(other.history().at(-1)?.letters).toMatchObject([{ to: { staffId: colleague } }]);
  });

  it('leaves a day that has passed', () => {
    const played = playNote();
    played.wait(48);
    const { due } = played.note();
    played.takesRulebook(withHoliday('2026-11-26'));
    expect(played.does('renewRulebook')).toMatchObject([{ moved: null, kept: null }]);
    expect(played.note().due).toEqual(due);
  });

  it('that is taken back leaves the day where the one before has passed by then, and says why (K10)', () => {
    const played = playNote();
    played.takesRulebook(withHoliday('2026-11-26'));
    played.does('renewRulebook');
    const { due } = played.note();
    played.wait(48);
    played.takesRulebook({ ...rulebookOn(dayOf(noteMorning)), version: played.note().rulebook + 1 });
    expect(played.does('renewRulebook')).toMatchObject([{ moved: null, kept: 'wouldBeLate' }]);
    expect(played.note().due).toEqual(due);
    expect(played.history().at(-1)?.letters).toEqual([]);
  });

  it('moved the day under the first edition and told nobody', () => {
    const played = playNote(noteMorning, {}, 1);
    played.takesRulebook(withHoliday('2026-11-26'));
    expect(played.does('renewRulebook')).toMatchObject([
      { type: 'callNoteRecounted', due: { day: '2026-11-27' } },
    ]);
    expect(played.history().at(-1)?.letters).toEqual([]);
  });
});
