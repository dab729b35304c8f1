import type { SittingView } from '../../../../api/views/sitting.ts';
import type { HandView, SittingItemView } from '../../../../api/views/sittingItem.ts';
import { ballotVotes, type MeetingAct } from '../../../../domain/meeting/acts.ts';
import { isPending } from '../../../../domain/meeting/items.ts';
import { sittingWords, voteLabels } from '../../../../words/sittingPages.ts';
import { optionsOf, type Field } from '../../../forms/field.ts';
import type { FoldedForm } from '../../../forms/folded.tsx';
import { named } from '../../../parts/joined.ts';
import { actAt, recusalAsks, settleAsks } from '../actForms.ts';
import { handingForms } from '../handingForms.ts';

type Focus = NonNullable<SittingView['focus']>;

interface AskedOf extends Pick<FoldedForm, 'title' | 'lead'> {
  readonly act: MeetingAct;
  readonly fields?: readonly Field[];
  readonly isGrave?: true;
  /** Where an item has the form several times. */
  readonly of?: string;
  /** How the act names its item, where it may be about several. */
  readonly itemField?: 'items';
}

/** Everything that the secretary can do with one item as it stands. */
export function nearForms({ head, focus, handing }: SittingView): FoldedForm[] {
  if (!focus || !head.isSecretary) return [];
  const no = String(focus.item.no);
  const possible = actsOn(head.status, focus).filter(({ act }) => !head.isInWriting || isForOne(act));
  const own = possible.map(({ act, fields = [], of, itemField = 'item', ...rest }) => ({
    ...rest,
    id: `${act}-${no}${of === undefined ? '' : `-${of}`}`,
    form: act,
    action: actAt(head.meetingId, act),
    button: rest.title,
    fields: [{ kind: 'fixed', name: itemField, value: no }, ...fields],
  })) satisfies FoldedForm[];
  return [...own, ...(handing ? handingForms(head.meetingId, handing) : [])];
}

/** What needs nobody else at the same table. */
const isForOne = (act: MeetingAct): boolean =>
  act !== 'decideChallenge' && act !== 'openItems' && act !== 'recordHands';

function actsOn(status: SittingView['head']['status'], focus: Focus): AskedOf[] {
  const { item, hands } = focus;
  if (item.refused) return [{ act: 'settleRefusal', ...settleAsks }];
  const isAhead = isPending(item);
  const isSitting = status === 'sitting';
  const isHeld = isSitting && ['waiting', 'open', 'closed', 'postponed'].includes(item.status);
  const mayRecuse = isAhead && (isSitting || status === 'planned' || status === 'called');
  return [
    ...(isSitting && isAhead ? item.challenged.map((member) => decide(member, hands)) : []),
    ...(isSitting && item.status === 'waiting' && item.quorum?.enough ? [openSecretly] : []),
    ...(isSitting && item.status === 'open' && !item.isSecret ? [handsOf(item, hands)] : []),
    ...(isHeld ? [discuss] : []),
    ...(mayRecuse ? [recuse('excludeMember', hands), recuse('challengeMember', hands)] : []),
    ...(isSitting && (item.status === 'waiting' || item.status === 'open') ? [postpone] : []),
  ];
}

/** 무기명 투표 */
const openSecretly: AskedOf = {
  ...{ act: 'openItems', title: sittingWords.openSecretly, lead: sittingWords.openSecretlyLead },
  ...{ of: 'secret', itemField: 'items', fields: [{ kind: 'fixed', name: 'secret', value: 'true' }] },
};

const discuss: AskedOf = {
  ...{ act: 'recordDiscussion', title: sittingWords.discuss, lead: sittingWords.discussLead },
  fields: [{ kind: 'note', name: 'note', said: sittingWords.points }],
};

const postpone: AskedOf = {
  ...{ act: 'postponeItem', title: sittingWords.postpone, lead: sittingWords.postponeLead, isGrave: true },
};

function recuse(act: 'excludeMember' | 'challengeMember', hands: readonly HandView[]): AskedOf {
  const able = hands.filter(({ ballot }) => ballot !== 'recused');
  const options = able.map(({ staffId, name }) => ({ value: staffId, said: named(name) }));
  return { act, ...recusalAsks(act, options) };
}

const handsOf = (item: SittingItemView, hands: readonly HandView[]): AskedOf => ({
  ...{ act: 'recordHands', title: sittingWords.hands, lead: sittingWords.handsLead },
  fields: handFields(
    hands.filter(({ ballot }) => ballot !== 'recused' && ballot !== 'challenged'),
    true,
  ),
});

function decide(challenged: SittingItemView['challenged'][number], hands: readonly HandView[]): AskedOf {
  const others = hands.filter(({ staffId }) => staffId !== challenged.staffId);
  return {
    ...{ act: 'decideChallenge', lead: sittingWords.decideLead, of: challenged.staffId },
    title: {
      ko: `${sittingWords.decideChallenge.ko}: ${challenged.name}`,
      en: `${sittingWords.decideChallenge.en}: ${challenged.name}`,
    },
    fields: [{ kind: 'fixed', name: 'member', value: challenged.staffId }, ...handFields(others, false)],
  };
}

/** One row for each who is there; those who have voted stand as they voted, where it is about the item. */
function handFields(hands: readonly HandView[], showsBallots: boolean): Field[] {
  const options = optionsOf(ballotVotes, voteLabels);
  return hands
    .filter(({ attends }) => attends !== null)
    .flatMap(({ staffId, name, ballot }, n): Field[] => [
      { kind: 'fixed', name: `hands.${String(n)}.staffId`, value: staffId },
      {
        ...{ kind: 'select', name: `hands.${String(n)}.vote`, said: named(name), options },
        ...{ choose: sittingWords.noHand, optional: true },
        ...(showsBallots && ballot ? { preset: ballot } : {}),
      },
    ]);
}
