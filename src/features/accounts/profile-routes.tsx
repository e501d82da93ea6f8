import { signedIn } from '../../platform/access/permission.ts';
import { signedInActor } from '../../platform/http/context.ts';
import { page, unknown } from '../../platform/http/reply.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { selectAccountById } from './account-queries.ts';
import { ProfilePage } from './pages/profile-page.tsx';
import { paths } from './paths.ts';

/** What the portal knows of the person who is signed in. */
export const profileRoutes: readonly Route[] = [
  get(paths.profile, { may: signedIn }, async (context) => {
    const account = await selectAccountById(context.db, signedInActor(context).accountId);
    return account ? page(<ProfilePage view={context.view} account={account} />) : unknown();
  }),
];
