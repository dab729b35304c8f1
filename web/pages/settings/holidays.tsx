import type { HolidaysView, HolidayView } from '../../../api/views/holiday.ts';
import { effectWords, holidayStateLabels, holidayWords } from '../../../words/rulePages.ts';
import { dayWords } from '../../../words/dates.ts';
import {
  FoldedForms,
  OneForm,
  ReturnedSummary,
  type FoldedForm,
  type Returned,
} from '../../forms/folded.tsx';
import { untouched } from '../../forms/filled.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame, type Done } from './frame.tsx';
import { RoundList } from './rounds.tsx';
import { TableHead } from '../../parts/tableHead.tsx';

interface HolidaysProps {
  readonly scene: Scene;
  readonly view: HolidaysView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 공휴일: those of a year, what waits for a second person, and the rounds that counted again. */
export const Holidays = ({ scene, view, done, returned }: HolidaysProps) => {
  const waiting = view.days.filter(({ state }) => state === 'proposed');
  const forms = [proposeForm, renewForm];
  return (
    <SettingsFrame scene={scene} title={say(scene, holidayWords.title)} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      {waiting.length === 0 ? null : (
        <Panel id="waiting" title={say(scene, holidayWords.waiting)}>
          <div class="dr-panel__body">
            {waiting.map((one) => (
              <Waiting scene={scene} one={one} />
            ))}
          </div>
        </Panel>
      )}
      <WhichYear scene={scene} view={view} />
      {view.isPublished ? null : <Notice kind="info">{say(scene, holidayWords.notPublished)}</Notice>}
      <Days scene={scene} view={view} />
      <div class="dr-panel dr-noprint">
        <FoldedForms scene={scene} forms={forms} returned={returned} />
      </div>
      <RoundList
        scene={scene}
        id="rounds"
        title={holidayWords.rounds}
        none={holidayWords.noRounds}
        rounds={view.rounds}
      />
    </SettingsFrame>
  );
};

const proposeForm: FoldedForm = {
  id: 'proposeHoliday',
  form: 'proposeHoliday',
  title: holidayWords.propose,
  lead: holidayWords.proposeLead,
  action: '/api/holidays',
  fields: [
    { kind: 'day', name: 'day', said: holidayWords.day },
    { kind: 'text', name: 'name', said: holidayWords.name },
    { kind: 'text', name: 'law', said: holidayWords.law, hint: holidayWords.lawHint },
  ],
  button: holidayWords.proposeButton,
};

const renewForm: FoldedForm = {
  id: 'renewRules',
  form: 'renewRules',
  title: holidayWords.renew,
  lead: holidayWords.renewLead,
  action: '/api/rulebook/renewals',
  fields: [],
  button: holidayWords.renew,
};

/** What waits, who proposed it, what its approval would do, and the two ways to end it. */
const Waiting = ({ scene, one }: { readonly scene: Scene; readonly one: HolidayView }) => {
  const { day, name, law, proposedBy, effect, may } = one;
  return (
    <section aria-label={say(scene, dayWords(day))}>
      <h3>
        <Day scene={scene} day={day} /> <span lang="ko">{name}</span>
      </h3>
      <p class="dr-soft">
        <span lang="ko">{law}</span> · {proposedBy?.name}
      </p>
      {effect ? <p>{say(scene, effectWords(effect))}</p> : null}
      {may.approve ? null : <p>{say(scene, holidayWords.needsOther)}</p>}
      <div class="dr-rowline">
        {may.approve ? <OneForm scene={scene} form={decision(one, 'approval')} filled={untouched} /> : null}
        {may.refuse ? <OneForm scene={scene} form={decision(one, 'refusal')} filled={untouched} /> : null}
      </div>
    </section>
  );
};

function decision({ day, may }: HolidayView, word: 'approval' | 'refusal'): FoldedForm {
  const no = may.approve ? holidayWords.refuse : holidayWords.withdraw;
  const button = word === 'approval' ? holidayWords.approve : no;
  return {
    id: `${word}-${day}`,
    form: 'decideHoliday',
    about: day,
    title: button,
    action: `/api/holidays/${day}/${word}`,
    fields: [],
    button,
    ...(word === 'refusal' ? { isGrave: true as const } : {}),
  };
}

const WhichYear = ({ scene, view }: Pick<HolidaysProps, 'scene' | 'view'>) => (
  <form class="dr-filter" action="/settings/holidays" method="get" aria-label={say(scene, holidayWords.year)}>
    <div>
      <label for="filter-year">{say(scene, holidayWords.year)}</label>
      <select class="dr-in-row" id="filter-year" name="year">
        {view.years.map((year) => (
          <option value={String(year)} selected={year === view.year}>
            {year}
          </option>
        ))}
      </select>
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, holidayWords.show)}</button>
  </form>
);

const badges = {
  published: 'dr-badge dr-badge--plain',
  proposed: 'dr-badge dr-badge--today',
  approved: 'dr-badge dr-badge--good',
  refused: 'dr-badge dr-badge--over',
} as const;

const Days = ({ scene, view }: Pick<HolidaysProps, 'scene' | 'view'>) => {
  const inOrder = view.days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <Panel id="days" title={String(view.year)}>
      <table class="dr-table dr-stacked" role="table" aria-labelledby="days">
        <TableHead
          scene={scene}
          columns={[holidayWords.day, holidayWords.name, holidayWords.law, holidayWords.state]}
        />
        <tbody>
          {inOrder.map(({ day, name, law, state, proposedBy, decidedBy }) => (
            <tr>
              <th scope="row">
                <Day scene={scene} day={day} />
              </th>
              <td data-th={say(scene, holidayWords.name)}>
                <span lang="ko">{name}</span>
              </td>
              <td data-th={say(scene, holidayWords.law)}>
                <span lang="ko">{law}</span>
              </td>
              <td data-th={say(scene, holidayWords.state)}>
                <span class={badges[state]}>{say(scene, holidayStateLabels[state])}</span>
                {proposedBy ? (
                  <small>{[proposedBy, decidedBy].flatMap((who) => who?.name ?? []).join(' → ')}</small>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
};
