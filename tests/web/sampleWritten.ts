import type { ReviewMemberView, ReviewPageView } from '../../api/views/written.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import type { WrittenWindows } from '../../api/writtenWindows.ts';
import { asId } from '../../domain/ids.ts';
import { plusHours } from '../../domain/time.ts';
import { begun } from '../domain/meeting/inWriting.ts';
import { sittingAt } from '../domain/meeting/played.ts';
import { sampleMaterial } from './sampleExperts.ts';

const dueAt = plusHours(sittingAt, 24);
const door = { kind: 'EMERGENCY_SELECTION', placeName: '성수2가3동', dueAt } as const;

const open: ReviewPageView = {
  ...{ ...door, name: '박서준', isOpen: true },
  items: [
    {
      ...{ no: 1, kind: 'SELECTION', proposal: 'SELECT', prepared: null, mine: 'yes', words: null },
      material: sampleMaterial,
    },
    {
      ...{ no: 3, kind: 'OTHER', proposal: null, prepared: null, mine: null, material: null },
      words: '예산을 어떻게 나눌지 여쭙는다.',
    },
  ],
};
const pages: Readonly<Record<string, ReviewPageView | null>> = {
  open,
  over: {
    ...open,
    isOpen: false,
    items: open.items.map((item) => ({ ...item, material: null, words: null })),
  },
  none: { ...open, items: [] },
  away: null,
};

const answered: ReviewMemberView = {
  ...{ staffId: asId('chair'), name: '김하늘', seat: 'CHAIR', asked: 2, given: 2, code: null },
  ...{ returnedAt: plusHours(sittingAt, 2), link: 'none', mayRenew: true },
  letters: [{ at: sittingAt, status: 'sent', sentAt: sittingAt }],
};

/** A written review as its pages would be shown, without a database; which page it is, the sample's token says. */
export const sampleWritten = (): WrittenWindows => ({
  reviewDoor: () => Promise.resolve(door),
  reviewPage: ({ tokenHash }) => Promise.resolve(pages[tokenHash ?? 'open'] ?? null),
  writtenReview: ({ person }, meetingId, code) =>
    Promise.resolve({
      head: meetingHead(begun().meeting(), person, '성수2가3동'),
      review:
        meetingId === 'planned'
          ? null
          : {
              ...{ begunAt: sittingAt, dueAt, remindAt: plusHours(dueAt, -15) },
              closed: meetingId === 'closed' ? { why: 'DEADLINE', at: dueAt } : null,
            },
      members: [
        answered,
        {
          ...{ ...answered, staffId: asId('m1'), name: '박서준', seat: 'MEMBER', given: 1, returnedAt: null },
          ...{ link: 'opened', code: code === 'm1' ? '042517' : null },
        },
        {
          ...{ ...answered, staffId: asId('m2'), name: '최은서', seat: 'MEMBER', given: 0, returnedAt: null },
          ...{ link: 'locked', letters: [{ at: sittingAt, status: 'failed', sentAt: null }] },
        },
        {
          ...{ ...answered, staffId: asId('m3'), name: '이강민', seat: 'MEMBER', asked: 0, given: 0 },
          ...{ returnedAt: null, letters: [], mayRenew: false },
        },
      ],
    }),
});
