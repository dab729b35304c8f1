interface Counts {
  readonly mark: string;
  readonly present: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Often enough to see hands go up, seldom enough for fifteen telephones. */
const everyMs = 4_000;

/** Puts the newest counts into their places while somebody looks; a hidden page asks nothing. */
export function followCounts(): void {
  const place = document.querySelector<HTMLElement>('[data-counts]');
  if (!place) return;
  setInterval(() => {
    if (!document.hidden) void ask(place);
  }, everyMs);
}

async function ask(place: HTMLElement): Promise<void> {
  const answer = await fetch(place.dataset.counts ?? '').catch(() => null);
  if (!answer?.ok) return;
  const { mark, present, counts } = (await answer.json()) as Counts;
  place.hidden = mark === place.dataset.mark;
  const now: Record<string, number> = { present };
  for (const [no, count] of Object.entries(counts))
    for (const [name, value] of Object.entries(count)) now[`${no}-${name}`] = value;
  for (const cell of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const value = now[cell.dataset.count ?? ''];
    if (value !== undefined && cell.textContent !== String(value)) cell.textContent = String(value);
  }
}
