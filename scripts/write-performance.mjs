// Turns the figures of the long run into docs/performance.md. `node scripts/write-performance.mjs <figures> <minutes>`
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const [file, minutes] = process.argv.slice(2);
const figures = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];
const sections = new Map();
for (const { section, ...figure } of figures)
  sections.set(section, [...(sections.get(section) ?? []), figure]);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const cell = (text) => (text ?? '').replaceAll('|', '\\|');
const table = (rows) =>
  [
    '| what | measured | should be | met |',
    '|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${cell(row.what)} | ${cell(row.value)} | ${cell(row.bar)} | ${row.isMet === false ? 'no' : row.isMet ? 'yes' : ''} |`,
    ),
  ].join('\n');

writeFileSync(
  'docs/performance.md',
  `${[
    '# What was measured',
    `Written by \`npm run test:long\` on ${new Date().toISOString().slice(0, 10)} at ${commit}, in ${minutes} minutes, on ${cpus().length} cores (${cpus()[0]?.model.trim()}) with ${Math.round(totalmem() / 2 ** 30)} GiB, PostgreSQL embedded, server, database and load on the same machine. Further figures: \`npm run bench\`.`,
    ...[...sections].map(([section, rows]) => `## ${section}\n\n${table(rows)}`),
  ].join('\n\n')}\n`,
);
