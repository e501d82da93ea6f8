import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const everywhere = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'];

/** The tests whose outcome can depend on the server: those that use the helpers in test/, but for what reads PDFs. */
function testsOnDatabase(): string[] {
  return globSync('src/**/*.test.{ts,tsx}').filter((file) =>
    /from '(\.\.\/)+test\/(?!embedded-|pdf)/.test(readFileSync(file, 'utf8')),
  );
}

// What TEST_DATABASE names (test/database-server.ts knows the names): all tests run on the first of them; on every
// further one those run again that use a database.
const [first = 'embedded', ...others] = (process.env['TEST_DATABASE'] ?? 'embedded').split(',');

// no test is about speed: a busy machine gets the time it needs, what hangs fails all the same
const patience = process.env['TEST_LONG'] ? 900_000 : 240_000;

function project(name: string, include: string[]): TestProjectInlineConfiguration {
  // the whole portal is loaded once a worker and not once a file, which takes longer than most files
  return { extends: true, test: { name, include, globalSetup: ['test/database-server.ts'], isolate: false } };
}

/** Journeys in a browser through one served portal; after the others, so that nobody waits for a busy machine. */
const journeys: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'e2e',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/setup.ts'],
    testTimeout: patience,
    sequence: { groupOrder: 1 },
  },
};

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['test/property-runs.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    projects: [
      project(first, everywhere),
      ...others.map((name) => project(name, testsOnDatabase())),
      journeys,
    ],
  },
});
