/** Somebody of the household, as the catalogue of stories tells of them. */
export interface ToldMember {
  readonly name: string;
  readonly birth?: string;
  readonly role: string;
  readonly note?: string;
}

/** A table at which the story is talked about. */
export interface ToldConference {
  readonly committee: string;
  /** Who sits there from outside, in words. */
  readonly experts?: readonly string[];
  readonly advice?: string;
  readonly decides?: string;
}

/** One invented household as `stories.json` has it; only what the driver reads of it. */
export interface ToldStory {
  readonly id: string;
  readonly dong: string;
  readonly startsAt: string;
  readonly household: readonly ToldMember[];
  readonly report: {
    readonly reporterKind: string;
    readonly crisisReasons: readonly string[];
    readonly urgent: boolean;
    readonly summary: string;
  };
  readonly needs?: readonly string[];
  readonly class: string;
  readonly adequacy?: string;
  readonly conferences?: readonly ToldConference[];
  readonly visits: { readonly everyDays: number; readonly weeks: number; readonly nurse?: boolean };
}

/** Where a story lives: the dong's code, and the login of whoever holds each post there. */
export interface ToldPlace {
  /** The name as the stories have it, and the one with which the logins there begin. */
  readonly name: string;
  readonly slug: string;
  readonly dong: string;
  readonly logins: Readonly<Record<string, string>>;
}
