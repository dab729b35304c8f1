import { seeEverythingIn } from './seenIn.ts';

seeEverythingIn('en');
