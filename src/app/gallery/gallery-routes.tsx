import { type Actor, anonymous } from '../../platform/access/actor.ts';
import { anyone } from '../../platform/access/permission.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature, GalleryEntry, House } from '../../platform/feature/feature.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { page, type Reply, unknown } from '../../platform/http/reply.ts';
import { getStatic, type Route } from '../../platform/http/route.ts';
import type { View } from '../../platform/ui/index.ts';
import { officeNavigation } from '../../features/office/index.ts';
import { renderMail } from '../../platform/mail/mail-layout.tsx';
import { navigationFor } from '../navigation.ts';
import { ListPage } from './list-page.tsx';
import { addressOf, paths } from './paths.ts';
import { mailReply } from '../../platform/http/mail-reply.ts';
import { portalEntries } from './portal-entries.tsx';

/**
 * The gallery of the demo: every page, mail and letter in every state, as the chamber that is asked would show it.
 * @param features whose drawings are shown beside the portal's own
 */
export function galleryRoutes(
  features: readonly Feature[],
  letterPress: House['letterPress'],
): readonly Route[] {
  const entries = [...features.flatMap((feature) => feature.gallery ?? []), ...portalEntries];
  return [
    getStatic(paths.list, { may: anyone }, ({ view, chamber }) =>
      page(<ListPage view={view} entries={entries.filter((entry) => applies(entry, chamber))} />),
    ),
    getStatic(paths.entry, { may: anyone }, (facts) => {
      const entry = entries.find((candidate) => addressOf(candidate).href === facts.path);
      return entry && applies(entry, facts.chamber) ? show(entry, facts, letterPress, features) : unknown();
    }),
  ];
}

function applies(entry: GalleryEntry, chamber: Chamber): boolean {
  return entry.appliesTo?.(chamber) ?? true;
}

/** The office speaks German alone and has a header of its own. */
function officeView(features: readonly Feature[], view: View, actor: Actor): View {
  const navigation = officeNavigation(features, view.chamber, actor);
  return { ...view, actor, navigation, inOffice: true, locale: 'de', languageSwitch: undefined };
}

async function show(
  { show: drawing }: GalleryEntry,
  facts: RequestFacts,
  letterPress: House['letterPress'],
  features: readonly Feature[],
): Promise<Reply> {
  const { chamber, locale, view, query } = facts;
  switch (drawing.kind) {
    case 'page': {
      const actor = drawing.actor ?? anonymous;
      if (drawing.inOffice) return page(drawing.draw(officeView(features, view, actor)));
      return page(drawing.draw({ ...view, actor, navigation: navigationFor(chamber, actor, locale) }));
    }
    case 'mail': {
      const mail = renderMail(chamber, locale, drawing.draw(chamber, locale));
      return query.get('ansicht') === 'text'
        ? { kind: 'file', body: mail.text, contentType: 'text/plain; charset=utf-8' }
        : mailReply(mail);
    }
    case 'letter':
      return {
        kind: 'file',
        body: await letterPress.print([drawing.draw(chamber)], { sides: 'one' }),
        contentType: 'application/pdf',
      };
  }
}
