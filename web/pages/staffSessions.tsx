import type { OneStaffSessionsView, StaffAtDoorView, StaffSessionsView } from '../../api/views/door.ts';
import { endReasons } from '../../domain/door.ts';
import { endReasonLabels, staffSessionsWords } from '../../words/doorPages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { one, optionsOf } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import type { Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { Crumb } from '../parts/crumb.tsx';
import { named } from '../parts/joined.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SessionTable } from '../parts/sessionTable.tsx';
import { say, type Scene } from '../scene.ts';
import { TableHead } from '../parts/tableHead.tsx';

interface StaffSessionsProps {
  readonly scene: Scene;
  readonly view: StaffSessionsView;
}

const path = '/staff-sessions';

/** 직원 접속: who is signed in now, or everybody of a dong. */
export const StaffSessions = ({ scene, view }: StaffSessionsProps) => {
  const { dong, items, isCut } = view;
  const lead = dong ? staffSessionsWords.leadDong(named(dong.name)) : staffSessionsWords.leadNow;
  return (
    <div class="dr-narrow dr-stack">
      <h1 id="staff">{say(scene, staffSessionsWords.title)}</h1>
      <Choose scene={scene} view={view} />
      <p>{say(scene, items.length === 0 ? staffSessionsWords.none : lead)}</p>
      {items.length === 0 ? null : <Staff scene={scene} items={items} />}
      {isCut ? <p>{say(scene, staffSessionsWords.cut)}</p> : null}
    </div>
  );
};

const Choose = ({ scene, view: { dong, dongs } }: StaffSessionsProps) => (
  <form class="dr-filter" method="get" action={path}>
    <div class="dr-field">
      <label for="dong">{say(scene, staffSessionsWords.dong)}</label>
      <select id="dong" name="dong">
        <option value="">{say(scene, staffSessionsWords.now)}</option>
        {dongs.map(({ code, name }) => (
          <option value={code} selected={code === dong?.code}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <button class="dr-btn">{say(scene, staffSessionsWords.show)}</button>
  </form>
);

interface StaffProps {
  readonly scene: Scene;
  readonly items: readonly StaffAtDoorView[];
}

const Staff = ({ scene, items }: StaffProps) => {
  const { name, login, count, inactive } = staffSessionsWords;
  return (
    <div class="dr-panel">
      <table class="dr-table dr-stacked" role="table" aria-labelledby="staff">
        <TableHead scene={scene} columns={[name, login, count]} />
        <tbody>
          {items.map((staff) => (
            <tr>
              <th scope="row">
                <a href={`${path}/${staff.staffId}`}>{staff.name}</a>
                {staff.active ? null : <small>{say(scene, inactive)}</small>}
              </th>
              <td data-th={say(scene, login)}>{staff.login}</td>
              <td data-th={say(scene, count)}>{staff.sessions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export interface OneStaffShown {
  readonly view: OneStaffSessionsView;
  readonly filled: Filled;
  readonly isEnded: boolean;
}

const formId = 'endSessions';
const reason = one('endReason', staffSessionsWords.reason, optionsOf(endReasons, endReasonLabels));

/** One member of staff: where they are signed in, and its end for a reason. */
export const OneStaffSessions = ({
  scene,
  view,
  filled,
  isEnded,
}: OneStaffShown & { readonly scene: Scene }) => {
  const { staff, items } = view;
  const title = say(scene, staffSessionsWords.of(named(staff.name)));
  const steps = [{ href: path, text: say(scene, staffSessionsWords.title) }];
  return (
    <div class="dr-narrow dr-stack">
      <Crumb scene={scene} steps={steps} here={staff.name} />
      <h1 id="sessions">{title}</h1>
      {isEnded ? <Notice kind="good">{say(scene, staffSessionsWords.ended)}</Notice> : null}
      <ErrorSummary scene={scene} formId={formId} filled={filled} fields={[reason]} />
      {items.length === 0 ? (
        <p>{say(scene, staffSessionsWords.noSessions)}</p>
      ) : (
        <>
          <div class="dr-panel">
            <SessionTable scene={scene} titleId="sessions" items={items} />
          </div>
          <End scene={scene} staffId={staff.staffId} filled={filled} />
        </>
      )}
    </div>
  );
};

interface EndProps {
  readonly scene: Scene;
  readonly staffId: string;
  readonly filled: Filled;
}

const End = ({ scene, staffId, filled }: EndProps) => (
  <Panel id="end" title={say(scene, staffSessionsWords.endTitle)}>
    <Form
      scene={scene}
      id={formId}
      action={`/api/staff/${staffId}/end-sessions`}
      filled={filled}
      class="dr-panel__body"
    >
      <p>{say(scene, staffSessionsWords.endNote)}</p>
      <FieldBox scene={scene} formId={formId} field={reason} filled={filled} />
      <button class="dr-btn dr-btn--primary">{say(scene, staffSessionsWords.end)}</button>
    </Form>
  </Panel>
);
