import type { Deps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { openApi } from './openapi.ts';
import { accessEndpoints } from './routes/access.ts';
import { accountEndpoints } from './routes/account.ts';
import { staffAccountEndpoints } from './routes/accounts.ts';
import { actEndpoints } from './routes/acts.ts';
import { calendarFeedEndpoints } from './routes/calendarFeeds.ts';
import { committeeEndpoints } from './routes/committees.ts';
import { draftEndpoints } from './routes/drafts.ts';
import { erasureEndpoints } from './routes/erasures.ts';
import { expertEndpoints } from './routes/experts.ts';
import { writtenEndpoints } from './routes/written.ts';
import { fileEndpoints } from './routes/files.ts';
import { grantEndpoints } from './routes/grants.ts';
import { healthEndpoints } from './routes/health.ts';
import { keptFormEndpoints } from './routes/keptForm.ts';
import { lookEndpoints } from './routes/looks.ts';
import { invitationEndpoints } from './routes/invitations.ts';
import { meetingEndpoints } from './routes/meetings.ts';
import { noteEndpoints } from './routes/notes.ts';
import { openingEndpoints } from './routes/openings.ts';
import { overdueEndpoints } from './routes/overdue.ts';
import { reportEndpoints } from './routes/reports.ts';
import { ruleChangeEndpoints } from './routes/ruleChanges.ts';
import { rulesEndpoints } from './routes/rules.ts';
import { savedViewEndpoints } from './routes/savedViews.ts';
import { searchEndpoints } from './routes/searches.ts';
import { providerEndpoints } from './routes/provider.ts';
import { sessionEndpoints } from './routes/sessions.ts';
import { seatEndpoints } from './routes/seats.ts';
import { signInEndpoints } from './routes/signIn.ts';
import { staffEndpoints } from './routes/staff.ts';
import { splitEndpoints } from './routes/split.ts';
import type { Windows } from './seam.ts';

/** Every address of the API; the document that describes them is one of them. */
export function endpointsOf(deps: Deps, windows: Windows): Endpoint[] {
  const endpoints = [
    ...healthEndpoints(deps),
    ...signInEndpoints(deps),
    ...providerEndpoints(deps),
    ...sessionEndpoints(deps, windows),
    ...accountEndpoints(deps),
    ...keptFormEndpoints(deps),
    ...reportEndpoints(deps, windows),
    ...draftEndpoints(deps),
    ...actEndpoints(deps, windows),
    ...splitEndpoints(deps, windows),
    ...lookEndpoints(windows),
    ...grantEndpoints(windows),
    ...fileEndpoints(deps),
    ...openingEndpoints(deps),
    ...staffEndpoints(deps),
    ...overdueEndpoints(deps, windows),
    ...rulesEndpoints(deps, windows),
    ...ruleChangeEndpoints(deps, windows),
    ...staffAccountEndpoints(deps, windows),
    ...seatEndpoints(deps, windows),
    ...erasureEndpoints(deps),
    ...searchEndpoints(deps, windows),
    ...accessEndpoints(deps, windows),
    ...noteEndpoints(deps, windows),
    ...committeeEndpoints(deps),
    ...calendarFeedEndpoints(deps),
    ...meetingEndpoints(deps, windows),
    ...invitationEndpoints(windows),
    ...expertEndpoints(deps, windows),
    ...writtenEndpoints(deps, windows),
    ...savedViewEndpoints(deps),
  ];
  const document: Endpoint = {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document.',
    open: true,
    answers: { 200: 'OpenAPI 3.1' },
    run: () => Promise.resolve({ status: 200, body: openApi([...endpoints, document]) }),
  };
  return [...endpoints, document];
}
