export { circular } from './circular.ts';
export { crisisCase } from './crisisCase.ts';
export { delivery } from './delivery.ts';
