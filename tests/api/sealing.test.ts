import { describe, expect, it } from '@jest/globals';
import { actDoors, caseActs } from '../../api/acts.ts';
import { sealingOf } from '../../api/sealing.ts';
import { parseBody } from '../../api/shape.ts';
import type { Body, CaseAct } from '../../api/schemas/body.ts';
import { actSamples } from '../domain/actSamples.ts';
import { kst } from '../domain/household.ts';

const now = kst('2026-12-01T10:00');
const note = '여기서는 아무도 실제 사람이 아닙니다.';

/** Written by the API, whoever asks. */
const written = ['paperId', 'seen', 'seenBy', 'isPublic', 'people', 'opening', 'files'];

const without = (whole: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));

/** What the domain's sample does not say. */
const more: Readonly<Partial<Record<CaseAct, object>>> = {
  answerAdvice: { answers: ['IN_PART'] },
  recordPayment: { payTo: 'OWN_ACCOUNT', proof: null },
  recordMemberConsent: { members: [2] },
  recordAfterCheck: {
    figures: {
      ...{ region: 'CITY', incomeWon: 900_000, deductedWon: 0, propertyWon: 0, residenceWon: 0 },
      ...{ financialWon: 0, debtsWon: 0 },
    },
    otherwise: null,
  },
  recordIdentity: { person: { name: '가상인', birth: '1950-01-01', phone: '010-0000-0001', members: [] } },
};

const sampleOf = (act: CaseAct): object => ({ ...actSamples[act](null, now), ...more[act] });

/** The sample as a caller would send it. */
function bodyOf(act: CaseAct): object {
  const sample = sampleOf(act);
  return { ...without(sample, written), ...('paperId' in sample ? wordsOf(act) : {}) };
}

/** A number stands where another act has a narrative, and the field check has the words of its form beside it. */
function wordsOf(act: CaseAct): object {
  if (act === 'recordExternalNumber') return { number: note };
  return act === 'recordFieldCheck' ? { note, scope: note, companions: note, submitted: note } : { note };
}

const read = <A extends CaseAct>(act: A, body: object): Body<A> => parseBody(actDoors[act].schema, body);

describe('the body of an act', () => {
  it.each(caseActs)('%s: becomes the domain’s own act, with its words left behind in the paper', (act) => {
    const { paper, codes } = sealingOf(act, read(act, bodyOf(act)));
    const { person, ...sample } = sampleOf(act) as { readonly person?: object };
    expect(codes).toEqual(without(sample, written));
    expect(JSON.stringify(codes)).not.toContain(note);
    expect(paper).toEqual('paperId' in sample ? expect.objectContaining(wordsOf(act)) : null);
    if (person) expect(paper).toMatchObject({ person });
  });

  it.each(caseActs)('%s: takes a cause of lateness, and nothing that the house writes', (act) => {
    const late = read(act, { ...bodyOf(act), lateCause: 'WORKLOAD' });
    expect(sealingOf(act, late).codes).toMatchObject({ lateCause: 'WORKLOAD' });
    expect(() => read(act, { ...bodyOf(act), lateCause: 'MOOD' })).toThrow('malformed');
    for (const name of written) expect(() => read(act, { ...bodyOf(act), [name]: 'x' })).toThrow('malformed');
  });
});

describe('what lies in the paper alone', () => {
  it('is everything that was said of an area, beside its codes', () => {
    const safety = { area: 'SAFETY', level: 'HIGH', priority: 1 };
    const words = {
      fact: '문이 부서져 있다',
      said: '무섭다',
      judgement: '떠나야 한다',
      strength: '언니가 있다',
    };
    const body = read('recordAssessment', {
      areas: [
        { ...safety, ...words },
        { area: 'LEGAL', level: 'NONE' },
      ],
      crisisLevel: 'HIGH',
      note,
    });
    const { paper, codes } = sealingOf('recordAssessment', body);
    expect(paper).toEqual({ note, areas: { SAFETY: words, LEGAL: {} } });
    expect(codes).toEqual({
      areas: [safety, { area: 'LEGAL', level: 'NONE', priority: null }],
      crisisLevel: 'HIGH',
    });
  });

  it('is who it is, whom the search gets to know with everybody beside them', () => {
    const person = { name: '가상인', members: [{ name: '가상아이', birth: '2015-05-05' }] };
    const { paper, codes, people } = sealingOf('recordIdentity', read('recordIdentity', { person, note }));
    expect(paper).toEqual({ person, note });
    expect(codes).toEqual({});
    expect(people.map(({ name }) => name)).toEqual(['가상인', '가상아이']);
    expect(() => read('recordIdentity', { person: { name: null }, note })).toThrow('malformed');
  });
});
