/**
 * Entry of the command line. It looks at Node's version first: an older one fails in the middle of what is imported,
 * with a message that helps nobody.
 */
const OLDEST_NODE = 24;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  process.stderr.write(
    `error: Node ${OLDEST_NODE} is needed, and this is ${process.versions.node}. \`npm start\` in the checkout brings its own.\n`,
  );
  process.exit(4);
}
// Paths are relative to where the user is; with \`npm start --prefix DIR\` npm goes to DIR and leaves word of where it
// came from.
if (process.env['npm_lifecycle_event'] === 'start' && process.env['INIT_CWD'] !== undefined)
  process.chdir(process.env['INIT_CWD']);
await import('./cli/run-cli.ts');
