import { auditSettings } from '../../platform/audit/settings.ts';
import { lastVerification } from '../../platform/audit/verifications.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { staffActor } from '../../platform/http/context.ts';
import { openAlarm } from './alarm.ts';
import { trailCommands } from './command.ts';
import { trailCommandTexts } from './command-texts.de.ts';
import { trailGallery } from './gallery.tsx';
import { numbersOf } from './pages/seals.tsx';
import { trailPanels } from './panels.tsx';
import { paths } from './paths.ts';
import { referenceSearch } from './reference-search.ts';
import { trailRoutes } from './routes.tsx';
import { trailTexts } from './texts.de.ts';
import { officeEventWords } from './words/event-words.de.ts';
import { factValueWords, factWords } from './words/fact-words.de.ts';
import { outcomeWords } from './words/outcome-words.de.ts';

const words = trailTexts.messages.de;

/**
 * What the office and operators see of the audit trail: who did what, and whether the seals fit.
 * @param others features whose records and searches tell who and what is meant
 */
export function createAuditTrailFeature(others: readonly Feature[]): Feature {
  return {
    name: 'audit-trail',
    settings: [auditSettings],
    texts: [trailTexts, trailCommandTexts, officeEventWords, outcomeWords, factWords, factValueWords],
    officeRoutes: trailRoutes(others),
    officePanels: trailPanels(others),
    officeSearch: referenceSearch,
    officePlaces: [{ label: words['navigation.trail'], href: paths.trail, right: 'protokoll.lesen' }],
    async officeWork(context) {
      if (!staffActor(context).rights.includes('protokoll.lesen')) return [];
      const alarm = await openAlarm(context.db);
      if (!alarm) return [];
      const t = trailTexts.for(context.chamber, 'de');
      const forWhom = t('work.who', { numbers: numbersOf(alarm.broken) });
      return [{ what: t('work.what'), forWhom, since: alarm.since, href: paths.trail }];
    },
    commands: trailCommands,
    async gauges(db, now) {
      const verified = await lastVerification(db);
      return {
        audit_seals_broken: verified?.broken.length ?? 0,
        audit_verified_seconds_ago: verified ? (now.getTime() - verified.at.getTime()) / 1000 : -1,
      };
    },
    gallery: trailGallery,
  };
}
