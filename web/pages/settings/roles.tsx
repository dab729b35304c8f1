import type { DatedRoleView } from '../../../api/views/account.ts';
import { daysWords, roleStandingLabels } from '../../../words/accountLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { roleLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { staffWords } from '../../../words/settingsPages.ts';
import { say, type Scene } from '../../scene.ts';

/** A role with where it is held, as one thing said. */
export const roleSaid = ({ role, place }: Pick<DatedRoleView, 'role' | 'place'>): Said => ({
  ko: `${roleLabels[role].ko} · ${place.name}`,
  en: `${roleLabels[role].en} · ${place.name}`,
});

const badges = {
  now: 'dr-badge dr-badge--good',
  later: 'dr-badge dr-badge--info',
  waiting: 'dr-badge dr-badge--today',
  over: 'dr-badge dr-badge--plain',
} as const;

interface RolesProps {
  readonly scene: Scene;
  readonly roles: readonly DatedRoleView[];
}

/** Roles with their days, how each stands in a word, and who gave it. */
export const Roles = ({ scene, roles }: RolesProps) =>
  roles.length === 0 ? (
    <p class="dr-panel__body">{say(scene, staffWords.noRoles)}</p>
  ) : (
    <ul class="dr-panel__body dr-people">
      {roles.map((one) => (
        <li>
          <span>
            {say(scene, roleSaid(one))}
            <small>
              {say(scene, daysWords(dayWords(one.from), one.until && dayWords(one.until)))}
              {one.givenBy ? ` · ${say(scene, staffWords.given)} ${one.givenBy.name}` : ''}
            </small>
          </span>
          <Standing scene={scene} one={one} />
        </li>
      ))}
    </ul>
  );

const Standing = ({ scene, one }: { readonly scene: Scene; readonly one: DatedRoleView }) => (
  <span>
    <span class={badges[one.standing]}>{say(scene, roleStandingLabels[one.standing])}</span>{' '}
    {one.endsSoon ? <span class="dr-badge dr-badge--over">{say(scene, staffWords.endsSoon)}</span> : null}
  </span>
);
