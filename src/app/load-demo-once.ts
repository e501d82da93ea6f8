import { quoteIdentifier } from '../platform/database/names.ts';
import { migrate } from '../platform/database/migrate.ts';
import { allMigrations } from './all-migrations.ts';
import { loadDemo } from './load-demo.ts';
import type { OpenHouse } from './open-house.ts';
import { readPortalKind, writePortalKind } from './portal-state.ts';

/**
 * Marks a fresh database for demo or real data, for good, and loads the sample data of a demo once. A load that was
 * interrupted begins anew. Databases of the other kind are refused when the house is opened.
 */
export async function loadDemoOnce({ house, ownerPool }: OpenHouse): Promise<void> {
  const kind = await readPortalKind(ownerPool);
  if (!house.config.demo) {
    if (kind === null) await writePortalKind(ownerPool, 'production');
    return;
  }
  if (kind === 'demo') return;
  if (kind === 'demo-loading') {
    for (const { slug } of house.chambers)
      await ownerPool.query(`drop schema if exists ${quoteIdentifier(slug)} cascade`);
    await migrate(
      ownerConnection(ownerPool),
      house.chambers.map((chamber) => chamber.slug),
      allMigrations,
    );
  }
  await writePortalKind(ownerPool, 'demo-loading');
  await loadDemo(house);
  await writePortalKind(ownerPool, 'demo');
}

function ownerConnection(pool: OpenHouse['ownerPool']) {
  const { max: _max, ...connection } = pool.options;
  return connection;
}
