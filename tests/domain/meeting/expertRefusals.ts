import { mostExperts } from '../../../domain/meeting/experts.ts';
import type { Refusal, RefusalCode } from '../../../domain/refusal.ts';
import { item, playMeeting } from './played.ts';
import { admitted, invite, invited, linked } from './withExperts.ts';

type OfExperts =
  | 'expertNotFound'
  | 'expertAccessOver'
  | 'expertLinkEarly'
  | 'expertLinkReplaced'
  | 'expertsFull'
  | 'itemWithoutCase'
  | 'pledgeMissing';

/** A way to meet each no about outside experts. */
export const expertWaysToBeRefused: Readonly<Record<OfExperts & RefusalCode, () => Refusal>> = {
  expertNotFound: () => invited().refused('revokeExpert', { expertId: 'e9' }),
  expertAccessOver: () => {
    const played = invited();
    played.does('revokeExpert', { expertId: 'e1' });
    return played.refused('renewExpertLink', { expertId: 'e1' });
  },
  expertLinkEarly: () => {
    const played = invited();
    played.does('callMeeting', { urgentCause: null });
    return played.refused('renewExpertLink', { expertId: 'e1' });
  },
  expertLinkReplaced: () => {
    const played = linked();
    played.does('renewExpertLink', { expertId: 'e1' });
    return played.refused('admitExpert', { expertId: 'e1', link: 1 });
  },
  expertsFull: () => {
    const played = invited();
    for (let n = 1; n < mostExperts; n += 1) played.does('inviteExpert', invite());
    return played.refused('inviteExpert', invite());
  },
  itemWithoutCase: () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1, { kind: 'OTHER', caseId: null, about: null })] });
    return played.refused('inviteExpert', invite());
  },
  pledgeMissing: () => admitted().refused('answerAsExpert', { expertId: 'e1', attends: 'ROOM' }),
};
