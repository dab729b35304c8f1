import type { ReviewView, SigningView } from '../../api/views/access.ts';
import { accessMarks, reviewFindings } from '../../domain/access.ts';
import { accessMarkLabels, findingLabels, watchedLabels } from '../../words/accessLabels.ts';
import { accessWords, monthWords, reviewWords } from '../../words/accessPages.ts';
import type { Said } from '../../words/language.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { one, optionsOf, type Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { untouched, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { withFilters } from '../links.ts';
import { Crumb } from '../parts/crumb.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Bar } from '../parts/bar.tsx';
import { Moment } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { Rules } from './access.tsx';

export interface ReviewShown {
  readonly view: ReviewView;
  /** The form that came back, and which of the two. */
  readonly filled: Filled;
  readonly form: 'accessReview' | 'accessAddendum' | null;
}

interface ReviewProps extends ReviewShown {
  readonly scene: Scene;
}

/** One month of the log: what there is to review, who signed it and what was added. */
export const AccessReview = ({ scene, view, filled, form }: ReviewProps) => {
  const { month, city, signing, isOver, rules } = view;
  const fields = form === 'accessAddendum' ? addendumFields(view) : reviewFields(view);
  const name = say(scene, monthWords(month));
  return (
    <>
      <Crumb
        scene={scene}
        steps={[
          { href: '/access', text: say(scene, accessWords.title) },
          {
            href: withFilters('/access/reviews', { place: city.code }),
            text: say(scene, accessWords.reviews),
          },
        ]}
        here={name}
      />
      {form === null ? null : <ErrorSummary scene={scene} formId={form} filled={filled} fields={fields} />}
      <div class="dr-top">
        <div>
          <h1>{`${say(scene, accessWords.reviews)} ${name}`}</h1>
          <p>{`${city.name} · ${say(scene, reviewWords.lead)}`}</p>
        </div>
      </div>
      <div class="dr-stack">
        <Counts scene={scene} view={view} />
        <Why scene={scene} view={view} />
        {signing ? <Signing scene={scene} signing={signing} /> : null}
        {signing || !isOver ? null : (
          <Sign scene={scene} view={view} filled={form === 'accessReview' ? filled : untouched} />
        )}
        {signing ? (
          <Addenda
            scene={scene}
            view={view}
            signing={signing}
            filled={form === 'accessAddendum' ? filled : untouched}
          />
        ) : null}
        {isOver ? null : <Notice kind="info">{say(scene, reviewWords.runningNote)}</Notice>}
        <Rules scene={scene} rules={rules} />
      </div>
    </>
  );
};

interface ViewProps {
  readonly scene: Scene;
  readonly view: ReviewView;
}

