import { NativeConnection } from '@temporalio/worker';
import type { TemporalSettings } from './temporal.ts';

/** A worker's connection; on one machine gRPC bodies travel uncompressed. */
export function createNativeConnection({
  temporal: { address },
}: TemporalSettings): Promise<NativeConnection> {
  const onThisMachine = /^(127\.0\.0\.1|localhost|\[::1\]):/.test(address);
  const grpcCompression = onThisMachine ? ({ codec: 'none' } as const) : ({ codec: 'gzip' } as const);
  return NativeConnection.connect({ address, grpcCompression });
}
