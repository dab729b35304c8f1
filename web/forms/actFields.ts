import { careFields } from './careFields.ts';
import { closingFields } from './closingFields.ts';
import { consentFields } from './consentFields.ts';
import { contactFields } from './contactFields.ts';
import { escalationFields } from './escalationFields.ts';
import { extensionFields } from './extensionFields.ts';
import { externalFields } from './externalFields.ts';
import { fieldCheckFields } from './fieldCheckFields.ts';
import { grantFields } from './grantFields.ts';
import type { FieldsOf, FormAct } from './ground.ts';
import { linkageFields } from './linkageFields.ts';
import { membershipFields } from './membershipFields.ts';
import { outcomeFields } from './outcomeFields.ts';
import { pauseFields } from './pauseFields.ts';
import { recoveryFields } from './recoveryFields.ts';
import { selectionFields } from './selectionFields.ts';
import { staffingFields } from './staffingFields.ts';
import { tableFields } from './tableFields.ts';
import { transferFields } from './transferFields.ts';
import { visitFields } from './visitFields.ts';

/** The questions of every act, in the order in which they are asked; an act without a form does not compile. */
export const actFields: { readonly [A in FormAct]: FieldsOf<A> } = {
  ...contactFields,
  ...membershipFields,
  ...careFields,
  ...tableFields,
  ...fieldCheckFields,
  ...grantFields,
  ...extensionFields,
  ...recoveryFields,
  ...selectionFields,
  ...outcomeFields,
  ...linkageFields,
  ...visitFields,
  ...escalationFields,
  ...consentFields,
  ...externalFields,
  ...staffingFields,
  ...pauseFields,
  ...transferFields,
  ...closingFields,
};
