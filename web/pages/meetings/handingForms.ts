import type { HandingAct, HandingView } from '../../../api/views/handing.ts';
import { proposalsOf, type Proposal } from '../../../domain/meeting/items.ts';
import { referralSettlements } from '../../../domain/meeting/referring.ts';
import { agendaWords } from '../../../words/agendaPages.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { itemKindLabels } from '../../../words/committeeLabels.ts';
import { handingWords as words, placeOfAll, referralSettlementLabels } from '../../../words/handingWords.ts';
import { nthOf } from '../../../words/meetingItemPages.ts';
import { proposalLabels } from '../../../words/meetingLabels.ts';
import { one, optionsOf, type Field } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { joined } from '../../parts/joined.ts';
import { itemForm, targetField, targetOption, type ItemAsks } from './actForms.ts';

/** 이관, 분리 and the end of waiting, on every page that shows an item from near. */
export const handingForms = (meetingId: string, handing: HandingView): readonly FoldedForm[] =>
  handing.can.map((act) => itemForm({ meetingId, no: handing.no }, act, asksFor[act](handing)));

const asksFor: Readonly<Record<HandingAct, (handing: HandingView) => ItemAsks>> = {
  placeItem: ({ place, of }) => ({
    title: words.place,
    lead: placeOfAll(place, of),
    fields: [
      {
        ...{ kind: 'count', name: 'place', said: words.toPlace, unit: words.nth, least: 1, most: of },
        preset: String(place),
      },
    ],
  }),
  referItem: ({ targets }) => ({
    title: words.refer,
    lead: targets.length === 0 ? agendaWords.noTarget : words.referLead,
    fields: [targetField(targets.map(targetOption))],
    isGrave: true,
  }),
  splitItem: (handing) => ({
    title: words.split,
    lead: words.splitLead,
    fields: [0, 1].flatMap((n) => partFields(handing, n)),
    isGrave: true,
  }),
  settleReferral: () => ({
    title: words.settle,
    lead: words.settleLead,
    fields: [one('settlement', words.how, optionsOf(referralSettlements, referralSettlementLabels))],
    isGrave: true,
  }),
};

/** One part: what it is, about what of the case, what a yes to it means, and its question in words. */
function partFields({ kinds, abouts }: HandingView, n: number): readonly Field[] {
  const at = (name: string): string => `into.${String(n)}.${name}`;
  const ofPart = (said: Field & { readonly kind: 'select' }): Field => ({
    ...said,
    said: joined([nthOf(words.part, n + 1), said.said]),
  });
  const proposals = kinds.flatMap((kind) =>
    proposalsOf[kind].map((proposal) => proposalOption(kind, proposal)),
  );
  return [
    ofPart({
      ...{ kind: 'select', name: at('kind'), said: agendaWords.kind, choose: agendaWords.choose },
      options: optionsOf(kinds, itemKindLabels),
    }),
    ...(abouts.length === 0
      ? []
      : [
          ofPart({
            ...{ kind: 'select', name: at('about'), said: words.about, choose: words.wholeCase },
            options: abouts.map((about) => ({ value: about, said: aboutWords(about) })),
            optional: true,
          }),
        ]),
    ...(proposals.length === 0
      ? []
      : [
          ofPart({
            ...{ kind: 'select', name: at('proposal'), said: agendaWords.proposal },
            ...{ choose: words.noProposal, options: proposals, optional: true },
          }),
        ]),
    {
      ...{ kind: 'note', name: at('note'), most: 1000, hint: agendaWords.noteHint },
      said: joined([nthOf(words.part, n + 1), agendaWords.note]),
    },
  ];
}

const proposalOption = (kind: HandingView['kinds'][number], proposal: Proposal) => ({
  value: proposal,
  said: joined([itemKindLabels[kind], proposalLabels[proposal]]),
});
