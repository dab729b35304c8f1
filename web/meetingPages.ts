import { calendarRoutes } from './calendarRoutes.tsx';
import { expertKeepingRoutes } from './expertKeepingRoutes.tsx';
import { invitationRoutes } from './invitationRoutes.tsx';
import { meetingRoutes } from './meetingRoutes.tsx';
import { itemRoutes } from './outcomeRoutes.tsx';
import type { Route } from './routes.tsx';
import { writtenRoutes } from './writtenRoutes.tsx';

/** Every page that has forms of committees and meetings; a form names the one it is on in `backTo`. */
export const meetingPages: readonly Route[] = [
  ...calendarRoutes,
  ...meetingRoutes,
  ...invitationRoutes,
  ...expertKeepingRoutes,
  ...itemRoutes,
  ...writtenRoutes,
];
