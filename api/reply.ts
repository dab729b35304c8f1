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
  /** A file to keep, in place of a body. */
  readonly file?: ReplyFile;
}

/** A file that leaves the house. */
export interface ReplyFile {
  /** As a person reads it; any script. */
  readonly name: string;
  /** The same in ASCII, for what cannot read the other. */
  readonly plainName: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** Shown where it is opened, and not kept. */
  readonly inline?: true;
}

/** RFC 6266, with the name by RFC 8187: quotes, blanks and every other script are written as bytes. */
export function dispositionOf({
  name,
  plainName,
  inline,
}: Pick<ReplyFile, 'name' | 'plainName' | 'inline'>): string {
  const bytes = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plainName}"; filename*=UTF-8''${bytes}`;
}

/** A path of this house and of no other: `//elsewhere` and `/\elsewhere` are not. */
export function pathHere(text: string | null | undefined, fallback: string): string {
  return text && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : fallback;
}
