import type { DongView } from '../../api/views/place.ts';
import { dong, otherDong } from '../domain/seats.ts';

export const otherDongView: DongView = {
  code: otherDong,
  sido: '서울특별시',
  sigungu: '성동구',
  name: '성수2가3동',
};
export const dongView: DongView = { code: dong, sido: '서울특별시', sigungu: '성동구', name: '금호1가동' };
