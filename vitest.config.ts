import { globSync, readFileSync } from 'node:fs';
import { defaultExclude, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const everywhere = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'];

/** The tests whose outcome can depend on the server: those that use the helpers in test/, but for what reads PDFs. */
function testsOnDatabase(): string[] {
  return globSync('src/**/*.test.{ts,tsx}').filter((file) =>
    /from '(\.\.\/)+test\/(?!embedded-|pdf)/.test(readFileSync(file, 'utf8')),
  );
}

// What TEST_DATABASE names (test/database-server.ts knows the names): all tests run on the first of them. Where there is
// a further one, features are tested on that instead: it is the older server, and what it accepts the newer one does
// too, which the platform's tests, the nonsense sent to every route and all journeys show. The long run uses both.
const [first = 'embedded', ...others] = (process.env['TEST_DATABASE'] ?? 'embedded').split(',');

// no test is about speed: a busy machine gets the time it needs, what hangs fails all the same
const patience = process.env['TEST_LONG'] ? 900_000 : 240_000;

const ofFeaturesOnDatabase = testsOnDatabase().filter((file) => file.startsWith('src/features/'));
const elsewhere = others.length > 0 && !process.env['TEST_LONG'] ? ofFeaturesOnDatabase : [];

function project(
  name: string,
  include: string[],
  exclude: readonly string[] = [],
): TestProjectInlineConfiguration {
  // the whole portal is loaded once a worker and not once a file, which takes longer than most files
  return {
    extends: true,
    test: {
      name,
      include,
      exclude: [...defaultExclude, ...exclude],
      globalSetup: ['test/database-server.ts'],
      isolate: false,
    },
  };
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
    expect: { poll: { timeout: 60_000 } },
    projects: [
      project(first, everywhere, elsewhere),
      ...others.map((name) => project(name, testsOnDatabase())),
      journeys,
    ],
  },
});
