import { describe, expect, it } from '@jest/globals';
import { healthFindings, needAreas } from '../../domain/crisisCase/codes.ts';
import { HttpProblem } from '../../api/problems.ts';
import { recordAssessment, recordConference, recordHealth } from '../../api/schemas/crisisCase.ts';
import { planMeeting } from '../../api/schemas/meeting.ts';
import { parseBody } from '../../api/shape.ts';

/** What is wrong with each field of a body. */
function wrongIn(schema: Parameters<typeof parseBody>[0], body: object): readonly object[] {
  try {
    parseBody(schema, body);
  } catch (refusal) {
    if (refusal instanceof HttpProblem)
      return (refusal.what.wrong ?? []).map(({ field, facts }) => ({ field, ...facts }));
    throw refusal;
  }
  return [];
}

const area = { area: 'SAFETY', level: 'HIGH' };
const assessed = { areas: [area], crisisLevel: 'HIGH', note: '조사하였다.' };
const sat = { heldOn: '2026-11-26', present: 3, experts: [], advises: 'GENERAL', note: '의논하였다.' };
const planned = { kind: 'SOLUTION', place: '4111353000', startsAt: '2026-11-27T05:00:00.000Z' };
const healthy = { findings: [], note: '재었다.' };

describe('a field that nobody can take as it is', () => {
  it.each([
    [recordAssessment, { ...assessed, crisisLevel: undefined }, 'crisisLevel', { code: 'required' }],
    [recordAssessment, { ...assessed, mood: 'good' }, 'mood', { code: 'unknownField' }],
    [recordAssessment, { ...assessed, areas: 'SAFETY' }, 'areas', { code: 'wrongType', expected: 'array' }],
    [recordAssessment, { ...assessed, areas: [] }, 'areas', { code: 'tooFew', least: 1 }],
    [
      recordAssessment,
      { ...assessed, areas: Array.from({ length: needAreas.length + 1 }, () => area) },
      'areas',
      { code: 'tooMany', most: needAreas.length },
    ],
    [recordAssessment, { ...assessed, note: '' }, 'note', { code: 'tooShort', least: 1 }],
    [recordAssessment, { ...assessed, note: '가'.repeat(20_001) }, 'note', { code: 'tooLong' }],
    [recordConference, { ...sat, present: -1 }, 'present', { code: 'tooSmall', least: 0 }],
    [recordConference, { ...sat, present: 101 }, 'present', { code: 'tooLarge', most: 100 }],
    [recordConference, { ...sat, heldOn: '2026-02-30' }, 'heldOn', { code: 'notADay' }],
    [
      recordHealth,
      { ...healthy, findings: ['x'] },
      'findings.0',
      { code: 'notOneOf', values: healthFindings },
    ],
    [planMeeting, { ...planned, where: 'https://meet.example/1' }, 'where', { code: 'linkInMail' }],
    [planMeeting, { ...planned, where: '소회의실\n3층' }, 'where', { code: 'malformed' }],
  ])('is named, with what it could be (%#)', (schema, body, field, facts) => {
    expect(wrongIn(schema, body)).toMatchObject([{ field, ...facts }]);
  });
});
