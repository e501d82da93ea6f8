import type { Feature, NextStep } from '../../platform/feature/feature.ts';
import type { ReadContext } from '../../platform/http/context.ts';
import { changeRoutes } from './change-routes.tsx';
import { dueChangesJob } from './due-changes.ts';
import { addressChangeGallery } from './gallery.tsx';
import { changeHelpTexts } from './help-texts.de.ts';
import { addressChangeHelp } from './help.ts';
import { loadDemoChanges } from './load-demo.ts';
import { addressChangeMigrations } from './migrations.ts';
import { createMover } from './move-account.ts';
import { moveRoutes } from './move-routes.tsx';
import { oldAddressRoutes } from './old-routes.tsx';
import { paths } from './paths.ts';
import { addressChangePersonalData } from './personal-data.ts';
import { selectOpenFor } from './queries.ts';
import { changeRetention } from './retention.ts';
import { changeRetentionTexts } from './retention-texts.de.ts';
import { changeSettings } from './settings.ts';
import { addressChangeTexts } from './texts.de.ts';

/**
 * Going on under another e-mail address: by changing it, or, where the chamber does not offer that, by moving to a new
 * account.
 * @param others all features; those that keep something for an account say how it moves
 */
export function createAddressChangeFeature(others: readonly Feature[]): Feature {
  const mover = createMover(others);
  return {
    name: 'address-change',
    migrations: addressChangeMigrations,
    settings: [changeSettings],
    texts: [addressChangeTexts, changeHelpTexts, changeRetentionTexts],
    retention: changeRetention,
    routes: [...changeRoutes(mover), ...oldAddressRoutes(mover), ...moveRoutes(mover)],
    jobs: (house) => [dueChangesJob(house, mover)],
    nextSteps,
    personalData: addressChangePersonalData,
    help: addressChangeHelp,
    gallery: addressChangeGallery,
    loadDemo: loadDemoChanges,
  };
}

async function nextSteps({ actor, chamber, locale, db, now }: ReadContext): Promise<readonly NextStep[]> {
  if (actor.kind !== 'account') return [];
  const t = addressChangeTexts.for(chamber, locale);
  const open = await selectOpenFor(db, actor.accountId, actor.email.toLowerCase(), now);
  if (open.some((change) => change.accountId !== actor.accountId && change.newProvenAt === null)) {
    const action = { label: t('next.action'), href: paths.accept };
    return [{ rank: 3, title: t('next.title'), text: t('next.text'), action }];
  }
  if (!open.some((change) => change.accountId === actor.accountId && change.kind === 'change')) return [];
  const action = { label: t('nextChange.action'), href: paths.change };
  return [{ rank: 3, title: t('nextChange.title'), text: t('nextChange.text'), action }];
}
