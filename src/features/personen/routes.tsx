import { whereOffered } from '../../platform/access/permission.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { signedInActor } from '../../platform/http/context.ts';
import { page, unknown } from '../../platform/http/reply.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { findPersonById } from './find-person.ts';
import { OwnPersonPage } from './pages/own-person-page.tsx';
import { paths } from './paths.ts';
import { maySeeOwnPerson, personMandate } from './permissions.ts';

/**
 * Pages for natural persons.
 * @param isOffered whether a chamber links accounts to Personen at all
 */
export function personenRoutes(isOffered: (chamber: Chamber) => boolean): readonly Route[] {
  return [
    get(paths.mine, { may: whereOffered(maySeeOwnPerson, isOffered) }, async (context) => {
      const mandate = personMandate(signedInActor(context));
      const person = mandate && (await findPersonById(context.db, mandate.subjectId));
      return person ? page(<OwnPersonPage view={context.view} person={person} />) : unknown();
    }),
  ];
}
