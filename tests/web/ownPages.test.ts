import { describe, expect, it } from '@jest/globals';
import { extentOf } from '../../domain/crisisCase/ending.ts';
import { split } from '../../api/schemas/membership.ts';
import { bodyFrom } from '../../api/formBody.ts';
import { splitFields } from '../../web/pages/split.tsx';
import { filled } from './filledForm.ts';
import { look, lookAtRefused, textOf } from './look.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { freshCase, sampleNow } from './sampleCases.ts';
import { caseViewOf, otherDongView, sceneAt, visitorIn } from './samples.ts';
import { endedCase, workedCase } from './wideCases.ts';

const worked = workedCase();
const ended = endedCase();
const fresh = freshCase();
const windows = createSampleWindows([worked, ended, fresh]);
const officer = visitorIn('officer');

const page = (path: string, caseId: string, query = {}): Promise<string> =>
  look({ windows, visitor: officer, path, params: { caseId }, query });

describe('the end of a whole case', () => {
  const end = (query = {}) => page('/cases/:caseId/end', worked.caseId, query);

  it('asks first why, and shows no button to end it', async () => {
    const html = await end();
    expect(html).toMatch(
      new RegExp(`<form class="dr-panel" action="/cases/${worked.caseId}/end" method="get">`),
    );
    expect(html).not.toContain('/endCase');
  });

  it('shows everything that falls by its name, and what remains', async () => {
    const text = textOf(await end({ endCause: 'DIED' }));
    expect(text).toMatch(/생계지원[^:]*: 남은 지원이 끝났습니다 사례 전체 종료/);
    expect(text).toContain('방문 계획을 끝냈습니다 남은 방문 4번');
    expect(text).toContain('상위 시 솔루션위원회: 상향 의뢰를 거두었습니다');
    expect(text).toMatch(/없어지는 할 일 4 .*점검 방문/);
    expect(text).toMatch(/남는 할 일 5 .*환수금 납부 확인/);
  });

  it('sends along what was looked at, and the cause that it was looked at for', async () => {
    const html = await end({ endCause: 'LEFT_COUNTRY' });
    const extent = String(extentOf(worked.household.current()));
    expect(html).toContain(`name="ifMatch" value="&quot;whole/${extent}&quot;"`);
    expect(html).toContain('<input type="hidden" name="endCause" value="LEFT_COUNTRY"/>');
    expect(html).toContain('사례 전체 종료: 국외 이주');
  });

  it('says so where it cannot be ended', async () => {
    const text = textOf(await page('/cases/:caseId/end', ended.caseId, { endCause: 'DIED' }));
    expect(text).toContain('지금은 이 사례를 끝낼 수 없습니다.');
  });

  it('comes back with what would fall now, where it had changed meanwhile', async () => {
    const html = await lookAtRefused(windows, {
      form: 'endCase',
      caseId: worked.caseId,
      typed: { endCause: ['DIED'], note: ['오늘 아침 부고를 받았다.'], ifMatch: ['"whole/1"'] },
      visitor: officer,
      problem: { status: 412, code: 'stale', title: '보고 계신 사이에 바뀌었습니다.' },
    });
    expect(html).toContain('<a href="#act-endCase">보고 계신 사이에 바뀌었습니다.</a>');
    expect(html).toContain('오늘 아침 부고를 받았다.</textarea>');
    expect(html).not.toContain('value="&quot;whole/1&quot;"');
  });
});

describe('somebody who leaves the household', () => {
  it('is asked about with everything that a case of their own needs and nothing else', () => {
    const scene = sceneAt(sampleNow, officer);
    const fields = splitFields({ scene, view: caseViewOf(worked, officer), dongs: [otherDongView] });
    expect(split.safeParse(bodyFrom(filled(fields), split)).error?.issues ?? []).toEqual([]);
  });

  it('comes back with what was typed, and the folded part open where something stands in it', async () => {
    const html = await lookAtRefused(windows, {
      form: 'split',
      caseId: worked.caseId,
      typed: { 'person.name': ['한가람'], 'person.members.0.name': ['한누리'], dong: ['12'] },
      visitor: officer,
      problem: { status: 400, errors: [{ field: 'dong', code: 'malformed', sentence: '확인해 주세요.' }] },
    });
    expect(html).toContain('<a href="#split-dong">동: 확인해 주세요.</a>');
    expect(html).toMatch(/<details class="dr-more" open>.*value="한누리"/s);
  });
});

