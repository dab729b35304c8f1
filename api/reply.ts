/** What a route answers: JSON for a program, an address to go on at for a browser's form. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
  /** Where a browser goes after its form was taken. */
  readonly goTo?: string;
  /** Where a browser goes that came by a link; here or at the provider. */
  readonly sendTo?: string;
  readonly cookies?: readonly string[];
  readonly retryAfterS?: number;
}

/** A path of this house and of no other: `//elsewhere` and `/\elsewhere` are not. */
export function pathHere(text: string | null | undefined, fallback: string): string {
  return text && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : fallback;
}
