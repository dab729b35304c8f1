import { describe, expect, it } from '@jest/globals';
import type { Problem, RefusedForm } from '../../api/seam.ts';
import { refusedPage } from '../../web/refused.tsx';
import { renderPage } from '../../web/render.tsx';
import type { Scene } from '../../web/scene.ts';
import { writtenGuestRoutes } from '../../web/writtenRoutes.tsx';
import { look, textOf } from './look.ts';
import { sampleCases, sampleNow } from './sampleCases.ts';
import { sceneAt, visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const secretary = visitorIn('committeeChair');

/** A member whom the pages know by a link alone. */
const byLink = (language: 'ko' | 'en' = 'ko'): Scene => ({
  ...sceneAt(sampleNow, secretary, '/review'),
  ...{ visitor: null, me: null, language },
});

async function page(as: string, language?: 'ko' | 'en', query = {}): Promise<string> {
  const [route] = writtenGuestRoutes;
  if (!route) throw new Error('a written review has no page');
  const scene = byLink(language);
  const guest = { tokenHash: as, place: '' };
  return renderPage(scene, await route.show({ scene, windows, guest, params: {}, query }));
}

async function refused(form: RefusedForm['form'], as: string, more: Partial<Problem>, typed = {}) {
  const scene = byLink();
  const problem = { type: '/problems/x', title: '안 됩니다.', status: 422, code: 'malformed', ...more };
  const guest = { tokenHash: as, place: '' };
  const { language, screen } = scene;
  const sent = { form, caseId: null, problem, typed, visitor: null, guest, language, screen };
  return renderPage(scene, await refusedPage({ scene, windows, refused: sent }));
}

describe('the page of a member who votes in writing', () => {
  it('shows each item with its masked material and a ballot, and one ballot for all, without any menu', async () => {
    const html = await page('open');
    const text = textOf(html);
    for (const told of ['박서준', '한○호 (12세, 자)', '예산을 어떻게 나눌지', '답변 기한', '모두 한 번에'])
      expect(text).toContain(told);
    expect(html.match(/action="\/api\/review\/ballot"/g)).toHaveLength(3);
    expect(html).toContain('name="items" value="1, 3"');
    expect(html).not.toContain('<nav');
    expect(textOf(await page('open', 'en', { done: 'later' }))).toContain('Please read the material');
  });

  it('shows nothing to read and nothing to send once it is over, and says where nothing is asked', async () => {
    const over = await page('over');
    expect(textOf(over)).toContain('이 심의는 끝났습니다');
    expect(over).not.toContain('/api/review/');
    expect(textOf(over)).not.toContain('한○호');
    expect(textOf(await page('none'))).toContain('지금 표를 내실 안건이 없습니다');
    expect(textOf(await page('away'))).toContain('이어서 보기');
  });

  it('brings back what was typed at its own item, and the code alone is never filled in again', async () => {
    const silent = { field: 'note', code: 'reasonMissing' };
    const one = await refused('reviewBallot', 'open', silent, {
      items: ['3'],
      vote: ['abstain'],
      note: [''],
    });
    expect(one).toContain('href="#ballot-3-note"');
    const all = await refused('reviewBallot', 'open', silent, { items: ['1, 3'], except: ['1'] });
    expect(all).toContain('href="#all-note"');
    const wrong = { field: 'code', code: 'guestCodeWrong' };
    const door = await refused('reviewAdmission', '', wrong, { link: ['link'], code: ['123456'] });
    expect([door.includes('심의 열기'), door.includes('123456')]).toEqual([true, false]);
    expect(textOf(await refused('reviewRenewal', 'away', wrong, { code: ['1'] }))).toContain('이어서 보기');
    const late = { status: 410, code: 'reviewOver', title: '서면심의가 끝났습니다.' };
    expect(textOf(await refused('reviewBallot', 'over', late, { items: ['1'] }))).toContain('내신 표만');
    expect(textOf(await refused('reviewAdmission', '', late))).toContain('서면심의가 끝났습니다.');
    const gone = { status: 410, code: 'guestNotMember', title: '위원이 아니셔서' };
    expect(textOf(await refused('reviewBallot', 'open', gone))).not.toContain('한○호');
  });
});

describe('a written review as its secretary keeps it', () => {
  const shown = (meetingId: string, query = {}) =>
    look({ windows, visitor: secretary, path: '/meetings/:meetingId/review', params: { meetingId }, query });

  it('tells who has answered and who has not, with mails, and one code where it is asked for', async () => {
    const html = await shown('m', { code: 'm1' });
    const text = textOf(html);
    for (const told of ['2건 가운데 1건', '물을 안건 없음', '링크 잠김', '보내지 못함', '042517'])
      expect(text).toContain(told);
    expect(html.match(/action="[^"]*renewReviewLink"/g)).toHaveLength(3);
    expect(textOf(await shown('m'))).not.toContain('042517');
    expect(textOf(await shown('closed'))).toContain('답변 기한이 됨');
    expect(textOf(await shown('planned'))).toContain('아직 요청하지 않았습니다');
  });
});
