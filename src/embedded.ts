/** Entry of the embedded platform's processes: `node embedded ROLE '{json}'`. */
import { runEcho } from './platforms/embedded/echo.ts';
import { runGateway } from './platforms/embedded/gateway.ts';
import { keepLease } from './platforms/embedded/lease.ts';
import { runMonitor } from './platforms/embedded/monitor.ts';
import { parseEmbeddedOptions } from './platforms/embedded/options.ts';

const [role, json = '{}'] = process.argv.slice(2);
const options = parseEmbeddedOptions(json);
keepLease(options);
if (role === 'echo') await runEcho(options);
else if (role === 'gateway') await runGateway(options);
else if (role === 'monitor') await runMonitor(options);
else throw new Error(`unknown role ${role}`);
