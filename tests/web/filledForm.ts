import type { Fields } from '../../api/formBody.ts';
import { answerBoxes, areaBoxes, instalmentBoxes, memberBoxes, voteBoxes } from '../../web/forms/boxes.ts';
import type { Field } from '../../web/forms/field.ts';

/** What a browser sends when a person fills every box in. */
export function filled(fields: readonly Field[]): Fields {
  return Object.fromEntries(fields.flatMap(typed));
}

function typed(field: Field): (readonly [string, readonly string[]])[] {
  switch (field.kind) {
    case 'fixed':
      return [[field.name, [field.value]]];
    case 'note':
      return [[field.name, ['적은 말']]];
    case 'text':
      return [[field.name, [field.suggestions?.[0]?.value ?? '적은 말']]];
    case 'tel':
      return [[field.name, ['010-0000-1234']]];
    case 'day':
      return [[field.name, ['2026-11-20']]];
    case 'moment':
      return [[field.name, ['2026-11-30T14:00']]];
    case 'count':
      return [[field.name, [String(field.least)]]];
    case 'won':
      return [[field.name, ['1,200,000']]];
    case 'one':
    case 'select':
      return [[field.name, [field.options[0]?.value ?? '']]];
    case 'many':
      return [[field.name, field.options.map(({ value }) => value)]];
    case 'kinds':
      return field.rows.flatMap(({ kind, sub }, n) => [
        [`${field.name}.${String(n)}.kind`, [kind]] as const,
        ...(sub ? [[`${field.name}.${String(n)}.sub`, [sub]] as const] : []),
      ]);
    case 'areas':
      return field.rows.flatMap(({ area }, n) => {
        const { level, rest } = areaBoxes(field.name, n);
        return [[`${field.name}.${String(n)}.area`, [area]] as const, ...[level, ...rest].flatMap(typed)];
      });
    case 'folded':
      return field.rows.flat().flatMap(typed);
    case 'members':
      return memberBoxes(field.name, 0).flatMap(typed);
    case 'files':
      return [];
    case 'votes':
      return voteBoxes(field).flatMap(typed);
    case 'instalments':
      return instalmentBoxes(field.name, 0)
        .flatMap(typed)
        .map(([name, values]) => [name, values] as const);
    case 'warnings':
      return field.rows.flatMap(({ warning, options }, n) => [
        [`${field.name}.${String(n)}.warning`, [warning]] as const,
        [`${field.name}.${String(n)}.reason`, [options[0]?.value ?? '']] as const,
      ]);
    case 'answers':
      return answerBoxes(field).flatMap(typed);
    case 'help':
      return field.rows.flatMap(({ kind, sub, from }, n) => [
        [`${field.name}.${String(n)}.kind`, [kind]] as const,
        ...(sub ? [[`${field.name}.${String(n)}.sub`, [sub]] as const] : []),
        [`${field.name}.${String(n)}.units`, ['1']] as const,
        [`${field.name}.${String(n)}.amountWon`, ['100,000']] as const,
        [`${field.name}.${String(n)}.from`, [from]] as const,
      ]);
  }
}
