import type { StaffListView, StaffRowView } from '../../../api/views/account.ts';
import { roles } from '../../../domain/roles.ts';
import { roleStandingLabels } from '../../../words/accountLabels.ts';
import { roleLabels } from '../../../words/labels.ts';
import { frameWords } from '../../../words/pages.ts';
import { staffWords } from '../../../words/settingsPages.ts';
import { withFilters } from '../../links.ts';
import { More } from '../../parts/more.tsx';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame } from './frame.tsx';
import { roleSaid } from './roles.tsx';
import { TableHead } from '../../parts/tableHead.tsx';

/** The filters of the list as they stand in its address; a name stands in none, only its initials. */
export interface StaffFilters {
  readonly place: string;
  readonly role: string;
  readonly initials: string;
  readonly active: string;
}

interface StaffProps {
  readonly scene: Scene;
  readonly view: StaffListView;
  readonly filters: StaffFilters;
}

/** 직원과 역할: who is here and what they may. */
export const Staff = ({ scene, view, filters }: StaffProps) => (
  <SettingsFrame scene={scene} title={say(scene, staffWords.title)}>
    {view.may.add ? (
      <p>
        <a class="dr-btn dr-btn--primary" href="/settings/staff/new">
          {say(scene, staffWords.add)}
        </a>
      </p>
    ) : null}
    <Filter scene={scene} view={view} filters={filters} />
    {view.items.length === 0 ? (
      <p>{say(scene, staffWords.none)}</p>
    ) : (
      <div class="dr-panel">
        <table class="dr-table dr-stacked" role="table" aria-label={say(scene, staffWords.title)}>
          <TableHead
            scene={scene}
            columns={[staffWords.name, staffWords.home, staffWords.roles, staffWords.state]}
          />
          <tbody>
            {view.items.map((row) => (
              <Row scene={scene} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    )}
    <More scene={scene} href={withFilters('/settings/staff', { ...filters })} next={view.next} />
  </SettingsFrame>
);

const Filter = ({ scene, view, filters }: StaffProps) => (
  <form class="dr-filter" action="/settings/staff" method="get" aria-label={say(scene, frameWords.filter)}>
    <Pick
      scene={scene}
      name="place"
      label={say(scene, staffWords.place)}
      value={filters.place}
      options={view.places.map(({ code, name }) => [code, name])}
    />
    <Pick
      scene={scene}
      name="role"
      label={say(scene, staffWords.role)}
      value={filters.role}
      options={roles.map((role) => [role, say(scene, roleLabels[role])])}
    />
    <div>
      <label for="filter-initials">
        {say(scene, staffWords.initials)} ({say(scene, staffWords.initialsHint)})
      </label>
      <input
        class="dr-in-row"
        id="filter-initials"
        name="initials"
        lang="ko"
        maxLength={6}
        pattern="[ㄱ-ㅎ]*"
        title={say(scene, staffWords.initialsHint)}
        value={filters.initials}
        autoComplete="off"
      />
    </div>
    <Pick
      scene={scene}
      name="active"
      label={say(scene, staffWords.state)}
      value={filters.active}
      options={[
        ['true', say(scene, staffWords.active)],
        ['false', say(scene, staffWords.closed)],
      ]}
    />
    <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
  </form>
);

interface PickProps {
  readonly scene: Scene;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
}

const Pick = ({ scene, name, label, value, options }: PickProps) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <select class="dr-in-row" id={`filter-${name}`} name={name}>
      <option value="">{say(scene, frameWords.all)}</option>
      {options.map(([code, text]) => (
        <option value={code} selected={code === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

const Row = ({ scene, row }: { readonly scene: Scene; readonly row: StaffRowView }) => (
  <tr>
    <th scope="row">
      <a href={`/settings/staff/${row.staffId}`}>{row.name}</a>
      <small>{row.login}</small>
    </th>
    <td data-th={say(scene, staffWords.home)}>{row.home.name}</td>
    <td data-th={say(scene, staffWords.roles)}>
      {row.roles.length === 0 ? say(scene, staffWords.noRoles) : null}
      {row.roles.map((one) => (
        <div>
          {say(scene, roleSaid(one))}{' '}
          {one.endsSoon ? (
            <span class="dr-badge dr-badge--over">{say(scene, staffWords.endsSoon)}</span>
          ) : null}
          {one.standing === 'now' ? null : (
            <span class="dr-badge">{say(scene, roleStandingLabels[one.standing])}</span>
          )}
        </div>
      ))}
    </td>
    <td data-th={say(scene, staffWords.state)}>
      {row.active ? (
        say(scene, staffWords.active)
      ) : (
        <span class="dr-badge dr-badge--plain">{say(scene, staffWords.closed)}</span>
      )}
    </td>
  </tr>
);
