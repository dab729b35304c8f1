import { extensionDeciders } from '../../domain/emergencySupport/acts.ts';
import { fieldWords } from '../../words/formPages.ts';
import { extensionDeciderLabels } from '../../words/helpLabels.ts';
import { panelWords } from '../../words/panels.ts';
import { note, one, optionsOf, votes, whichOne, yesOrNo } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { takeOver } from './takeOver.ts';

type ExtensionAct = Extract<FormAct, 'requestExtension' | 'decideExtension'>;

/** The questions of 지원연장; the committee's votes are asked only where the committee decides. */
export const extensionFields: { readonly [A in ExtensionAct]: FieldsOf<A> } = {
  requestExtension: (ground) => [
    whichOne({ ...ground, name: 'supportId', said: fieldWords.supportToExtend }),
    one(
      'decider',
      fieldWords.decider,
      optionsOf(extensionDeciders, extensionDeciderLabels),
      fieldWords.deciderHint,
    ),
    {
      kind: 'count',
      name: 'units',
      said: fieldWords.extendBy,
      unit: panelWords.unitsUnit,
      least: 1,
      most: 12,
    },
    note,
  ],
  decideExtension: (ground) => [
    whichOne({ ...ground, name: 'extensionId', said: fieldWords.extension }),
    yesOrNo('granted', fieldWords.granted, {
      yes: fieldWords.grantedYes,
      no: fieldWords.grantedNo,
    }),
    ...(isForCommittee(ground)
      ? [votes, ...takeOver(ground, 'committeeChair')]
      : takeOver(ground, 'authority')),
    note,
  ],
};

const isForCommittee = ({ view, abouts: [extensionId] }: FormGround): boolean =>
  view.extensions.find(({ id }) => id === extensionId)?.by === 'COMMITTEE';
