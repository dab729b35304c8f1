type Id<Kind extends string> = string & { readonly __id: Kind };

/** Opaque, random and free of meaning; names the key under which a household's papers are sealed. */
export type HouseholdId = Id<'household'>;
/** `<householdId>-<random>`: one episode of one household, so that an act finds its workflow without a look-up. */
export type CaseId = Id<'case'>;
/** `<household-to-be>-<random>`: a call note; the first part names the key under which its words are sealed. */
export type NoteId = Id<'note'>;
/** `<group>-<random>`: one sitting of a committee; the first part names the key under which its own papers are sealed. */
export type MeetingId = Id<'meeting'>;
export type StaffId = Id<'staff'>;
export type PaperId = Id<'paper'>;
/** A photo or a file, sealed like a paper. */
export type FileId = Id<'file'>;
export type ResourceId = Id<'resource'>;
/** Ten digits of the 행정동 code; the first five name its city or district. */
export type DongCode = Id<'dong'>;
/** First five digits of a dong code: 시·군·구. */
export type CityCode = Id<'city'>;
/** Fewer digits still: the city above its districts (4111: 수원), or the 시·도 (41: 경기도). */
export type UpperCode = Id<'upper'>;

/** What can be turned into an id by naming its kind; the API's schemas have checked the text. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller names the kind.
export const asId = <T extends Id<string>>(text: string): T => text as T;

/** Whose key seals what belongs to that case or note. */
export const householdOf = (id: CaseId | NoteId | MeetingId): HouseholdId =>
  asId(id.slice(0, id.lastIndexOf('-')));

export const cityOf = (dong: DongCode): CityCode => asId(dong.slice(0, 5));
