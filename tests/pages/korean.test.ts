import { seeEverythingIn } from './seenIn.ts';

seeEverythingIn('ko');
