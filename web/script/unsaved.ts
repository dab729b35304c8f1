/** Asks before a page with something typed is left, since only a sent form is kept. */
export function warnOfUnsaved(): void {
  const typed = new Set<HTMLFormElement>();
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form && form.method === 'post' && !form.hasAttribute('data-saves-itself')) typed.add(form);
  });
  document.addEventListener('submit', () => {
    typed.clear();
  });
  addEventListener('beforeunload', (event) => {
    if (typed.size > 0) event.preventDefault();
  });
}
