export const fileKinds = ['JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF'] as const;
/** What a file is, by its first bytes and never by its name. */
export type FileKind = (typeof fileKinds)[number];

const mebibyte = 1024 * 1024;

/** How large and how many (DESIGN): a telephone's photo has 3 to 8 MB, and a check that needs more has a second sending. */
export const fileLimits = {
  mostBytes: 10 * mebibyte,
  /** In one sending. */
  mostAtOnce: 10,
  mostBytesAtOnce: 20 * mebibyte,
  mostInGrant: 30,
} as const;
