import { z } from 'zod';
import { declineCauses, transferCauses, withdrawCauses } from '../../domain/transfer.ts';
import { actBody, type BodySchema } from './body.ts';
import { dong, note } from './fields.ts';

/** Who holds the seats of the other dong is known by the house. */
export const requestTransfer = actBody({
  toDong: dong,
  transferCause: z.enum(transferCauses),
  note,
}) satisfies BodySchema<'requestTransfer'>;

export const receiveTransfer = actBody({}) satisfies BodySchema<'receiveTransfer'>;

export const declineTransfer = actBody({
  declineCause: z.enum(declineCauses),
  note,
}) satisfies BodySchema<'declineTransfer'>;

export const withdrawTransfer = actBody({
  withdrawCause: z.enum(withdrawCauses),
  note,
}) satisfies BodySchema<'withdrawTransfer'>;
