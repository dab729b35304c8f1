import { createServer } from 'node:http';
import { readConfig } from '../../../../runtime/config.ts';
import { announceReady, untilStopped } from '../../../../runtime/processes.ts';

// Stands where the API would, and answers that it lives.
const { host, ports } = readConfig();
const server = createServer((_request, response) => response.end('alive'));
server.listen(ports.pages, host, announceReady);
await untilStopped();
process.exit(0);
