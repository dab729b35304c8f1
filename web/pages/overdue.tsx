import type { OverdueItem, OverdueView } from '../../api/views/overdue.ts';
import { dutyWords } from '../../words/duties.ts';
import { seatLabels, stageLabels } from '../../words/labels.ts';
import type { Said } from '../../words/language.ts';
import { momentWords } from '../../words/dates.ts';
import { asOf, clockWords, frameWords, overdueMost, overdueTitle, overdueWords } from '../../words/pages.ts';
import { dutyName, DueWhen, Ground, TimeLeft } from '../parts/clock.tsx';
import { More } from '../parts/more.tsx';
import { Panel } from '../parts/panel.tsx';
import { say, type Scene } from '../scene.ts';

interface OverdueProps {
  readonly scene: Scene;
  readonly view: OverdueView;
}

/** 지연 현황: where, whose and what is late. */
export const Overdue = ({ scene, view }: OverdueProps) => (
  <>
    <div class="dr-top">
      <div>
        <h1>{say(scene, titleOf(view))}</h1>
        <p>{say(scene, asOf(momentWords(scene.now)))}</p>
      </div>
    </div>
    <div class="dr-stack">
      <Counts scene={scene} view={view} />
      {view.counts.all === 0 ? (
        <p>{say(scene, overdueWords.noneMore)}</p>
      ) : (
        <Groups scene={scene} view={view} />
      )}
      {view.items.length === 0 ? null : <Rows scene={scene} view={view} />}
      <More scene={scene} href="/overdue" next={view.next} />
    </div>
  </>
);

function titleOf({ counts, byDong }: OverdueView): Said {
  if (counts.all === 0) return overdueWords.none;
  const title = overdueTitle(counts.all);
  const [most, second] = byDong;
  if (!most || !second || most.count === second.count) return title;
  const where = overdueMost({ ko: most.dong.name, en: most.dong.name });
  return { ko: `${title.ko}, ${where.ko}`, en: `${title.en}, ${where.en}` };
}

const Counts = ({ scene, view }: OverdueProps) => {
  const { all, overSevenDays, escalated } = view.counts;
  const figures: readonly (readonly [Said, number])[] = [
    [overdueWords.all, all],
    [overdueWords.overSeven, overSevenDays],
    [overdueWords.escalated, escalated],
  ];
  return (
    <dl class="dr-counts">
      {figures.map(([said, count], n) => (
        <div>
          <dt>{say(scene, said)}</dt>
          <dd class={n === 0 && count > 0 ? 'dr-num dr-num--late' : 'dr-num'}>
            {count > 0 ? <a href="#rows">{count}</a> : 0}
          </dd>
        </div>
      ))}
    </dl>
  );
};

interface Bar {
  readonly name: string;
  readonly count: number;
}

const Groups = ({ scene, view }: OverdueProps) => {
  const groups: readonly { readonly id: string; readonly said: Said; readonly bars: readonly Bar[] }[] = [
    {
      id: 'by-dong',
      said: overdueWords.byDong,
      bars: view.byDong.map(({ dong, count }) => ({
        name: dong.name,
        count,
      })),
    },
    {
      id: 'by-owner',
      said: overdueWords.byOwner,
      bars: view.byOwner.map(({ owner, count }) => ({
        name: owner.name,
        count,
      })),
    },
    {
      id: 'by-act',
      said: overdueWords.byAct,
      bars: view.byAct.map(({ act, count }) => ({
        name: say(scene, dutyWords[act]),
        count,
      })),
    },
  ];
  return (
    <div class="dr-cols dr-cols--three">
      {groups.map(({ id, said, bars }) => (
        <Panel id={id} title={say(scene, said)}>
          <div class="dr-panel__body">
            <ul class="dr-bars">
              {bars.map(({ name, count }) => (
                <li>
                  <span>{name}</span>
                  <b>{count}</b>
                  <meter value={count} max={bars[0]?.count ?? count} aria-hidden="true" />
                </li>
              ))}
            </ul>
          </div>
        </Panel>
      ))}
    </div>
  );
};

const Rows = ({ scene, view }: OverdueProps) => (
  <Panel id="rows" title={say(scene, overdueWords.rows)} note={say(scene, overdueWords.rowsNote)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="rows">
      <thead>
        <tr>
          {[
            frameWords.cases,
            clockWords.duty,
            overdueWords.over,
            clockWords.due,
            clockWords.owner,
            clockWords.ground,
          ].map((said) => (
            <th scope="col">{say(scene, said)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.items.map((item) => (
          <Row scene={scene} item={item} />
        ))}
      </tbody>
    </table>
  </Panel>
);

const Row = ({ scene, item }: { readonly scene: Scene; readonly item: OverdueItem }) => {
  const { caseId, caseNo, dong, stage, urgent, clock } = item;
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>
          {dong.name} · {say(scene, stageLabels[stage])}
          {urgent ? ` · ${say(scene, frameWords.urgent)}` : ''}
        </small>
      </th>
      <td data-th={say(scene, clockWords.duty)}>{dutyName(scene, clock)}</td>
      <td data-th={say(scene, overdueWords.over)}>
        <TimeLeft scene={scene} clock={clock} />
        {clock.lateness === 'escalated' ? <small>{say(scene, clockWords.escalated)}</small> : null}
      </td>
      <td data-th={say(scene, clockWords.due)}>
        <DueWhen scene={scene} clock={clock} />
      </td>
      <td data-th={say(scene, clockWords.owner)}>
        {clock.owner.name}
        <small>{say(scene, seatLabels[clock.seat])}</small>
      </td>
      <td data-th={say(scene, clockWords.ground)}>
        <Ground scene={scene} clock={clock} />
      </td>
    </tr>
  );
};
