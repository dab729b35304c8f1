export { crisisCase } from './crisisCase.ts';
export { delivery } from './delivery.ts';
