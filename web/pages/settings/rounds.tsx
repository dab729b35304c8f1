import type { RoundDetailView, RoundView } from '../../../api/views/round.ts';
import { postIn } from '../../../domain/crisisCase/leaving.ts';
import { daysWords } from '../../../words/accountLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { seatLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { frameWords } from '../../../words/pages.ts';
import { roundRefusalWords, roundWords } from '../../../words/rulePages.ts';
import { leaveCauseLabels, reassignCauseLabels } from '../../../words/staffingLabels.ts';
import { Facts } from '../../parts/facts.tsx';
import { joined, named } from '../../parts/joined.ts';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame } from './frame.tsx';
import { TableHead } from '../../parts/tableHead.tsx';

/** What a round carries, in a line. */
export function roundSaid({ content }: RoundView): Said {
  switch (content.kind) {
    case 'renewal':
      return roundWords.renewal;
    case 'leave': {
      const days = daysWords(dayWords(content.from), dayWords(content.until));
      const who = named(`${content.staff.name} → ${content.deputy.name}`);
      return joined([roundWords.leave, who, days, leaveCauseLabels[content.cause]]);
    }
    case 'return': {
      const days = daysWords(dayWords(content.from), dayWords(content.until));
      const who = named(`${content.deputy.name} → ${content.staff.name}`);
      return joined([roundWords.return, who, days]);
    }
    case 'handover': {
      const who = named(`${content.staff.name} → ${content.to.name}`);
      const seat = content.only ? [seatLabels[content.only.seat]] : [];
      return joined([roundWords.handover, who, ...seat, reassignCauseLabels[content.cause]]);
    }
  }
}

interface RoundListProps {
  readonly scene: Scene;
  readonly id: string;
  readonly title: Said;
  readonly none: Said;
  readonly rounds: readonly RoundView[];
}

/** Rounds with how far each has come, the latest first. */
export const RoundList = ({ scene, id, title, none, rounds }: RoundListProps) => (
  <Panel id={id} title={say(scene, title)}>
    {rounds.length === 0 ? (
      <p class="dr-panel__body">{say(scene, none)}</p>
    ) : (
      <ul class="dr-panel__body dr-people">
        {rounds.map((round) => (
          <li>
            <span>
              <a href={`/settings/rounds/${round.circularId}`}>{say(scene, roundSaid(round))}</a>
              <small>
                <Moment scene={scene} at={round.begunAt} /> · {round.by.name}
              </small>
            </span>
            <Far scene={scene} round={round} />
          </li>
        ))}
      </ul>
    )}
  </Panel>
);

const Far = ({ scene, round }: { readonly scene: Scene; readonly round: RoundView }) => (
  <span>
    <span class="dr-badge">{say(scene, round.endedAt ? roundWords.ended : roundWords.underWay)}</span>{' '}
    {round.refused > 0 ? (
      <span class="dr-badge dr-badge--over">{`${say(scene, roundWords.refused)} ${String(round.refused)}`}</span>
    ) : null}
  </span>
);

/** 회람: how far it came, and which cases a person has to see to. */
export const Round = ({ scene, view }: { readonly scene: Scene; readonly view: RoundDetailView }) => (
  <SettingsFrame scene={scene} title={say(scene, roundSaid(view))}>
    <div class="dr-panel">
      <div class="dr-panel__body">
        <Facts
          scene={scene}
          facts={[
            [roundWords.by, view.by.name],
            [roundWords.begun, <Moment scene={scene} at={view.begunAt} />],
            [
              roundWords.ended,
              view.endedAt ? <Moment scene={scene} at={view.endedAt} /> : say(scene, roundWords.underWay),
            ],
            [roundWords.accepted, String(view.accepted)],
            [roundWords.refused, String(view.refused)],
          ]}
        />
        {view.endedAt ? null : (
          <p>
            {say(scene, roundWords.underWayMore)}{' '}
            <a href={`/settings/rounds/${view.circularId}`}>{say(scene, roundWords.reload)}</a>
          </p>
        )}
      </div>
    </div>
    <Panel id="refusals" title={say(scene, roundWords.refusals)}>
      {view.refusals.length === 0 ? (
        <p class="dr-panel__body">
          {say(scene, view.refused === 0 ? roundWords.noRefusals : roundWords.hidden)}
        </p>
      ) : (
        <Refusals scene={scene} view={view} />
      )}
    </Panel>
  </SettingsFrame>
);

const Refusals = ({ scene, view }: { readonly scene: Scene; readonly view: RoundDetailView }) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="refusals">
    <TableHead scene={scene} columns={[frameWords.cases, roundWords.why]} />
    <tbody>
      {view.refusals.map(({ caseId, caseNo, about, code }) => (
        <tr>
          <th scope="row">
            <a class="dr-nb" href={`/cases/${caseId}`}>
              {caseNo}
            </a>
            {about ? <small>{say(scene, seatLabels[postIn(about).seat])}</small> : null}
          </th>
          <td data-th={say(scene, roundWords.why)}>{say(scene, roundRefusalWords(code))}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
