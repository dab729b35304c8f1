import type { DoorWindows } from '../../api/seam.ts';
import type { SessionView } from '../../api/views/door.ts';
import { asId, type StaffId } from '../../domain/ids.ts';
import { instantFromMs } from '../../domain/time.ts';
import { dongView, otherDongView, staffNames, visitorIn } from './samples.ts';

const at = (time: string) => instantFromMs(Date.parse(`2026-11-25T${time}:00Z`));
const { sessionId } = visitorIn('officer').session;
const sessions: readonly SessionView[] = [
  {
    ...{ sessionId, device: 'COMPUTER', place: '10.20.30.40' },
    ...{ since: at('00:00'), usedAt: at('01:05') },
    isThis: true,
  },
  {
    ...{ sessionId: '00000000-0000-4000-8000-000000000002', device: 'PHONE', place: '2001:db8::7' },
    ...{ since: at('00:30'), usedAt: at('00:55'), isThis: false },
  },
];

/** The door of the sample house; both ways in, so that the page has everything on it. */
export const sampleDoor: DoorWindows = {
  waysIn: () => Promise.resolve({ local: true, provider: true }),
  mySessions: () => Promise.resolve({ items: sessions }),
  staffSessions: (_, { dong }) =>
    Promise.resolve({
      dong: dong === undefined ? null : dongView,
      dongs: [dongView, otherDongView],
      items: [...staffNames].slice(0, 5).map(([staffId, name], n) => ({
        ...{ staffId: asId<StaffId>(staffId), name, login: `sample-${String(n)}` },
        ...{ active: n !== 1, sessions: n % 3 },
      })),
      isCut: dong === undefined,
    }),
  sessionsOfStaff: (_, staffId) =>
    Promise.resolve({
      staff: { staffId: asId<StaffId>(staffId), name: staffNames.get(staffId) ?? '', login: 'sample-0' },
      items: sessions.map((session) => ({ ...session, isThis: false })),
    }),
};
