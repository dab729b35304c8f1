/** With what somebody is signed in, as far as it is told. */
export const devices = ['COMPUTER', 'PHONE', 'TABLET', 'PROGRAM'] as const;
export type Device = (typeof devices)[number];

/** How somebody comes in: by login and password of this house, or by the provider of their office. */
export type Way = 'PASSWORD' | 'PROVIDER';

/** Why an administrator ends somebody's sessions. */
export const endReasons = [
  'DEVICE_LOST',
  'PERSON_ASKED',
  'LEFT_OFFICE',
  'MISUSE_SUSPECTED',
  'OTHER',
] as const;
export type EndReason = (typeof endReasons)[number];

/** What the book of the door says of a person. */
export type DoorEvent =
  | 'signedIn'
  | 'signInFailed'
  | 'signInLocked'
  | 'identityUnknown'
  | 'staffInactive'
  | 'signedOut'
  | 'sessionEnded'
  | 'signedOutEverywhere'
  | 'sessionsEnded'
  | 'passwordChanged'
  /** The address of a calendar was made or changed, ended, and read. */
  | 'calendarMade'
  | 'calendarEnded'
  | 'calendarRead';
