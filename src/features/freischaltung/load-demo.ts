import { z } from 'zod';
import { readCode } from '../../lib/codes.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { findBetriebByNummer } from '../betriebe/index.ts';
import { findPersonByNummer } from '../personen/index.ts';
import { insertPin } from './pin-queries.ts';
import { markPosted, markPrinted } from './print-queue/queries.ts';
import { insertLetter, insertLink, type SubjectRef } from './queries.ts';
import { linkRoles } from './role-rules.ts';
import { pinSelector } from './pin-selector.ts';

const subject = {
  betriebsnummer: z.string().optional(),
  filialnummer: z.string().default(''),
  personennummer: z.string().optional(),
};

const officeLetters = z.array(
  z.strictObject({ ...subject, email: z.email(), state: z.enum(['queued', 'needs-decision', 'posted']) }),
);

const demoFacts = z.object({
  /** Letters that the office has to do with: to be decided, ordered there, or posted in these days. */
  officeLetters: officeLetters.default([]),
  links: z.array(
    z.strictObject({ ...subject, email: z.email(), roles: z.array(z.enum(linkRoles)).min(1).optional() }),
  ),
  pins: z.array(
    z.strictObject({ ...subject, pin: z.string(), state: z.enum(['unused', 'used', 'expired']) }),
  ),
});

const day = 24 * 3_600_000;

/** How long ago a bulk of PINs went out, and how long ago people used theirs: before all that they did with it. */
const issuedDaysAgo = 170;
const linkedDaysAgo = 150;
/** Colleagues came after whoever invited them. */
const invitedDaysAgo = 130;

/** Somebody of the office who is not in the demo any more: whoever tries it out may print the letter. */
const by = { staffId: '00000000-0000-4000-8000-000000000006', name: 'Sabine Beispiel' };

/** Links some of the demo's accounts and gives out PINs in every state. */
export async function loadDemoLinks(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { links, pins, officeLetters: letters } = demoFacts.parse(run.facts);
  const hashed = await Promise.all(
    pins.map(async (pin) => ({
      ...pin,
      folded: readCode(pin.pin),
      hash: await house.passwords.hash(readCode(pin.pin)),
    })),
  );
  await writing(house.database, chamber, async (tx) => {
    const byPin = new Map<string, string>();
    for (const link of links) {
      const account = await findAccountByEmail(tx, { folded: link.email });
      if (!account) throw new Error(`demo.yaml links an account that it does not open: ${link.email}`);
      const at = new Date(run.now.getTime() - (link.roles ? invitedDaysAgo : linkedDaysAgo) * day);
      const method = link.roles ? 'invitation' : 'pin';
      const { roles } = link;
      const linked = await find(tx, link);
      if (method === 'pin') byPin.set(linked.id, account.id);
      await insertLink(tx, { ...linked, accountId: account.id, method, at, roles });
    }
    for (const { email, state, ...named } of letters) {
      const account = await findAccountByEmail(tx, { folded: email });
      if (!account) throw new Error(`demo.yaml has a letter for an account that it does not open: ${email}`);
      const isPosted = state === 'posted';
      // what is posted counts towards the letters of a week, the others are older
      const at = new Date(run.now.getTime() - (isPosted ? 3 : 8) * day);
      const id = await insertLetter(tx, {
        ...(await find(tx, named)),
        letterKind: 'pin',
        state: isPosted ? 'queued' : state,
        requestedBy: state === 'queued' ? null : account.id,
        at,
        fromOffice: state === 'queued' ? { note: 'Brief kam zurück, Anschrift berichtigt', by } : undefined,
      });
      if (isPosted) {
        await markPrinted(tx, { id, pinId: null, sealed: Buffer.alloc(0), at });
        await markPosted(tx, [id], at);
      }
    }
    for (const pin of hashed) {
      const of = await find(tx, pin);
      await insertPin(tx, {
        ...of,
        selector: pinSelector(pin.folded),
        hash: pin.hash,
        origin: 'bulk',
        length: pin.folded.length,
        issuedAt: new Date(run.now.getTime() - issuedDaysAgo * day),
        validUntil: new Date(run.now.getTime() + (pin.state === 'expired' ? -1 : 340) * day),
        usedAt: pin.state === 'used' ? new Date(run.now.getTime() - linkedDaysAgo * day) : null,
        usedBy: pin.state === 'used' ? byPin.get(of.id) : undefined,
      });
    }
  });
}

type Named = {
  betriebsnummer?: string | undefined;
  filialnummer: string;
  personennummer?: string | undefined;
};

async function find(tx: Tx, named: Named): Promise<SubjectRef> {
  if (named.personennummer !== undefined) {
    const person = await findPersonByNummer(tx, named.personennummer);
    if (person) return { kind: 'person', id: person.id };
  } else if (named.betriebsnummer !== undefined) {
    const betrieb = await findBetriebByNummer(tx, {
      betriebsnummer: named.betriebsnummer,
      filialnummer: named.filialnummer,
    });
    if (betrieb) return { kind: 'betrieb', id: betrieb.id };
  }
  throw new Error(`demo.yaml names nobody in the registers: ${JSON.stringify(named)}`);
}
