import { asId, type PaperId } from '../../../domain/ids.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { begun, planned } from './inWriting.ts';
import { chair, memberId } from './played.ts';

const yes = { items: 'ALL', except: [], vote: 'yes', paperId: null } as const;

/** A way to meet each no about a written review. */
export const writtenWaysToBeRefused = {
  reviewEmpty: () => planned({}, []).refused('callMeeting', { urgentCause: null }),
  heldInWriting: () => begun().refused('closeItems', { items: 'ALL', except: [] }),
  reviewOver: () => {
    const played = begun();
    played.wait(24 * 20);
    return played.refused('castBallot', yes, chair);
  },
  secretNotInWriting: () => {
    const paperId = asId<PaperId>('paper00000000000000000');
    return begun().refused('castSecretBallot', { items: 'ALL', except: [], paperId }, chair);
  },
  reviewNothingAsked: () => {
    const played = begun();
    for (const item of [1, 2]) played.does('declareRecusal', { item }, memberId(3));
    return played.refused('renewReviewLink', { member: memberId(3) });
  },
} as const satisfies Readonly<Record<string, () => Refusal>>;
