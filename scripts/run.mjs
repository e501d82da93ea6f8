// Every npm script comes here. Plain JavaScript without packages, because the installed Node may be old and nothing
// may be installed yet: it installs, then hands over to the Node that the lock file pins.
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { interruptedBy, run } from './child.mjs';
import { installPackages, pinnedNode } from './install.mjs';
import './stop-with-parent.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const script = (name) => join(root, 'scripts', name);
const stopWithParent = pathToFileURL(script('stop-with-parent.mjs')).href;

/** What each command runs, one after the other; the first that fails ends it. */
const commands = {
  start: (args) => [[script('build.mjs')], ['dist/main.mjs', ...args]],
  build: () => [[script('build.mjs'), '--afresh']],
  portal: (args) => [[script('build.mjs')], ['dist/cli.mjs', ...args]],
  check: () => [[script('build.mjs')], [script('check.mjs')]],
  test: (args) => [[script('build.mjs')], [script('test.mjs'), ...args]],
  'test-long': (args) => [[script('build.mjs')], [script('test.mjs'), '--long', ...args]],
  bench: (args) => [[script('build.mjs')], ['dist/bench.mjs', ...args]],
};

// the demo speaks to a person, who would not find the address among log lines
const demo = { DEMO: process.env.DEMO ?? '1', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' };

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main([name, ...args]) {
  const steps = commands[name];
  if (!steps) {
    console.error(`Aufruf: node scripts/run.mjs <${Object.keys(commands).join('|')}>`);
    return 2;
  }
  await installPackages(root);
  const node = pinnedNode(root);
  const env = {
    ...process.env,
    ...(name === 'start' ? demo : {}),
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  };
  for (const step of steps(args)) {
    const status = await run(node, ['--enable-source-maps', '--import', stopWithParent, ...step], {
      cwd: root,
      env,
    });
    if (status !== 0 || interruptedBy) return status;
  }
  return 0;
}
