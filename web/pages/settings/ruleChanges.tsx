import type { RuleChangesView, RuleChangeView, WaitingChangeView } from '../../../api/views/ruleChange.ts';
import { daysWords } from '../../../words/accountLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
import { changeStandingLabels, changeWords } from '../../../words/ruleChangePages.ts';
import { ruleWords } from '../../../words/rulePages.ts';
import { untouched } from '../../forms/filled.ts';
import { FoldedForms, OneForm, ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { changedRuleHref } from '../../links.ts';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { placeName, ruleName } from '../../parts/ruleName.tsx';
import { RuleValue, ValueWithText } from '../../parts/ruleValue.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame, type Done } from './frame.tsx';
import { approveForm, proposeForm, returnForm } from './ruleForms.ts';
import { Which } from './whichRule.tsx';

interface RuleChangesProps {
  readonly scene: Scene;
  readonly view: RuleChangesView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 기준 바꾸기: what waits for a second person, the form of the rule that is to be changed, and what was decided. */
export const RuleChanges = ({ scene, view, done, returned }: RuleChangesProps) => {
  const { asked, waiting } = view;
  const forms = [
    ...(asked ? [proposeForm(asked, view)] : []),
    ...waiting.flatMap((one) => [approveForm(one), returnForm(one)]),
  ];
  return (
    <SettingsFrame scene={scene} title={say(scene, changeWords.title)} lead={changeWords.lead} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      <Panel id="waiting" title={say(scene, changeWords.waiting)}>
        <div class="dr-panel__body">
          {waiting.length === 0 ? <p>{say(scene, changeWords.noneWaiting)}</p> : null}
          {waiting.map((one) => (
            <Waiting scene={scene} one={one} returned={returned} />
          ))}
        </div>
      </Panel>
      <Which scene={scene} view={view} />
      {asked ? <Asked scene={scene} view={view} returned={returned} /> : null}
      <Decided scene={scene} rows={view.decided} />
    </SettingsFrame>
  );
};

interface WaitingProps {
  readonly scene: Scene;
  readonly one: WaitingChangeView;
  readonly returned: Returned | null;
}

const Waiting = ({ scene, one, returned }: WaitingProps) => {
  const { unit, before, may, proposedBy } = one;
  const name = say(scene, ruleName(one.rule));
  return (
    <section aria-label={name}>
      <h3>
        <a href={changedRuleHref(one.rule)}>{name}</a> · {say(scene, placeName(one.place))}
      </h3>
      <Facts
        scene={scene}
        facts={[
          [changeWords.before, <RuleValue scene={scene} unit={unit} value={before} />],
          [changeWords.after, <ValueWithText scene={scene} one={one} />],
          [ruleWords.days, say(scene, daysWords(dayWords(one.from), one.until && dayWords(one.until)))],
          [ruleWords.source, <Law scene={scene} one={one} />],
          [changeWords.people, proposedBy.name],
        ]}
      />
      {may.approve ? (
        <OneForm scene={scene} form={approveForm(one)} filled={untouched} />
      ) : (
        <p>{say(scene, changeWords.needsOther)}</p>
      )}
      {may.end ? <FoldedForms scene={scene} forms={[returnForm(one)]} returned={returned} /> : null}
    </section>
  );
};

/** The article, how hard it is, and whether anybody read the number there. */
export const Law = ({ scene, one }: { readonly scene: Scene; readonly one: RuleChangeView }) => (
  <>
    <span lang="ko">{one.law}</span>{' '}
    <small>
      {say(scene, strengthLabels[one.strength])}
      {one.verified || one.strength === 'DESIGN' ? '' : ` · ${say(scene, ruleWords.unverified)}`}
    </small>
  </>
);

const Asked = ({ scene, view, returned }: Pick<RuleChangesProps, 'scene' | 'view' | 'returned'>) => {
  const { asked } = view;
  if (!asked) return null;
  return (
    <Panel id="change" title={`${say(scene, ruleName(asked.rule))} · ${say(scene, placeName(asked.place))}`}>
      <div class="dr-panel__body">
        <Facts
          scene={scene}
          facts={[
            [changeWords.now, <ValueWithText scene={scene} one={{ ...asked, value: asked.now }} />],
            [
              ruleWords.source,
              <a href={changedRuleHref(asked.rule)} lang="ko">
                {asked.law}
              </a>,
            ],
          ]}
        />
      </div>
      <FoldedForms scene={scene} forms={[proposeForm(asked, view)]} returned={returned} />
    </Panel>
  );
};

const badges = {
  waiting: 'dr-badge dr-badge--today',
  returned: 'dr-badge dr-badge--over',
  toCome: 'dr-badge dr-badge--info',
  holds: 'dr-badge dr-badge--good',
  over: 'dr-badge dr-badge--plain',
} as const;

const Decided = ({ scene, rows }: { readonly scene: Scene; readonly rows: readonly RuleChangeView[] }) => (
  <Panel id="decided" title={say(scene, changeWords.decided)}>
    {rows.length === 0 ? (
      <p class="dr-panel__body">{say(scene, changeWords.noneDecided)}</p>
    ) : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby="decided">
        <TableHead
          scene={scene}
          columns={[changeWords.rule, ruleWords.value, ruleWords.source, ruleWords.days, changeWords.state]}
        />
        <tbody>
          {rows.map((row) => (
            <DecidedRow scene={scene} row={row} />
          ))}
        </tbody>
      </table>
    )}
  </Panel>
);

const DecidedRow = ({ scene, row }: { readonly scene: Scene; readonly row: RuleChangeView }) => {
  const { from, until, standing, proposedBy, decidedBy, reason } = row;
  return (
    <tr>
      <th scope="row">
        <a href={changedRuleHref(row.rule)}>{say(scene, ruleName(row.rule))}</a>
        <small>{say(scene, placeName(row.place))}</small>
      </th>
      <td data-th={say(scene, ruleWords.value)}>
        <ValueWithText scene={scene} one={row} />
      </td>
      <td data-th={say(scene, ruleWords.source)}>
        <Law scene={scene} one={row} />
      </td>
      <td data-th={say(scene, ruleWords.days)}>
        {say(scene, daysWords(dayWords(from), until && dayWords(until)))}
      </td>
      <td data-th={say(scene, changeWords.state)}>
        <span class={badges[standing]}>{say(scene, changeStandingLabels[standing])}</span>
        <small>{[proposedBy, decidedBy].flatMap((who) => who?.name ?? []).join(' → ')}</small>
        {reason === null ? null : <small class="dr-note">{reason}</small>}
      </td>
    </tr>
  );
};
