import { loadDemoOnce } from '../app/load-demo-once.ts';
import { listChambers } from '../app/chambers.ts';
import { createLog } from '../app/log.ts';
import { configuredChambers, openHouse } from '../app/open-house.ts';
import { serve } from '../app/serve.ts';
import { verifySeals } from '../platform/audit/verify-trail.ts';
import { type Config, readConfig } from '../platform/config/config.ts';
import { migrate } from '../platform/database/migrate.ts';
import {
  type CommandInput,
  type CommandOption,
  type CommandOutput,
  CommandRefusal,
} from '../platform/feature/feature.ts';
import { allMigrations } from '../app/all-migrations.ts';
import { backupCommand } from './backup-command.ts';
import { commandEnvironment } from './command-environment.ts';
import type { CommandLine } from './command-line.ts';
import { restoreCommand } from './restore-command.ts';
import { cliTexts as t } from './texts.de.ts';

/** A command that opens the house itself, or needs none. */
export interface HouseCommand {
  readonly words: readonly string[];
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Option that may also be given as a bare word. */
  readonly positional?: string;
  readonly runAlone: (line: CommandLine, input: CommandInput) => Promise<CommandOutput | undefined>;
}

/** Loads one chamber or all, which checks them. */
function checkChambers(config: Config, slug: string | undefined): readonly string[] {
  if (slug !== undefined && !listChambers(config.chambersDir).includes(slug)) {
    throw new CommandRefusal(t.unknownChamber(slug, listChambers(config.chambersDir)));
  }
  return configuredChambers(config, slug).map((chamber) => chamber.slug);
}

const quiet = () => createLog('warn');

/** Commands about the house as a whole; those of a feature are its own. */
export const houseCommands: readonly HouseCommand[] = [
  {
    words: ['serve'],
    summary: 'Das Portal ausliefern, bis es beendet wird',
    options: { only: { kind: 'text', summary: 'nur web oder nur worker' } },
    async runAlone(line, input) {
      const only = input.text('only');
      if (only !== undefined && only !== 'web' && only !== 'worker') throw new CommandRefusal(t.onlyChoices);
      const served = await serve(readConfig(line.env), { parts: only ?? 'all', assetsDir: line.assetsDir });
      line.out(t.serving(served.url));
      await new Promise<void>((end) => {
        process.once('SIGINT', () => end());
        process.once('SIGTERM', () => end());
      });
      await served.stop();
      return undefined;
    },
  },
  {
    words: ['migrate'],
    summary: 'Die Datenbank auf den Stand des Programms bringen',
    options: {},
    async runAlone(line) {
      const config = readConfig(commandEnvironment(line.env));
      const open = await openHouse(config, { claim: 'beside', log: quiet(), migrate: false });
      try {
        const { max: _max, ...owner } = open.ownerPool.options;
        const slugs = open.house.chambers.map((chamber) => chamber.slug);
        const { applied } = await migrate(owner, slugs, allMigrations);
        const steps = Object.values(applied).reduce((sum, names) => sum + names.length, 0);
        return { text: t.migrated(steps, slugs.length), json: { applied } };
      } finally {
        await open.close();
      }
    },
  },
  {
    words: ['demo', 'load'],
    summary: 'Die Beispieldaten in eine leere Datenbank laden',
    options: {},
    async runAlone(line) {
      const open = await openHouse(readConfig({ ...line.env, DEMO: '1' }), { claim: 'beside', log: quiet() });
      try {
        await loadDemoOnce(open);
        return { text: t.demoLoaded, json: { loaded: true } };
      } finally {
        await open.close();
      }
    },
  },
  {
    words: ['chamber', 'check'],
    summary: 'Das Profil einer Kammer oder aller Kammern prüfen',
    options: { slug: { kind: 'text', summary: 'nur diese Kammer; auch ohne --slug' } },
    positional: 'slug',
    async runAlone(line, input) {
      const slug = input.text('slug');
      const checked = checkChambers(readConfig(commandEnvironment(line.env)), slug);
      return { text: t.chambersFine(checked), json: { chambers: checked } };
    },
  },
  {
    words: ['chamber', 'list'],
    summary: 'Alle Kammern mit ihren Adressen zeigen',
    options: {},
    runAlone: async (line) => {
      const chambers = configuredChambers(readConfig(commandEnvironment(line.env)));
      return {
        text: chambers
          .map(({ slug, identity, origin }) => t.chamberLine(slug, identity.name, origin))
          .join('\n'),
        json: chambers.map(({ slug, identity, origin, hosts }) => ({
          slug,
          name: identity.name,
          origin,
          hosts,
        })),
      };
    },
  },
  {
    words: ['audit', 'verify'],
    summary: 'Prüfen, ob Zeilen des Prüfprotokolls fehlen oder verändert sind',
    options: {},
    async runAlone(line) {
      const open = await openHouse(readConfig(commandEnvironment(line.env)), {
        claim: 'beside',
        log: quiet(),
      });
      try {
        const results: Record<string, readonly number[]> = {};
        for (const { slug } of open.house.chambers)
          results[slug] = await verifySeals(open.ownerPool, slug, open.house.clock());
        const text = Object.entries(results)
          .map(([slug, broken]) => t.auditLine(slug, broken))
          .join('\n');
        if (Object.values(results).some((broken) => broken.length > 0)) throw new CommandRefusal(text);
        return { text, json: results };
      } finally {
        await open.close();
      }
    },
  },
  backupCommand,
  restoreCommand,
];
