import { roleLabels } from '../words/labels.ts';
import type { House } from './house.ts';
import { accounts, practicePassword, storyDongs } from './people.ts';

/** What a person reads once the house stands: where to look, and whom to sign in as. */
export function welcome({ urls, config }: House, tookMs: number): string[] {
  const places: [string, string | null][] = [
    ['Pages', urls.pages],
    ['Letters', urls.letters],
    ['Temporal', urls.temporalUi],
    ['Data and logs', config.home],
  ];
  return [
    '',
    `Dure stands after ${(tookMs / 1000).toFixed(1)} s.`,
    '',
    ...places.flatMap(([what, where]) => (where === null ? [] : [`  ${what.padEnd(15)}${where}`])),
    '',
    `Sign in as one of these invented people, all with the password ${practicePassword}`,
    '(npm run -s accounts prints them all):',
    '',
    ...oneOfEveryRole(),
    '',
    'Ctrl-C ends it; the data stay.',
  ];
}

/** Those of the first story's dong and its district, where every role has a holder. */
function oneOfEveryRole(): string[] {
  const [{ code: dong }] = storyDongs;
  const here = accounts.filter(({ roles }) => roles.some(({ place }) => dong.startsWith(place)));
  return here.map(({ login, roles }) => {
    const labels = roles.map(({ role }) => `${roleLabels[role].ko} · ${roleLabels[role].en}`);
    return `  ${login.padEnd(24)}${labels.join(', ')}`;
  });
}
