import { Hono } from 'hono';
import type pg from 'pg';
import { createAdmission } from '../platform/http/admission.ts';
import { type Bindings, createHttpApp } from '../platform/http/http-app.ts';
import type { NotedAnswer } from '../platform/http/noted-pages.ts';
import { trustedProxies } from '../platform/http/client.ts';
import type { Streams } from '../platform/live/streams.ts';
import { isServedSecurely, plainAnswer } from '../platform/http/security-headers.ts';
import { isMigrated } from '../platform/database/migrate.ts';
import type { House } from '../platform/feature/feature.ts';
import { resumedUploads } from '../features/documents/index.ts';
import { officePartOf } from '../features/staff/index.ts';
import type { SessionTouch } from '../features/sign-in/index.ts';
import type { AssetLinks } from '../platform/ui/index.ts';
import { hashToken, tokenFits } from '../platform/crypto/tokens.ts';
import { actorSource } from './actor-source.ts';
import { allMigrations } from './all-migrations.ts';
import { faultPages } from './fault-pages.tsx';
import { features } from './features.ts';
import { galleryRoutes } from './gallery/gallery-routes.tsx';
import type { Metrics } from './metrics.ts';
import { createViewFor } from './view-for.ts';

const rootHosts = new Set(['localhost', '127.0.0.1']);

export interface PortalParts {
  readonly house: House;
  readonly ownerPool: pg.Pool;
  readonly linksFor: (chamber: House['chambers'][number]) => AssetLinks;
  readonly onFault: (requestId: string, path: string, error: unknown) => void;
  /** Told of every page that says why something was not done. */
  readonly onNoted?: (answer: NotedAnswer) => void;
  /** Told of every request of a signed-in person, so that the session does not count as idle. */
  readonly onSeen?: SessionTouch['noteSeen'];
  /** The same for the chamber's own people in the office. */
  readonly onStaffSeen?: SessionTouch['noteSeen'];
  /** Pages of the demo's root host; absent in production. */
  readonly demoPages?: Hono | undefined;
  /** Tells open pages of changes. */
  readonly streams?: Streams;
  readonly mountAssets?: (hono: Hono) => void;
  readonly metrics?: Metrics | undefined;
}

/** The web application of all chambers: health checks on every host, each chamber's pages on its own. */
export function createPortal(parts: PortalParts): Hono<{ Bindings: Bindings }> {
  const { house, ownerPool, linksFor, onFault } = parts;
  const { config } = house;
  const root = new Hono<{ Bindings: Bindings }>();
  const say = (words: string, status = 200) => plainAnswer(words, status, isServedSecurely(house.chambers));
  root.get('/healthz', () => say('ok'));
  root.get('/readyz', async () => {
    const slugs = house.chambers.map((chamber) => chamber.slug);
    const ready = await isMigrated(ownerPool, slugs, allMigrations).catch(() => false);
    return ready ? say('ready') : say('not ready', 503);
  });
  const chamberPages = createHttpApp({
    database: house.database,
    chambers: house.chambers,
    routes: [
      ...features.flatMap((feature) => feature.routes ?? []),
      ...(config.demo ? galleryRoutes(features, house.letterPress) : []),
    ],
    actors: actorSource,
    resumed: resumedUploads,
    office: { ...officePartOf(features), ...(parts.onStaffSeen && { onSeen: parts.onStaffSeen }) },
    pages: faultPages,
    parts: {
      passwords: house.passwords,
      secrets: house.secrets,
      letterPress: house.letterPress,
      storage: house.storage,
      virusScanner: house.virusScanner,
      mailFrom: config.mailFrom,
      demo: config.demo,
    },
    clock: house.clock,
    proxies: trustedProxies(config.trustProxy),
    onFault,
    onNoted: parts.onNoted,
    admission: createAdmission(),
    streams: parts.streams,
    ...(parts.onSeen ? { onSeen: parts.onSeen } : {}),
    viewFor: createViewFor(config, linksFor),
  });
  parts.mountAssets?.(root as unknown as Hono);
  root.get('/metrics', async (c) => {
    const { metricsToken } = config;
    const given = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
    if (!parts.metrics || !metricsToken || !tokenFits(given, hashToken(metricsToken)))
      return say('Not found', 404);
    return say(await parts.metrics.text());
  });
  root.all('*', async (c) => {
    const started = performance.now();
    const own =
      parts.demoPages && rootHosts.has(new URL(c.req.url).hostname) ? parts.demoPages : chamberPages;
    const response = await own.fetch(c.req.raw, c.env);
    parts.metrics?.timeRequest(c.req.method, response.status, (performance.now() - started) / 1000);
    return response;
  });
  return root;
}
