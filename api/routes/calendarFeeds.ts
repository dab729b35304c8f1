import { logDoor } from '../atDoor.ts';
import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { endMyFeed, readCalendar, renewMyFeed } from '../feeding.ts';
import { createPace, type Pace } from '../pace.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { calendarType } from '../../runtime/ical.ts';

const page = '/account/calendar';

/** A calendar asks a few times an hour, and a whole office stands behind one address. */
const readsAMinute = 60;

/** 내 달력: the meetings of one person, read by a calendar that cannot sign in. */
export function calendarFeedEndpoints(deps: Deps): Endpoint[] {
  const pace = createPace({ most: readsAMinute, withinMs: 60_000 });
  return [
    {
      method: 'get',
      path: '/calendar/:secret.ics',
      summary: 'My meetings as iCalendar: committee, place and time. Whoever has the address reads it.',
      open: true,
      answers: { 200: 'The calendar', 404: 'There is no such calendar', 429: 'Asked too often' },
      run: (ask) => read(deps, pace, ask),
    },
    {
      method: 'post',
      path: '/api/account/calendar',
      summary: 'Make an address for my calendar, or another in place of the old one.',
      form: 'renewFeed',
      answers: { 201: 'The address', 403: 'You have no meetings' },
      run: async (ask) => {
        const visitor = visitorIn(ask);
        const url = await renewMyFeed(deps, visitor);
        await logDoor(deps, ask, { what: 'calendarMade', staffId: visitor.person.staffId });
        return { status: 201, body: { url }, goTo: `${page}?done=made` };
      },
    },
    {
      method: 'post',
      path: '/api/account/calendar/removal',
      summary: 'End the address of my calendar.',
      form: 'endFeed',
      answers: { 204: 'Ended', 404: 'There is none' },
      run: async (ask) => {
        const visitor = visitorIn(ask);
        await endMyFeed(deps, visitor);
        await logDoor(deps, ask, { what: 'calendarEnded', staffId: visitor.person.staffId });
        return { status: 204, goTo: `${page}?done=ended` };
      },
    },
  ];
}

/** A secret has 22 letters; whatever cannot be one is looked up nowhere. */
const secretPattern = /^[A-Za-z0-9_-]{22}$/;

/** Every read stands in the book of the door, by whose it is and never by its secret. */
async function read(deps: Deps, pace: Pace, ask: Ask): Promise<Reply> {
  const retryAfterS = pace.waitS(contextOf(ask.res).place, Date.now());
  if (retryAfterS > 0) throw problem('tooOften', { retryAfterS });
  const { secret } = ask.req.params;
  const found =
    typeof secret === 'string' && secretPattern.test(secret) ? await readCalendar(deps, secret) : null;
  if (!found) throw problem('notFound');
  await logDoor(deps, ask, { what: 'calendarRead', staffId: found.staffId });
  const name = 'dure.ics';
  return {
    status: 200,
    file: { name, plainName: name, type: calendarType('PUBLISH'), bytes: Buffer.from(found.text) },
  };
}
