/** The house cannot start or go on; the message is one sentence that says what to do. */
export class StartError extends Error {}

/** One sentence for a failure that a person can mend, or undefined for one that is a fault of ours. */
export function sentenceFor(error: unknown, home: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (['ENOSPC', 'EDQUOT'].includes(code) || /No space left on device|disk is full/i.test(error.message)) {
    return `The disk of ${home} is full: free about 500 MB there, or set DURE_HOME to a place with room.`;
  }
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) {
    return `This user may not write in ${home} (${error.message}): set DURE_HOME to a place of its own.`;
  }
  // Asked by name, since these live in several rooms and all say what is wrong in one sentence.
  const oneSentence = ['StartError', 'ConfigError', 'MasterKeyError', 'MigrationError'].includes(
    error.constructor.name,
  );
  return oneSentence ? error.message : undefined;
}
