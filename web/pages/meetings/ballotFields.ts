import type { Ballot } from '../../../api/views/sittingItem.ts';
import { ballotVotes } from '../../../domain/meeting/acts.ts';
import { ballotWords } from '../../../words/ballotWords.ts';
import { voteLabels } from '../../../words/sittingPages.ts';
import { one, optionsOf, type Field } from '../../forms/field.ts';

export const reasonField: Field = {
  ...{ kind: 'note', name: 'note', said: ballotWords.reason, hint: ballotWords.reasonHint },
  ...{ most: 1000, optional: true },
};

export const voteField = (preset: Ballot | null): Field => ({
  ...one('vote', ballotWords.vote, optionsOf(ballotVotes, voteLabels)),
  boxed: true,
  ...(preset === null || preset === 'voted' ? {} : { preset }),
});
