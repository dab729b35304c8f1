import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

interface NoticeProps {
  readonly kind: 'info' | 'good' | 'warn';
  readonly children: ComponentChildren;
}

const icons = { info: 'info', good: 'check', warn: 'warn' } as const;

/** A sentence that stands out without being an error. */
export const Notice = ({ kind, children }: NoticeProps) => (
  <div class={kind === 'info' ? 'dr-alert' : `dr-alert dr-alert--${kind}`} role="status">
    <Icon name={icons[kind]} />
    <p>{children}</p>
  </div>
);
