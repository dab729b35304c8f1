export { callNote } from './callNote.ts';
export { circular } from './circular.ts';
export { crisisCase } from './crisisCase.ts';
export { delivery } from './delivery.ts';
export { gathering, sittings } from './gathering.ts';
export { meeting } from './meeting.ts';
export { retention } from './retention.ts';
