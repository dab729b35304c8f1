import type { ReviewItemView, ReviewPageView } from '../../../api/views/written.ts';
import type { WrittenForm } from '../../../api/writtenSeam.ts';
import { rangesOf } from '../../../domain/meeting/groups.ts';
import { ballotWords } from '../../../words/ballotWords.ts';
import { expertWords } from '../../../words/expertPages.ts';
import { itemNumber, sittingWords, voteLabels } from '../../../words/sittingPages.ts';
import { reviewWords } from '../../../words/writtenPages.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import type { Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { Material } from '../expert/material.tsx';
import { reasonField, voteField } from '../meetings/ballotFields.ts';
import { asked } from '../meetings/said.ts';
import { ReviewFacts } from './door.tsx';

export interface ReviewShown {
  readonly view: ReviewPageView;
  readonly done: 'done' | 'later' | null;
  /** A form of this page that came back. */
  readonly refused: { readonly form: WrittenForm; readonly filled: Filled } | null;
}

interface PageProps extends ReviewShown {
  readonly scene: Scene;
}

/** 서면심의 of one member: each item with its masked material and a ballot, or one ballot for many. */
export const ReviewPage = (props: PageProps) => {
  const { scene, view, done, refused } = props;
  return (
    <div class="dr-narrow dr-stack">
      <div>
        <h1>{say(scene, reviewWords.page)}</h1>
        <p class="dr-soft">{view.name}</p>
      </div>
      {refused ? (
        <ErrorSummary
          scene={scene}
          formId={formIdOf(refused.filled)}
          filled={refused.filled}
          fields={ballotFields(null)}
        />
      ) : null}
      {done ? (
        <Notice kind={done === 'done' ? 'good' : 'info'}>{say(scene, expertWords[done])}</Notice>
      ) : null}
      <section class="dr-panel" aria-label={say(scene, reviewWords.page)}>
        <div class="dr-panel__body dr-stack">
          <ReviewFacts scene={scene} view={view} />
          <p>{say(scene, view.isOpen ? reviewWords.lead : reviewWords.over)}</p>
          {view.isOpen ? <p class="dr-soft">{say(scene, reviewWords.kept)}</p> : null}
        </div>
      </section>
      {view.items.length === 0 ? <p>{say(scene, reviewWords.nothing)}</p> : null}
      {view.items.map((item) => (
        <OneItem {...props} item={item} />
      ))}
      {view.isOpen && view.items.length > 1 ? <AllAtOnce {...props} /> : null}
      {view.isOpen ? (
        <form method="post" action="/api/review/leave">
          <button class="dr-btn">{say(scene, expertWords.leave)}</button>
        </form>
      ) : null}
      <p class="dr-soft">{say(scene, reviewWords.askSecretary)}</p>
    </div>
  );
};

const ballotFields = (mine: ReviewItemView['mine']): Field[] => [voteField(mine), reasonField];

/** The form that was sent: that of one item, or that of all. */
const formIdOf = ({ typed }: Filled): string => (typed.except ? 'all' : `ballot-${typed.items?.[0] ?? ''}`);

const OneItem = ({ scene, view, refused, item }: PageProps & { readonly item: ReviewItemView }) => {
  const no = String(item.no);
  const id = `ballot-${no}`;
  const isBack = refused?.form === 'reviewBallot' && formIdOf(refused.filled) === id;
  return (
    <Panel
      id={`item-${no}`}
      title={say(scene, itemNumber(item.no))}
      note={say(scene, asked(item))}
      class="dr-ballot"
    >
      <div class="dr-panel__body dr-stack">
        {view.isOpen ? <Asked scene={scene} item={item} /> : null}
        <p>
          {say(scene, ballotWords.nowMine)}:{' '}
          <b>{say(scene, item.mine ? voteLabels[item.mine] : ballotWords.none)}</b>
        </p>
        {view.isOpen ? (
          <>
            <BallotForm
              scene={scene}
              id={id}
              items={no}
              fields={ballotFields(item.mine)}
              filled={isBack ? refused.filled : untouched}
              button={item.mine === null ? 'cast' : 'change'}
            />
            <Recusal scene={scene} no={no} />
          </>
        ) : null}
      </div>
    </Panel>
  );
};

const Asked = ({ scene, item }: { readonly scene: Scene; readonly item: ReviewItemView }) =>
  item.material ? (
    <Material scene={scene} material={item.material} />
  ) : (
    <p class="dr-note">{item.words ?? say(scene, reviewWords.unreadable)}</p>
  );

interface BallotFormProps {
  readonly scene: Scene;
  readonly id: string;
  readonly items: string;
  readonly fields: readonly Field[];
  readonly filled: Filled;
  readonly button: 'cast' | 'change';
}

const BallotForm = ({ scene, id, items, fields, filled, button }: BallotFormProps) => (
  <Form scene={scene} id={id} action="/api/review/ballot" filled={filled} class="dr-stack">
    <input type="hidden" name="items" value={items} />
    {fields.map((field) => (
      <FieldBox scene={scene} formId={id} field={field} filled={filled} />
    ))}
    <div class="dr-rowline">
      <button class="dr-btn dr-btn--primary">{say(scene, ballotWords[button])}</button>
    </div>
  </Form>
);

/** 일괄: one vote on everything that is seen, without the exceptions that are named. */
const AllAtOnce = ({ scene, view, refused }: PageProps) => {
  const isBack = refused?.form === 'reviewBallot' && formIdOf(refused.filled) === 'all';
  const except: Field = {
    ...{ kind: 'text', name: 'except', said: sittingWords.except, hint: sittingWords.exceptHint },
    optional: true,
  };
  return (
    <Panel id="at-once" title={say(scene, ballotWords.allAtOnce)} class="dr-ballot">
      <div class="dr-panel__body dr-stack">
        <p class="dr-soft">{say(scene, ballotWords.allLead)}</p>
        <BallotForm
          scene={scene}
          id="all"
          items={rangesOf(view.items.map(({ no }) => no))}
          fields={[voteField(null), except, reasonField]}
          filled={isBack ? refused.filled : untouched}
          button="cast"
        />
      </div>
    </Panel>
  );
};

const Recusal = ({ scene, no }: { readonly scene: Scene; readonly no: string }) => (
  <details class="dr-more">
    <summary>{say(scene, ballotWords.recuse)}</summary>
    <p class="dr-soft">{say(scene, ballotWords.recuseLead)}</p>
    <Form scene={scene} id={`recusal-${no}`} action="/api/review/recusal" filled={untouched}>
      <input type="hidden" name="item" value={no} />
      <button class="dr-btn">{say(scene, ballotWords.recuse)}</button>
    </Form>
  </details>
);