const Counts = ({ scene, view: { counts, month, city } }: ViewProps) => {
  const { looks, accounts, refused, marked } = counts;
  const all = withFilters('/access', { month, place: city.code });
  const figures: readonly (readonly [Said, number, string | null])[] = [
    [reviewWords.marked, marked, `${all}&marked=true`],
    [reviewWords.refused, refused, null],
    [reviewWords.looks, looks, all],
    [reviewWords.accounts, accounts, null],
  ];
  return (
    <dl class="dr-counts">
      {figures.map(([said, count, href], n) => (
        <div>
          <dt>{say(scene, said)}</dt>
          <dd class={n === 0 && count > 0 ? 'dr-num dr-num--late' : 'dr-num'}>
            {href !== null && count > 0 ? <a href={href}>{count}</a> : count}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Why = ({ scene, view: { counts, month, city } }: ViewProps) => (
  <div class="dr-cols dr-cols--two">
    <Panel id="by-mark" title={say(scene, reviewWords.byMark)}>
      <div class="dr-panel__body">
        <Facts
          scene={scene}
          facts={accessMarks.map((mark) => [accessMarkLabels[mark], counts.byMark[mark]] as const)}
        />
        <p>
          <a href={withFilters('/access', { month, place: city.code, marked: 'true' })}>
            {say(scene, reviewWords.seeMarked)}
          </a>
        </p>
      </div>
    </Panel>
    <Panel id="by-what" title={say(scene, reviewWords.byWhat)}>
      <div class="dr-panel__body">
        <ul class="dr-bars">
          {counts.byWhat.map(({ what, count }) => (
            <li>
              <span>{say(scene, watchedLabels[what])}</span>
              <b>{count}</b>
              <Bar count={count} of={counts.byWhat[0]?.count ?? count} />
            </li>
          ))}
        </ul>
        <p>
          <a href={withFilters('/access', { month, place: city.code })}>{say(scene, reviewWords.seeAll)}</a>
        </p>
      </div>
    </Panel>
  </div>
);

const Signing = ({ scene, signing }: { readonly scene: Scene; readonly signing: SigningView }) => {
  const { signedBy, signedAt, found, note, looks, marked, isIntact } = signing;
  return (
    <Panel id="signing" title={say(scene, reviewWords.done)}>
      <div class="dr-panel__body">
        {isIntact ? null : <Notice kind="warn">{say(scene, reviewWords.notIntact)}</Notice>}
        <Facts
          scene={scene}
          facts={[
            [reviewWords.by, signedBy.name],
            [reviewWords.at, <Moment scene={scene} at={signedAt} />],
            [reviewWords.found, say(scene, findingLabels[found])],
            [reviewWords.thenLooks, looks],
            [reviewWords.marked, marked],
            note === null ? null : [reviewWords.note, <span class="dr-note">{note}</span>],
          ]}
        />
      </div>
    </Panel>
  );
};

const monthField = ({ month }: ReviewView): Field => ({ kind: 'fixed', name: 'month', value: month });
const placeField = ({ city }: ReviewView): Field => ({ kind: 'fixed', name: 'place', value: city.code });

const reviewFields = (view: ReviewView): readonly Field[] => [
  monthField(view),
  placeField(view),
  one('found', reviewWords.found, optionsOf(reviewFindings, findingLabels)),
  {
    kind: 'note',
    name: 'note',
    said: reviewWords.note,
    hint: reviewWords.noteHint,
    most: 2000,
    optional: true,
  },
];

const addendumFields = (view: ReviewView): readonly Field[] => [
  monthField(view),
  placeField(view),
  { kind: 'note', name: 'note', said: reviewWords.addNote, hint: reviewWords.addHint, most: 2000 },
];

interface SignProps extends ViewProps {
  readonly filled: Filled;
}

const Sign = ({ scene, view, filled }: SignProps) => (
  <Panel id="sign" title={say(scene, reviewWords.signing)}>
    <Form scene={scene} id="accessReview" action="/api/access-reviews" filled={filled} class="dr-panel__body">
      {reviewFields(view).map((field) => (
        <FieldBox scene={scene} formId="accessReview" field={field} filled={filled} />
      ))}
      <p class="dr-wide-btn">
        <button class="dr-btn dr-btn--primary">{say(scene, reviewWords.sign)}</button>
      </p>
    </Form>
  </Panel>
);

const Addenda = ({ scene, view, signing, filled }: SignProps & { readonly signing: SigningView }) => (
  <Panel id="addenda" title={say(scene, reviewWords.addenda)}>
    <div class="dr-panel__body">
      {signing.addenda.length === 0 ? null : (
        <ul class="dr-stack">
          {signing.addenda.map(({ by, at, note, isIntact }) => (
            <li>
              <p class="dr-note">{isIntact ? note : say(scene, reviewWords.notIntact)}</p>
              <p class="dr-small dr-soft">
                {by.name} · <Moment scene={scene} at={at} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Form scene={scene} id="accessAddendum" action="/api/access-addenda" filled={filled}>
        {addendumFields(view).map((field) => (
          <FieldBox scene={scene} formId="accessAddendum" field={field} filled={filled} />
        ))}
        <p class="dr-wide-btn">
          <button class="dr-btn">{say(scene, reviewWords.add)}</button>
        </p>
      </Form>
    </div>
  </Panel>
);
