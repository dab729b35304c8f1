import { erasureWords } from '../words/erasurePages.ts';
import { changeWords } from '../words/ruleChangePages.ts';
import { holidayWords, roundWords, ruleWords } from '../words/rulePages.ts';
import { firstPasswordWords, seatWords, settingsWords, staffWords } from '../words/settingsPages.ts';
import type { Said } from '../words/language.ts';
import type { Returned } from './forms/folded.tsx';
import type { Filled } from './forms/filled.ts';
import { Certificate, Erasure } from './pages/erasure.tsx';
import { Erasures } from './pages/erasures.tsx';
import { FirstPassword } from './pages/firstPassword.tsx';
import { Rules } from './pages/rules.tsx';
import { doneIn } from './pages/settings/frame.tsx';
import { Holidays } from './pages/settings/holidays.tsx';
import { Settings } from './pages/settings/index.tsx';
import { NewPerson } from './pages/settings/newPerson.tsx';
import { Person } from './pages/settings/person.tsx';
import { Round } from './pages/settings/rounds.tsx';
import { RuleChanges } from './pages/settings/ruleChanges.tsx';
import { Seats } from './pages/settings/seats.tsx';
import { Staff } from './pages/settings/staff.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** A look at a page of the settings; with a form that came back where one did. */
export type SettingsLook = Look & { readonly returned?: Returned };

/** Titles stand in the browser's history, so they name no person. */
const titled = (scene: Scene, said: Said, body: Page['body']): Page => ({ title: say(scene, said), body });

/** `done` says what was done, and is no filter of a list. */
function filtersIn({ query }: Look): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'done'));
}

async function showIndex({ scene, visitor, windows }: SettingsLook): Promise<Page> {
  const view = await windows.settings.index(visitor);
  return titled(scene, settingsWords.title, <Settings scene={scene} view={view} />);
}

async function showStaff(look: SettingsLook): Promise<Page> {
  const { scene, visitor, windows } = look;
  const query = filtersIn(look);
  const view = await windows.settings.staff(visitor, query);
  const { place = '', role = '', initials = '', active = '' } = query;
  const filters = { place, role, initials, active };
  return titled(scene, staffWords.title, <Staff scene={scene} view={view} filters={filters} />);
}

export async function showNewPerson({ scene, visitor, windows, returned = null }: Returning): Promise<Page> {
  const view = await windows.settings.newPerson(visitor);
  return titled(scene, staffWords.add, <NewPerson scene={scene} view={view} returned={returned} />);
}

export async function showPerson(look: Returning): Promise<Page> {
  const { scene, visitor, windows, params, query, returned = null } = look;
  const { cursor } = query;
  const filters = cursor === undefined ? {} : { cursor };
  const view = await windows.settings.person(visitor, params.staffId ?? '', filters);
  const body = <Person scene={scene} view={view} done={doneIn(query.done)} returned={returned} />;
  return titled(scene, staffWords.title, body);
}

export async function showSeats(look: Returning): Promise<Page> {
  const { scene, visitor, windows, query, returned = null } = look;
  const view = await windows.settings.seats(visitor, filtersIn(look));
  const body = <Seats scene={scene} view={view} done={doneIn(query.done)} returned={returned} />;
  return titled(scene, seatWords.title, body);
}

export async function showHolidays(look: Returning): Promise<Page> {
  const { scene, visitor, windows, query, returned = null } = look;
  const view = await windows.settings.holidays(visitor, filtersIn(look));
  const body = <Holidays scene={scene} view={view} done={doneIn(query.done)} returned={returned} />;
  return titled(scene, holidayWords.title, body);
}

export async function showRuleChanges(look: Returning): Promise<Page> {
  const { scene, visitor, windows, query, returned = null } = look;
  const view = await windows.settings.ruleChanges(visitor, filtersIn(look));
  const body = <RuleChanges scene={scene} view={view} done={doneIn(query.done)} returned={returned} />;
  return titled(scene, changeWords.title, body);
}

async function showRound({ scene, visitor, windows, params }: SettingsLook): Promise<Page> {
  const view = await windows.settings.round(visitor, params.circularId ?? '');
  return titled(scene, roundWords.title, <Round scene={scene} view={view} />);
}

async function showRules({ scene, windows }: SettingsLook): Promise<Page> {
  return titled(scene, ruleWords.title, <Rules scene={scene} view={await windows.settings.rules()} />);
}

export async function showErasures(look: Returning): Promise<Page> {
  const { scene, visitor, windows, query, returned = null } = look;
  const view = await windows.settings.erasures(visitor, filtersIn(look));
  const status = query.status ?? '';
  const body = <Erasures scene={scene} view={view} status={status} returned={returned} />;
  return titled(scene, erasureWords.title, body);
}

export async function showErasure(look: Returning): Promise<Page> {
  const { scene, visitor, windows, params, query, returned = null } = look;
  const view = await windows.settings.erasure(visitor, params.erasureId ?? '');
  const body = <Erasure scene={scene} view={view} done={doneIn(query.done)} returned={returned} />;
  return titled(scene, erasureWords.one, body);
}

async function showCertificate({ scene, visitor, windows, params }: SettingsLook): Promise<Page> {
  const view = await windows.settings.certificate(visitor, params.erasureId ?? '');
  return titled(scene, erasureWords.certificate, <Certificate scene={scene} view={view} />);
}

/** For somebody who has no way in yet. */
export const firstPasswordPage = (scene: Scene, filled: Filled): Page =>
  titled(scene, firstPasswordWords.title, <FirstPassword scene={scene} filled={filled} />);

type Returning = Omit<SettingsLook, 'returned'> & { readonly returned?: Returned | null };

/** The pages of the settings, of the rulebook and of erasures. */
export const settingsRoutes: readonly Route[] = [
  { path: '/settings', show: showIndex },
  { path: '/settings/staff', show: showStaff },
  { path: '/settings/staff/new', show: showNewPerson },
  { path: '/settings/staff/:staffId', show: showPerson },
  { path: '/settings/seats', show: showSeats },
  { path: '/settings/holidays', show: showHolidays },
  { path: '/settings/rules', show: showRuleChanges },
  { path: '/settings/rounds/:circularId', show: showRound },
  { path: '/rules', show: showRules },
  { path: '/erasures', show: showErasures },
  { path: '/erasures/:erasureId', show: showErasure },
  { path: '/erasures/:erasureId/certificate', show: showCertificate },
];
