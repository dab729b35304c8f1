import { describe, expect, it } from '@jest/globals';
import { maskText } from '../../api/maskedText.ts';

const known = { names: ['한도윤', '오보라', '김솔'], addresses: ['경기도 수원시 세류로 12, 101동 203호'] };

describe('a text that is shown outside', () => {
  it('has no name of the household, whole or given alone, in it', () => {
    expect(maskText('한도윤 씨(도윤)와 오보라, 김솔이 함께 산다.', known)).toBe(
      '한○윤 씨(○윤)와 오○라, 김○이 함께 산다.',
    );
  });

  it('has no number or address in it by which somebody is found', () => {
    const text =
      '880101-1234567, 010-1234-5678, 031 234 5678, 01012345678, a.b@c.example, 110-123-456789, 경기도 수원시 세류로 12, 101동 203호';
    expect(maskText(text, known)).toBe(
      '(주민등록번호), (전화번호), (전화번호), (전화번호), (메일), (번호), (주소)',
    );
  });

  it('keeps days, sums and whatever names nobody', () => {
    const text = '2026-11-26에 1,200,000원을 냈고 14개월째 등교하지 않는다. 3-4일마다 온다.';
    expect(maskText(text, known)).toBe(text);
    expect(maskText('아무도 모른다.', { names: ['', ' '], addresses: [] })).toBe('아무도 모른다.');
  });
});
