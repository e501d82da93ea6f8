import { anyone } from '../../platform/access/permission.ts';
import type { Feature, HelpEntry } from '../../platform/feature/feature.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { page } from '../../platform/http/reply.ts';
import type { RetentionWords } from '../../platform/feature/retention.ts';
import { getStatic } from '../../platform/http/route.ts';
import type { View } from '../../platform/ui/index.ts';
import { HelpPage } from './pages/help-page.tsx';
import { AccessibilityPage, ImprintPage, PrivacyPage, TermsPage } from './pages/legal-pages.tsx';
import { helpTexts } from './texts.de.ts';

/**
 * Help and legal pages. Each feature answers the questions about itself, from the same settings that drive it.
 * @param others all features whose questions are shown
 */
export function createHelpFeature(others: readonly Feature[]): Feature {
  const entriesOf = (chamber: Chamber, locale: Locale): readonly HelpEntry[] =>
    others.flatMap((feature) => feature.help?.(chamber, locale) ?? []);
  const privacyOf = ({ chamber, locale }: View): readonly string[] =>
    others.flatMap((feature) => feature.privacy?.(chamber, locale) ?? []);
  const keptOf = ({ chamber, locale }: View): readonly RetentionWords[] =>
    others
      .flatMap((feature) => feature.retention ?? [])
      .filter(({ isTold, appliesTo }) => isTold && (appliesTo?.(chamber) ?? true))
      .map(({ words }) => words(chamber, locale));
  return {
    name: 'help',
    texts: [helpTexts],
    routes: [
      getStatic('/hilfe', { may: anyone }, ({ view, chamber, locale }) =>
        page(<HelpPage view={view} entries={entriesOf(chamber, locale)} />),
      ),
      getStatic('/impressum', { may: anyone }, ({ view }) => page(<ImprintPage view={view} />)),
      getStatic('/datenschutz', { may: anyone }, ({ view }) =>
        page(<PrivacyPage view={view} lines={privacyOf(view)} kept={keptOf(view)} />),
      ),
      getStatic('/barrierefreiheit', { may: anyone }, ({ view }) => page(<AccessibilityPage view={view} />)),
      getStatic('/nutzungsbedingungen', { may: anyone }, ({ view }) => page(<TermsPage view={view} />)),
    ],
    gallery: [
      {
        id: 'help/imprint',
        title: 'Impressum',
        show: { kind: 'page', draw: (view) => <ImprintPage view={view} /> },
      },
      {
        id: 'help/privacy',
        title: 'Datenschutz',
        show: {
          kind: 'page',
          draw: (view) => <PrivacyPage view={view} lines={privacyOf(view)} kept={keptOf(view)} />,
        },
      },
      {
        id: 'help/accessibility',
        title: 'Barrierefreiheit',
        show: { kind: 'page', draw: (view) => <AccessibilityPage view={view} /> },
      },
      {
        id: 'help/terms',
        title: 'Nutzungsbedingungen',
        show: { kind: 'page', draw: (view) => <TermsPage view={view} /> },
      },
      {
        id: 'help/help',
        title: 'Hilfe',
        show: {
          kind: 'page',
          draw: (view) => <HelpPage view={view} entries={entriesOf(view.chamber, view.locale)} />,
        },
      },
    ],
  };
}
