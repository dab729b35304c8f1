import type { NoteView } from '../../api/views/note.ts';
import { asId, type NoteId } from '../../domain/ids.ts';
import { getPlainDate } from '../../domain/time.ts';
import type { WorkRow } from '../../prisma/queries/worklist.ts';
import { kst } from '../domain/household.ts';
import { holderOf } from '../domain/seats.ts';
import { dongView } from './sampleDongs.ts';

/** A call that the emergency officer of the samples has to return. */
const sampleNoteId = asId<NoteId>(`${'n'.repeat(20)}-00000001`);
export const noteRow: Extract<WorkRow, { readonly of: 'note' }> = {
  of: 'note',
  noteId: sampleNoteId,
  writtenAt: kst('2026-11-23T09:20'),
  dong: dongView,
  clockId: 'answer',
  ownerId: holderOf('emergencyOfficer').staffId,
  ownerName: '박서준',
  rule: 'CALL_NOTE',
  dueAt: kst('2026-11-25T00:00'),
  dueDay: getPlainDate('2026-11-24'),
  provisional: false,
  late: false,
  lateness: 'no',
};

/** That note as its page shows it, open or ended. */
export function noteViewOf(more: Partial<NoteView> = {}): NoteView {
  const keeper = { staffId: noteRow.ownerId, name: '박서준' };
  const rule = { code: 'CALL_NOTE', law: '두레 운영 기준', strength: 'DESIGN', verified: false } as const;
  return {
    noteId: sampleNoteId,
    dong: dongView,
    status: 'open',
    writtenBy: keeper,
    writtenAt: noteRow.writtenAt,
    owner: keeper,
    clock: {
      ...{ id: 'answer', owner: keeper, dueAt: noteRow.dueAt, dueDay: noteRow.dueDay, rule },
      ...{ counted: 'days', provisional: false, pausedUntil: null, lateness: 'no' },
    },
    words: {
      who: '가상이웃',
      where: '은행나무길 빌라 2층',
      what: '윗집에서 며칠째 소리가 나지 않는다고 함',
      callBack: '010-0000-7777',
    },
    recounts: [
      {
        at: kst('2026-11-23T11:40'),
        moved: [{ duty: 'answer', wasAt: kst('2026-11-24T00:00'), dueAt: noteRow.dueAt }],
        kept: [],
      },
    ],
    reported: null,
    closed: null,
    kept: null,
    may: { report: true, close: true, handOver: true },
    colleagues: [{ staffId: holderOf('nurse').staffId, name: '최은서' }],
    ...more,
  };
}
