import { declineCauses, transferCauses, withdrawCauses } from '../../domain/transfer.ts';
import { fieldWords } from '../../words/formPages.ts';
import { declineCauseLabels, transferCauseLabels, withdrawCauseLabels } from '../../words/transferLabels.ts';
import { dongOptions } from './dongs.ts';
import { note, one, optionsOf } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';

type TransferAct = Extract<
  FormAct,
  'requestTransfer' | 'receiveTransfer' | 'declineTransfer' | 'withdrawTransfer'
>;

/** The questions of 이관: where to and why, and what the other dong says. */
export const transferFields: { readonly [A in TransferAct]: FieldsOf<A> } = {
  requestTransfer: ({ view, dongs }) => [
    {
      kind: 'text',
      name: 'toDong',
      said: fieldWords.toDong,
      hint: fieldWords.toDongHint,
      size: 's',
      suggestions: dongOptions(dongs.filter(({ code }) => code !== view.dong.code)),
    },
    one('transferCause', fieldWords.transferCause, optionsOf(transferCauses, transferCauseLabels)),
    note,
  ],
  receiveTransfer: () => [],
  declineTransfer: () => [
    one('declineCause', fieldWords.declineCause, optionsOf(declineCauses, declineCauseLabels)),
    note,
  ],
  withdrawTransfer: () => [
    one('withdrawCause', fieldWords.withdrawCause, optionsOf(withdrawCauses, withdrawCauseLabels)),
    note,
  ],
};
