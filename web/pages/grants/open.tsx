import type { OpenGrantsView, OpenGrantView } from '../../../api/views/grantLists.ts';
import { remainingWords } from '../../../words/dates.ts';
import { clockDutyWords, dutyWords } from '../../../words/duties.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { kindNameWords, openGrantCounts, openGrantWords } from '../../../words/grantListPages.ts';
import { seatLabels, stageLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { clockWords, frameWords } from '../../../words/pages.ts';
import { ChoiceOf } from '../../forms/choiceOf.tsx';
import { withFilters } from '../../links.ts';
import { DueWhen, Ground, TimeLeft } from '../../parts/clock.tsx';
import { named } from '../../parts/joined.ts';
import { More } from '../../parts/more.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface OpenGrantsProps {
  readonly scene: Scene;
  readonly view: OpenGrantsView;
}

/** 긴급지원 현황: what is open in one's places, the nearest clock first. */
export const OpenGrants = ({ scene, view }: OpenGrantsProps) => {
  const { filters, items, counts, next } = view;
  const href = hrefOf(filters);
  return (
    <>
      <div class="dr-top">
        <h1>{say(scene, openGrantWords.title)}</h1>
        {scene.me?.may.grantMoney ? (
          <a class="dr-noprint" href="/grants/money">
            {say(scene, openGrantWords.money)}
          </a>
        ) : null}
      </div>
      <div class="dr-stack">
        <Filters scene={scene} view={view} />
        {items.length === 0 ? (
          <p>{say(scene, href === '/grants' ? openGrantWords.none : openGrantWords.noneHere)}</p>
        ) : (
          <Panel
            id="grants"
            title={say(scene, openGrantCounts(counts.all, counts.late))}
            note={say(scene, openGrantWords.nearest)}
          >
            <table class="dr-table dr-stacked" role="table" aria-labelledby="grants">
              <TableHead scene={scene} columns={columns} />
              <tbody>
                {items.map((item) => (
                  <Row scene={scene} item={item} />
                ))}
              </tbody>
            </table>
          </Panel>
        )}
        <More scene={scene} href={href} next={next} />
      </div>
    </>
  );
};

const hrefOf = ({ kind, dong, next, late }: OpenGrantsView['filters']): string =>
  withFilters('/grants', { kind, dong, next, late: late ? 'true' : null });

const nextWords = (next: OpenGrantView['next']): Said =>
  next === 'periodEnd' ? openGrantWords.periodEnd : dutyWords[next];

const Filters = ({ scene, view: { filters, choices } }: OpenGrantsProps) => (
  <form class="dr-filter dr-noprint" action="/grants" method="get" aria-label={say(scene, frameWords.filter)}>
    <ChoiceOf
      scene={scene}
      name="kind"
      said={openGrantWords.kind}
      options={choices.kinds.map((value) => ({ value, said: kindNameWords(value) }))}
      chosen={filters.kind}
    />
    <ChoiceOf
      scene={scene}
      name="next"
      said={openGrantWords.clock}
      options={choices.nexts.map((value) => ({ value, said: nextWords(value) }))}
      chosen={filters.next}
    />
    <ChoiceOf
      scene={scene}
      name="dong"
      said={openGrantWords.dong}
      options={choices.dongs.map(({ code, name }) => ({ value: code, said: named(name) }))}
      chosen={filters.dong}
    />
    <label class="dr-choice">
      <input type="checkbox" name="late" value="true" checked={filters.late ?? false} />
      <span>{say(scene, openGrantWords.late)}</span>
    </label>
    <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
    {hrefOf(filters) === '/grants' ? null : <a href="/grants">{say(scene, openGrantWords.clear)}</a>}
  </form>
);

const columns = [
  frameWords.cases,
  openGrantWords.kind,
  openGrantWords.clock,
  clockWords.left,
  clockWords.due,
  clockWords.owner,
  clockWords.ground,
] as const;

const Row = ({ scene, item }: { readonly scene: Scene; readonly item: OpenGrantView }) => {
  const { caseId, caseNo, dong, stage, urgent, grantId, kinds, next, clock, dueAt, dueDay } = item;
  const left = remainingWords({ now: scene.now, dueAt, dueDay, counted: 'days' });
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}#grants`}>
          {caseNo}
        </a>{' '}
        {say(scene, aboutWords(grantId))}
        <small>
          {dong.name} · {say(scene, stageLabels[stage])}
          {urgent ? ` · ${say(scene, frameWords.urgent)}` : ''}
        </small>
      </th>
      <td data-th={say(scene, openGrantWords.kind)}>
        {kinds.map((kind) => say(scene, kindNameWords(kind))).join(', ')}
      </td>
      <td data-th={say(scene, openGrantWords.clock)}>
        {say(scene, clock ? clockDutyWords(clock) : nextWords(next))}
      </td>
      <td data-th={say(scene, clockWords.left)}>
        {clock ? <TimeLeft scene={scene} clock={clock} /> : <span class="dr-badge">{say(scene, left)}</span>}
      </td>
      <td data-th={say(scene, clockWords.due)}>
        {clock ? <DueWhen scene={scene} clock={clock} /> : <Day scene={scene} day={dueDay} />}
      </td>
      <td data-th={say(scene, clockWords.owner)}>
        {clock ? (
          <>
            {clock.owner.name}
            <small>{say(scene, seatLabels[clock.seat])}</small>
          </>
        ) : (
          '–'
        )}
      </td>
      <td data-th={say(scene, clockWords.ground)}>
        {clock ? (
          <Ground scene={scene} clock={clock} />
        ) : (
          <a href="/rules#supports">{say(scene, openGrantWords.periodGround)}</a>
        )}
      </td>
    </tr>
  );
};
