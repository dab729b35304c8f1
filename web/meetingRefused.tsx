import type { MeetingForm } from '../api/meetingSeam.ts';
import type { RefusedForm } from '../api/seam.ts';
import { meetingPermissions } from '../domain/meeting/roles.ts';
import type { Filled } from './forms/filled.ts';
import { pathHere } from './links.ts';
import { meetingPages } from './meetingPages.ts';
import type { Page } from './render.tsx';
import type { Look } from './routes.tsx';

const committeeForms: readonly string[] = [
  'proposeCommitteeRule',
  'approveCommitteeRule',
  'seatMember',
  'endTerm',
] satisfies MeetingForm[];

export const isMeetingForm = (form: RefusedForm['form']): form is MeetingForm =>
  Object.hasOwn(meetingPermissions, form) || committeeForms.includes(form);

type Params = Readonly<Record<string, string>>;

/** The page of the form, or the meeting's own where it names none. */
export function meetingPlaceOf({ params, typed }: Pick<RefusedForm, 'typed'> & { readonly params: Params }) {
  return pathHere(typed.backTo?.[0], `/meetings/${params.meetingId ?? ''}`);
}

interface Sent {
  readonly form: MeetingForm;
  readonly params: Params;
  readonly filled: Filled;
}

/** The page that the form is on, as it is now, with the form open and what was typed in it; null where there is none. */
export async function refusedMeeting(
  looking: Pick<Look, 'scene' | 'windows' | 'visitor'>,
  { form, params, filled }: Sent,
): Promise<Page | null> {
  const place = new URL(meetingPlaceOf({ params, typed: filled.typed }), 'http://house');
  for (const route of meetingPages) {
    const found = paramsIn(route.path, place.pathname);
    if (!found) continue;
    const about = params.memberId ?? params.ruleId ?? filled.typed.item?.[0] ?? null;
    const query = Object.fromEntries([...place.searchParams].filter(([name]) => name !== 'done'));
    return route.show({ ...looking, params: found, query, lists: {}, returned: { form, about, filled } });
  }
  return null;
}

/** The named parts of an address, or null where it is another. */
function paramsIn(path: string, asked: string): Params | null {
  const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  const found = pattern.exec(asked);
  return found ? { ...found.groups } : null;
}
