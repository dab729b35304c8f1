import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../api/metrics.ts';

describe('figures', () => {
  it('are written as Prometheus reads them', () => {
    const metrics = createMetrics();
    metrics.request({ method: 'GET', route: '/api/me', status: 200, seconds: 0.03 });
    metrics.act({ act: 'register', outcome: 'accepted' });
    const text = metrics.text();
    expect(text).toContain('dure_http_requests_total{method="GET",route="/api/me",status="200"} 1');
    expect(text).toContain('dure_http_request_seconds_bucket{method="GET",route="/api/me",le="0.025"} 0');
    expect(text).toContain('dure_http_request_seconds_bucket{method="GET",route="/api/me",le="0.05"} 1');
    expect(text).toContain('dure_acts_total{act="register",outcome="accepted"} 1');
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});
