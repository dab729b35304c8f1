import { runHouse } from './runHouse.ts';

await runHouse();
