import { describe, expect, it } from '@jest/globals';
import { actDoors, caseActs } from '../../api/acts.ts';
import { bodyFrom, type Fields } from '../../api/formBody.ts';
import { report } from '../../api/schemas/report.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { Field } from '../../web/forms/field.ts';
import { joinFields } from '../../web/forms/joinFields.ts';
import { formsOf, type ActForm } from '../../web/pages/crisisCase/acts.tsx';
import { partsOf } from '../../web/pages/openCase.tsx';
import { sampleCases, sampleNow, stepCases } from './sampleCases.ts';
import { caseViewOf, dongView, sceneAt, visitorIn, type SampleCase } from './samples.ts';

const resources = [{ resourceId: 'resource-7', name: '보건소', isPublic: true }];
const samples: readonly SampleCase[] = [...sampleCases(), ...stepCases()];
const seats: readonly Seat[] = ['officer', 'emergencyOfficer', 'conferenceChair', 'committeeChair', 'head'];

/** Every form that any of these people would find on any of the sample cases. */
const forms: readonly ActForm[] = samples.flatMap((sample) =>
  seats.flatMap((seat) => {
    const visitor = visitorIn(seat);
    const view = caseViewOf(sample, visitor);
    const scene = sceneAt(sampleNow, visitor);
    return view.allowed.flatMap((allowed) => formsOf(allowed, { scene, view, resources }, null));
  }),
);

/** What a browser sends when a person fills every box in. */
function filled(fields: readonly Field[]): Fields {
  return Object.fromEntries(fields.flatMap(typed));
}

function typed(field: Field): (readonly [string, readonly string[]])[] {
  switch (field.kind) {
    case 'fixed':
      return [[field.name, [field.value]]];
    case 'note':
    case 'text':
      return [[field.name, ['적은 말']]];
    case 'tel':
      return [[field.name, ['010-0000-1234']]];
    case 'day':
      return [[field.name, ['2026-11-20']]];
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

const formFor = (act: Act): ActForm => {
  const form = forms.find((one) => one.act === act);
  if (!form) throw new Error(`No sample case offers ${act}.`);
  return form;
};

describe('the forms of the acts', () => {
  it.each(caseActs)('ask for everything that %s needs and for nothing else', (act) => {
    const { schema } = actDoors[act];
    const parsed = schema.safeParse(bodyFrom(filled(formFor(act).fields), schema));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it.each(caseActs)('bring back what was seen where %s replaces or decides it', (act) => {
    expect(formFor(act).ifMatch !== null).toBe(actDoors[act].part !== null);
  });

  it('decide each grant in a form of its own, with the ETag of that grant', () => {
    const both = forms.filter(({ act }) => act === 'decideGrant').map(({ id, ifMatch }) => [id, ifMatch]);
    expect(both).toEqual([
      ['act-decideGrant', '"grant-g2/2"'],
      ['act-decideGrant-g3', '"grant-g3/2"'],
    ]);
  });

  it('give nothing where no kind was ticked', () => {
    const typedNothing = filled(formFor('decideGrant').fields.filter(({ kind }) => kind !== 'help'));
    const unticked = { ...typedNothing, 'help.0.units': [''], 'help.0.from': ['2026-11-23'] };
    expect(bodyFrom(unticked, actDoors.decideGrant.schema)).toMatchObject({ help: [] });
  });
});

describe('the form of a new case', () => {
  const visitor = visitorIn('officer');
  const fields = partsOf(sceneAt(sampleNow, visitor), { dongs: [dongView] }).flatMap((part) => part.fields);

  it('asks for everything that a report needs and for nothing else', () => {
    expect(report.safeParse(bodyFrom(filled(fields), report)).error?.issues ?? []).toEqual([]);
  });

  it('requires at most eight answers', () => {
    const required = fields.filter((field) => field.kind !== 'fixed' && !field.optional);
    expect(required.map(({ name }) => name)).toEqual([
      'dong',
      'reporterKind',
      'crisisReasons',
      'note',
      'urgent',
    ]);
  });

  it('takes a report on a household that is known without its name', () => {
    const [sample] = samples;
    if (!sample) throw new Error('no sample');
    const parsed = report.parse(bodyFrom(filled(joinFields(caseViewOf(sample, visitor))), report));
    expect(parsed).toMatchObject({ householdId: 'a'.repeat(20), person: { name: null, members: [] } });
  });
});
