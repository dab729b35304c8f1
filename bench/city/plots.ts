/** What becomes of a case until the day on which the city is looked at. */
export interface Plot {
  /** Visits that were made by then, those at which nobody was at home among them. */
  readonly visits: number;
  readonly everyDays: number;
  /** How long ago it was reported, in days, where that does not follow from its visits. */
  readonly daysOld: readonly [least: number, most: number] | null;
  /** Helpers that are asked in its course. */
  readonly linkages: number;
  /** Whether its officer has asked for the closing, and the head has not answered. */
  readonly closes: boolean;
}

const young = (least: number, most: number): Plot => ({
  visits: 0,
  everyDays: 0,
  daysOld: [least, most],
  linkages: 0,
  closes: false,
});
const served = (visits: number, everyDays: number, linkages: number, closes = false): Plot => ({
  ...{ visits, everyDays, linkages, closes },
  daysOld: null,
});

/** Every twentieth life has the same plot: together they have ten visits each, and one in five is still young. */
export const plots = [
  young(0, 2),
  young(2, 8),
  young(6, 20),
  young(15, 35),
  served(2, 14, 1),
  served(3, 30, 1),
  served(4, 7, 1),
  served(5, 14, 1),
  served(6, 30, 2),
  served(8, 7, 0, true),
  served(8, 14, 2),
  served(10, 7, 1),
  served(10, 14, 2),
  served(12, 7, 2),
  served(14, 14, 2),
  served(16, 7, 2),
  served(18, 14, 3),
  served(22, 7, 3),
  served(26, 7, 3),
  served(36, 7, 3),
] as const satisfies readonly Plot[];

export const plotOf = (n: number): Plot => plots[n % plots.length] ?? plots[0];
