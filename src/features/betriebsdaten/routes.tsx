import { anyone, signedIn, whereOffered } from '../../platform/access/permission.ts';
import type { ReadContext, WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, getStatic, post, type Route } from '../../platform/http/route.ts';
import { antragPath, takeEffect } from '../antraege/index.ts';
import { dropChange, findBetriebById, findPlannedChange } from '../betriebe/index.ts';
import { holdLinksOfBetrieb, mandatesOf, rolesGive } from '../freischaltung/index.ts';
import { selectByAntrag } from './address-queries.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { addressOfLink, askAgain, confirmAddress } from './confirm-address.ts';
import {
  AddressConfirmedPage,
  AddressLinkOverPage,
  ConfirmAddressPage,
} from './pages/confirm-address-page.tsx';
import type { hints } from './pages/plan-view.tsx';
import { paths } from './paths.ts';

const may = whereOffered(anyone, betriebsdaten.offered);
const mayChange = whereOffered(signedIn, betriebsdaten.offered);

/** The link to a new address on file, which needs no session, and what the person of an Antrag does besides. */
export const betriebsdatenRoutes: readonly Route[] = [
  get(paths.confirmAddress, { may }, show),
  post(paths.confirmAddress, { may, audit: 'betriebe.address-confirmed' }, confirm),
  getStatic(paths.addressConfirmed, { may }, ({ view }) => page(<AddressConfirmedPage view={view} />)),
  post(paths.mailAgain, { may: mayChange, audit: 'betriebsdaten.mail-again' }, sendAgain),
  post(paths.takeBack, { may: mayChange, audit: 'betriebsdaten.taken-back' }, takeBack),
];

async function show({ db, view, query, now }: ReadContext): Promise<Reply> {
  const token = query.get('token') ?? '';
  const found = await addressOfLink(db, token, now);
  const betrieb = found && (await findBetriebById(db, found.betriebId));
  if (!found || !betrieb) return page(<AddressLinkOverPage view={view} />);
  return page(
    <ConfirmAddressPage view={view} betrieb={betrieb.name} address={found.address} token={token} />,
  );
}

async function confirm({ tx, view, form, now }: WriteContext): Promise<Reply> {
  const confirmed = await confirmAddress(tx, betriebsdaten, form['token'] ?? '', now);
  if (!confirmed.ok) return refusedPage(<AddressLinkOverPage view={view} />, confirmed.refusal);
  const { betriebId, nummer } = confirmed.value;
  return redirect(paths.addressConfirmed, {
    audit: { subjects: { betrieb: betriebId }, facts: { antrag: nummer } },
  });
}

/** The number in the address; 0, which no Antrag has, where it is none. */
export function nummerOf({ params }: Pick<WriteContext, 'params'>): number {
  const text = params['nummer'] ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : 0;
}

/** Judges whether somebody administers a Betrieb at this very moment: a link that ends meanwhile waits, or has ended. */
async function administers({ actor, now, tx }: WriteContext, betriebId: string): Promise<boolean> {
  if (actor.kind !== 'account') return false;
  await holdLinksOfBetrieb(tx, betriebId);
  const mandates = await mandatesOf(tx, actor.accountId, now);
  return mandates.some(
    ({ kind, subjectId, roles }) =>
      kind === 'betrieb' && subjectId === betriebId && rolesGive(roles, 'zugaenge'),
  );
}

function back(nummer: number, hint: (typeof hints)[number], outcome: string, betriebId: string): Reply {
  return redirect(`${antragPath(nummer)}?hinweis=${hint}`, {
    audit: { outcome, subjects: { betrieb: betriebId, antrag: String(nummer) } },
  });
}

async function sendAgain(context: WriteContext): Promise<Reply> {
  const { actor, now, tx } = context;
  const nummer = nummerOf(context);
  const found = await selectByAntrag(tx, nummer);
  if (!found || actor.kind !== 'account' || !(await administers(context, found.betriebId)))
    return { ...unknown(), audit: { outcome: 'unknown' } };
  const sent = await askAgain(tx, nummer, actor.accountId, now);
  if (sent.ok) return back(nummer, 'mail-gesendet', 'done', found.betriebId);
  const hint = sent.refusal === 'too-many' ? 'mail-zu-oft' : 'nicht-mehr';
  return back(nummer, hint, sent.refusal, found.betriebId);
}

async function takeBack(context: WriteContext): Promise<Reply> {
  const { actor, now, tx } = context;
  const nummer = nummerOf(context);
  const plan = await findPlannedChange(tx, nummer);
  if (!plan || actor.kind !== 'account' || !(await administers(context, plan.betriebId)))
    return { ...unknown(), audit: { outcome: 'unknown' } };
  const by = { kind: 'person', accountId: actor.accountId } as const;
  const effects = await takeEffect(tx, betriebsdaten, nummer, now, async () => {
    const dropped = await dropChange(tx, nummer, 'before-its-day');
    return dropped ? [{ what: 'set-aside', fields: Object.keys(dropped.facts), by, inSilence: true }] : [];
  });
  return effects.length > 0
    ? back(nummer, 'zurueckgenommen', 'done', plan.betriebId)
    : back(nummer, 'nicht-mehr', 'not-now', plan.betriebId);
}
