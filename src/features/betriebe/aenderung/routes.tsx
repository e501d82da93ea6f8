import { anyone, whereOffered } from '../../../platform/access/permission.ts';
import type { ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { get, getStatic, post, type Route } from '../../../platform/http/route.ts';
import { paths } from '../paths.ts';
import { selectBetriebById } from '../queries.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { addressOfLink, confirmAddress } from './confirm-address.ts';
import {
  AddressConfirmedPage,
  AddressLinkOverPage,
  ConfirmAddressPage,
} from './pages/confirm-address-page.tsx';

const may = whereOffered(anyone, betriebsdaten.offered);

/** What whoever reads mails to a new address on file does by a link, without signing in. */
export const newAddressRoutes: readonly Route[] = [
  get(paths.confirmAddress, { may }, show),
  post(paths.confirmAddress, { may, audit: 'betriebe.address-confirmed' }, confirm),
  getStatic(paths.addressConfirmed, { may }, ({ view }) => page(<AddressConfirmedPage view={view} />)),
];

async function show({ db, view, query, now }: ReadContext): Promise<Reply> {
  const token = query.get('token') ?? '';
  const found = await addressOfLink(db, token, now);
  const betrieb = found && (await selectBetriebById(db, found.betriebId));
  if (!found || !betrieb) return page(<AddressLinkOverPage view={view} />);
  return page(
    <ConfirmAddressPage view={view} betrieb={betrieb.name} address={found.address} token={token} />,
  );
}

async function confirm({ tx, view, form, now }: WriteContext): Promise<Reply> {
  const confirmed = await confirmAddress(tx, form['token'] ?? '', now);
  if (!confirmed.ok) return refusedPage(<AddressLinkOverPage view={view} />, confirmed.refusal);
  const { betriebId, nummer } = confirmed.value;
  return redirect(paths.addressConfirmed, {
    audit: { subjects: { betrieb: betriebId }, facts: { antrag: nummer } },
  });
}
