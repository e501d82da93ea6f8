import { berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { NextStep, ServiceTile } from '../../platform/feature/feature.ts';
import { type ReadContext, signedInActor } from '../../platform/http/context.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { NavigationItem } from '../../platform/ui/index.ts';
import { countUnread } from './box/queries.ts';
import { waitingSentences } from './box/waiting.ts';
import { paths } from './paths.ts';
import { isRecipient, openKinds } from './permissions.ts';
import { offersBox, offersDocuments, offersUpload } from './settings.ts';
import { documentTexts } from './texts.de.ts';

/** Services with documents, as the overview lists them. */
export function documentServices({
  chamber,
  locale,
}: {
  readonly chamber: Chamber;
  readonly locale: Locale;
}): readonly ServiceTile[] {
  const t = documentTexts.for(chamber, locale);
  const tile = (id: 'box' | 'upload', href: string): ServiceTile => ({
    id: `documents-${id}`,
    title: t(`tile.${id}.title`),
    description: t(`tile.${id}.text`),
    href,
    level: 'linked',
    group: 'documents',
  });
  return [
    ...(offersBox(chamber) ? [tile('box', paths.list)] : []),
    ...(offersUpload(chamber) ? [tile('upload', paths.upload)] : []),
  ];
}

/**
 * New documents are the next thing to look at; formal letters that nobody has got, with which periods begin or run, before
 * all but urgent ones.
 */
export async function documentNextSteps(context: ReadContext): Promise<readonly NextStep[]> {
  const { actingFor, accountId } = signedInActor(context);
  if (!actingFor || !offersBox(context.chamber)) return [];
  const owner = {
    kind: actingFor.kind === 'betrieb' ? 'betrieb' : 'person',
    id: actingFor.subjectId,
  } as const;
  const kinds = openKinds(actingFor);
  const received = kinds.filter((kind) => isRecipient(actingFor, kind));
  const { count, ...waiting } = await countUnread(context.db, owner, accountId, { kinds, received });
  if (count === 0) return [];
  const t = documentTexts.for(context.chamber, context.locale);
  const asked = { documents: count, today: berlinDate(context.now) };
  return [
    {
      rank: waiting.letters > 0 ? 8 : 20,
      title: count === 1 ? t('next.one') : t('next.several', { count }),
      text: [t('next.text', { forWhom: actingFor.label }), ...waitingSentences(context, waiting, asked)].join(
        ' ',
      ),
      action: { label: t('next.action'), href: paths.list },
    },
  ];
}

/** Where a Betrieb's own page leads: its settings, in chambers that deliver documents (row C17). */
export function betriebSettingsPages(chamber: Chamber, locale: Locale): readonly NavigationItem[] {
  if (!offersBox(chamber)) return [];
  return [{ label: documentTexts.for(chamber, locale)('settings.title'), href: paths.settings }];
}

/** The way to documents in the header, for whoever acts for a Betrieb or Person. */
export function documentsNavigation(chamber: Chamber, locale: Locale): readonly NavigationItem[] {
  if (!offersDocuments(chamber)) return [];
  return [{ label: documentTexts.for(chamber, locale)('list.title'), href: paths.list }];
}
