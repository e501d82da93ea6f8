import { signedIn } from '../../platform/access/permission.ts';
import type { Feature, NoticeKind } from '../../platform/feature/feature.ts';
import { type ReadContext, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, type Reply } from '../../platform/http/reply.ts';
import { get, post } from '../../platform/http/route.ts';
import { chooseNotices, silencedNoticesOf } from '../accounts/index.ts';
import { notificationsGallery } from './gallery.tsx';
import { NotificationsPage } from './pages/notifications-page.tsx';
import { paths } from './paths.ts';
import { readChoice } from './read-choice.ts';
import { notificationTexts } from './texts.de.ts';

/**
 * The page on which a person chooses which mails the portal sends, gathered from the kinds that the features declare.
 * @param others all features whose mails are listed
 */
export function createNotificationsFeature(others: readonly Feature[]): Feature {
  const kindsOf = (facts: Pick<ReadContext, 'chamber'>): readonly NoticeKind[] =>
    others
      .flatMap((feature) => feature.notices ?? [])
      .filter(({ appliesTo }) => !appliesTo || appliesTo(facts.chamber));

  async function show(context: ReadContext): Promise<Reply> {
    const silenced = await silencedNoticesOf(context.db, signedInActor(context).accountId);
    const saved = context.query.get('hinweis') === 'gespeichert';
    return page(
      <NotificationsPage view={context.view} kinds={kindsOf(context)} silenced={silenced} saved={saved} />,
    );
  }

  async function save(context: WriteContext): Promise<Reply> {
    const optional = kindsOf(context).filter(({ weight }) => weight === 'optional');
    const choice = readChoice(context.form, new Set(optional.map(({ id }) => id)));
    const { accountId } = signedInActor(context);
    const { silenced, wanted } = await chooseNotices(context.tx, accountId, choice, context.now);
    const changed = silenced.length + wanted.length > 0;
    return redirect(`${paths.notifications}?hinweis=gespeichert`, {
      audit: {
        outcome: changed ? 'done' : 'already',
        facts: { silenced: silenced.join(','), wanted: wanted.join(',') },
      },
    });
  }

  return {
    name: 'notifications',
    texts: [notificationTexts],
    gallery: notificationsGallery((chamber) => kindsOf({ chamber })),
    routes: [
      get(paths.notifications, { may: signedIn }, show),
      post(paths.notifications, { may: signedIn, audit: 'notifications.chosen' }, save),
    ],
  };
}
