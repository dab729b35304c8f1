import type { SittingView } from '../../../api/views/sitting.ts';
import type { SittingItemView } from '../../../api/views/sittingItem.ts';
import { rangesOf } from '../../../domain/meeting/groups.ts';
import { momentWords } from '../../../words/dates.ts';
import { answersByWords } from '../../../words/writtenPages.ts';
import { ballotWords } from '../../../words/ballotWords.ts';
import { itemStatusLabels } from '../../../words/committeeLabels.ts';
import { itemNumber, sittingWords, voteLabels } from '../../../words/sittingPages.ts';
import type { Field } from '../../forms/field.ts';
import { ReturnedSummary, OneForm, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { untouched } from '../../forms/filled.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { backField, MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { reasonField, voteField } from './ballotFields.ts';
import { asked } from './said.ts';

interface BallotProps {
  readonly scene: Scene;
  readonly view: SittingView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 내 표: what is open for a member now, on a telephone held in one hand. */
export const Ballot = ({ scene, view, done, returned }: BallotProps) => {
  const { head } = view;
  const seen = view.items.filter(({ isHidden }) => !isHidden);
  const me = view.members.find(({ staffId }) => staffId === scene.visitor?.person.staffId);
  const votes =
    view.status === 'open' && (view.answersBy !== null || me?.attends != null) && me
      ? ballotForms(view, seen)
      : [];
  const recusals = head.isMember ? seen.map((item) => recusalForm(view, item)) : [];
  return (
    <MeetingFrame scene={scene} head={head} title={sittingWords.ballot} done={done}>
      <ReturnedSummary scene={scene} forms={[...votes, ...recusals]} returned={returned} />
      <p class="dr-soft">{say(scene, ballotWords.lead)}</p>
      {head.isMember ? null : <Notice kind="warn">{say(scene, ballotWords.notAMember)}</Notice>}
      {view.answersBy === null ? null : (
        <Notice kind="info">{say(scene, answersByWords(momentWords(view.answersBy)))}</Notice>
      )}
      {me && me.attends === null && head.status === 'sitting' && !head.isInWriting ? (
        <Notice kind="warn">{say(scene, ballotWords.notThere)}</Notice>
      ) : null}
      {seen.length === 0 ? <p>{say(scene, ballotWords.nothing)}</p> : null}
      {seen.filter(({ isSecret }) => !isSecret).length > 1 && votes.length > 1 ? (
        <AllAtOnce scene={scene} view={view} returned={returned} />
      ) : null}
      {seen.map((item) => (
        <OneItem scene={scene} view={view} item={item} forms={{ votes, recusals }} returned={returned} />
      ))}
      <Ways scene={scene} view={view} />
    </MeetingFrame>
  );
};

const ballotForms = ({ head: { meetingId } }: SittingView, items: readonly SittingItemView[]): FoldedForm[] =>
  items.map(({ no, mine, isSecret }) => {
    const form = isSecret ? 'castSecretBallot' : 'castBallot';
    return {
      ...{ id: `ballot-${String(no)}`, form, about: String(no), title: ballotWords.vote },
      action: `/api/meetings/${meetingId}/${form}`,
      fields: [
        { kind: 'fixed', name: 'items', value: String(no) },
        voteField(mine),
        ...(isSecret ? [] : [reasonField]),
      ],
      button: mine === null ? ballotWords.cast : ballotWords.change,
    };
  });

const recusalForm = ({ head: { meetingId } }: SittingView, { no }: SittingItemView): FoldedForm => ({
  ...{ id: `declareRecusal-${String(no)}`, form: 'declareRecusal', title: ballotWords.recuse, isGrave: true },
  ...{ lead: ballotWords.recuseLead, action: `/api/meetings/${meetingId}/declareRecusal` },
  fields: [{ kind: 'fixed', name: 'item', value: String(no) }],
  button: ballotWords.recuse,
});

interface OneItemProps extends Omit<BallotProps, 'done'> {
  readonly item: SittingItemView;
  readonly forms: { readonly votes: readonly FoldedForm[]; readonly recusals: readonly FoldedForm[] };
}

const OneItem = ({ scene, item, forms: { votes, recusals }, returned }: OneItemProps) => {
  const no = String(item.no);
  const vote = votes.find(({ id }) => id === `ballot-${no}`);
  const recusal = recusals.find(({ id }) => id === `declareRecusal-${no}`);
  const filled =
    returned?.form === vote?.form && returned?.filled.typed.items?.[0] === no ? returned.filled : untouched;
  return (
    <Panel
      id={`item-${no}`}
      title={`${say(scene, itemNumber(item.no))} ${item.caseNo ?? ''}`}
      note={say(scene, asked(item))}
      class="dr-ballot"
    >
      {vote ? (
        <>
          {item.isSecret ? <p class="dr-soft">{say(scene, ballotWords.secret)}</p> : null}
          <p>
            {say(scene, ballotWords.nowMine)}:{' '}
            <b>{say(scene, item.mine ? voteLabels[item.mine] : ballotWords.none)}</b>
          </p>
          <OneForm
            scene={scene}
            form={{ ...vote, fields: [...vote.fields, backField(scene)] }}
            filled={filled}
          />
        </>
      ) : (
        <p class="dr-part">{say(scene, itemStatusLabels[item.status])}</p>
      )}
      {recusal ? <MeetingForms scene={scene} forms={[recusal]} returned={returned} /> : null}
    </Panel>
  );
};

/** 일괄: one vote on everything that is open now and seen by this member, without the exceptions that are named. */
const AllAtOnce = ({ scene, view, returned }: Omit<BallotProps, 'done'>) => {
  const open = view.groups
    .filter(({ status, isSecret }) => status === 'open' && !isSecret)
    .flatMap(({ items }) => items);
  const numbers = rangesOf(open.toSorted((a, b) => a - b));
  const fields: Field[] = [
    { kind: 'fixed', name: 'items', value: numbers },
    voteField(null),
    {
      ...{ kind: 'text', name: 'except', said: sittingWords.except, hint: sittingWords.exceptHint },
      optional: true,
    },
    reasonField,
    backField(scene),
  ];
  const filled =
    returned?.form === 'castBallot' && returned.filled.typed.except ? returned.filled : untouched;
  const form: FoldedForm = {
    ...{ id: 'all', form: 'castBallot', title: ballotWords.allAtOnce, lead: ballotWords.allLead },
    ...{ action: `/api/meetings/${view.head.meetingId}/castBallot`, fields, button: ballotWords.cast },
  };
  return (
    <Panel
      id="at-once"
      title={`${say(scene, ballotWords.allAtOnce)} (${String(open.length)})`}
      class="dr-ballot"
    >
      <OneForm scene={scene} form={form} filled={filled} />
    </Panel>
  );
};

/** The other pages of this list, and what is still to come, from which one may recuse oneself early. */
const Ways = ({ scene, view }: Pick<BallotProps, 'scene' | 'view'>) => {
  const here = `/meetings/${view.head.meetingId}/ballot`;
  const isEarly = view.status === 'waiting';
  const pages = Array.from({ length: view.pages }, (_, n) => n + 1);
  return (
    <>
      {view.pages < 2 ? null : (
        <nav class="dr-pages" aria-label={say(scene, sittingWords.page)}>
          {pages.map((page) => (
            <a
              href={`${here}?page=${String(page)}${isEarly ? '&status=waiting' : ''}`}
              aria-current={page === view.page ? 'page' : undefined}
            >
              {page}
            </a>
          ))}
        </nav>
      )}
      {view.head.isMember ? (
        <p>
          <a href={isEarly ? here : `${here}?status=waiting`}>
            {say(scene, isEarly ? ballotWords.openNow : ballotWords.recuseEarly)}
          </a>
        </p>
      ) : null}
    </>
  );
};
