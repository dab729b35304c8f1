import { listenToKeys } from './keys.ts';
import { pressOnce } from './pressOnce.ts';
import { warnOfUnsaved } from './unsaved.ts';

// Every page does all of its work without this; what is here only saves a person a step or a loss.
listenToKeys();
pressOnce();
warnOfUnsaved();
