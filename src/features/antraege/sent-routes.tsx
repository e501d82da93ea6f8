import { anyone, whereOffered } from '../../platform/access/permission.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { page, redirect, unknown } from '../../platform/http/reply.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { AntragRecord } from './antrag-record.ts';
import { type Arten, offeredArten } from './arten.ts';
import { askedOf } from './drafts.ts';
import { leftToDo } from './left-to-do.ts';
import { copyReply } from './own-routes.tsx';
import { SentPage } from './pages/sent-page.tsx';
import { papersOfAntrag } from './papers.ts';
import { paths } from './paths.ts';
import { findAntrag } from './queries.ts';
import { lastSent } from './sent-cookie.ts';

/** After sending without signing in: number and copy, for the browser that has sent it. */
export function sentRoutes(arten: Arten): readonly Route[] {
  const may = whereOffered(anyone, (chamber) =>
    offeredArten(arten, chamber).some(({ audience, ownForm }) => audience.includes('anyone') && !ownForm),
  );
  return [
    get(paths.sent, { may }, async (context) => {
      const sent = await sentHere(context, context.db, arten);
      if (!sent) return redirect('/dienste');
      const { db, view, chamber, locale, now } = context;
      const { art, antrag } = sent;
      const title = art.texts.for(chamber, locale)('title');
      const { nummer, contactEmail: email } = antrag;
      const asked = await askedOf(db, art, antrag, { locale, now });
      const left = leftToDo(art, antrag, asked, await papersOfAntrag(db, art, antrag), 'elsewhere');
      return page(<SentPage {...{ view, nummer, title, email, left }} />);
    }),
    get(paths.sentCopy, { may }, async (context) => {
      const sent = await sentHere(context, context.db, arten);
      return sent ? copyReply(context, context.db, sent) : unknown();
    }),
  ];
}

async function sentHere(
  context: RequestFacts,
  db: Db,
  arten: Arten,
): Promise<{ readonly art: Antragsart; readonly antrag: AntragRecord } | undefined> {
  const nummer = lastSent(context);
  const antrag = nummer === undefined ? undefined : await findAntrag(db, nummer);
  const art = antrag && arten.get(antrag.art);
  // an Antrag of an account is shown to that account alone
  return antrag && art && antrag.accountId === null ? { art, antrag } : undefined;
}
