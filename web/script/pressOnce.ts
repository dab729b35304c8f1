/** A second press while the first is on its way asks for nothing; the house would answer it as the same act anyway. */
export function pressOnce(): void {
  const sent = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
  });
  // Whoever comes back to this page as they left it may press again.
  addEventListener('pageshow', () => {
    sent.clear();
  });
}