describe('the assessments with their words', () => {
  it('stand side by side with facts, the person’s words, judgement and strengths', async () => {
    const text = textOf(await page('/cases/:caseId/assessments', worked.caseId));
    expect(text).toContain(
      '안전 높음 1순위 확인한 사실 창문 잠금이 부서져 있다. 본인의 말 밤이 무섭다고 한다.',
    );
    expect(text).toContain('이 서류를 본 것이 접속기록에 남았습니다.');
  });

  it('say so where there is none, and where a paper is no more', async () => {
    const none = textOf(await page('/cases/:caseId/assessments', fresh.caseId));
    expect(none).toContain('아직 조사가 없습니다.');
    const items = (await windows.assessments(officer, worked.caseId)).items;
    const destroyed = { ...windows, assessments: () => Promise.resolve({ items: items.map(gone) }) };
    const html = await look({
      windows: destroyed,
      visitor: officer,
      path: '/cases/:caseId/assessments',
      params: { caseId: worked.caseId },
    });
    expect(textOf(html)).toContain('서류가 파기되었습니다.');
    expect(textOf(html)).not.toContain('창문');
  });
});

const gone = <One extends object>(one: One) => ({ ...one, words: null });

describe('a form of a case that came back', () => {
  const refused = (form: 'recordAssessment' | 'ratifySelection' | 'plan', typed: object, problem: object) =>
    lookAtRefused(windows, {
      form,
      caseId: worked.caseId,
      typed: typed as Record<string, string[]>,
      visitor: form === 'ratifySelection' ? visitorIn('committeeChair') : officer,
      problem,
    });

  it('keeps every word about every area, and leads to the box of the area that was wrong', async () => {
    const html = await refused(
      'recordAssessment',
      {
        'areas.0.fact': ['표시하지 않은 영역의 사실'],
        'areas.1.area': ['HEALTH'],
        'areas.1.level': ['HIGH'],
        'areas.5.area': ['ECONOMY'],
        'areas.5.fact': ['월세가 넉 달 밀렸다.'],
        note: ['함께 살폈다.'],
      },
      {
        status: 400,
        code: 'badShape',
        errors: [{ field: 'areas.1.level', code: 'required', sentence: '이 칸을 채워 주세요.' }],
      },
    );
    expect(html).toContain('<a href="#act-recordAssessment-areas-5-level">경제 · 욕구의 크기: 이 칸을 채워');
    expect(html).toMatch(/name="areas\.5\.area" value="ECONOMY" checked/);
    expect(html).toContain('월세가 넉 달 밀렸다.</textarea>');
    expect(html).toContain('표시하지 않은 영역의 사실</textarea>');
  });

  it('leads from a rule about a count to the box of the votes', async () => {
    const typed = {
      selectionId: ['n1'],
      'votes.seated': ['12'],
      'votes.present': ['6'],
      'votes.inFavour': ['6'],
    };
    const html = await refused('ratifySelection', typed, {
      code: 'noQuorum',
      field: 'present',
      title: '정족수 7명입니다.',
    });
    expect(html).toContain('<a href="#act-ratifySelection-votes-present">정족수 7명입니다.</a>');
  });

  it('asks for the cause of a delay that began while somebody was writing', async () => {
    const html = await refused(
      'plan',
      { areas: ['ECONOMY'], note: ['계획'] },
      {
        code: 'lateCauseMissing',
        field: 'lateCause',
        title: '늦은 까닭을 골라 주세요.',
      },
    );
    expect(html).toContain('<a href="#act-plan-lateCause">늦은 까닭을 골라 주세요.</a>');
    expect(html).toMatch(/<select id="act-plan-lateCause"[^>]*aria-invalid="true"/);
  });
});
