/** What a single key does; the help page tells of them, and a person can switch them off (WCAG 2.1.4). */
const keys: Readonly<Record<string, () => void>> = {
  '/': goToSearch,
  '?': () => {
    location.assign('/help#keys');
  },
};

export function listenToKeys(): void {
  if (document.documentElement.dataset.shortcuts === 'off') return;
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    act();
  });
}

function goToSearch(): void {
  document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, select, textarea, [contenteditable]'));
