import type { RefusedForm, Visitor } from '../api/seam.ts';
import type { SettingsForm } from '../api/settingsSeam.ts';
import { changeableRules } from '../domain/rulebook/changes.ts';
import type { Filled } from './forms/filled.ts';
import type { Returned } from './forms/folded.tsx';
import type { Page } from './render.tsx';
import type { Look } from './routes.tsx';
import type { Scene } from './scene.ts';
import {
  firstPasswordPage,
  showErasure,
  showErasures,
  showHolidays,
  showNewPerson,
  showPerson,
  showRuleChanges,
  showSeats,
} from './settingsRoutes.tsx';

type Params = Readonly<Record<string, string>>;

/** Where the page of each form lives, by the parts of the address that it was sent to. */
const placesOf: Readonly<Record<SettingsForm, (params: Params) => string>> = {
  addAccount: () => '/settings/staff/new',
  changeAccount: personAt,
  giveRole: personAt,
  dateRole: personAt,
  approveRole: personAt,
  issueCode: personAt,
  closeAccount: personAt,
  reopenAccount: personAt,
  leave: personAt,
  comeBack: personAt,
  handover: personAt,
  giveSeat: ({ dong = '' }) => `/settings/seats?dong=${encodeURIComponent(dong)}`,
  proposeHoliday: () => '/settings/holidays',
  decideHoliday: () => '/settings/holidays',
  renewRules: () => '/settings/holidays',
  proposeRule: () => '/settings/rules',
  approveRule: () => '/settings/rules',
  returnRule: () => '/settings/rules',
  proposeErasure: () => '/erasures',
  confirmErasure: erasureAt,
  refuseErasure: erasureAt,
  firstPassword: () => '/first-password',
};

function erasureAt({ erasureId = '' }: Params): string {
  return `/erasures/${encodeURIComponent(erasureId)}`;
}

function personAt({ staffId = '' }: Params): string {
  return `/settings/staff/${encodeURIComponent(staffId)}`;
}

export const isSettingsForm = (form: RefusedForm['form']): form is SettingsForm =>
  Object.hasOwn(placesOf, form);

export const settingsPlaceOf = (form: SettingsForm, params: Params = {}): string => placesOf[form](params);

interface Refusing {
  readonly scene: Scene;
  readonly windows: Look['windows'];
  readonly visitor: Visitor;
  readonly form: SettingsForm;
  readonly params: Params;
  readonly filled: Filled;
}

/** The page that has the form, as it is now, with the form open and what was typed in it. */
export function settingsRefusedPage({
  scene,
  windows,
  visitor,
  form,
  params,
  filled,
}: Refusing): Promise<Page> {
  const about = params.seat ?? params.day ?? params.changeId ?? null;
  const returned: Returned = { form, about, filled };
  const look = { scene, visitor, windows, params, query: {}, lists: {}, returned };
  switch (form) {
    case 'addAccount':
      return showNewPerson(look);
    case 'changeAccount':
    case 'giveRole':
    case 'dateRole':
    case 'approveRole':
    case 'issueCode':
    case 'closeAccount':
    case 'reopenAccount':
    case 'leave':
    case 'comeBack':
    case 'handover':
      return showPerson(look);
    case 'giveSeat':
      return showSeats({ ...look, query: { dong: params.dong ?? '' } });
    case 'proposeHoliday':
    case 'decideHoliday':
    case 'renewRules':
      return showHolidays({ ...look, query: params.day ? { year: params.day.slice(0, 4) } : {} });
    case 'proposeRule':
    case 'approveRule':
    case 'returnRule':
      return showRuleChanges({ ...look, query: ruleChosen(filled) });
    case 'proposeErasure':
      return showErasures(look);
    case 'confirmErasure':
    case 'refuseErasure':
      return showErasure(look);
    case 'firstPassword':
      return Promise.resolve(firstPasswordPage(scene, filled));
  }
}

/** The rule and place whose form it was, as far as there are such. */
function ruleChosen({ typed }: Filled): Readonly<Record<string, string>> {
  const [rule = ''] = typed.rule ?? [];
  const [place = ''] = typed.place ?? [];
  if (!changeableRules.includes(rule)) return {};
  return /^(KR|\d{2}|\d{4}|\d{5})$/.test(place) ? { rule, place } : { rule };
}
