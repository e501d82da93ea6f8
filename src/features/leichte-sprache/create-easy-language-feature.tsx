import { anyone } from '../../platform/access/permission.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type EasyPageName, type EasySection, easyPages } from '../../platform/feature/easy-section.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { page } from '../../platform/http/reply.ts';
import { getStatic } from '../../platform/http/route.ts';
import type { View } from '../../platform/ui/index.ts';
import { easyLanguageHelpTexts } from './help-texts.de.ts';
import { overview } from './overview.ts';
import { EasyPage } from './pages/easy-page.tsx';
import { paths } from './paths.ts';
import { easyLanguageTexts } from './texts.de.ts';

/**
 * The pages in Leichte Sprache. Each feature explains itself, from the same settings that drive it.
 * @param others all features whose explanations are shown
 */
export function createEasyLanguageFeature(others: readonly Feature[]): Feature {
  const sectionsOf = (chamber: Chamber): readonly EasySection[] => [
    ...overview(chamber),
    ...others.flatMap((feature) => feature.easyLanguage?.(chamber) ?? []),
  ];
  const draw = (view: View, name: EasyPageName) => (
    <EasyPage
      view={view}
      name={name}
      sections={sectionsOf(view.chamber)
        .filter((section) => section.page === name)
        .sort((a, b) => a.rank - b.rank)}
    />
  );
  return {
    name: 'leichte-sprache',
    texts: [easyLanguageTexts, easyLanguageHelpTexts],
    easyLanguage: overview,
    help(chamber, locale) {
      const t = easyLanguageHelpTexts.for(chamber, locale);
      return [
        {
          id: 'leichte-sprache',
          topic: 'dienste',
          rank: 90,
          question: t('question'),
          answer: [t('answer')],
          action: { label: t('action'), href: paths.overview },
        },
      ];
    },
    routes: easyPages.map((name) =>
      getStatic(paths[name], { may: anyone }, ({ view }) => page(draw(view, name))),
    ),
    gallery: easyPages.map((name) => ({
      id: `leichte-sprache/${name}`,
      title: `Leichte Sprache: ${name}`,
      show: { kind: 'page', draw: (view) => draw(view, name) },
    })),
  };
}
