/** The house's mark: three rings that hold each other. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="12" cy="12" r="8.5" />
    <circle cx="20" cy="12" r="8.5" />
    <circle cx="16" cy="19.5" r="8.5" />
  </svg>
);

/** What KRDS has as a shape of one colour; the style sheet brings the shapes. */
type KrdsIcon = 'info' | 'check' | 'down' | 'print';

/** KRDS has no clock, and its warning is drawn in two colours. */
const own = {
  warn: 'M12 3.5l9.5 17h-19zM12 10v5M12 17.6v.2',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.5l3.5 2',
} as const;

const isOwn = (name: string): name is keyof typeof own => Object.hasOwn(own, name);

/** Beside a word, never in its place. */
export const Icon = ({ name }: { readonly name: KrdsIcon | keyof typeof own }) =>
  isOwn(name) ? (
    <svg class="dr-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={own[name]} />
    </svg>
  ) : (
    <span class={`dr-icon dr-icon--${name}`} aria-hidden="true" />
  );
