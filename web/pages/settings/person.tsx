import type { SeatDutyView, StaffChangeView, StaffPersonView } from '../../../api/views/account.ts';
import { daysWords, staffChangeWords } from '../../../words/accountLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { roleLabels, seatLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { dutyCount, receiptCount, standsInCount } from '../../../words/dutyCounts.ts';
import { staffWords } from '../../../words/settingsPages.ts';
import { FoldedForms, ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { Facts } from '../../parts/facts.tsx';
import { joined, named } from '../../parts/joined.ts';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Moment, todayOf } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame, type Done } from './frame.tsx';
import { personForms } from './personForms.ts';
import { Roles } from './roles.tsx';
import { RoundList } from './rounds.tsx';

interface PersonProps {
  readonly scene: Scene;
  readonly view: StaffPersonView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** One account: who it is, what they may and hold, what can be done, what was changed. */
export const Person = ({ scene, view, done, returned }: PersonProps) => {
  const forms = personForms(view, todayOf(scene));
  const isLeft = !view.active && view.duties.length + view.dongSeats.length > 0;
  return (
    <SettingsFrame
      scene={scene}
      title={view.name}
      steps={[{ href: '/settings/staff', text: say(scene, staffWords.title) }]}
      done={done}
    >
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      {isLeft ? <Notice kind="warn">{say(scene, staffWords.closedWithDuties)}</Notice> : null}
      {view.may.isSelf ? <Notice kind="info">{say(scene, staffWords.own)}</Notice> : null}
      <Account scene={scene} view={view} />
      <Code scene={scene} view={view} />
      <Panel id="roles" title={say(scene, staffWords.roles)}>
        <Roles scene={scene} roles={view.roles} />
      </Panel>
      <Duties scene={scene} view={view} />
      {forms.length === 0 ? null : (
        <Panel id="can" title={say(scene, staffWords.acts)} class="dr-noprint">
          <FoldedForms scene={scene} forms={forms} returned={returned} />
        </Panel>
      )}
      <RoundList
        scene={scene}
        id="rounds"
        title={staffWords.rounds}
        none={staffWords.noRounds}
        rounds={view.rounds}
      />
      <History scene={scene} view={view} />
    </SettingsFrame>
  );
};

type Shown = Pick<PersonProps, 'scene' | 'view'>;

const Account = ({ scene, view }: Shown) => (
  <div class="dr-panel">
    <div class="dr-panel__body">
      <Facts
        scene={scene}
        facts={[
          [staffWords.login, <span class="dr-breaks">{view.login}</span>],
          [staffWords.email, <span class="dr-breaks">{view.email}</span>],
          [staffWords.home, view.home.name],
          [staffWords.state, say(scene, view.active ? staffWords.active : staffWords.closed)],
        ]}
      />
    </div>
  </div>
);

/** Shown to whoever keeps the account for as long as it can be used. */
const Code = ({ scene, view: { code } }: Shown) =>
  code === null ? null : (
    <Panel id="code" title={say(scene, staffWords.codeTitle)} class="dr-noprint">
      <div class="dr-panel__body">
        <p>{say(scene, staffWords.codeLead)}</p>
        <p>
          <code class="dr-code">{code.text}</code>
        </p>
        <p>
          <code>/first-password</code> · {say(scene, staffWords.codeUntil)}{' '}
          <Moment scene={scene} at={code.until} />
        </p>
      </div>
    </Panel>
  );

const Duties = ({ scene, view }: Shown) => {
  const { duties, dongSeats, standsIn, receipts } = view;
  const isFree = duties.length + dongSeats.length + standsIn + receipts === 0;
  return (
    <Panel id="duties" title={say(scene, staffWords.duties)}>
      {isFree ? (
        <p class="dr-panel__body">{say(scene, staffWords.noDuties)}</p>
      ) : (
        <ul class="dr-panel__body dr-people">
          {duties.map((duty) => (
            <Duty scene={scene} duty={duty} note={dutyCount(duty.cases)} />
          ))}
          {dongSeats.map((duty) => (
            <Duty scene={scene} duty={duty} note={staffWords.newCases} />
          ))}
          {standsIn === 0 ? null : <li>{say(scene, standsInCount(standsIn))}</li>}
          {receipts === 0 ? null : <li>{say(scene, receiptCount(receipts))}</li>}
        </ul>
      )}
    </Panel>
  );
};

interface DutyProps {
  readonly scene: Scene;
  readonly duty: SeatDutyView;
  readonly note: Said;
}

const Duty = ({ scene, duty: { dong, seat }, note }: DutyProps) => (
  <li>
    <span>
      {dong.name} · {say(scene, seatLabels[seat])}
    </span>
    <span class="dr-badge">{say(scene, note)}</span>
  </li>
);

const History = ({ scene, view }: Shown) => (
  <Panel id="history" title={say(scene, staffWords.history)} note={say(scene, staffWords.historyNote)}>
    <ol class="dr-panel__body dr-people">
      {view.changes.items.map((change) => (
        <li>
          <span>
            {say(scene, changeSaid(change))}
            <small>{change.by?.name ?? say(scene, staffWords.byHouse)}</small>
          </span>
          <small>
            <Moment scene={scene} at={change.at} />
          </small>
        </li>
      ))}
    </ol>
    <div class="dr-panel__body">
      <More scene={scene} href={`/settings/staff/${view.staffId}`} next={view.changes.next} />
    </div>
  </Panel>
);

/** One change in words; places by their names. */
function changeSaid({ change, place }: StaffChangeView): Said {
  const where = named(place ?? '');
  switch (change.kind) {
    case 'added':
      return staffChangeWords.added(where.ko);
    case 'changed':
      return staffChangeWords.changed(change.detail.fields);
    case 'roleGiven':
    case 'roleProposed':
    case 'roleApproved':
    case 'roleDated': {
      const { role, from, until } = change.detail;
      const days = daysWords(dayWords(from), until && dayWords(until));
      return staffChangeWords[change.kind](joined([roleLabels[role], where, days]));
    }
    case 'deactivated':
      return staffChangeWords.deactivated(change.detail.duties);
    case 'seatGiven':
    case 'seatTaken':
      return staffChangeWords[change.kind](joined([where, seatLabels[change.detail.seat]]));
    case 'codeIssued':
    case 'passwordSet':
    case 'reactivated':
      return staffChangeWords[change.kind];
  }
}
