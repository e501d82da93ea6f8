import { globSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { openGalleryPortal } from './gallery-portal.ts';

/** Runs work and tells which functions of which files were called meanwhile, as `url#name`; V8 itself counts. */
async function calledDuring(work: () => Promise<void>): Promise<ReadonlySet<string>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return new Set(
    result.flatMap(({ url, functions }) =>
      functions
        .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
        .map(({ functionName }) => `${url}#${functionName}`),
    ),
  );
}

test('every page, mail and letter of every feature is drawn by the gallery', async () => {
  const drawn = await calledDuring(async () => {
    const portal = await openGalleryPortal();
    for (const chamber of portal.chambers) {
      const list = parse(await (await portal.get(chamber, '/_galerie')).text());
      for (const link of list.querySelectorAll('main a[href^="/_galerie/"]'))
        await portal.get(chamber, link.getAttribute('href') ?? '');
    }
    await portal.close();
  });
  const files = globSync([
    'src/features/**/{pages,mails,letters}/**/*.{ts,tsx}',
    'src/app/fault-pages.tsx',
  ]).filter((file) => !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(20);
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !drawn.has(`${pathToFileURL(resolve(file)).href}#${name}`))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
