/** Korean is what the house speaks; English stands beside it, complete. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing said in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** A word for every code of the union, or it does not compile. */
export type Labels<Code extends string> = Readonly<Record<Code, Said>>;
