import type { ResourceView } from '../../api/views/me.ts';
import { shareBases } from '../../domain/legalBasis.ts';
import { linkageAnswers, linkageOutcomes } from '../../domain/linkage.ts';
import { shareBasisLabels } from '../../words/basisLabels.ts';
import { caseWords } from '../../words/casePages.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { linkageAnswerLabels, linkageOutcomeLabels } from '../../words/helpLabels.ts';
import { note, one, optionsOf, whichOne, type Field, type Option } from './field.ts';
import { linkageActionField } from './outcomeFields.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type LinkageAct = Extract<FormAct, 'offerLinkage' | 'answerLinkage' | 'reviewLinkage'>;

/** The questions of the acts on linkages. */
export const linkageFields: { readonly [A in LinkageAct]: FieldsOf<A> } = {
  offerLinkage: (ground) => [
    {
      kind: 'select',
      name: 'resourceId',
      said: fieldWords.resource,
      choose: openWords.choose,
      options: helperOptions(ground.resources),
    },
    one('basis', fieldWords.basis, optionsOf(shareBases, shareBasisLabels)),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountIfAny, optional: true },
    ...linkageActionField(ground),
    note,
  ],
  answerLinkage: (ground) => [
    whichLinkage(ground),
    one('answer', fieldWords.answer, optionsOf(linkageAnswers, linkageAnswerLabels)),
  ],
  reviewLinkage: (ground) => [
    whichLinkage(ground),
    one('outcome', fieldWords.outcome, optionsOf(linkageOutcomes, linkageOutcomeLabels)),
    note,
  ],
};

/** Helpers by name, public ones told from private ones. */
export const helperOptions = (resources: readonly ResourceView[]): readonly Option[] =>
  resources.map(({ resourceId, name, isPublic }) => {
    const kind = isPublic ? caseWords.public : caseWords.private;
    return { value: resourceId, said: { ko: `${name} (${kind.ko})`, en: `${name} (${kind.en})` } };
  });

const whichLinkage = (ground: FormGround): Field<'linkageId'> =>
  whichOne({ ...ground, name: 'linkageId', said: fieldWords.linkage });
