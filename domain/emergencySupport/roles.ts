import { approvers, askers, authority, caseWorkers, committee, emergency } from '../roleGroups.ts';
import type { Grants } from '../roles.ts';
import type { GrantActs } from './acts.ts';

/** Rows of the one table of who may do what where, for the acts of emergency support. */
export const grantPermissions: Readonly<Record<keyof GrantActs, Grants>> = {
  requestGrant: askers,
  recordFieldCheck: emergency,
  recordMemberConsent: emergency,
  attachFiles: { ...caseWorkers, ...emergency },
  decideGrant: emergency,
  recordPayment: emergency,
  recordAfterCheck: emergency,
  recordAdequacy: committee,
  skipAdequacy: committee,
  seeGrant: approvers,
  requestExtension: askers,
  decideExtension: { ...authority, ...committee },
  giveNotice: emergency,
  orderReturn: authority,
  serveNotice: emergency,
  recordObjection: askers,
  forwardObjection: emergency,
  decideObjection: { PROVINCE: 'upper' },
  recordReturn: emergency,
  dunReturn: emergency,
  agreeInstalments: emergency,
  referArrears: { ...emergency, ...authority },
  claimExcess: { ...emergency, ...authority },
};
