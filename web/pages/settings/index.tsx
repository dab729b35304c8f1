import type { SettingsView } from '../../../api/views/account.ts';
import { dayWords } from '../../../words/dates.ts';
import { roleLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { proposedRules } from '../../../words/ruleChangePages.ts';
import { proposedErasures, proposedHolidays, settingsWords } from '../../../words/settingsPages.ts';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';

interface SettingsProps {
  readonly scene: Scene;
  readonly view: SettingsView;
}

interface Item {
  readonly href: string;
  readonly said: Said;
  readonly lead: Said;
  readonly may: boolean;
}

/** 설정: what asks for attention, and where each thing is changed; only what the person may. */
export const Settings = ({ scene, view }: SettingsProps) => {
  const { may } = view;
  const items: readonly Item[] = [
    { href: '/settings/staff', said: settingsWords.staff, lead: settingsWords.staffLead, may: may.staff },
    { href: '/settings/seats', said: settingsWords.seats, lead: settingsWords.seatsLead, may: may.seats },
    {
      href: '/settings/holidays',
      said: settingsWords.holidays,
      lead: settingsWords.holidaysLead,
      may: may.holidays,
    },
    { href: '/erasures', said: settingsWords.erasures, lead: settingsWords.erasuresLead, may: may.erasures },
    {
      href: '/settings/rules',
      said: settingsWords.ruleChanges,
      lead: settingsWords.ruleChangesLead,
      may: may.rules,
    },
    { href: '/rules', said: settingsWords.rules, lead: settingsWords.rulesLead, may: true },
  ];
  return (
    <>
      <div class="dr-top">
        <div>
          <h1>{say(scene, settingsWords.title)}</h1>
          <p>{say(scene, settingsWords.twoPersons)}</p>
        </div>
      </div>
      <div class="dr-stack">
        <Attention scene={scene} view={view} />
        <Panel id="where" title={say(scene, settingsWords.menu)}>
          <ul class="dr-panel__body dr-people">
            {items
              .filter((item) => item.may)
              .map(({ href, said, lead }) => (
                <li>
                  <span>
                    <a href={href}>{say(scene, said)}</a>
                    <small>{say(scene, lead)}</small>
                  </span>
                </li>
              ))}
          </ul>
        </Panel>
      </div>
    </>
  );
};

const Attention = ({ scene, view }: SettingsProps) => {
  const {
    roles,
    unmanned,
    proposedHolidays: holidays,
    proposedErasures: erasures,
    proposedRules: rules,
  } = view;
  const isCalm = roles.length + unmanned.length + holidays + erasures + rules === 0;
  return (
    <Panel id="attention" title={say(scene, settingsWords.attention)}>
      {isCalm ? (
        <p class="dr-panel__body">{say(scene, settingsWords.nothing)}</p>
      ) : (
        <ul class="dr-panel__body dr-people">
          {unmanned.map(({ staffId, name }) => (
            <li>
              <a href={`/settings/staff/${staffId}`}>{name}</a>
              <span class="dr-badge dr-badge--late">{say(scene, settingsWords.unmanned)}</span>
            </li>
          ))}
          {holidays === 0 ? null : (
            <li>
              <a href="/settings/holidays">{say(scene, proposedHolidays(holidays))}</a>
            </li>
          )}
          {rules === 0 ? null : (
            <li>
              <a href="/settings/rules">{say(scene, proposedRules(rules))}</a>
            </li>
          )}
          {erasures === 0 ? null : (
            <li>
              <a href="/erasures?status=proposed">{say(scene, proposedErasures(erasures))}</a>
            </li>
          )}
          {roles.map((one) => (
            <RoleNotice scene={scene} one={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
};

const RoleNotice = ({
  scene,
  one,
}: {
  readonly scene: Scene;
  readonly one: SettingsView['roles'][number];
}) => {
  const { staff, role, place, until, waiting } = one;
  return (
    <li>
      <span>
        <a href={`/settings/staff/${staff.staffId}`}>{staff.name}</a>{' '}
        {`${say(scene, roleLabels[role])} · ${place.name}`}
      </span>
      <span class={waiting ? 'dr-badge dr-badge--info' : 'dr-badge dr-badge--today'}>
        {waiting || until === null ? say(scene, settingsWords.waits) : untilText(scene, dayWords(until))}
      </span>
    </li>
  );
};

const untilText = (scene: Scene, day: Said): string =>
  scene.language === 'ko' ? `${day.ko}${settingsWords.endsOn.ko}` : `${settingsWords.endsOn.en} ${day.en}`;
