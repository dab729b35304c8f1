import { linkageAnswers, linkageBases, linkageOutcomes } from '../../domain/linkage.ts';
import { caseWords } from '../../words/casePages.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { linkageAnswerLabels, linkageBasisLabels, linkageOutcomeLabels } from '../../words/helpLabels.ts';
import type { Said } from '../../words/language.ts';
import { note, one, optionsOf, whichOne, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type LinkageAct = Extract<FormAct, 'offerLinkage' | 'answerLinkage' | 'reviewLinkage'>;

/** The questions of the acts on linkages. */
export const linkageFields: { readonly [A in LinkageAct]: FieldsOf<A> } = {
  offerLinkage: ({ resources }) => [
    {
      kind: 'select',
      name: 'resourceId',
      said: fieldWords.resource,
      choose: openWords.choose,
      options: resources.map(({ resourceId: value, name, isPublic }) => ({
        value,
        said: named(name, isPublic),
      })),
    },
    one('basis', fieldWords.basis, optionsOf(linkageBases, linkageBasisLabels)),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountIfAny, optional: true },
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

function named(name: string, isPublic: boolean): Said {
  const kind = isPublic ? caseWords.public : caseWords.private;
  return { ko: `${name} (${kind.ko})`, en: `${name} (${kind.en})` };
}

const whichLinkage = (ground: FormGround): Field<'linkageId'> =>
  whichOne({ ...ground, name: 'linkageId', said: fieldWords.linkage, describe: helperIn(ground) });

function helperIn({ view }: FormGround): (about: string) => Said {
  return (about) => {
    const name = view.linkages.find(({ id }) => id === about)?.resourceName ?? about;
    return { ko: name, en: name };
  };
}
