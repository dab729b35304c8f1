import { readFileSync } from 'node:fs';
import { problem } from './problems.ts';

/** What is wrong with a new password, as a code. */
export type PasswordFault = 'tooShort' | 'common' | 'ownName';

/** Characters as a person counts them: 비밀번호 has four. */
export const leastPassword = 12;

const common: ReadonlySet<string> = new Set(
  readFileSync(new URL('commonPasswords.txt', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean),
);

/** Rows of keys, and what people count by; both ways. */
const walks = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ',
].flatMap((row) => [row, Array.from(row).reverse().join('')]);

interface Asked {
  readonly password: string;
  readonly login: string;
  readonly name: string;
}

/**
 * Why nobody should have that password, or null. Length counts, kinds of characters do not: what guessing tries first
 * is refused (NIST SP 800-63B §5.1.1.2).
 */
export function passwordFault({ password, login, name }: Asked): PasswordFault | null {
  const text = password.normalize('NFKC').toLowerCase();
  if (Array.from(text).length < leastPassword) return 'tooShort';
  const own = [login, ...login.split('-'), name].map((one) => one.normalize('NFKC').toLowerCase());
  if (own.some((one) => one.length >= shortestName && isMostOf(one, text))) return 'ownName';
  return isCommon(text) ? 'common' : null;
}

const faults = {
  tooShort: 'passwordTooShort',
  common: 'passwordCommon',
  ownName: 'passwordOwnName',
} as const satisfies Record<PasswordFault, string>;

/** Throws what is wrong with it, at that field. */
export function refusePassword(asked: Asked, field: string): void {
  const fault = passwordFault(asked);
  if (fault) throw problem(faults[fault], { field, facts: { least: leastPassword } });
}

/** Two letters stand in many words. */
const shortestName = 3;

/** Somebody's name with a little around it; as one word of a long sentence it does no harm. */
const isMostOf = (part: string, text: string): boolean =>
  text.includes(part) && text.length - part.length < leastPassword;

function isCommon(text: string): boolean {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isListed = common.has(text) || bare === '' || common.has(bare) || common.has(lettersOf(bare));
  return isListed || isRepeated(text) || isWalk(text);
}

const stands: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** p@ssw0rd is password. */
const lettersOf = (text: string): string => Array.from(text, (one) => stands[one] ?? one).join('');

/** The same few characters over and over. */
function isRepeated(text: string): boolean {
  return /^(.{1,6}?)\1+.{0,5}$/u.test(text) || new Set(text).size < 5;
}

/** Nothing but runs of three or more along the keyboard or the alphabet. */
function isWalk(text: string): boolean {
  let rest = text;
  while (rest.length >= 3) {
    const run = longestRun(rest);
    if (run < 3) return false;
    rest = rest.slice(run);
  }
  return true;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const walk of walks) {
    let length = 0;
    while (length < text.length && walk.includes(text.slice(0, length + 1))) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
