import { meeting as rules } from '../../../../domain/meeting/entity.ts';
import { entityWorkflow } from '../../../../workflows/entity.ts';

/** A build in which a signature sends no extension to its case, without a new edition. */
export const meeting = entityWorkflow(
  {
    ...rules,
    messages: (event, holder) =>
      rules.messages(event, holder).filter(({ command }) => command.type !== 'decideExtension'),
  },
  'meeting',
);
