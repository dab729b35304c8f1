import { describe, expect, it } from '@jest/globals';
import type { Problem, RefusedForm } from '../../api/seam.ts';
import { guestRoutes } from '../../web/expertRoutes.tsx';
import { refusedPage } from '../../web/refused.tsx';
import { renderPage } from '../../web/render.tsx';
import type { Scene } from '../../web/scene.ts';
import { look, textOf } from './look.ts';
import { sampleCases, sampleNow } from './sampleCases.ts';
import { sceneAt, visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const samples = sampleCases();
const windows = createSampleWindows(samples);
const secretary = visitorIn('committeeChair');

/** Somebody whom the pages know by a link alone. */
const outside = (language: 'ko' | 'en' = 'ko'): Scene => ({
  ...sceneAt(sampleNow, secretary, '/expert'),
  ...{ visitor: null, me: null, language },
});

async function page(as: string, query = {}, language?: 'ko' | 'en'): Promise<string> {
  const [route] = guestRoutes;
  if (!route) throw new Error('experts have no page');
  const scene = outside(language);
  const guest = { tokenHash: as, place: '' };
  return renderPage(scene, await route.show({ scene, windows, guest, params: {}, query }));
}

async function refused(form: RefusedForm['form'], as: string, more: Partial<Problem>, typed = {}) {
  const scene = outside();
  const problem = { type: '/problems/x', title: '안 됩니다.', status: 422, code: 'malformed', ...more };
  const guest = { tokenHash: as, place: '' };
  const { language, screen } = scene;
  const sent = { form, caseId: null, problem, typed, visitor: null, guest, language, screen };
  return textOf(renderPage(scene, await refusedPage({ scene, windows, refused: sent })));
}

describe('the page of an outside expert', () => {
  it('always says on top until when it is open and that its readings are seen, without any menu', async () => {
    for (const as of ['new', 'pledged', 'given', 'closed']) {
      const html = await page(as);
      expect(textOf(html)).toMatch(/이 열람은 .*에 저절로 닫히며, 본 기록이 담당자에게 보입니다/);
      expect(html).not.toContain('<nav');
    }
    expect(textOf(await page('pledged', {}, 'en'))).toContain('This look closes by itself at');
  });

  it('asks for the pledge before it shows anything, and then material, opinion and taking part', async () => {
    const before = textOf(await page('new'));
    expect(before).toContain('서약하고 자료 보기');
    expect(before).not.toContain('가린 자료');
    const after = textOf(await page('pledged'));
    for (const part of [
      '서약함',
      '한○호 (12세, 자)',
      '이름을 모름',
      '여쭙는 것',
      '의견 내기',
      '회피하고 자료 닫기',
    ])
      expect(after).toContain(part);
  });

  it('has what was given in the form to be changed, and only to be read once the item is closed', async () => {
    const given = await page('given', { done: 'done' });
    expect(given).toContain('부모 상담을 먼저 하고');
    expect(given).toMatch(/value="STEP_IN"[^>]*checked/);
    expect(textOf(given)).toContain('기록했습니다.');
    const closed = textOf(await page('closed'));
    expect(closed).toContain('안건이 닫혀 의견을 더 고칠 수 없습니다.');
    expect(closed).not.toContain('의견 고치기');
  });

  it('asks for the code again after a while, and keeps what was being written', async () => {
    expect(textOf(await page('away'))).toContain('확인번호를 다시 넣어 주세요');
    const typed = { note: ['쓰던 글'] };
    const told = await refused('expertOpinion', 'away', { status: 403, code: 'guestCodeNeeded' }, typed);
    expect(told).toContain('쓰던 글');
  });

  it('comes back with what is wrong and what was typed, but never with a code', async () => {
    const wrong = { code: 'guestCodeWrong', field: 'code', title: '확인번호가 맞지 않습니다.' };
    const door = await refused('expertAdmission', '', wrong, { link: ['link'], code: ['123456'] });
    expect(door).toContain('확인번호가 맞지 않습니다.');
    expect(door).not.toContain('123456');
    expect(await refused('expertRenewal', 'away', wrong, { code: ['123456'] })).toContain('이어서 보기');
    const opinion = await refused('expertOpinion', 'pledged', { field: 'evaluation' }, { note: ['남은 글'] });
    expect(opinion).toContain('남은 글');
  });

  it('is nothing but words once it is over, and sends nobody to sign in', async () => {
    const over = await refused('expertAnswer', 'given', {
      status: 410,
      code: 'expertAccessOver',
      title: '끝났습니다.',
    });
    expect(over).toContain('끝났습니다.');
    expect(over).toContain('간사에게 전화해 주세요');
    expect(over).not.toContain('로그인');
  });
});

/** The secretary's page after an invitation was refused. */
async function returned(more: Partial<Problem>): Promise<string> {
  const here = '/meetings/m/experts';
  const scene = sceneAt(sampleNow, secretary, here);
  const problem = { type: '/problems/x', title: '', status: 422, code: 'consentMissing', ...more };
  const typed = { backTo: [here], name: ['서라온'] };
  const { language, screen } = scene;
  const sent = { form: 'inviteExpert', caseId: null, params: { meetingId: 'm' }, problem, typed } as const;
  const refusing = { ...sent, visitor: secretary, language, screen };
  return renderPage(scene, await refusedPage({ scene, windows, refused: refusing }));
}

describe('experts as they are seen from inside', () => {
  it('are listed for the secretary with where it stands; a code shows only to whoever asks for it', async () => {
    const path = '/meetings/:meetingId/experts';
    const asked = { windows, visitor: secretary, path, params: { meetingId: 'm' } };
    const html = await look(asked);
    for (const state of ['의견 냄', '모심', '간사가 거둠', '파기됨', '새 링크 보내기'])
      expect(html).toContain(state);
    expect(html).not.toContain('042517');
    expect(await look({ ...asked, query: { code: 'e1' } })).toContain('042517');
    const back = await returned({ field: 'basis', title: '동의가 없습니다.' });
    expect(back).toContain('동의가 없습니다.');
    expect(back).toContain('서라온');
  });

  it('are read by the members item by item, with who thinks so', async () => {
    const path = '/meetings/:meetingId/opinions';
    const html = await look({ windows, visitor: secretary, path, params: { meetingId: 'm' } });
    expect(textOf(html)).toMatch(/1번 개입함 · 치료, 교육 .*부모 상담을 먼저 하고.*문채린 · 의료 · 전문의/);
  });

  it('stand on the page of the case with what they read and when', async () => {
    const [sample] = samples;
    const params = { caseId: sample?.caseId ?? '' };
    const html = await look({ windows, visitor: visitorIn('officer'), path: '/cases/:caseId', params });
    const text = textOf(html);
    expect(text).toContain('외부에서 본 기록');
    expect(text).toContain('문채린 · 의료 · 솔루션위원회');
  });
});
