/** Korean is what the house speaks; English stands beside it, complete. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing said in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** A word for every code of the union, or it does not compile. */
export type Labels<Code extends string> = Readonly<Record<Code, Said>>;

/** A code's label, or the code itself where a newer build wrote it. */
export const labelOf = (labels: Readonly<Record<string, Said | undefined>>, code: unknown): Said =>
  labels[String(code)] ?? { ko: String(code), en: String(code) };
