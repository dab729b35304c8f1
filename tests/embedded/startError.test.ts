import { describe, expect, it } from '@jest/globals';
import { sentenceFor, StartError } from '../../embedded/startError.ts';
import { ConfigError } from '../../runtime/config.ts';

const failed = (code: string) => Object.assign(new Error(`${code}: it failed, write`), { code });

describe('what a person reads when the house cannot start', () => {
  it.each<Error>([
    failed('ENOSPC'),
    failed('EDQUOT'),
    new StartError("PostgreSQL's data could not be made: initdb: could not write: No space left on device"),
    new Error('database or disk is full (13)'),
  ])('says that the disk is full for %s', (error) => {
    expect(sentenceFor(error, '/home/dure')).toBe(
      'The disk of /home/dure is full: free about 500 MB there, or set DURE_HOME to a place with room.',
    );
  });

  it('says that the folder is not ours where it may not be written', () => {
    expect(sentenceFor(failed('EACCES'), '/home/dure')).toBe(
      'This user may not write in /home/dure (EACCES: it failed, write): set DURE_HOME to a place of its own.',
    );
  });

  it('repeats a sentence that was written for people', () => {
    expect(sentenceFor(new ConfigError('DURE_PORT must be a number.'), '/home/dure')).toBe(
      'DURE_PORT must be a number.',
    );
    expect(sentenceFor(new StartError('PostgreSQL is ill.'), '/home/dure')).toBe('PostgreSQL is ill.');
  });

  it('does not hide a fault of ours behind a sentence', () => {
    expect(sentenceFor(new TypeError('undefined is not a function'), '/home/dure')).toBeUndefined();
    expect(sentenceFor('thrown text', '/home/dure')).toBeUndefined();
  });
});
