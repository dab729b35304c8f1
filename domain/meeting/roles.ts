import { members, presiders, secretaries } from '../roleGroups.ts';
import type { Grants } from '../roles.ts';
import type { MeetingAct } from './acts.ts';

/** Rows of the one table of who may do what where, for the acts on a meeting. */
export const meetingPermissions: Readonly<Record<MeetingAct, Grants>> = {
  planMeeting: secretaries,
  renewRoster: secretaries,
  callMeeting: secretaries,
  moveMeeting: secretaries,
  answerInvitation: members,
  recordTold: secretaries,
  resendInvitation: secretaries,
  addItems: presiders,
  withdrawItem: secretaries,
  changeProposal: secretaries,
  referItem: presiders,
  declareRecusal: members,
  excludeMember: secretaries,
  challengeMember: secretaries,
  decideChallenge: secretaries,
  recordAttendance: secretaries,
  openItems: presiders,
  castBallot: members,
  castSecretBallot: members,
  recordHands: secretaries,
  closeItems: presiders,
  postponeItem: presiders,
  recordDiscussion: secretaries,
  resolveInBulk: members,
  // A deputy may be a member; who may really sign, the meeting knows.
  signMinutes: members,
  moveItems: secretaries,
  settleRefusal: secretaries,
  addAddendum: secretaries,
  cancelMeeting: presiders,
  inviteExpert: secretaries,
  renewExpertLink: secretaries,
  revokeExpert: secretaries,
};
