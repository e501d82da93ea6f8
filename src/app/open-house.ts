import { join, resolve } from 'node:path';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Chamber } from '../platform/chamber/chamber.ts';
import type { Config } from '../platform/config/config.ts';
import { createPasswordHasher } from '../platform/crypto/passwords.ts';
import { openSecretBox, readMasterKey } from '../platform/crypto/secret-box.ts';
import { openDatabase } from '../platform/database/database.ts';
import { connectOrStartEmbedded, startEmbeddedServer } from '../platform/database/embedded/index.ts';
import { hearLostConnections } from '../platform/database/lost-connections.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { House } from '../platform/feature/feature.ts';
import { openHeicConverter } from '../platform/pdf-views/heic-view.ts';
import { hiddenRoot, mayHide } from '../platform/pdf-views/jail/hidden-root.ts';
import { mayConfine, ownNamespaces } from '../platform/pdf-views/jail/own-namespaces.ts';
import { openOfficeConverter } from '../platform/pdf-views/office-view.ts';
import { type Converters, openPdfViews } from '../platform/pdf-views/open-pdf-views.ts';
import { openStorage } from '../platform/storage/open-storage.ts';
import { openVirusScanner } from '../platform/virus-scan/virus-scanner.ts';
import { mailTexts } from '../platform/mail/texts.de.ts';
import { uiTexts } from '../platform/ui/texts.de.ts';
import { createLetterPress } from '../platform/letters/index.ts';
import { allMigrations } from './all-migrations.ts';
import { loadChamber, loadChambers } from './chambers.ts';
import { demoLetterTray } from './demo/letter-tray.ts';
import { features } from './features.ts';
import { appTexts } from './texts.de.ts';
import { preparePortalSchema, refuseOtherKind } from './portal-state.ts';

/** The house with its doors open, and how to close it. */
export interface OpenHouse {
  readonly house: House;
  /** Connections as the owner's role, for what belongs to no chamber. */
  readonly ownerPool: pg.Pool;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `alone` for the portal itself, which must be the only one on its data folder; `beside` for commands. */
  readonly claim: 'alone' | 'beside';
  readonly log: Logger;
  /** Chambers already loaded; read from the configuration otherwise. */
  readonly chambers?: readonly Chamber[];
  /** False to leave the schemas as they are. */
  readonly migrate?: boolean;
}

/**
 * All chambers of the configuration, checked.
 * @param only slug of the one to load
 */
export function configuredChambers(config: Config, only?: string): readonly Chamber[] {
  const parts = {
    settings: features.flatMap((feature) => feature.settings ?? []),
    texts: [uiTexts, mailTexts, appTexts, ...features.flatMap((feature) => feature.texts ?? [])],
  };
  const dir = resolve(config.chambersDir);
  if (only !== undefined) return [loadChamber(join(dir, only), only, parts, config.publicUrl, config.port)];
  return loadChambers(dir, parts, config.publicUrl, config.port);
}

/** Opens database, keys and letter press; brings the schemas up to date. */
export async function openHouse(config: Config, options: OpenOptions): Promise<OpenHouse> {
  const chambers = options.chambers ?? configuredChambers(config);
  const secrets = openSecretBox(readMasterKey(resolve(config.secretKeyFile), config.demo));
  const server = await openServer(config, options);
  const owner = config.migrateDatabaseUrl
    ? { connectionString: config.migrateDatabaseUrl }
    : server.connection;
  let closing = false;
  // closing the pools does not wait for each connection to end, so the server's own end may reach one first
  const lost = (error: Error) => {
    if (!closing) options.log.warn({ reason: error.message }, 'database connection lost');
  };
  const ownerPool = new pg.Pool({ ...owner, max: 4, application_name: 'kundenportal owner' });
  hearLostConnections(ownerPool, lost);
  try {
    await preparePortalSchema(ownerPool);
    await refuseOtherKind(ownerPool, config.demo);
    const { rolesPerChamber } =
      options.migrate === false
        ? { rolesPerChamber: true }
        : await migrate(
            owner,
            chambers.map((chamber) => chamber.slug),
            allMigrations,
          );
    if (!rolesPerChamber)
      options.log.warn('this server grants no roles: chambers are kept apart by search path alone');
    const database = openDatabase({
      connection: server.connection,
      rolesPerChamber,
      onLostConnection: lost,
      maxConnections: 20,
    });
    const letterPress = createLetterPress();
    const house: House = {
      config,
      database,
      chambers,
      passwords: await createPasswordHasher(),
      secrets,
      letterPress,
      storage: openStorage(config),
      pdfViews: openPdfViews(await convertersOf(config, options.log)),
      ...(config.clamavUrl ? { virusScanner: openVirusScanner(config.clamavUrl) } : {}),
      clock: () => new Date(),
      ...(config.demo ? { letterTray: demoLetterTray(ownerPool) } : {}),
    };
    return {
      house,
      ownerPool,
      async close() {
        closing = true;
        await letterPress.close();
        await database.close();
        await ownerPool.end();
        await server.stop();
      },
    };
  } catch (error) {
    await ownerPool.end().catch(() => {});
    await server.stop();
    throw error;
  }
}

async function openServer(
  config: Config,
  options: OpenOptions,
): Promise<{ connection: pg.PoolConfig; stop(): Promise<void> }> {
  if (config.databaseUrl)
    return { connection: { connectionString: config.databaseUrl }, stop: async () => {} };
  const settings = { dataDir: resolve(config.dataDir), log: plainLog(options.log) };
  return options.claim === 'alone' ? startEmbeddedServer(settings) : connectOrStartEmbedded(settings);
}

/** The programs that the operator has named, where this machine can keep them from the network; without that never. */
async function convertersOf({ officeConverter, heicConverter }: Config, log: Logger): Promise<Converters> {
  if (officeConverter === undefined && heicConverter === undefined) return {};
  if (!mayConfine()) {
    log.warn(
      'OFFICE_CONVERTER and HEIC_CONVERTER are not used: this machine grants no namespaces, see docs/operations/configure.md',
    );
    return {};
  }
  const isHiding = await mayHide();
  if (!isHiding) {
    log.warn(
      'OFFICE_CONVERTER and HEIC_CONVERTER can read what the portal’s user can: this machine lets it hide no files, see docs/operations/configure.md',
    );
  }
  const options = { confinement: isHiding ? hiddenRoot : ownNamespaces };
  return {
    ...(officeConverter ? { office: openOfficeConverter(officeConverter, options) } : {}),
    ...(heicConverter ? { heic: openHeicConverter(heicConverter, options) } : {}),
  };
}

function plainLog(log: Logger) {
  return {
    debug: (message: string) => log.debug(message),
    info: (message: string) => log.info(message),
    warn: (message: string) => log.warn(message),
    error: (message: string) => log.error(message),
  };
}
