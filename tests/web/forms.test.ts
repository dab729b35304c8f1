import { describe, expect, it } from '@jest/globals';
import { actDoors, caseActs } from '../../api/acts.ts';
import { bodyFrom } from '../../api/formBody.ts';
import { report } from '../../api/schemas/report.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { seats } from '../../domain/crisisCase/state.ts';
import { untouched } from '../../web/forms/filled.ts';
import { joinFields } from '../../web/forms/joinFields.ts';
import { formsOf, isChosenFirst, type ActForm } from '../../web/pages/crisisCase/actForms.ts';
import { everyField, partsOf } from '../../web/pages/openCase/questions.ts';
import { filled } from './filledForm.ts';
import { sampleCases, sampleNow, servedCase } from './sampleCases.ts';
import {
  caseViewOf,
  dongView,
  otherDongView,
  sceneAt,
  visitorIn,
  visitorThere,
  type SampleCase,
} from './samples.ts';
import { urgentHours } from './sampleDrafts.ts';
import { stepCases } from './stepCases.ts';

const resources = [{ resourceId: 'resource-7', name: '보건소', isPublic: true }];
const samples: readonly SampleCase[] = [...sampleCases(), ...stepCases()];
const visitors = [...seats.map((seat) => visitorIn(seat)), visitorThere()];

/** Every form that any of these people would find on the case. */
const formsOn = (sample: SampleCase): readonly ActForm[] =>
  visitors.flatMap((visitor) => {
    const view = caseViewOf(sample, visitor);
    const on = { scene: sceneAt(sampleNow, visitor), view, resources, dongs: [otherDongView] };
    return view.allowed.flatMap((allowed) => {
      const [about = null] = isChosenFirst(allowed) ? allowed.abouts : [];
      return formsOf(allowed, on, { about, filled: untouched });
    });
  });
const forms: readonly ActForm[] = samples.flatMap(formsOn);

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
    const both = formsOn(servedCase()).filter(({ act }) => act === 'decideGrant');
    expect(both.map(({ id, ifMatch }) => [id, ifMatch])).toEqual([
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
  const scene = sceneAt(sampleNow, visitor);
  const fields = everyField(scene, partsOf({ dongs: [dongView, otherDongView, otherDongView], urgentHours }));
  const answers = { ...filled(fields), 'person.birth': ['1979. 3. 2.'] };
  for (const n of [0, 1, 2]) Object.assign(answers, { [`person.members.${String(n)}.birth`]: ['19790302'] });

  it('asks for everything that a report needs and for nothing else', () => {
    const parsed = report.safeParse(bodyFrom(answers, report));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.person.birth).toBe('1979-03-02');
  });

  it('requires at most eight answers', () => {
    const required = fields.filter((field) => field.kind !== 'fixed' && !field.optional);
    expect(required.map(({ name }) => name)).toEqual(['dong', 'reporterKind', 'note', 'urgent']);
  });

  it('marks as required what a report cannot do without, and nothing else', () => {
    // Support is asked for as a whole or not at all.
    const asked = fields.filter(({ kind, name }) => kind !== 'fixed' && !name.startsWith('support.'));
    const needed = asked.filter(({ name }) => {
      const typed = Object.entries(answers).filter(([key]) => key !== name);
      return !report.safeParse(bodyFrom(Object.fromEntries(typed), report)).success;
    });
    const required = asked.filter((field) => field.kind !== 'fixed' && !field.optional);
    expect(needed.map(({ name }) => name)).toEqual(required.map(({ name }) => name));
  });

  it('does not ask for the dong of somebody who has only one', () => {
    const ofOne = partsOf({ dongs: [dongView], urgentHours }).flatMap((part) => part.fields);
    expect(ofOne.find(({ name }) => name === 'dong')).toMatchObject({ kind: 'fixed', value: dongView.code });
  });

  it('takes the lines that were called, each with its time, and drops a time without a line', () => {
    const called = { 'danger.calls.1.line': ['RESCUE_119'], 'danger.calls.1.at': ['9:05'] };
    const { danger } = report.parse(
      bodyFrom({ ...answers, ...called, 'danger.calls.2.at': ['8:00'] }, report),
    );
    expect(danger?.calls).toEqual([{ line: 'RESCUE_119', at: '09:05' }]);
  });

  it('takes a report on a household that is known without its name', () => {
    const [sample] = samples;
    if (!sample) throw new Error('no sample');
    const parsed = report.parse(bodyFrom(filled(joinFields(caseViewOf(sample, visitor))), report));
    expect(parsed).toMatchObject({ householdId: 'a'.repeat(20), person: { name: null, members: [] } });
  });
});
