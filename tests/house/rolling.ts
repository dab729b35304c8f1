import { isGrpcServiceError, ServiceError } from '@temporalio/client';

const failedPrecondition = 9;

/** True where a run was just rolling over: the same act is asked again with the same id, as the API does. */
export function isRolling(error: unknown): boolean {
  const status = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(status) && (status.code as number) === failedPrecondition;
}

/** Asks up to five times while a run rolls. */
export async function askedAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 5 || !isRolling(error)) throw error;
    }
  }
}
