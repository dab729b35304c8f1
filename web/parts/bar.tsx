export const percent = (count: number, of: number): string => `${String(of === 0 ? 0 : (count / of) * 100)}%`;

/** How much a figure is of the largest beside it; the figure itself stands in words. */
export const Bar = ({ count, of }: { readonly count: number; readonly of: number }) => (
  <svg class="dr-chart" width="100%" height="12" aria-hidden="true">
    <rect class="dr-c-rest" width={percent(count, of)} height="12" />
  </svg>
);
