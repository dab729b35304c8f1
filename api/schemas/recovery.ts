import { z } from 'zod';
import { noticeWaivers, objectionOutcomes, serviceWays } from '../../domain/emergencySupport/acts.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, grantId, note, takeOver, won, wonAboveZero } from './fields.ts';

export const giveNotice = actBody({
  grantId,
  opinionUntil: day.nullable().default(null),
  waiver: z.enum(noticeWaivers).nullable().default(null),
  note,
}) satisfies BodySchema<'giveNotice'>;

/** An order to stop what is still to come may ask nothing back. */
export const orderReturn = actBody({
  grantId,
  amountWon: won,
  stop: z.boolean(),
  takeOver,
  note,
}) satisfies BodySchema<'orderReturn'>;

export const serveNotice = actBody({
  grantId,
  serviceWay: z.enum(serviceWays),
  arrivedOn: day.nullable().default(null).meta({ description: 'Null where it did not arrive.' }),
}) satisfies BodySchema<'serveNotice'>;

export const recordObjection = actBody({
  grantId,
  receivedOn: day,
  note,
}) satisfies BodySchema<'recordObjection'>;

export const forwardObjection = actBody({ grantId, note }) satisfies BodySchema<'forwardObjection'>;

export const decideObjection = actBody({
  grantId,
  objectionOutcome: z.enum(objectionOutcomes),
  amountWon: won.meta({ description: 'What remains to be returned in all; counts for PARTLY alone.' }),
  note,
}) satisfies BodySchema<'decideObjection'>;

export const recordReturn = actBody({
  grantId,
  amountWon: wonAboveZero,
  paidOn: day,
}) satisfies BodySchema<'recordReturn'>;

export const referArrears = actBody({ grantId, note }) satisfies BodySchema<'referArrears'>;
