import { monitorEventLoopDelay } from 'node:perf_hooks';

type Labels = Readonly<Record<string, string | number>>;

/** Counts of this process since its start, as Prometheus reads them; no label ever names a person or a case. */
export interface Metrics {
  request(of: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  act(of: { readonly act: string; readonly outcome: string }): void;
  signIn(outcome: 'in' | 'failed' | 'locked'): void;
  text(): string;
}

const bucketsS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Histogram {
  readonly labels: Labels;
  readonly counts: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>();
  const durations = new Map<string, Histogram>();
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();

  function count(name: string, labels: Labels): void {
    const series = counters.get(name) ?? new Map<string, number>();
    counters.set(name, series);
    const key = written(labels);
    series.set(key, (series.get(key) ?? 0) + 1);
  }

  function observe(labels: Labels, seconds: number): void {
    const key = written(labels);
    const series = durations.get(key) ?? { labels, counts: bucketsS.map(() => 0), sum: 0, count: 0 };
    durations.set(key, series);
    series.sum += seconds;
    series.count += 1;
    for (const [n, most] of bucketsS.entries())
      if (seconds <= most) series.counts[n] = (series.counts[n] ?? 0) + 1;
  }

  return {
    request({ method, route, status, seconds }) {
      count('dure_http_requests_total', { method, route, status });
      observe({ method, route }, seconds);
    },
    act: (labels) => {
      count('dure_acts_total', labels);
    },
    signIn: (outcome) => {
      count('dure_sign_ins_total', { outcome });
    },
    text: () =>
      [...counterLines(counters), ...histogramLines(durations), ...processLines(loop.percentile(99))].join(
        '\n',
      ) + '\n',
  };
}

function counterLines(counters: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  return [...counters].flatMap(([name, series]) => [
    `# TYPE ${name} counter`,
    ...[...series].map(([labels, value]) => `${name}{${labels}} ${String(value)}`),
  ]);
}

const durationName = 'dure_http_request_seconds';

function histogramLines(durations: ReadonlyMap<string, Histogram>): string[] {
  const lines = [...durations].flatMap(([key, { counts, sum, count }]) => [
    ...bucketsS.map(
      (most, n) => `${durationName}_bucket{${key},le="${String(most)}"} ${String(counts[n] ?? 0)}`,
    ),
    `${durationName}_bucket{${key},le="+Inf"} ${String(count)}`,
    `${durationName}_sum{${key}} ${String(sum)}`,
    `${durationName}_count{${key}} ${String(count)}`,
  ]);
  return lines.length > 0 ? [`# TYPE ${durationName} histogram`, ...lines] : [];
}

function processLines(loopNs: number): string[] {
  const gauges: readonly (readonly [string, number])[] = [
    ['process_resident_memory_bytes', process.memoryUsage.rss()],
    ['process_uptime_seconds', process.uptime()],
    ['nodejs_eventloop_lag_p99_seconds', Number.isFinite(loopNs) ? loopNs / 1e9 : 0],
  ];
  return gauges.flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${String(value)}`]);
}

const written = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${String(value).replace(/[\\"\n]/g, '_')}"`)
    .join(',');
