import type { ComponentChildren } from 'preact';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of a page under its own heading. */
export const Panel = ({ id, title, note, children, ...rest }: PanelProps) => (
  <section class={rest.class ? `dr-panel ${rest.class}` : 'dr-panel'} aria-labelledby={id}>
    <div class="dr-panel__head">
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p class="dr-small dr-soft">{note}</p>}
    </div>
    {children}
  </section>
);
