/** The house's mark: three rings that hold each other. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="12" cy="12" r="8.5" />
    <circle cx="20" cy="12" r="8.5" />
    <circle cx="16" cy="19.5" r="8.5" />
  </svg>
);

const paths = {
  warn: 'M12 3.5l9.5 17h-19zM12 10v5M12 17.6v.2',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.5l3.5 2',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5.5M12 7.6v.2',
  check: 'M4 12.5l5 5L20 6.5',
  down: 'M6 9.5l6 6 6-6',
} as const;

/** Beside a word, never in its place. */
export const Icon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg class="dr-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
