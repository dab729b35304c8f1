import { followCounts } from './counts.ts';
import { keepDraft } from './draft.ts';
import { listenToKeys } from './keys.ts';
import { lookForLikely } from './likely.ts';
import { pressOnce } from './pressOnce.ts';
import { offerPrinting } from './printing.ts';
import { warnBeforeEnd } from './stay.ts';
import { warnOfUnsaved } from './unsaved.ts';

// Every page does all of its work without this; what is here only saves a person a step or a loss.
listenToKeys();
offerPrinting();
pressOnce();
warnOfUnsaved();
warnBeforeEnd();
keepDraft();
lookForLikely();
followCounts();
