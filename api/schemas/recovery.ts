import { z } from 'zod';
import {
  noticeGrounds,
  noticeTakers,
  noticeWaivers,
  objectables,
  objectionOutcomes,
  periodStops,
  servedNotices,
  serviceWays,
} from '../../domain/emergencySupport/acts.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, extensionId, grantId, note, takeOver, won, wonAboveZero } from './fields.ts';

const against = z.enum(objectables).default('RETURN_ORDER').meta({
  description: 'The decision on the support (제8조제3항), or the order of return (제15조제1항, 제2항).',
});

export const giveNotice = actBody({
  grantId,
  opinionUntil: day.nullable().default(null),
  waiver: z.enum(noticeWaivers).nullable().default(null),
  ground: z
    .enum(noticeGrounds)
    .default('REVIEW')
    .meta({ description: 'What the review found, or an excess over the standard (제15조제3항).' }),
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
  notice: z.enum(servedNotices).default('RETURN_ORDER'),
  extensionId: extensionId.nullable().default(null).meta({
    description: 'With EXTENSION alone; the oldest decision that has not arrived where null.',
  }),
  serviceWay: z.enum(serviceWays),
  publishedOn: day.nullable().default(null).meta({ description: 'With PUBLIC_NOTICE alone.' }),
  arrivedOn: day.nullable().default(null).meta({ description: 'Null where it did not arrive.' }),
  takenBy: z
    .enum(noticeTakers)
    .nullable()
    .default(null)
    .meta({ description: 'Who took it; needed where it arrived by hand or by registered mail.' }),
}) satisfies BodySchema<'serveNotice'>;

export const recordObjection = actBody({
  grantId,
  against,
  receivedOn: day,
  periodStop: z.enum(periodStops).nullable().default(null).meta({
    description: 'What made the period stand still (행정절차법 제16조), with its first and last day.',
  }),
  stoppedFrom: day.nullable().default(null),
  stoppedUntil: day.nullable().default(null),
  note,
}) satisfies BodySchema<'recordObjection'>;

export const forwardObjection = actBody({ grantId, against, note }) satisfies BodySchema<'forwardObjection'>;

export const decideObjection = actBody({
  grantId,
  against,
  objectionOutcome: z.enum(objectionOutcomes),
  amountWon: won.meta({ description: 'What remains to be returned in all; counts for PARTLY alone.' }),
  note,
}) satisfies BodySchema<'decideObjection'>;

export const recordReturn = actBody({
  grantId,
  amountWon: wonAboveZero,
  paidOn: day,
}) satisfies BodySchema<'recordReturn'>;

export const dunReturn = actBody({ grantId, note }) satisfies BodySchema<'dunReturn'>;

export const agreeInstalments = actBody({
  grantId,
  instalments: z
    .array(z.strictObject({ payOn: day, amountWon: wonAboveZero }))
    .max(60)
    .meta({ description: 'The earliest first; together they are what is left to be paid back.' }),
  note,
}) satisfies BodySchema<'agreeInstalments'>;

export const claimExcess = actBody({ grantId, note }) satisfies BodySchema<'claimExcess'>;

export const referArrears = actBody({ grantId, note }) satisfies BodySchema<'referArrears'>;
