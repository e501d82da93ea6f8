import type { Tx } from '../../../platform/database/handles.ts';
import type { AccountMove, AccountPair } from '../../../platform/feature/feature.ts';
import { moveDocuments } from '../direct-link/queries.ts';
import { lockAccountForLinking } from '../lock-for-linking.ts';
import { findBetriebLinks, findPersonLinks } from '../queries.ts';
import { freischaltungSettings } from '../settings.ts';
import { endLink } from './end-link.ts';
import { tellOfMove } from './tell-of-move.ts';
import { linksTexts } from './texts.de.ts';
import { copyLinks, joinLinks, moveLetterRequests, selectLinkIdsOf } from './queries.ts';

/**
 * Links go along to a new account of the same person: since when, by which proof and with which rights stays as it
 * was. Registered addresses and administrators are told of the move, once. How many Betriebe one account may act for holds for the new one too.
 */
export const linksMove: AccountMove = {
  async belongings(db, accountId, { locale, now }) {
    const t = linksTexts.for(db.chamber, locale);
    const links = [
      ...(await findBetriebLinks(db, accountId, now)),
      ...(await findPersonLinks(db, accountId)),
    ];
    return links.map(({ name }) => t('move.link', { name }));
  },
  async obstacle(db, { from, to }, { locale, now }) {
    const t = linksTexts.for(db.chamber, locale);
    const has = await findBetriebLinks(db, to, now);
    const known = new Set(has.map(({ betriebId }) => betriebId));
    const added = (await findBetriebLinks(db, from, now)).filter(({ betriebId }) => !known.has(betriebId));
    const { maxBetriebe: most } = freischaltungSettings.of(db.chamber);
    if (added.length > 0 && has.length + added.length > most) {
      const current = has.map(({ name }) => name).join(', ');
      return t(most === 1 ? 'move.oneOnly' : 'move.tooMany', { current, most });
    }
    const [person] = await findPersonLinks(db, from);
    const [other] = await findPersonLinks(db, to);
    return person && other && person.personId !== other.personId
      ? t('move.otherPerson', { current: other.name })
      : undefined;
  },
  carryOut: moveLinks,
};

async function moveLinks(tx: Tx, { from, to }: AccountPair, now: Date): Promise<void> {
  for (const accountId of [from, to]) await lockAccountForLinking(tx, accountId, now);
  await joinLinks(tx, from, to, now);
  await copyLinks(tx, from, to, now);
  await moveDocuments(tx, from, to);
  await moveLetterRequests(tx, from, to);
  for (const linkId of await selectLinkIdsOf(tx, from)) {
    const ended = await endLink(tx, linkId, { reason: 'moved-account', by: to, now, from: 'account-move' });
    if (ended) await tellOfMove(tx, { from, to }, ended.subject, now);
  }
}
